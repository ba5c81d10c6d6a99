import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { anyone } from '../../identity/index.ts';
import { addOwn, asWritten, beside, type Cut, drop, lock, setStart, take } from '../../kit/cut.ts';
import { aDatabase } from '../../platform/db/testing.ts';
import { Invalid, NotFound } from '../../platform/errors.ts';
import { aKitText, BLOCK, bringKit, SIGNING } from './a-planner.testing.ts';
import { keepPlan } from './keep.ts';
import { kitsOfCut, stepsOfKits } from './kits-of-cut.ts';
import { plannedByCode } from './read.ts';

const db = await aDatabase();
const act = { actor: anyone, db, now: new Date('2026-11-24T19:00:00Z') };
await bringKit(db, aKitText('signing', 'Why won’t she sign?', SIGNING));
await bringKit(db, aKitText('block', 'We are not removing', BLOCK));
const source = { kit: 'signing', edition: 1 };
const empty: Cut = { main: source, second: undefined, startsAt: undefined, wanted: undefined, leftOut: [], items: [] };
const steps = stepsOfKits(await kitsOfCut(db, { ...empty, second: { kit: 'block', edition: 1 } }));
const written = asWritten(source, steps.main, 19 * 60);
const plans = () => db.count`select count(*) from plan`;

describe('keeping a plan', () => {
  it('gives one code to the same plan, however often and at whatever moment it is kept', async () => {
    const before = await plans();
    const cut = drop(written, 2);
    const codes = await Promise.all(Array.from({ length: 8 }, () => keepPlan(act, 'signing', cut)));
    const later = await keepPlan({ ...act, now: new Date('2027-01-01T00:00:00Z') }, 'signing', cut);
    expect(new Set([...codes, later]).size).toBe(1);
    expect(await plans()).toBe(before + 1);
  });

  it('gives one code to the same evening, however one came to it', async () => {
    const wanted = { ...drop(written, 2), wanted: { minutes: 50 }, second: { kit: 'block', edition: 1 } };
    expect(await keepPlan(act, 'signing', wanted)).toBe(await keepPlan(act, 'signing', drop(written, 2)));
  });

  it('gives another code to another evening', async () => {
    expect(await keepPlan(act, 'signing', written)).not.toBe(await keepPlan(act, 'signing', drop(written, 3)));
  });

  it('gives a longer code when another thing has the first already', async () => {
    const cut = setStart(written, 8 * 60);
    const code = await keepPlan(act, 'signing', cut);
    await db.run`delete from plan where code = ${code}`;
    const longer = await keepPlan(act, 'signing', cut);
    expect(longer).toHaveLength(code.length + 1);
    expect(longer.startsWith(code)).toBe(true);
    expect(await keepPlan(act, 'signing', cut)).toBe(longer);
  });

  it('keeps nothing but the evening: no person, no address, no moment but its own', async () => {
    const columns = await db.all(z.object({ columnName: z.string() }))`
      select column_name from information_schema.columns where table_name = 'plan' order by column_name`;
    expect(columns.map(({ columnName }) => columnName)).toEqual(['code', 'cut', 'kept_at', 'kit_id']);
  });

  it('is not there for another kit, an edition that is not, or steps past the end', async () => {
    await expect(keepPlan(act, 'block', written)).rejects.toThrow(NotFound);
    await expect(keepPlan(act, 'signing', { ...written, main: { kit: 'signing', edition: 9 } })).rejects.toThrow(
      NotFound,
    );
    const past = { of: 'main' as const, index: 5, minutes: 5, lockedAt: undefined };
    await expect(keepPlan(act, 'signing', { ...written, items: [past] })).rejects.toThrow(NotFound);
  });

  it('says that an empty plan can’t be kept', async () => {
    await expect(keepPlan(act, 'signing', empty)).rejects.toThrow(Invalid);
  });
});

describe('what a code stands for', () => {
  it('is the edition as written, without a start', async () => {
    const code = await db.one(
      z.object({ code: z.string() }),
    )`select code from edition join kit on kit.id = kit_id where slug = 'signing'`;
    const planned = await plannedByCode(db, code.code);
    expect(planned).toMatchObject({
      isPlan: false,
      slug: 'signing',
      editionNumber: 1,
      latestNumber: 1,
      start: undefined,
    });
    expect(planned.steps.map(({ key }) => key)).toEqual(['hello', 'who-gains', 'tea', 'in-threes', 'evaluation']);
  });

  it('is the plan: the kit’s steps, the second kit’s and one’s own, each with its key', async () => {
    const two = take(beside(drop(written, 2), { kit: 'block', edition: 1 }), 1, steps);
    const cut = addOwn(two, { title: 'News', minutes: 5, method: 'plenary' }, steps);
    const planned = await plannedByCode(db, await keepPlan(act, 'signing', cut));
    expect(planned).toMatchObject({ isPlan: true, title: 'Why won’t she sign?', start: '19:00' });
    expect(planned.steps.map(({ key, step }) => `${key} ${step.minutes}`)).toEqual([
      'hello 10',
      'who-gains 15',
      'in-threes 20',
      'block.knock 14',
      'own.1 5',
      'evaluation 5',
    ]);
    expect(planned.steps.map(({ from }) => from?.slug)).toEqual([
      'signing',
      'signing',
      'signing',
      'block',
      undefined,
      'signing',
    ]);
  });

  it('has spare minutes as a step of their own, so that what is locked begins on time', async () => {
    const planned = await plannedByCode(db, await keepPlan(act, 'signing', lock(written, 2, 19 * 60 + 30)));
    expect(planned.steps.map(({ key, step, locked }) => [key, step.minutes, locked])).toEqual([
      ['hello', 10, false],
      ['who-gains', 15, false],
      ['own.1', 5, false],
      ['tea', 10, true],
      ['in-threes', 20, false],
      ['evaluation', 5, false],
    ]);
  });

  it('is found however a person types the code', async () => {
    const code = await keepPlan(act, 'signing', written);
    const typed = ` ${code.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'l').slice(0, 3)}-${code.slice(3)} `;
    expect((await plannedByCode(db, typed)).code).toBe(code);
  });

  it('is nothing for a code that nobody has', async () => {
    await expect(plannedByCode(db, 'zzzzzzz')).rejects.toThrow(NotFound);
    await expect(plannedByCode(db, '')).rejects.toThrow(NotFound);
  });
});
