import type { Sample } from '../identity/roof.ts';
import type { Db } from '../platform/db/db.ts';
import { Stop } from '../platform/errors.ts';
import { whoIsIn } from '../year/addresses.ts';
import { DAY_MS } from '../year/clock.ts';
import { sampleFrom } from '../year/sample.ts';
import { seedDatabase } from './seed.ts';

const PEOPLE = 60;
const DAYS = 90;
const SEED = 1;

/**
 * The living sample of FUNDI_SAMPLE=1: a small year up to today, played once into a database with nobody in it, and the people
 * as whom a visitor may look round. Errors: Stop beside real people.
 */
export const openSample = async (db: Db, say: (line: string) => void): Promise<Sample> => {
  const { invented, real } = await whoIsIn(db);
  if (real > 0)
    throw new Stop(
      'FUNDI_SAMPLE=1 lets anybody in as somebody invented, and this database has real people in it: start without it.',
    );
  const now = new Date();
  const until = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS);
  if (invented === 0) {
    say('Playing three months of a small school, once. It takes less than a minute.');
    await seedDatabase(db, { people: PEOPLE, seed: SEED, days: DAYS, until }, say);
  }
  return sampleFrom(db, now);
};
