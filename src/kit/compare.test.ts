import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Comparison, compareKits } from './compare.ts';
import { aKitChangedTwice } from './edits.testing.ts';
import { aKitText } from './kit.testing.ts';
import type { Kit } from './kit.ts';
import { parseKit } from './parse.ts';
import { printKit } from './print.ts';

const kit = (body: string, front = ''): Kit => {
  const { kit } = parseKit(aKitText({ body, front }));
  if (!kit) throw new Error('no kit');
  return kit;
};
const step = (id: string, inside = 'Talk.', attributes = 'minutes=10 method=pairs'): string =>
  `::::step[${id}]{#${id} ${attributes}}\n${inside}\n::::\n`;
const notes = (text: string): string => `\n:::notes\n${text}\n:::`;
const slide = (title: string): string => `\n:::slide[${title}]\nOn it: ${title}.\n:::`;
const compared = (before: string, after: string): Comparison => compareKits(kit(before), kit(after));
/** What changed, as short as it can be told. */
const told = ({ parts }: Comparison): string[] =>
  parts.map(({ change, title, isMoved, fields }) =>
    [change, title, ...(isMoved ? ['elsewhere'] : []), ...fields.map(({ field }) => field)].join(' '),
  );

const [one, two, three, four] = ['one', 'two', 'three', 'four'].map((id) => step(id));

describe('comparing two versions of a kit', () => {
  it('finds nothing between equals', () => {
    expect(compared(`${one}${two}`, `${one}${two}`)).toEqual({ front: [], parts: [] });
  });
  it('finds a step that was added, and one that was removed, where they stand or stood', () => {
    expect(told(compared(`${one}${two}${three}`, `${one}${three}${four}`))).toEqual([
      'removed two title minutes method text',
      'added four title minutes method text',
    ]);
  });
  it('finds the one step that was moved, not those it passed', () => {
    expect(told(compared(`${one}${two}${three}${four}`, `${four}${one}${two}${three}`))).toEqual([
      'moved four elsewhere',
    ]);
    expect(told(compared(`${one}${two}${three}${four}`, `${two}${three}${one}${four}`))).toEqual([
      'moved one elsewhere',
    ]);
  });
  it('finds which fields of a step changed, and from what to what', () => {
    const { parts } = compared(
      step('one'),
      step('one', 'Talk.', 'minutes=15 shortest=5 method=pairs hinge').replace('[one]', '[One more]'),
    );
    expect(parts[0]?.fields.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['title', 'one', 'One more'],
      ['minutes', '10', '15'],
      ['shortest', undefined, '5'],
      ['hinge', undefined, ''],
    ]);
  });
  it('shows changed words, word by word', () => {
    const { parts } = compared(
      step('one', 'Talk in pairs for ten minutes.'),
      step('one', 'Talk in threes for ten minutes, aloud.'),
    );
    const words = parts[0]?.fields[0]?.words ?? [];
    expect(words.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'pairs' },
      { kind: 'added', text: 'threes' },
      { kind: 'added', text: ', aloud' },
    ]);
    expect(
      words
        .filter(({ kind }) => kind !== 'added')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Talk in pairs for ten minutes.');
  });
  it('tells of notes and slides under their step', () => {
    expect(
      told(
        compared(
          step('one', `x${notes('Say a.')}${slide('S')}`),
          step('one', `x${notes('Say b.')}${slide('S')}${slide('T')}`),
        ),
      ),
    ).toEqual(['changed one notes slide']);
    expect(
      told(compared(step('one', `x${slide('S')}${slide('T')}`), step('one', `x${slide('T')}${slide('S')}`))),
    ).toEqual(['changed one order']);
  });
  it('knows a slide again by its title, and notes by their place, though others come before them', () => {
    const { parts } = compared(
      step('one', `x${slide('S')}`),
      step('one', `x${slide('R')}${slide('S').replace('On it', 'It says')}`),
    );
    expect(parts[0]?.fields.map(({ before, after }) => [before?.split('\n')[0], after?.split('\n')[0]])).toEqual([
      [undefined, 'R'],
      ['S', 'S'],
    ]);
  });
  it('finds a handout that moved into a step, and what changed in it', () => {
    const handout = '\n:::handout[Card]{#card}\nRead.\n:::\n';
    const { parts } = compared(`${one}${handout}`, step('one', `Talk.${handout.replace('Read.', 'Read on.')}`));
    expect(parts).toMatchObject([
      {
        kind: 'handout',
        id: 'card',
        change: 'changed',
        isMoved: true,
        within: { id: 'one', title: 'one' },
        fields: [{ field: 'text' }],
      },
    ]);
  });
  it('finds changed background by its heading, and a new heading over the same words', () => {
    expect(told(compared(`## Why\n\nBecause.\n\n${one}`, `## Why\n\nSince.\n\n${one}`))).toEqual(['changed Why text']);
    expect(told(compared(`## Why\n\nBecause.\n\n${one}`, `## Reasons\n\nBecause.\n\n${one}`))).toEqual([
      'changed Reasons text',
    ]);
  });
  it('finds changed front matter, key by key', () => {
    const { front } = compareKits(kit('', 'bring: [a bell]\nid: x\n'), kit('', 'bring: [a bell, tea]\nlater: 1\n'));
    expect(front.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['bring', 'bring:\n  - a bell', 'bring:\n  - a bell\n  - tea'],
      ['later', undefined, 'later: 1'],
      ['id', 'x', undefined],
    ]);
  });
  it('is empty only between kits that print the same', () => {
    fc.assert(
      fc.property(aKitChangedTwice, ({ base, ours }) => {
        const { front, parts } = compareKits(base, ours);
        expect(front.length + parts.length === 0).toBe(printKit(base) === printKit(ours));
      }),
      { numRuns: fc.readConfigureGlobal()?.numRuns ?? 30 },
    );
  });
});
