import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareKits } from './compare.ts';
import { aKitChangedTwice } from './edits.testing.ts';
import type { Kit } from './kit.ts';
import { mergeKits } from './merge.ts';
import { parseKit } from './parse.ts';
import { printKit } from './print.ts';
import { stepsOf } from './reading.ts';
import { changesBetween, withOnly } from './take.ts';

const FRONT = `---
format: fundi-kit/1
title: Tea
summary: Making tea together.
language: en-GB
licence: CC-BY-SA-4.0
level: first-steps
participants: {min: 4, max: 12}
setting: [community]
outcomes:
  - make tea
credits:
  - {name: someone, role: author}
---

`;
const kit = (body: string): Kit => {
  const { kit: read } = parseKit(FRONT + body);
  if (!read) throw new Error('No kit.');
  return read;
};
const step = (id: string, minutes = 5, text = `We do ${id}.`, title = id) =>
  `::::step[${title}]{#${id} minutes=${minutes} method=pairs}\n${text}\n\n:::notes\nNotes of ${id}.\n:::\n::::\n\n`;
const ids = (one: Kit) => stepsOf(one).map(({ id }) => id);
const keys = (before: Kit, after: Kit) => changesBetween(before, after).map(({ key }) => key);

describe('taking some of the changes of a kit', () => {
  const before = kit(step('one') + step('two') + step('three'));
  const after = kit(step('three', 5) + step('one', 9) + step('two', 5, 'We do it otherwise.') + step('four'));

  it('names each change', () => {
    expect(keys(before, after).toSorted()).toEqual(['#four', '#one', '#three', '#two']);
  });

  it('takes what is asked for and leaves the rest as it was', () => {
    const taken = withOnly(before, after, new Set(['#two']));
    expect(ids(taken)).toEqual(['one', 'two', 'three']);
    expect(stepsOf(taken).map(({ minutes }) => minutes)).toEqual([5, 5, 5]);
    expect(printKit(taken)).toContain('We do it otherwise.');
  });

  it('moves a step, and puts a new one after what it follows', () => {
    expect(ids(withOnly(before, after, new Set(['#three'])))).toEqual(['three', 'one', 'two']);
    expect(ids(withOnly(before, after, new Set(['#four'])))).toEqual(['one', 'two', 'four', 'three']);
  });

  it('brings along what a new thing stands in', () => {
    const inside = kit(
      `${step('one')}::::handout[Cards]{#cards}\nA card.\n\n:::case[Grunwick]{#grunwick}\nIt was hot.\n:::\n::::\n`,
    );
    const taken = withOnly(kit(step('one')), inside, new Set(['#grunwick']));
    expect(compareKits(taken, inside).parts).toEqual([]);
  });
});

/** A kit, a change of it, and some of the changes. */
const someChanges = fc
  .tuple(aKitChangedTwice, fc.infiniteStream(fc.boolean()))
  .map(([{ base, ours, theirs }, choose]) => {
    const all = keys(base, theirs);
    return { base, ours, theirs, all, asked: new Set(all.filter(() => choose.next().value === true)) };
  });

describe('whatever is taken of whatever was changed', () => {
  it('is nothing when none is asked for, and all when all is', () => {
    fc.assert(
      fc.property(someChanges, ({ base, theirs, all }) => {
        expect(compareKits(base, withOnly(base, theirs, new Set()))).toEqual({ front: [], parts: [] });
        expect(compareKits(withOnly(base, theirs, new Set(all)), theirs)).toEqual({ front: [], parts: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('leaves none of what was asked for to be taken: only where it stands may still differ', () => {
    fc.assert(
      fc.property(someChanges, ({ base, theirs, asked }) => {
        const left = compareKits(withOnly(base, theirs, asked), theirs);
        expect(left.front.filter(({ field }) => asked.has(`front/${field}`))).toEqual([]);
        const parts = left.parts.filter(({ id, change }) => asked.has(`#${id}`) && change !== 'moved');
        expect(parts.flatMap(({ fields }) => fields.filter(({ field }) => field !== 'order'))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('loses no step of ours, and brings every step that was asked for', () => {
    fc.assert(
      fc.property(someChanges, ({ base, ours, theirs, asked }) => {
        const offered = withOnly(base, theirs, asked);
        const first = mergeKits(base, ours, offered);
        const choices = new Map(first.conflicts.map(({ id }) => [id, 'ours'] as const));
        const { kit: merged } = first.kit ? first : mergeKits(base, ours, offered, choices);
        fc.pre(merged !== undefined);
        if (!merged) return;
        const goneByAsking = ids(base).filter((id) => !ids(offered).includes(id));
        for (const id of ids(ours)) expect([...ids(merged), ...goneByAsking]).toContain(id);
        for (const id of ids(offered)) if (!ids(base).includes(id)) expect(ids(merged)).toContain(id);
      }),
      { numRuns: 60 },
    );
  });
});
