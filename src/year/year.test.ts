import { describe, expect, it } from 'vitest';
import { aSchool } from '../../test/house/school.ts';
import type { Db } from '../platform/db/db.ts';
import { makeLog } from '../platform/log/log.ts';
import { doAllWork } from '../work.ts';
import { daysOn } from './clock.ts';
import { playYear } from './play.ts';
import { namesHeld } from './promises.store.ts';
import { asText, digestOf, linesOf } from './table.ts';
import type { Year } from './year.ts';

const BEGINS = new Date('2026-01-05T00:00:00Z');
const DAYS = 90;
const log = makeLog({ level: 'error' });

const workOn =
  (db: Db) =>
  (now: () => Date): Promise<number> =>
    doAllWork({ db, log, now, baseUrl: 'http://fundi.test', transport: undefined, keepHead: async () => {} });

const aYear = async (seed: number): Promise<Year> => {
  const db = await aSchool();
  return playYear({ db, people: 120, seed, begins: BEGINS, days: DAYS, work: workOn(db) });
};

describe('a played year', async () => {
  const year = await aYear(7);
  const lines = await linesOf(year);
  const counted = (says: string) => lines.find((line) => line.says.trim() === says)?.count;

  it('is one in which groups ask, pairs come, and people sign up', () => {
    for (const says of ['matched', 'held', 'came', 'said yes', 'said nothing', 'signed off', 'answered'])
      expect(counted(says), says).toBeGreaterThan(0);
  });

  it('promises nobody a chair that isn’t there', () => {
    expect(counted('promised a chair and none there')).toBe(0);
  });

  it('asks nobody beyond their own limit', () => {
    expect(counted('asked beyond their own limit')).toBe(0);
  });

  it('finds a pair for every group that asked, is still asking one, or told it why not', () => {
    expect(counted('left without a word')).toBe(0);
  });

  it('is the same year again from the same seed', async () => {
    const again = await linesOf(await aYear(7));
    expect(asText(again)).toBe(asText(lines));
    expect(digestOf(again)).toBe(digestOf(lines));
  });

  it('has no name, need or place left ninety days after', async () => {
    const { db, clock, ends } = year;
    expect(await namesHeld(db, ends)).toBeGreaterThan(0);
    clock.moveTo(daysOn(ends, 91));
    await workOn(db)(clock.now);
    expect(await namesHeld(db, ends)).toBe(0);
  });
}, 120_000);
