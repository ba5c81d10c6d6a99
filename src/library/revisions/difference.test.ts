import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aKitChangedTwice } from '../../kit/edits.testing.ts';
import { aKitText } from '../../kit/kit.testing.ts';
import type { Kit } from '../../kit/kit.ts';
import { parseKit } from '../../kit/parse.ts';
import { printKit } from '../../kit/print.ts';
import { differenceOf, isNoDifference } from './difference.ts';
import type { Line } from './difference-lines.ts';

const kit = (body: string, front = ''): Kit => {
  const { kit } = parseKit(aKitText({ body, front }));
  if (!kit) throw new Error('no kit');
  return kit;
};
const step = (id: string, inside = 'Talk.', attributes = 'minutes=10 method=pairs'): string =>
  `::::step[${id}]{#${id} ${attributes}}\n${inside}\n::::\n`;
const [one, two, three, four] = ['one', 'two', 'three', 'four'].map((id) => step(id));

/** A line with what was taken out in brackets and what was put in in braces. */
const said = (line: Line): string =>
  'skipped' in line
    ? `${line.skipped} lines`
    : line.words
        .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{${text}}` : `[${text}]`))
        .join('');
const linesOf = (before: string, after: string): string[] => {
  const [field] = differenceOf(kit(step('one', before)), kit(step('one', after))).parts[0]?.fields ?? [];
  return field?.as === 'text' ? field.lines.map(said) : [];
};

describe('what became of a kit', () => {
  it('shows changed words in their place, and two that stand together as one change', () => {
    expect(linesOf('Talk in *pairs* now.', 'Talk in groups of *three* now.')).toEqual([
      'Talk in [pairs]{groups of three} now.',
    ]);
    expect(linesOf('One two three.', 'One deux trois.')).toEqual(['One [two three]{deux trois}.']);
  });
  it('leaves out lines that are as they were, but not the ones beside a change', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `Line ${at}.`);
    const after = lines.with(4, 'Line four.');
    expect(linesOf(lines.join('\n\n'), after.join('\n\n'))).toEqual([
      '3 lines',
      'Line 3.',
      'Line [4]{four}.',
      'Line 5.',
      '3 lines',
    ]);
  });
  it('shows marks as they are written where nothing else differs', () => {
    const [part] = differenceOf(kit(step('one', '**a** b')), kit(step('one', '*a* b'))).parts;
    expect(part?.fields).toMatchObject([{ as: 'text', field: 'text', asWritten: true }]);
  });
  it('tells values one for the other', () => {
    const [part] = differenceOf(kit(step('one')), kit(step('one', 'Talk.', 'minutes=15 method=pairs hinge'))).parts;
    expect(part?.fields).toEqual([
      { as: 'value', field: 'minutes', before: '10', after: '15' },
      { as: 'value', field: 'hinge', before: undefined, after: '' },
    ]);
  });
  it('reads the front matter as people do', () => {
    const { front } = differenceOf(kit('', 'bring: [a bell]\n'), kit('', 'bring: [a bell, tea]\n'));
    expect(front.map((field) => (field.as === 'text' ? field.lines.map(said) : field))).toEqual([['a bell', '{tea}']]);
  });
  it('says what a moved step passed on its way', () => {
    const { parts } = differenceOf(kit(`${one}${two}${three}${four}`), kit(`${four}${one}${two}${three}`));
    expect(parts).toMatchObject([
      {
        id: 'four',
        change: 'moved',
        number: 4,
        moved: { way: 'earlier', passed: [{ number: 1 }, { number: 2 }, { number: 3 }] },
      },
    ]);
    const later = differenceOf(kit(`${one}${two}${three}${four}`), kit(`${two}${three}${one}${four}`));
    expect(later.parts).toMatchObject([
      { id: 'one', moved: { way: 'later', step: { number: 1 }, passed: [{ id: 'two' }, { id: 'three' }] } },
    ]);
  });
  it('lays the minutes side by side', () => {
    const { shift } = differenceOf(
      kit(`${one}${two}${three}`),
      kit(`${two}${one}${step('new')}`.replace('minutes=10', 'minutes=5')),
    );
    expect(shift).toMatchObject({ minutesBefore: 30, minutesAfter: 25 });
    expect(shift.after.map(({ id, number, minutes }) => [id, number, minutes])).toEqual([
      ['two', 2, 5],
      ['one', 1, 10],
      ['new', undefined, 10],
    ]);
    expect(new Set(shift.changed)).toEqual(new Set(['two', 'new', 'three', ...shift.moved]));
  });
  it('is nothing only between kits that print the same', () => {
    fc.assert(
      fc.property(aKitChangedTwice, ({ base, ours }) => {
        expect(isNoDifference(differenceOf(base, ours))).toBe(printKit(base) === printKit(ours));
      }),
      { numRuns: fc.readConfigureGlobal()?.numRuns ?? 30 },
    );
  });
  it('is found between two hundred steps of which no two words agree', () => {
    const long = (letter: string) =>
      Array.from({ length: 200 }, (_, at) =>
        step(`s${at}`, Array.from({ length: 250 }, (_, word) => `${letter}${(word * 7919 + at) % 997}`).join(' ')),
      ).join('\n');
    const { parts } = differenceOf(kit(long('a')), kit(long('b')));
    expect(parts).toHaveLength(200);
  });
});
