import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conflict } from './conflict.ts';
import { aKitChangedTwice } from './edits.testing.ts';
import { aKitText } from './kit.testing.ts';
import type { Kit } from './kit.ts';
import { type Merged, mergeKits } from './merge.ts';
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
const merged = (base: string, ours: string, theirs: string): Merged => mergeKits(kit(base), kit(ours), kit(theirs));
const bodyOf = ({ kit }: Merged): string | undefined => kit && printKit(kit).split('\n---\n')[1]?.trim();
/** What is printed of a body. */
const asPrinted = (body: string): string => printKit(kit(body)).split('\n---\n')[1]?.trim() ?? '';
const openIn = ({ conflicts }: Merged): string[][] =>
  conflicts.map(({ id, base = '-', ours = '-', theirs = '-' }) => [id, base, ours, theirs]);

const one = step('one');
const two = step('two');
const three = step('three');
const four = step('four');
const five = step('five');

describe('merging two changes of a kit', () => {
  it('takes both, where they touch different things', () => {
    const base = `${one}${two}${three}`;
    const ours = `${step('one', 'Talk.', 'minutes=15 method=pairs')}${two}${three}${four}`;
    const theirs = `${step('one', 'Talk aloud.', 'minutes=10 method=go-round')}${three}`;
    expect(bodyOf(merged(base, ours, theirs))).toBe(
      asPrinted(`${step('one', 'Talk aloud.', 'minutes=15 method=go-round')}${three}${four}`),
    );
  });
  it('takes two sentences of one paragraph, changed by two people', () => {
    const base = step('one', 'Talk in pairs. Take ten minutes. Come back.');
    const ours = base.replace('in pairs', 'in threes');
    const theirs = base.replace('Come back', 'Sit down');
    expect(bodyOf(merged(base, ours, theirs))).toBe(
      asPrinted(step('one', 'Talk in threes. Take ten minutes. Sit down.')),
    );
  });
  it('takes a change on either side of a move', () => {
    expect(
      bodyOf(merged(`${one}${two}${three}`, `${three}${one}${two}`, `${one}${step('two', 'Sing.')}${three}`)),
    ).toBe(asPrinted(`${three}${one}${step('two', 'Sing.')}`));
  });
  it('takes two moves that do not cross', () => {
    const base = `${one}${two}${three}${four}${five}`;
    expect(bodyOf(merged(base, `${two}${one}${three}${four}${five}`, `${one}${two}${three}${five}${four}`))).toBe(
      asPrinted(`${two}${one}${three}${five}${four}`),
    );
  });
  it('keeps what each side added where it added it', () => {
    expect(bodyOf(merged(`${one}${two}`, `${three}${one}${two}`, `${one}${two}${four}`))).toBe(
      asPrinted(`${three}${one}${two}${four}`),
    );
  });
  it('takes what both sides added alike once', () => {
    expect(bodyOf(merged(one, `${one}${two}`, `${one}${two}`))).toBe(asPrinted(`${one}${two}`));
    const same = step('one', `Talk.${notes('Say.')}`);
    expect(bodyOf(merged(one, same, same))).toBe(asPrinted(same));
  });
  it('keeps a slide added before another that the other side changed', () => {
    const slide = (title: string, text: string): string => `\n:::slide[${title}]\n${text}\n:::`;
    const base = step('one', `x${slide('S', 'old')}`);
    expect(
      bodyOf(
        merged(base, step('one', `x${slide('R', 'first')}${slide('S', 'old')}`), step('one', `x${slide('S', 'new')}`)),
      ),
    ).toBe(asPrinted(step('one', `x${slide('R', 'first')}${slide('S', 'new')}`)));
  });
  it('follows a handout into the step that it was moved to, whichever side moved it', () => {
    const handout = (text: string): string => `\n:::handout[H]{#h}\n${text}\n:::\n`;
    expect(
      bodyOf(
        merged(`${one}${handout('Read.')}`, `${one}${handout('Read on.')}`, step('one', `Talk.${handout('Read.')}`)),
      ),
    ).toBe(asPrinted(step('one', `Talk.${handout('Read on.')}`)));
    expect(
      bodyOf(
        merged(`${one}${handout('Read.')}`, step('one', `Talk.${handout('Read.')}`), `${one}${handout('Read on.')}`),
      ),
    ).toBe(asPrinted(step('one', `Talk.${handout('Read on.')}`)));
  });
  it('takes out what one side took out: an attribute, a handout, notes', () => {
    const base = step('one', `x${notes('a')}`, 'minutes=10 method=pairs hinge');
    const theirs = base.replace('minutes=10', 'minutes=12');
    expect(bodyOf(merged(base, step('one', 'x'), theirs))).toBe(asPrinted(step('one', 'x', 'minutes=12 method=pairs')));
    const handout = '\n:::handout[H]{#h}\n:::case[C]{#c}\nx\n:::\n:::\n';
    expect(bodyOf(merged(`${one}${handout}`, one, `${one}${handout}`))).toBe(asPrinted(one));
    expect(bodyOf(merged(`${one}${handout}`, `${one}${handout}`, one))).toBe(asPrinted(one));
  });
  it('puts handouts that both sides added side by side, those of one side together', () => {
    const handout = (id: string): string => `\n:::handout[${id}]{#${id}}\n:::\n`;
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(handout);
    const expected = asPrinted(`${one}${a}${c}${b}${d}`);
    expect(bodyOf(merged(one, `${one}${a}${c}`, `${one}${b}${d}`))).toBe(expected);
    expect(bodyOf(merged(one, `${one}${b}${d}`, `${one}${a}${c}`))).toBe(expected);
    expect(bodyOf(merged(one, `${one}${a}`, `${one}${two}`))).toBe(asPrinted(`${one}${a}${two}`));
  });
  it('knows a section again under a new heading', () => {
    const section = (heading: string, text: string): string => `## ${heading}\n\n${text}\n\nAnd so on.\n\n`;
    const base = `${section('Why', 'Because.')}${section('How', 'Slowly.')}${one}`;
    const ours = `${section('Reasons', 'Because.')}${section('How', 'Slowly.')}${one}`;
    const theirs = `${section('Why', 'Because they must.')}${section('How', 'Slowly.')}${one}`;
    expect(bodyOf(merged(base, ours, theirs))).toBe(
      asPrinted(`${section('Reasons', 'Because they must.')}${section('How', 'Slowly.')}${one}`),
    );
    expect(merged('## A\n\n## B\n\n', '## A\n\n## C\n\n', '## A\n\n## B\n\nWords.').conflicts).toHaveLength(1);
  });
  it('knows notes and slides again among more of them', () => {
    const slide = (text: string): string => `\n:::slide[S]\n${text}\n:::`;
    const both = (inside: [string, string, string]): string | undefined =>
      bodyOf(merged(step('one', inside[0]), step('one', inside[1]), step('one', inside[2])));
    expect(both([`x${notes('a')}`, `x${notes('a')}${notes('b')}`, `x${notes('c')}`])).toBe(
      asPrinted(step('one', `x${notes('c')}${notes('b')}`)),
    );
    expect(both([`x${notes('a')}`, `x${notes('b')}${notes('a')}`, `x${notes('a')}`])).toBe(
      asPrinted(step('one', `x${notes('b')}${notes('a')}`)),
    );
    expect(both([`x${slide('1')}${slide('2')}`, `x${slide('2')}`, `x${slide('1')}${slide('3')}`])).toBe(
      asPrinted(step('one', `x${slide('3')}`)),
    );
    const later = (name: string, n: number): string => `\n:::${name}{n=${n}}\n:::`;
    expect(both([`x${later('poll', 1)}`, `x${later('song', 1)}${later('poll', 1)}`, `x${later('poll', 2)}`])).toBe(
      asPrinted(step('one', `x${later('song', 1)}${later('poll', 2)}`)),
    );
  });
  it('merges lists of the front matter item by item', () => {
    const front = (line: string): Kit => kit(one, `${line}\n`);
    const merge = (base: string, ours: string, theirs: string): Merged =>
      mergeKits(front(base), front(ours), front(theirs));
    expect(merge('struggles: [a, b]', 'struggles: [a, b, c]', 'struggles: [b, d]').kit?.front.struggles).toEqual([
      'b',
      'c',
      'd',
    ]);
    expect(merge('bring: [a, b, c]', 'bring: [x, a, b, c]', 'bring: [a, b, d]').kit?.front.bring).toEqual([
      'x',
      'a',
      'b',
      'd',
    ]);
    expect(openIn(merge('bring: [a]', 'bring: [b]', 'bring: [c]'))).toEqual([
      ['front/bring', 'bring:\n  - a', 'bring:\n  - b', 'bring:\n  - c'],
    ]);
  });
  it('says what is wrong with the text that comes of it', () => {
    const base = step('one', 'Talk.', 'minutes=20 shortest=10 method=pairs hinge');
    const { problems } = merged(
      base,
      base.replace('minutes=20', 'minutes=12'),
      base.replace('shortest=10', 'shortest=15'),
    );
    expect(problems.map(({ code }) => code)).toEqual(['shortest-longer']);
  });
});

describe('merging two changes of the same thing', () => {
  it('returns a field that both changed, three ways, and no kit', () => {
    const found = merged(
      one,
      step('one', 'Talk.', 'minutes=15 method=pairs'),
      step('one', 'Talk.', 'minutes=20 method=pairs'),
    );
    expect(found.kit).toBeUndefined();
    expect(openIn(found)).toEqual([['#one/minutes', '10', '15', '20']]);
    expect(found).toMatchObject({ problems: [], conflicts: [{ kind: 'step', title: 'one', field: 'minutes' }] });
  });
  it('returns a sentence that both changed, and what is agreed around it', () => {
    const base = step('one', 'Talk. Ten minutes. Stop.');
    const [conflict] = merged(
      base,
      base.replace('Ten', 'Nine'),
      base.replace('Ten', 'Twelve').replace('Stop', 'Halt'),
    ).conflicts;
    expect(conflict?.stretches).toEqual([
      { agreed: 'Talk. ' },
      { base: 'Ten minutes.', ours: 'Nine minutes.', theirs: 'Twelve minutes.' },
      { agreed: ' Halt.' },
    ]);
  });
  it('returns a step that one side took out and the other changed', () => {
    const found = merged(`${one}${two}`, `${one}`, `${one}${step('two', 'Sing.')}`);
    expect(openIn(found)).toEqual([['#two/presence', asPrinted(two), '-', asPrinted(step('two', 'Sing.'))]]);
  });
  it('returns what both sides put where nothing was', () => {
    const empty = step('one', '');
    const [conflict, ...more] = merged(empty, step('one', 'Talk.'), step('one', 'Sing.')).conflicts;
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ kind: 'prose', field: 'text', base: undefined, ours: 'Talk.', theirs: 'Sing.' });
    expect(
      merged(
        empty,
        step('one', '', 'minutes=10 method=pairs tempo=slow'),
        step('one', '', 'minutes=10 method=pairs tempo=fast'),
      ).conflicts,
    ).toMatchObject([{ field: 'tempo', base: undefined, ours: 'slow', theirs: 'fast' }]);
  });
  it('returns two moves into each other', () => {
    const handout = (id: string, inside = ''): string =>
      `\n::::::${id === 'h' ? 'handout' : 'exercise'}[${id}]{#${id} ${id === 'h' ? '' : 'kind=timeline'}}\n${inside}\n::::::\n`;
    const inner = (id: string): string => handout(id).replaceAll('::::::', ':::');
    const [base, ours, theirs] = [
      `${one}${handout('h')}${handout('e')}`,
      `${one}${handout('h', inner('e'))}`,
      `${one}${handout('e', inner('h'))}`,
    ];
    expect(merged(base, ours, theirs).conflicts.map(({ id, field }) => [id, field])).toEqual([
      ['#h/circle', 'place'],
      ['#e/circle', 'place'],
    ]);
    for (const [choice, expected] of [
      ['ours', ours],
      ['theirs', theirs],
    ] as const) {
      const choices = new Map([
        ['#h/circle', choice],
        ['#e/circle', choice],
      ]);
      expect(bodyOf(mergeKits(kit(base), kit(ours), kit(theirs), choices))).toBe(asPrinted(expected));
    }
  });
  it('returns once a step that was taken out, though things in it changed too', () => {
    const base = step('one', `x${notes('a')}`);
    expect(
      merged(`${base}${two}`, `${two}`, `${step('one', `y${notes('b')}`)}${two}`).conflicts.map(({ field }) => field),
    ).toEqual(['presence']);
  });
  it('takes two moves past each other, and returns the order where both would make a circle', () => {
    expect(bodyOf(merged(`${one}${two}${three}`, `${two}${three}${one}`, `${three}${one}${two}`))).toBe(
      asPrinted(`${three}${two}${one}`),
    );
    const found = merged(`${one}${two}${three}`, `${two}${one}${three}`, `${one}${three}${two}`);
    expect(openIn(found)).toEqual([['/order', 'one\ntwo\nthree', 'two\none\nthree', 'one\nthree\ntwo']]);
  });
  it('returns the order of two steps added at one place', () => {
    expect(openIn(merged(one, `${one}${two}`, `${one}${three}`))).toEqual([['/order', '', 'two', 'three']]);
  });
  it('lets a person choose, for each, a side or words of their own', () => {
    const ours = step('one', 'Sing.', 'minutes=15 method=pairs');
    const theirs = step('one', 'Hum.', 'minutes=20 method=pairs');
    const choose = (choices: [string, 'ours' | 'theirs' | { text: string }][]): Merged =>
      mergeKits(kit(one), kit(ours), kit(theirs), new Map(choices));
    expect(choose([['#one/minutes', 'theirs']]).conflicts.map(({ field }) => field)).toEqual(['text']);
    const [text] = choose([]).conflicts.filter(({ field }) => field === 'text');
    expect(
      bodyOf(
        choose([
          ['#one/minutes', 'theirs'],
          [text?.id ?? '', { text: 'Whistle.' }],
        ]),
      ),
    ).toBe(asPrinted(step('one', 'Whistle.', 'minutes=20 method=pairs')));
    expect(
      bodyOf(
        choose([
          ['#one/minutes', 'ours'],
          [text?.id ?? '', 'ours'],
        ]),
      ),
    ).toBe(asPrinted(ours));
  });
  it('lets a person choose whether a step stays, and which order holds', () => {
    const chosen = (
      base: string,
      ours: string,
      theirs: string,
      id: string,
      choice: 'ours' | 'theirs',
    ): string | undefined => bodyOf(mergeKits(kit(base), kit(ours), kit(theirs), new Map([[id, choice]])));
    const changed = step('two', `Sing.${notes('Loud.')}`);
    expect(chosen(`${one}${two}`, `${one}`, `${one}${changed}`, '#two/presence', 'ours')).toBe(asPrinted(`${one}`));
    expect(chosen(`${one}${two}`, `${one}`, `${one}${changed}`, '#two/presence', 'theirs')).toBe(
      asPrinted(`${one}${changed}`),
    );
    expect(chosen(`${one}`, `${one}${two}`, `${one}${three}`, '/order', 'theirs')).toBe(
      asPrinted(`${one}${three}${two}`),
    );
  });
});

describe('the laws of merging', () => {
  const sides = ({ ours, theirs, ...rest }: Conflict): Conflict => {
    const stretches = rest.stretches?.map((stretch) =>
      'agreed' in stretch ? stretch : { base: stretch.base, ours: stretch.theirs, theirs: stretch.ours },
    );
    return { ...rest, ours: theirs, theirs: ours, ...(stretches ? { stretches } : {}) };
  };
  const byId = (conflicts: readonly Conflict[]): Conflict[] =>
    conflicts.map((conflict) => ({ ...conflict, title: '' })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const RUNS = { numRuns: fc.readConfigureGlobal()?.numRuns ?? 40 };

  it('nothing against a change is the change, on either side, and a change against itself too', () => {
    fc.assert(
      fc.property(aKitChangedTwice, ({ base, ours }) => {
        for (const { kit, conflicts } of [
          mergeKits(base, base, ours),
          mergeKits(base, ours, base),
          mergeKits(base, ours, ours),
        ]) {
          expect(conflicts).toEqual([]);
          expect(kit).toEqual(ours);
        }
      }),
      RUNS,
    );
  });
  it('it is all the same which side is ours', () => {
    fc.assert(
      fc.property(aKitChangedTwice, ({ base, ours, theirs }) => {
        const one = mergeKits(base, ours, theirs);
        const other = mergeKits(base, theirs, ours);
        expect(other.kit).toEqual(one.kit);
        expect(byId(other.conflicts)).toEqual(byId(one.conflicts.map(sides)));
      }),
      RUNS,
    );
  });
  it('once every conflict has an answer, there is a kit', () => {
    fc.assert(
      fc.property(
        aKitChangedTwice,
        fc.constantFrom('ours' as const, 'theirs' as const),
        ({ base, ours, theirs }, side) => {
          const { conflicts } = mergeKits(base, ours, theirs);
          const settled = mergeKits(base, ours, theirs, new Map(conflicts.map(({ id }) => [id, side])));
          expect(settled.conflicts).toEqual([]);
          expect(settled.kit).toBeDefined();
        },
      ),
      RUNS,
    );
  });
});
