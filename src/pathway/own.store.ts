import { z } from 'zod';
import type { Tx } from '../platform/db/db.ts';

const Bytes = z.instanceof(Uint8Array);
const Own = z.object({
  area: z.string().nullable(),
  reachKm: z.int(),
  online: z.boolean(),
  languages: z.array(z.string()),
  setting: z.string(),
  sessionsAMonth: z.int(),
  since: z.date(),
  pausedUntil: z.string().nullable(),
});

export const facilitatorRowsOf = (tx: Tx, personId: string): Promise<z.infer<typeof Own>[]> =>
  tx.all(Own)`
    select outcode as area, reach_km, online, languages, setting, limit_month as sessions_a_month, began_at as since, paused_until
    from facilitator where person_id = ${personId}`;

const Step = z.object({ what: z.string(), level: z.string().nullable(), at: z.date().nullable() });

/** What is recorded of somebody's way, and what they did for that of others. */
export const stepsRecordedOf = (tx: Tx, personId: string): Promise<z.infer<typeof Step>[]> =>
  tx.all(Step)`
    select 'turn: ' || part as what, level, on_day::timestamptz as at from turn where person_id = ${personId}
    union all select 'signed off by ' || how, level, at from sign_off where person_id = ${personId}
    union all select 'mentor from', null, from_at from mentorship where person_id = ${personId}
    union all select 'named as a first facilitator', null, made_at from first_facilitator where person_id = ${personId}
    union all select 'named somebody as a first facilitator', null, made_at from first_facilitator where named_by = ${personId}
    union all select 'brought in by a steward', null, made_at from brought where person_id = ${personId}
    union all select 'brought somebody in', null, made_at from brought where brought_by = ${personId}
    union all select 'asked that a mentor watch', of, asked_at from watching where person_id = ${personId}
    union all select 'said yes to watching somebody', of, taken_at from watching where mentor_id = ${personId}
    union all select 'wrote down what you saw of somebody', of, at from observation where observer_id = ${personId}
    union all select 'asked to vouch for somebody', null, asked_at from voucher where person_id = ${personId}
    union all select 'vouched for somebody', null, vouched_at from voucher where person_id = ${personId} and vouched_at is not null
    union all select 'asked about time in ' || month, null, asked_at from availability where person_id = ${personId} and asked_at is not null
    union all select 'time in ' || month || ': ' || answer, null, answered_at from availability
      where person_id = ${personId} and answer is not null
    order by 3, 1`;

const Seen = z.object({
  of: z.string(),
  says: z.string(),
  preparing: z.int(),
  doing: z.int(),
  time: z.int(),
  power: z.int(),
  care: z.int(),
  learning: z.int(),
  noteSealed: Bytes.nullable(),
  at: z.date(),
});

export const observedOf = (tx: Tx, personId: string): Promise<z.infer<typeof Seen>[]> =>
  tx.all(Seen)`select * from observation where person_id = ${personId} order by observation.at, id`;

const Claim = z.object({
  level: z.string(),
  nameSealed: Bytes,
  wordsSealed: Bytes,
  madeAt: z.date(),
  countedAt: z.date().nullable(),
});

export const claimsOf = (tx: Tx, personId: string): Promise<z.infer<typeof Claim>[]> =>
  tx.all(
    Claim,
  )`select level, name_sealed, words_sealed, made_at, counted_at from claim where person_id = ${personId} order by made_at`;

const Wish = z.object({
  area: z.string(),
  setting: z.string(),
  madeAt: z.date(),
  confirmedAt: z.date().nullable(),
  until: z.date(),
});

export const wishesOf = (tx: Tx, personId: string): Promise<z.infer<typeof Wish>[]> =>
  tx.all(Wish)`
    select outcode as area, setting, made_at, confirmed_at, until_at as until from wish where person_id = ${personId}
    order by made_at`;

/** Takes out all that is theirs. What they saw of others stays with those others, and names nobody. */
export const letGoOfFacilitator = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`update observation set observer_id = null where observer_id = ${personId}`;
  await tx.run`delete from brought where person_id = ${personId}`;
  await tx.run`update brought set brought_by = null where brought_by = ${personId}`;
  await tx.run`update first_facilitator set named_by = null where named_by = ${personId}`;
  // Whom they had said yes to watching is asked about anew.
  await tx.run`update watching set mentor_id = null, taken_at = null where mentor_id = ${personId}`;
  await tx.run`delete from wish where person_id = ${personId}`;
  await tx.run`delete from availability where person_id = ${personId}`;
  await tx.run`delete from first_facilitator where person_id = ${personId}`;
  await tx.run`delete from mentorship where person_id = ${personId}`;
  await tx.run`delete from sign_off where person_id = ${personId}`;
  await tx.run`delete from observation where person_id = ${personId}`;
  await tx.run`delete from watching where person_id = ${personId}`;
  await tx.run`delete from voucher where person_id = ${personId}`;
  await tx.run`delete from claim where person_id = ${personId}`;
  await tx.run`delete from turn where person_id = ${personId}`;
  await tx.run`delete from facilitator where person_id = ${personId}`;
};
