import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKits } from './compare.ts';
import { type Rewording, wordingOf } from './edit.ts';
import { arranged, editableIn, editablesOf, type NewStep, withFront, withWording } from './edit-kit.ts';
import { sharedOut } from './edit-share.ts';
import { aKit, aKitText } from './kit.testing.ts';
import type { Kit, Prose } from './kit.ts';
import { parseKit } from './parse.ts';
import { printKit } from './print.ts';
import { stepsOf } from './reading.ts';

const kitIn = (text: string): Kit => {
  const { kit } = parseKit(text);
  if (!kit) throw new Error('no kit');
  return kit;
};
const asRead = (kit: Kit): Kit => kitIn(printKit(kit));
const kit = (body: string): Kit => kitIn(aKitText({ body }));
const changed = (before: Kit, id: string, change: Rewording): string[] => {
  const after = asRead(withWording(before, new Map([[id, change]])));
  return compareKits(before, after).parts.map(
    ({ id: part, change: kind, fields }) => `${kind} ${part}: ${fields.map(({ field }) => field).join(' ')}`,
  );
};
const textOf = (before: Kit, id: string, change: Rewording): string =>
  printKit(withWording(before, new Map([[id, change]])))
    .split('\n---\n')[1]
    ?.trim() ?? '';

/** As a browser posts a form: every field as it was shown, with its own line endings. */
const asShown = (before: Kit): Map<string, Rewording> =>
  new Map(
    editablesOf(before).map((thing) => {
      const { body, notes, ...wording } = wordingOf(thing);
      const lines = (text: string) => text.replaceAll('\n', '\r\n');
      return [
        thing.id ?? '',
        { ...wording, body: lines(body), ...(notes === undefined ? {} : { notes: lines(notes) }) },
      ];
    }),
  );

const KITS = [
  'are-we-strike-ready',
  'follow-the-money',
  'out-of-bounds',
  'run-a-session',
  'six-points',
  'we-are-not-removing',
  'who-can-say-yes',
  'who-works-here',
  'whose-union',
  'why-wont-she-sign',
  'why-wont-she-sign-cy',
];

const STEP = `::::step[Who decides?]{#who minutes=10 method=pairs}
Talk *in pairs*.[^a]

:::slide[Ask]
Who decides?
:::

Then all together.

:::notes
**Say:** “In pairs.”
:::
::::

:::handout[Card]{#card}
Read it.
:::

[^a]: A book (read).
`;

describe('editing the words of a kit', () => {
  it.each(KITS)('changes nothing in %s when every field is posted back as it was shown', (name) => {
    const given = kitIn(readFileSync(`content/kits/${name}/kit.md`, 'utf8'));
    expect(compareKits(given, withWording(given, asShown(given)))).toEqual({ front: [], parts: [] });
  });
  it('changes nothing in any kit when every field is posted back as it was shown', () => {
    fc.assert(
      fc.property(aKit.map(asRead), (given) => {
        expect(printKit(withWording(given, asShown(given)))).toBe(printKit(given));
      }),
      { numRuns: fc.readConfigureGlobal()?.numRuns ?? 40 },
    );
  });
  it('changes minutes and nothing else, and keeps the shortest within them', () => {
    expect(changed(kit(STEP), 'who', { minutes: 20 })).toEqual(['changed who: minutes']);
    const short = kit(STEP.replace('minutes=10', 'minutes=10 shortest=8'));
    expect(textOf(short, 'who', { minutes: 5 })).toContain('{#who minutes=5 method=pairs}');
    expect(textOf(short, 'who', { minutes: 30 })).toContain('{#who minutes=30 shortest=8 method=pairs}');
  });
  it('changes a title, what people do, the notes, a slide, each alone', () => {
    const given = kit(STEP);
    expect(changed(given, 'who', { title: ' Who gains? ' })).toEqual(['changed who: title']);
    expect(changed(given, 'who', { notes: 'Say it.' })).toEqual(['changed who: notes']);
    expect(changed(given, 'who', { slides: [{ title: 'Ask', body: 'Who gains?' }] })).toEqual(['changed who: slide']);
    expect(changed(given, 'card', { body: 'Read it aloud.' })).toEqual(['changed card: text']);
  });
  it('gives each paragraph of a text that a slide parts back to its side, and a new one to what it follows or replaces', () => {
    const added = textOf(kit(STEP), 'who', { body: 'Talk *in pairs*.[^a]\n\nAloud.\n\nThen all together.' });
    expect(added).toContain('Talk *in pairs*.[^a]\n\nAloud.\n\n:::slide[Ask]');
    const instead = textOf(kit(STEP), 'who', { body: 'Talk *in pairs*.[^a]\n\nThen all, standing.\n\nAnd sit.' });
    expect(instead).toContain(':::\n\nThen all, standing.\n\nAnd sit.\n\n:::notes');
  });
  it('takes what lost its last word out, and puts notes after the words of a step that had none', () => {
    expect(textOf(kit(STEP), 'who', { notes: ' \r\n', slides: [{ title: '', body: '' }] })).not.toMatch(/notes|slide/);
    const bare = kit('::::step[A]{#a minutes=5 method=pairs}\nTalk.\n::::');
    expect(textOf(bare, 'a', { notes: 'Listen.' })).toBe(
      '::::step[A]{#a minutes=5 method=pairs}\nTalk.\n\n:::notes\nListen.\n:::\n::::',
    );
  });
  it('reads a footnote that stands elsewhere in the kit, and one that stands nowhere as words', () => {
    const text = textOf(kit(STEP), 'card', { body: 'Read it.[^a] And.[^b]' });
    expect(text).toContain('Read it.[^a] And.\\[^b]');
  });
  it('takes lines of colons, markup and open code for words, never for the edge of a step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('::::', ':::notes', ':::', '```', '# h', '<b>', 'word', '', '---'), { maxLength: 8 }),
        (some) => {
          const given = kit(STEP);
          const after = asRead(
            withWording(given, new Map([['who', { body: some.join('\n'), notes: some.join('\n') }]])),
          );
          expect(after.blocks.map((block) => ('id' in block ? block.id : block.kind))).toEqual(
            given.blocks.map((block) => ('id' in block ? block.id : block.kind)),
          );
        },
      ),
    );
  });
  it('changes background under its heading, and the heading', () => {
    const given = kit(`## Why\n\nBecause.\n\n${STEP}`);
    expect(wordingOf(editableIn(given, 'why') ?? { kind: 'background', id: '', body: [] })).toEqual({
      title: 'Why',
      body: 'Because.',
    });
    expect(textOf(given, 'why', { title: 'Reasons' })).toContain('## Reasons\n\nBecause.');
    expect(textOf(given, 'why', { body: 'Since.' })).toContain('## Why\n\nSince.');
  });
  it('passes over what is not there', () => {
    const given = kit(STEP);
    expect(printKit(withWording(given, new Map([['none', { title: 'x' }]])))).toBe(printKit(given));
  });
  it('changes what the front matter says, and nothing in the body', () => {
    const { front, parts } = compareKits(kit(STEP), withFront(kit(STEP), { outcomes: ['a', 'b'], summary: 'S.' }));
    expect([front.map(({ field }) => field).toSorted(), parts]).toEqual([['outcomes', 'summary'], []]);
  });
});

describe('an edited text that slides part', () => {
  const paragraph = (text: string): Prose => [{ type: 'paragraph', children: [{ type: 'text', value: text }] }];
  const prose = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
    .map((some) => some.flatMap(paragraph));
  it('is shared out whole and in order, and equal text as it stood', () => {
    fc.assert(
      fc.property(fc.array(prose, { minLength: 1, maxLength: 4 }), prose, (stretches, typed) => {
        expect(sharedOut(stretches, typed).flat()).toEqual(typed);
        expect(sharedOut(stretches, stretches.flat())).toEqual(stretches);
      }),
    );
  });
});

const ONE = (id: string): string => `::::step[${id}]{#${id} minutes=5 method=pairs}\nTalk.\n::::\n\n`;
const four = (): Kit => kit(`## Why\n\nx\n\n${ONE('a')}${ONE('b')}:::handout[H]{#h}\nx\n:::\n\n${ONE('c')}${ONE('d')}`);
const standing = ({ blocks }: Kit): string => blocks.map((block) => ('id' in block ? block.id : block.kind)).join(' ');
const fresh: NewStep = { title: 'A', minutes: 7, method: 'break', body: 'Tea.', notes: '' };

describe('arranging the steps of a kit', () => {
  it('moves the one that moved, and leaves what stands between them', () => {
    expect(standing(arranged(four(), ['a', 'b', 'c', 'd']))).toBe('why a b h c d');
    expect(standing(arranged(four(), ['d', 'a', 'b', 'c']))).toBe('why d a b h c');
    expect(standing(arranged(four(), ['b', 'c', 'a', 'd']))).toBe('why b h c a d');
  });
  it('takes out those that are not named, and adds new ones under an id of their own', () => {
    const after = arranged(four(), ['b', fresh, 'd']);
    expect(standing(after)).toBe('why b a-2 h d');
    expect(stepsOf(after)[1]).toMatchObject({ title: 'A', minutes: 7, shortest: 7, method: 'break' });
    expect(compareKits(four(), after).parts.map(({ change }) => change)).toEqual(['removed', 'added', 'removed']);
  });
  it('begins with a new step, also where none is left', () => {
    expect(standing(arranged(four(), [fresh, 'a', 'b', 'c', 'd']))).toBe('why a-2 a b h c d');
    expect(standing(arranged(four(), [fresh]))).toBe('why a-2 h');
    expect(standing(arranged(kit(':::handout[H]{#h}\nx\n:::'), [fresh]))).toBe('a h');
  });
  it('keeps every id once and loses no step, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd']), fc.nat(4), (order, place) => {
        const wanted: (string | NewStep)[] = [...order];
        const after = arranged(four(), wanted.toSpliced(place, 0, fresh));
        const ids = order.toSpliced(place, 0, 'a-2');
        expect(stepsOf(after).map(({ id }) => id)).toEqual(ids);
        expect(after.blocks).toHaveLength(ids.length + 2);
      }),
    );
  });
});
