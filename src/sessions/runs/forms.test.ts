import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranForm } from './forms.ts';

describe('the form of “we ran it”', () => {
  const form = ranForm(['ask', 'other.map'], '2026-11-24');
  const read = (fields: Record<string, string | string[]>) => form.safeParse({ when: '2026-11-24', ...fields });
  const faults = (fields: Record<string, string | string[]>) =>
    (read(fields).error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);

  it('reads what people type', () => {
    expect(
      read({
        people: ' 12 ',
        outcode: ' b29 6bb',
        'step.ask': 'done',
        'minutes.ask': '24',
        'minutes.other.map': '9',
        words: ' Warm. ',
      }).data,
    ).toEqual({
      when: '2026-11-24',
      people: 12,
      outcode: 'B29',
      words: 'Warm.',
      telling: undefined,
      steps: [
        { key: 'ask', how: 'done', minutes: 24 },
        { key: 'other.map', how: 'done', minutes: 9 },
      ],
    });
    expect(read({ when: '3/9/26' }).data?.when).toBe('2026-09-03');
  });

  it('asks nothing but the day', () => {
    expect(read({}).data?.steps).toEqual([]);
    expect(faults({ when: '' })).toEqual(['when whenMissing']);
  });

  it('says what it cannot read, all of it, field by field', () => {
    expect(
      faults({ when: 'last Tuesday', people: 'lots', outcode: 'B99Z', 'step.ask': 'sung', 'minutes.ask': '-3' }),
    ).toEqual([
      'when whenUnknown',
      'people peopleUnknown',
      'outcode outcodeUnknown',
      'step.ask howUnknown',
      'minutes.ask minutesUnknown',
    ]);
    expect(faults({ when: '2026-11-25' })).toEqual(['when whenAhead']);
    expect(faults({ when: '31/2/2026' })).toEqual(['when whenUnknown']);
    expect(faults({ words: 'x'.repeat(501) })).toEqual(['words wordsLong']);
    expect(faults({ people: ['1', '2'] })).toEqual(['people peopleUnknown']);
  });

  it('gives no minutes to a step that was skipped, and passes over what it did not ask', () => {
    expect(read({ 'step.ask': 'skipped', 'minutes.ask': '9', 'step.unknown': 'done' }).data?.steps).toEqual([
      { key: 'ask', how: 'skipped', minutes: undefined },
    ]);
  });

  it('takes any text at all, and never throws', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\u0000', '😀'.repeat(300), '__proto__', '1e3', '٣'),
    );
    fc.assert(
      fc.property(
        fc.record({ when: any, people: any, outcode: any, words: any, telling: any, 'minutes.ask': any }),
        (fields) => {
          const { data } = form.safeParse(fields);
          expect(data?.words ?? '').not.toContain('\u0000');
        },
      ),
    );
  });
});
