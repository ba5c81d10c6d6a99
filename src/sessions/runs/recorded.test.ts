import { describe, expect, it } from 'vitest';
import { clockAfter, clockAt, plannedStart } from './clock.ts';
import { keepLive, keptLive } from './kept-live.ts';
import { type Live, type LiveStep, liveAfter, MINUTE_MS } from './live.ts';
import { recordedFields } from './recorded.ts';

const step = (key: string, more: Partial<LiveStep> = {}): LiveStep => ({
  key,
  title: key,
  minutes: 10,
  begins: 0,
  shortest: 5,
  keep: 'could',
  hinge: false,
  method: 'pairs',
  locked: false,
  asked: true,
  say: '',
  notes: [],
  ...more,
});
const steps = [step('ask'), step('other.map'), step('own.3', { asked: false }), step('end')];
const SEVEN = new Date(2026, 10, 24, 19).getTime();

const evening = (): Live => {
  const at = (minutes: number): number => SEVEN + minutes * MINUTE_MS;
  let live = liveAfter(steps, undefined, { kind: 'start', plannedAt: SEVEN }, SEVEN);
  live = liveAfter(steps, live, { kind: 'cut', cut: { kind: 'drop', at: 3 } }, SEVEN);
  live = liveAfter(steps, live, { kind: 'cut', cut: { kind: 'shorten', to: [{ at: 1, minutes: 6 }] } }, SEVEN);
  for (const minute of [12.6, 18, 25]) live = liveAfter(steps, live, { kind: 'next' }, at(minute));
  if (!live) throw new Error('It never started.');
  return live;
};

describe('what the clock recorded', () => {
  it('fills in the form: minutes really taken, what was cut short, what was dropped; never a step of one’s own', () => {
    expect(recordedFields(steps, evening())).toBe(
      'step.ask=done&minutes.ask=13&step.other.map=short&minutes.other.map=5&step.end=skipped',
    );
  });

  it('calls a step that was tapped past skipped', () => {
    const begun = liveAfter(steps, undefined, { kind: 'start', plannedAt: SEVEN }, SEVEN);
    const live = liveAfter(steps, begun, { kind: 'next' }, SEVEN + 5000);
    expect(live && recordedFields(steps, live)).toContain('step.ask=skipped&');
  });
});

describe('a session kept on this phone', () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };

  it('is there after a reload, until it is cleared', () => {
    const live = evening();
    expect(keepLive(store, 'abc', live, SEVEN)).toBe(true);
    expect(keptLive(store, 'abc', steps, SEVEN + 1000)).toEqual(live);
    expect(keptLive(store, 'other', steps, SEVEN)).toBeUndefined();
    keepLive(store, 'abc', undefined, SEVEN);
    expect(keptLive(store, 'abc', steps, SEVEN)).toBeUndefined();
  });

  it('is not taken up on another day', () => {
    keepLive(store, 'abc', evening(), SEVEN);
    expect(keptLive(store, 'abc', steps, SEVEN + 13 * 60 * MINUTE_MS)).toBeUndefined();
  });

  it('is passed over when it can’t be read, or is of other steps', () => {
    for (const text of ['{', 'null', '[]', '{"at":0}', JSON.stringify({ at: SEVEN, live: { legs: [] } })]) {
      kept.set('fundi.live.abc', text);
      expect(keptLive(store, 'abc', steps, SEVEN)).toBeUndefined();
    }
    keepLive(store, 'abc', evening(), SEVEN);
    expect(keptLive(store, 'abc', steps.slice(1), SEVEN)).toBeUndefined();
  });
});

describe('the clock of the hall', () => {
  it('is said as people say it', () => {
    expect([clockAt('en', SEVEN + 112 * MINUTE_MS), clockAt('cy', SEVEN), clockAt('en', SEVEN, true)]).toEqual([
      '8:52',
      '7.00',
      '7:00pm',
    ]);
    expect([
      clockAfter('en', '19:00', 75),
      clockAfter('en', '23:50', 20, true),
      clockAfter('en', undefined, 75),
    ]).toEqual(['8:15', '12:10am', '1:15']);
  });

  it('starts by the plan when that is near, and now when it is not', () => {
    const late = SEVEN + 10 * MINUTE_MS;
    expect(plannedStart('19:00', late)).toBe(SEVEN);
    expect(plannedStart('19:00', SEVEN - 10 * MINUTE_MS)).toBe(SEVEN);
    expect(plannedStart('14:00', late)).toBe(late);
    expect(plannedStart(undefined, late)).toBe(late);
  });
});
