import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../platform/config/root.ts';
import type { Db } from '../platform/db/db.ts';
import { Stop } from '../platform/errors.ts';
import { makeLog } from '../platform/log/log.ts';
import { doAllWork } from '../work.ts';
import { PEOPLE_MOST, whoIsIn } from '../year/addresses.ts';
import { DAY_MS } from '../year/clock.ts';
import { comparisonText } from '../year/comparison.ts';
import { playYear } from '../year/play.ts';
import { asText, digestOf, linesOf } from '../year/table.ts';
import type { Year } from '../year/year.ts';
import type { Command, Io } from './command.ts';
import { drawing } from './progress.ts';
import { read } from './read.ts';
import { bringSchool } from './school.ts';
import { withDatabase } from './with-database.ts';

const PEOPLE_LEAST = 30;
const PEOPLE_USUAL = 600;
const DAYS = 365;

export interface ToSeed {
  people: number;
  seed: number;
  days: number;
  /** The day after the last. */
  until: Date;
}

/** Plays a year into a database that has nobody in it. Errors: Stop when it has. */
export const seedDatabase = async (db: Db, { people, seed, days, until }: ToSeed, say: Io['say']): Promise<Year> => {
  const { invented, real } = await whoIsIn(db);
  if (real > 0) throw new Stop('This database has real people in it: a year is only played where there is nobody.');
  if (invented > 0) throw new Stop('A year was played in this database before: begin with an empty DATA_DIR.');
  await bringSchool(db, join(ROOT, 'content'), say);
  const log = makeLog({ level: 'error' });
  const work = (now: () => Date) =>
    doAllWork({ db, log, now, baseUrl: 'http://year.invalid', transport: undefined, keepHead: async () => {} });
  const begins = new Date(until.getTime() - days * DAY_MS);
  const draw = drawing(say);
  return playYear({ db, people, seed, begins, days, work, played: draw });
};

const whole = (typed: string | undefined, usual: number): number | undefined => {
  if (typed === undefined) return usual;
  return /^\d{1,9}$/.test(typed) ? Number(typed) : undefined;
};

/** The day typed, or today, at midnight; undefined when it is none. */
const dayFrom = (typed: string | undefined): Date | undefined => {
  const at = new Date(`${typed ?? new Date().toISOString().slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? undefined : at;
};

const OPTIONS = {
  people: { type: 'string' },
  seed: { type: 'string' },
  until: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Plays a year of the school through the verbs that people use, up to today or a day that is given. */
export const seed: Command = {
  name: 'seed',
  usage: `[--people N] [--seed S] [--until YYYY-MM-DD] [--json]   (N from ${PEOPLE_LEAST} to ${PEOPLE_MOST})`,
  run: async (args, io) => {
    const values = read(() => parseArgs({ args, options: OPTIONS }));
    if (!values) return 2;
    const people = whole(values.people, PEOPLE_USUAL);
    const number = whole(values.seed, 1);
    const until = dayFrom(values.until);
    if (people === undefined || number === undefined || !until) return 2;
    if (people < PEOPLE_LEAST || people > PEOPLE_MOST) return 2;
    const { lines, beside } = await withDatabase(io, async (db) => {
      const year = await seedDatabase(db, { people, seed: number, days: DAYS, until }, io.say);
      return { lines: await linesOf(year), beside: comparisonText(year) };
    });
    const digest = digestOf(lines);
    io.print(
      values.json
        ? JSON.stringify({ people, seed: number, lines, digest })
        : `${asText(lines)}\n\n${beside}\n\n${digest}`,
    );
    return 0;
  },
};
