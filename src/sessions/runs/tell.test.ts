import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Planned } from '../../library/index.ts';
import { aDatabase } from '../../platform/db/testing.ts';
import { NotFound } from '../../platform/errors.ts';
import { aKit, aPlanned, aStep } from './a-planned.testing.ts';
import { whatHappened } from './evidence.ts';
import type { Ran } from './forms.ts';
import { hashOf, newTelling } from './link.ts';
import { COUNTED_A_SOURCE, runByLink, stepsOfRun } from './store.ts';
import { tellRun } from './tell.ts';
import { withdrawRun } from './withdraw.ts';

const db = await aDatabase();
const act = { actor: { id: null }, db, now: new Date('2026-11-24T21:00:00Z') };
let second = 0;
const aSource = (): string => randomUUID();

const aPlan = async () => {
  const kit = await aKit(db);
  return {
    kit,
    planned: await aPlanned(db, kit, [
      { of: kit, step: aStep('ask', 20) },
      { of: kit, step: aStep('map', 25) },
    ]),
  };
};
const ran = (steps: Ran['steps'], more: Partial<Ran> = {}): Ran => ({
  when: '2026-11-24',
  people: undefined,
  outcode: undefined,
  words: undefined,
  telling: undefined,
  steps,
  ...more,
});
const done = (key: string, minutes?: number): Ran['steps'][number] => ({ key, how: 'done', minutes });
/** Each a second after the one before. */
const tell = (planned: Planned, form: Ran, source = aSource()) => {
  second += 1;
  return tellRun({ ...act, now: new Date(act.now.getTime() + second * 1000) }, planned, form, source);
};
const Words = z.object({ words: z.string().nullable(), people: z.int().nullable(), outcode: z.string().nullable() });
const runOf = (link: string) =>
  db.one(Words)`select words, people, outcode from run where withdrawal_hash = ${hashOf(link)}`;

describe('telling that we ran it', () => {
  it('lands on each step, with its minutes', async () => {
    const { kit, planned } = await aPlan();
    await tell(planned, ran([done('ask', 24), { key: 'map', how: 'skipped', minutes: undefined }]));
    const { runs, steps } = await whatHappened(db, kit.kitId);
    expect(runs).toBe(1);
    expect(steps.get('ask')).toEqual({ times: 1, short: 0, skipped: 0, minutes: undefined });
    expect(steps.get('map')).toEqual({ times: 0, short: 0, skipped: 1, minutes: undefined });
  });

  it('is one run, however often the form is sent', async () => {
    const { kit, planned } = await aPlan();
    const form = ran([done('ask', 24)], { telling: newTelling() });
    const links = await Promise.all(Array.from({ length: 20 }, () => tell(planned, form)));
    expect(new Set(links).size).toBe(1);
    expect((await whatHappened(db, kit.kitId)).runs).toBe(1);
  });

  it('mends what was told when the same form comes back changed', async () => {
    const { planned } = await aPlan();
    const telling = newTelling();
    const link = await tell(planned, ran([done('ask', 24)], { telling, people: 20, words: 'Too hot.' }));
    await tell(planned, ran([done('ask', 14)], { telling, people: 12 }));
    expect(await runOf(link)).toEqual({ words: null, people: 12, outcode: null });
    const { id } = await runByLink(db, hashOf(link));
    expect((await stepsOfRun(db, id)).map(({ minutes }) => minutes)).toEqual([14]);
  });

  it('sends a step of a second kit home to that kit, and forgets a step of one’s own', async () => {
    const [kit, other] = [await aKit(db), await aKit(db)];
    const planned = await aPlanned(db, kit, [
      { of: kit, step: aStep('ask', 20) },
      { of: other, step: aStep('ask', 9) },
      { of: undefined, step: aStep('song', 5) },
    ]);
    await tell(planned, ran([done('ask', 20), done(`${other.slug}.ask`, 9), done('own.2', 5)]));
    expect((await whatHappened(db, kit.kitId)).steps.size).toBe(1);
    expect([...(await whatHappened(db, other.kitId)).steps.keys()]).toEqual(['ask']);
    expect((await whatHappened(db, other.kitId)).runs).toBe(1);
  });

  it('keeps who told nowhere: the source is only the day’s salted key', async () => {
    const { planned } = await aPlan();
    const link = await tell(planned, ran([done('ask')]), 'salted');
    const Row = z.object({ sourceHash: z.string() });
    expect(await db.one(Row)`select source_hash from run where withdrawal_hash = ${hashOf(link)}`).toEqual({
      sourceHash: 'salted',
    });
  });
});

describe('a flood', () => {
  it('of one source counts no further than a hall would, and touches no other source', async () => {
    const { kit, planned } = await aPlan();
    const flood = aSource();
    for (let nth = 0; nth < COUNTED_A_SOURCE + 10; nth += 1) await tell(planned, ran([done('ask', 600)]), flood);
    await tell(planned, ran([done('ask', 20)]));
    const { runs, steps } = await whatHappened(db, kit.kitId);
    expect(runs).toBe(COUNTED_A_SOURCE + 1);
    expect(steps.get('ask')?.times).toBe(COUNTED_A_SOURCE + 1);
  });

  it('leaves room for the next when one of its runs is withdrawn', async () => {
    const { kit, planned } = await aPlan();
    const hall = aSource();
    const links = [];
    for (let nth = 0; nth <= COUNTED_A_SOURCE; nth += 1)
      links.push(await tell(planned, ran([done('ask', nth + 1)]), hall));
    const last = links.at(-1) ?? '';
    expect((await runByLink(db, hashOf(last))).place).toBe(COUNTED_A_SOURCE + 1);
    await withdrawRun(act, links[0] ?? '');
    expect((await runByLink(db, hashOf(last))).place).toBe(COUNTED_A_SOURCE);
    expect((await whatHappened(db, kit.kitId)).runs).toBe(COUNTED_A_SOURCE);
  });
});

describe('taking a run back', () => {
  it('counts it no longer, and erases what was told', async () => {
    const { kit, planned } = await aPlan();
    const link = await tell(planned, ran([done('ask', 24)], { people: 12, outcode: 'B29', words: 'Bring biscuits.' }));
    await withdrawRun(act, link);
    expect(await whatHappened(db, kit.kitId)).toEqual({ runs: 0, steps: new Map() });
    expect(await runOf(link)).toEqual({ words: null, people: null, outcode: null });
  });

  it('is harmless twice, and stays so when the form comes in late from a queue', async () => {
    const { kit, planned } = await aPlan();
    const form = ran([done('ask', 24)], { telling: newTelling(), words: 'Bring biscuits.' });
    const link = await tell(planned, form);
    await withdrawRun(act, link);
    await withdrawRun(act, link);
    expect(await tell(planned, form)).toBe(link);
    expect((await whatHappened(db, kit.kitId)).runs).toBe(0);
  });

  it('is not there for a link that we never gave', async () => {
    await expect(withdrawRun(act, 'guessed')).rejects.toThrow(NotFound);
  });
});

describe('what happened with a step', () => {
  it('gives no range below five timed runs', async () => {
    const { kit, planned } = await aPlan();
    for (const minutes of [18, 22, 24, 31]) await tell(planned, ran([done('ask', minutes)]));
    expect((await whatHappened(db, kit.kitId)).steps.get('ask')?.minutes).toBeUndefined();
    await tell(planned, ran([{ key: 'ask', how: 'short', minutes: 9 }]));
    const { steps } = await whatHappened(db, kit.kitId);
    expect(steps.get('ask')).toEqual({
      times: 5,
      short: 1,
      skipped: 0,
      minutes: { count: 5, low: 9, median: 22, high: 31 },
    });
  });

  it('agrees with counting by hand', async () => {
    const anyTold = fc.record({
      how: fc.constantFrom('done' as const, 'short' as const, 'skipped' as const),
      minutes: fc.option(fc.integer({ min: 1, max: 600 }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyTold, { minLength: 1, maxLength: 25 }), async (told) => {
        const { kit, planned } = await aPlan();
        for (const one of told)
          await tell(
            planned,
            ran([{ key: 'ask', how: one.how, minutes: one.how === 'skipped' ? undefined : one.minutes }]),
          );
        const timed = told
          .flatMap(({ how, minutes }) => (how === 'skipped' || minutes === undefined ? [] : [minutes]))
          .sort((a, b) => a - b);
        const rank = (share: number) => timed[Math.ceil(share * timed.length) - 1] ?? 0;
        const range = { count: timed.length, low: rank(0.1), median: rank(0.5), high: rank(0.9) };
        const count = (how: string) => told.filter((one) => one.how === how).length;
        expect((await whatHappened(db, kit.kitId)).steps.get('ask')).toEqual({
          times: told.length - count('skipped'),
          short: count('short'),
          skipped: count('skipped'),
          minutes: timed.length >= 5 ? range : undefined,
        });
      }),
      { numRuns: 20 },
    );
  });
});
