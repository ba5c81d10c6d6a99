import { z } from 'zod';
import { LEVELS, type Level } from '../../kit/kit.ts';
import type { Tx } from '../../platform/db/db.ts';
import { MENTORS_LEAST } from '../terms.ts';

export const HOWS = ['mentor', 'co-leaders', 'vouchers', 'founders'] as const;
export type How = (typeof HOWS)[number];

/** Writes down that the school may send somebody to strangers. False: that was written down already. */
export const addSignOff = async (
  tx: Tx,
  one: { personId: string; level: Level; how: How; byIds: readonly string[]; now: Date },
): Promise<boolean> =>
  (await tx.run`
    insert into sign_off (person_id, level, how, by_ids, at)
    values (${one.personId}, ${one.level}, ${one.how}, ${one.byIds}::uuid[], ${one.now})
    on conflict (person_id, level) where ended_at is null do nothing`) > 0;

const SignOff = z.object({ level: z.enum(LEVELS), how: z.enum(HOWS), at: z.date() });
export type SignOff = z.infer<typeof SignOff>;

export const signOffsOf = (db: Tx, personId: string): Promise<SignOff[]> =>
  db.all(SignOff)`
    select level, how, at from sign_off where person_id = ${personId} and ended_at is null order by at, level`;

export const addMentorship = async (
  tx: Tx,
  one: { personId: string; byIds: readonly string[]; from: Date; until: Date },
): Promise<void> => {
  await tx.run`
    insert into mentorship (person_id, from_at, until_at, by_ids)
    values (${one.personId}, ${one.from}, ${one.until}, ${one.byIds}::uuid[])`;
};

const Id = z.object({ personId: z.uuid() });

/** Everybody who mentors now. While there are fewer than two, the founders do. */
export const mentorsNow = async (db: Tx, now: Date): Promise<string[]> => {
  const rows = await db.all(Id)`
    select distinct person_id from mentorship where ended_at is null and until_at > ${now} order by person_id`;
  const mentors = rows.map(({ personId }) => personId);
  if (mentors.length >= MENTORS_LEAST) return mentors;
  const founders = await db.all(Id)`
    select distinct person_id from sign_off where how = 'founders' and ended_at is null order by person_id`;
  return [...new Set([...mentors, ...founders.map(({ personId }) => personId)])];
};

/** How many were made facilitators by the founders' rule. */
export const founderCount = (db: Tx): Promise<number> => db.count`select count(*) from sign_off where how = 'founders'`;

/**
 * One whose sign-off was last used before that day, and who was not told yet that it is about to rest; marked told. Others take
 * others.
 */
export const lapsingToTell = async (tx: Tx, now: Date, before: Date): Promise<string | undefined> =>
  (
    await tx.maybe(Id)`
    update sign_off set lapse_told_at = ${now} where id = (
      select sign_off.id from sign_off join pathway_standing using (person_id)
      where ended_at is null and greatest(signed_at, last_led_on::timestamptz) <= ${before}
        and (lapse_told_at is null or lapse_told_at < greatest(signed_at, last_led_on::timestamptz))
      order by at, sign_off.id limit 1 for update of sign_off skip locked) returning person_id`
  )?.personId;
