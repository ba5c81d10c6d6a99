import { describe, expect, it } from 'vitest';
import { asWritten, type Written } from '../../../kit/cut.ts';
import { writeCut } from '../../../kit/cut-text.ts';
import { type Planning, planningFrom, pressed, typed, undone } from './planning.ts';

const step = (title: string, minutes: number, hinge = false): Written => ({
  title,
  minutes,
  shortest: minutes,
  method: 'pairs',
  keep: 'must',
  hinge,
  evaluation: false,
});
const steps = { main: [step('Hello', 10), step('Who gains?', 20, true), step('Tea', 5)], second: [] };
const cut = asWritten({ kit: 'one', edition: 1 }, steps.main, 19 * 60);
const begun = planningFrom({ cut, asks: undefined, before: undefined, sent: undefined });
const press = (planning: Planning, act: string, fields = {}): Planning => pressed(planning, { act, ...fields }, steps);
const plan = ({ state }: Planning): string => writeCut(state.cut).split('.').at(5) ?? '';

describe('planning in a browser', () => {
  it('changes the plan with each button, and goes back step by step', () => {
    const two = press(press(begun, 'drop:2'), 'up:1');
    expect([plan(two), two.past.length]).toEqual(['b20a10', 2]);
    expect(plan(undone(two))).toBe('a10b20');
    expect(plan(undone(undone(two)))).toBe('a10b20c5');
    expect(undone(begun)).toBe(begun);
  });

  it('changes the plan as minutes and the start are typed, and leaves half a number alone', () => {
    const after = typed(typed(typed(begun, 'm.0', ''), 'm.0', '1'), 'm.0', '12');
    expect(plan(after)).toBe('a12b20c5');
    expect(typed(after, 'm.0', '999')).toBe(after);
    expect(typed(after, 'start', '18:30').state.cut.startsAt).toBe(18 * 60 + 30);
  });

  it('goes back over a whole number, not its single letters', () => {
    const after = typed(typed(typed(begun, 'm.0', '1'), 'm.0', '12'), 'm.1', '15');
    expect(plan(undone(after))).toBe('a12b20c5');
    expect(plan(undone(undone(after)))).toBe('a10b20c5');
  });

  it('keeps what is typed beside the plan until a button takes it in', () => {
    const draft = typed(typed(begun, 'own-title', 'News'), 'until', '20:00');
    const after = press(draft, 'drop:2');
    expect(after.drafts).toEqual({ 'own-title': ['News'], until: ['20:00'] });
    expect(press(after, 'own', { 'own-title': 'News', 'own-minutes': '5' }).drafts).toEqual({ until: ['20:00'] });
    expect(press(after, 'fit:30').drafts).toEqual({ 'own-title': ['News'] });
  });

  it('tells what is lost with the hinge before it goes, and nothing is to be undone yet', () => {
    const asked = press(begun, 'drop:1');
    expect([asked.state.asks, asked.past, plan(asked)]).toEqual([1, [], 'a10b20c5']);
    expect(press(asked, 'drop-told:1')).toMatchObject({
      state: { asks: undefined },
      done: 'drop',
      past: [expect.any(String)],
    });
  });

  it('says what is wrong at its field, keeps what was typed, and changes nothing', () => {
    const wrong = press(begun, 'work', { 'm.1': 'x' });
    expect(wrong.goal).toEqual({ shows: 'f-m.1', act: '' });
    expect(wrong.state.sent).toMatchObject({ typed: { 'm.1': ['x'] }, errors: [{ field: 'm.1', key: 'minutesBad' }] });
    expect(plan(wrong)).toBe(plan(begun));
    expect(press(wrong, 'work', { 'm.1': '15' }).state.sent).toBeUndefined();
  });

  it('begins with the way back that the page came with', () => {
    const came = planningFrom({ cut, asks: undefined, before: '1.one_1....a5', sent: undefined });
    expect(plan(undone(came))).toBe('a5');
  });
});
