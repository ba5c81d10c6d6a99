import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, type Cut, pointsInto, type Written } from '../../kit/cut.ts';
import { readCut, writeCut } from '../../kit/cut-text.ts';
import { lasts } from '../../kit/evening.ts';
import { minutesOfDay } from './clock.ts';
import { type PlanFields, rowOf, workedOut } from './worked-out.ts';

const step = (title: string, minutes: number, more: Partial<Written> = {}): Written => ({
  title,
  minutes,
  shortest: minutes,
  method: 'pairs',
  keep: 'must',
  hinge: false,
  evaluation: false,
  ...more,
});
const steps = {
  main: [
    step('Hello', 10, { shortest: 5 }),
    step('Who gains?', 20, { shortest: 10, hinge: true }),
    step('Tea', 10, { method: 'break', keep: 'could' }),
    step('In threes', 20, { shortest: 10 }),
  ],
  second: [step('Knock, knock', 12)],
};
const written: Cut = asWritten({ kit: 'one', edition: 1 }, steps.main, 19 * 60);
const beside: Cut = { ...written, second: { kit: 'two', edition: 1 } };

const cutBy = (fields: PlanFields, from: Cut = written): Cut => {
  const worked = workedOut(from, steps, fields);
  if (!worked.ok) throw new Error(JSON.stringify(worked.errors));
  return worked.cut;
};
const said = (cut: Cut): string =>
  cut.items.map((item) => (item.of === 'own' ? item.title : `${item.of[0]}${item.index}`) + item.minutes).join(' ');
const errors = (fields: PlanFields, from: Cut = written) => {
  const worked = workedOut(from, steps, fields);
  return worked.ok ? [] : worked.errors;
};

describe('working out a sent form', () => {
  it('takes the minutes that were typed, whichever button was pressed', () => {
    expect(said(cutBy({ act: 'work', 'm.0': '7', 'm.3': ' 15 ' }))).toBe('m07 m120 m210 m315');
    expect(said(cutBy({ act: 'drop:2', 'm.0': '7' }))).toBe('m07 m120 m320');
  });

  it('takes another start, or none', () => {
    expect(cutBy({ act: 'work', start: '18:30' }).startsAt).toBe(18 * 60 + 30);
    expect(cutBy({ act: 'work', start: '' }).startsAt).toBeUndefined();
    expect(cutBy({ act: 'work' }).startsAt).toBe(19 * 60);
  });

  it('fits to a length', () => {
    expect(said(cutBy({ act: 'fit:50' }))).toBe('m010 m120 m320');
    expect(cutBy({ act: 'fit:50' }).wanted).toEqual({ minutes: 50 });
  });

  it('fits to a finishing time, with the start that was typed', () => {
    const cut = cutBy({ act: 'fit', start: '19:10', until: '20:00' });
    expect([lasts(cut), cut.startsAt, cut.wanted]).toEqual([50, 19 * 60 + 10, { until: 20 * 60 }]);
  });

  it('changes only the start when no finishing time is given', () => {
    expect(cutBy({ act: 'fit', start: '18:00', until: '' })).toEqual({ ...written, startsAt: 18 * 60 });
  });

  it('forgets a finishing time that was taken away, and keeps a length', () => {
    const until = cutBy({ act: 'fit', start: '19:00', until: '20:00' });
    expect(cutBy({ act: 'fit', start: '19:00', until: '' }, until).wanted).toBeUndefined();
    const length = cutBy({ act: 'fit:50' });
    expect(cutBy({ act: 'fit', start: '18:00', until: '' }, length).wanted).toEqual({ minutes: 50 });
  });

  it('drops, puts back, moves, locks and unlocks', () => {
    expect(said(cutBy({ act: 'drop:2' }))).toBe('m010 m120 m320');
    expect(said(cutBy({ act: 'back:2' }, cutBy({ act: 'drop:2' })))).toBe('m010 m120 m210 m320');
    expect(said(cutBy({ act: 'up:3' }))).toBe('m010 m120 m320 m210');
    expect(said(cutBy({ act: 'down:0' }))).toBe('m120 m010 m210 m320');
    const locked = cutBy({ act: 'lock:2' });
    expect(locked.items[2]?.lockedAt).toBe(19 * 60 + 30);
    expect(cutBy({ act: 'unlock:2' }, locked)).toEqual(written);
  });

  it('takes a step of the second kit, and one’s own', () => {
    expect(said(cutBy({ act: 'take:0' }, beside))).toBe('m010 m120 m210 m320 s012');
    const own = { 'own-title': 'News', 'own-minutes': '5', 'own-method': 'plenary' };
    expect(said(cutBy({ act: 'own', ...own }))).toBe('m010 m120 m210 m320 News5');
  });

  it('loses no own step that was typed before another button for the whole form', () => {
    const own = { 'own-title': 'News', 'own-minutes': '5' };
    expect(said(cutBy({ act: 'keep', ...own }))).toContain('News5');
    expect(said(cutBy({ act: 'work', ...own }))).toContain('News5');
    expect(said(cutBy({ act: 'work', 'own-title': '', 'own-minutes': '5' }))).not.toContain('5 ');
  });
});

describe('dropping the hinge', () => {
  it('asks first, and drops nothing', () => {
    expect(workedOut(written, steps, { act: 'drop:1' })).toEqual({ ok: true, cut: written, asks: 1, shows: 'ask' });
  });

  it('is done once the person has been told', () => {
    expect(said(cutBy({ act: 'drop-told:1' }))).toBe('m010 m210 m320');
  });

  it('is not asked about when another step of the evening is one too', () => {
    const two = { main: [...steps.main, step('And who decides?', 10, { hinge: true })], second: [] };
    const worked = workedOut(asWritten(written.main, two.main), two, { act: 'drop:1' });
    expect(worked).toMatchObject({ ok: true, cut: { leftOut: [1] } });
  });
});

describe('a form with something wrong in it', () => {
  it.each([
    [{ act: 'work', start: 'seven' }, 'start', 'startBad'],
    [{ act: 'fit', start: '19:00', until: '25:00' }, 'until', 'untilBad'],
    [{ act: 'fit', start: '', until: '20:00' }, 'start', 'untilWithoutStart'],
    [{ act: 'fit', start: '19:00', until: '19:00' }, 'until', 'untilIsStart'],
    [{ act: 'work', 'm.1': '' }, 'm.1', 'minutesBad'],
    [{ act: 'work', 'm.1': '0' }, 'm.1', 'minutesBad'],
    [{ act: 'work', 'm.1': '241' }, 'm.1', 'minutesBad'],
    [{ act: 'work', 'm.1': '7.5' }, 'm.1', 'minutesBad'],
    [{ act: 'own', 'own-title': ' ', 'own-minutes': '5' }, 'own-title', 'ownTitleMissing'],
    [{ act: 'own', 'own-title': 'x'.repeat(81), 'own-minutes': '5' }, 'own-title', 'ownTitleLong'],
    [{ act: 'own', 'own-title': 'News', 'own-minutes': '' }, 'own-minutes', 'ownMinutesBad'],
  ])('says what: %o', (fields, field, key) => {
    expect(errors(fields)).toEqual([{ field, key }]);
  });

  it('says each thing that is wrong', () => {
    expect(errors({ act: 'drop:2', start: 'x', 'm.0': 'x', 'm.3': '-1' }).map(({ field }) => field)).toEqual([
      'start',
      'm.0',
      'm.3',
    ]);
  });

  it('takes no eleventh own step', () => {
    let cut = written;
    for (let nth = 0; nth < 10; nth += 1) cut = cutBy({ act: 'own', 'own-title': 'News', 'own-minutes': '5' }, cut);
    expect(errors({ act: 'own', 'own-title': 'News', 'own-minutes': '5' }, cut)).toEqual([
      { field: 'own-title', key: 'ownTooMany' },
    ]);
  });
});

describe('any form at all', () => {
  it('gives a plan that an address can hold, or says what is wrong', () => {
    const act = fc.oneof(
      fc.constantFrom('work', 'fit', 'own', 'keep', 'second', 'fit:', 'fit:0', 'fit:99999', 'drop', 'lock:99', 'up:-1'),
      fc
        .tuple(
          fc.constantFrom('drop', 'drop-told', 'up', 'down', 'lock', 'unlock', 'back', 'take', 'fit'),
          fc.nat({ max: 300 }),
        )
        .map(([name, at]) => `${name}:${at % 2 ? at : at % 6}`),
      fc.string(),
    );
    const text = fc.option(fc.oneof(fc.string(), fc.constantFrom('', '19:30', '00:05', '12', '240')), {
      nil: undefined,
    });
    const fields = fc.record({
      act,
      start: text,
      until: text,
      'm.0': text,
      'm.1': text,
      'own-title': text,
      'own-minutes': text,
    });
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 6 }), (sent) => {
        let cut = beside;
        for (const form of sent) {
          const worked = workedOut(cut, steps, form);
          if (!worked.ok) expect(worked.errors.length).toBeGreaterThan(0);
          else cut = worked.cut;
        }
        expect(pointsInto(cut, steps)).toBe(true);
        expect(readCut(writeCut(cut))).toEqual(cut);
      }),
    );
  });
});

describe('a row of the planner', () => {
  it('has the same name wherever it is moved to', () => {
    expect(rowOf(written, 3)).toBe('main-4');
    expect(rowOf(cutBy({ act: 'up:3' }), 2)).toBe('main-4');
    expect(rowOf(cutBy({ act: 'take:0' }, beside), 4)).toBe('second-1');
  });

  it('is where a change is shown', () => {
    expect(workedOut(written, steps, { act: 'up:3' })).toMatchObject({ shows: 'main-4' });
    expect(workedOut(written, steps, { act: 'drop:2' })).toMatchObject({ shows: 'main-4' });
    expect(workedOut(written, steps, { act: 'own', 'own-title': 'News', 'own-minutes': '5' })).toMatchObject({
      shows: 'own-1',
    });
  });
});

describe('a time of the clock', () => {
  it('is read from hours and minutes, and nothing else', () => {
    expect([minutesOfDay('7:05'), minutesOfDay('19:30'), minutesOfDay('00:00')]).toEqual([425, 1170, 0]);
    for (const none of ['24:00', '19.30', '19:60', '7pm', '', '1:2', '019:00'])
      expect(minutesOfDay(none)).toBeUndefined();
  });
});
