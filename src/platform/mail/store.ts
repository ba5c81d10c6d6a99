import { z } from 'zod';
import type { Tx } from '../db/db.ts';

export interface NewMail {
  personId: string;
  toSealed: Uint8Array | null;
  letterSealed: Uint8Array;
  purpose: string;
  language: string;
  once: string | null;
  rank: number;
  now: Date;
}

export const addMail = async (tx: Tx, mail: NewMail): Promise<void> => {
  await tx.run`
    insert into mail (person_id, to_sealed, letter_sealed, purpose, language, once, rank, made_at, due_at)
    values (${mail.personId}, ${mail.toSealed}, ${mail.letterSealed}, ${mail.purpose}, ${mail.language}, ${mail.once}, ${mail.rank}, ${mail.now}, ${mail.now})
    on conflict (once) do nothing`;
};

const Due = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  toSealed: z.instanceof(Uint8Array).nullable(),
  letterSealed: z.instanceof(Uint8Array),
  purpose: z.string(),
  attempts: z.int(),
});
export type DueMail = z.infer<typeof Due>;

/** Takes the mail that is to go next: confirmations first. Until `again` nobody else takes it. */
export const takeMail = (tx: Tx, now: Date, again: Date): Promise<DueMail | undefined> =>
  tx.maybe(Due)`
    update mail set attempts = attempts + 1, due_at = ${again} where id = (
      select id from mail where sent_at is null and given_up_at is null and due_at <= ${now}
      order by rank, due_at, id limit 1 for update skip locked)
    returning id, person_id, to_sealed, letter_sealed, purpose, attempts`;

/** Sent: what it said is gone from here. */
export const markSent = async (tx: Tx, id: string, now: Date): Promise<void> => {
  await tx.run`update mail set sent_at = ${now}, letter_sealed = null, to_sealed = null, fault = null where id = ${id}`;
};

export const postponeMail = async (tx: Tx, id: string, fault: string, again: Date): Promise<void> => {
  await tx.run`update mail set fault = ${fault}, due_at = ${again} where id = ${id}`;
};

export const giveUpMail = async (tx: Tx, id: string, fault: string, now: Date): Promise<void> => {
  await tx.run`update mail set fault = ${fault}, given_up_at = ${now}, letter_sealed = null, to_sealed = null where id = ${id}`;
};

/** Letters that nobody could send are blanked after a while; that there was one stays. Resolves to how many. */
export const blankMail = (tx: Tx, before: Date, now: Date): Promise<number> =>
  tx.run`
    update mail set letter_sealed = null, to_sealed = null, given_up_at = ${now}, fault = coalesce(fault, 'not sent')
    where letter_sealed is not null and made_at < ${before}`;

const Listed = z.object({
  id: z.uuid(),
  purpose: z.string(),
  language: z.string(),
  madeAt: z.date(),
  sentAt: z.date().nullable(),
  givenUpAt: z.date().nullable(),
  attempts: z.int(),
  fault: z.string().nullable(),
  /** It can still be read. */
  isWhole: z.boolean(),
});
export type ListedMail = z.infer<typeof Listed>;

/** The newest letters, without a word of them. */
export const newestMail = (tx: Tx, count: number): Promise<ListedMail[]> =>
  tx.all(Listed)`
    select id, purpose, language, made_at, sent_at, given_up_at, attempts, fault, letter_sealed is not null as is_whole
    from mail order by made_at desc, id limit ${count}`;

const Whole = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  toSealed: z.instanceof(Uint8Array).nullable(),
  letterSealed: z.instanceof(Uint8Array).nullable(),
  madeAt: z.date(),
});

export const mailById = (tx: Tx, id: string): Promise<z.infer<typeof Whole> | undefined> =>
  tx.maybe(Whole)`select id, person_id, to_sealed, letter_sealed, made_at from mail where id = ${id}`;

const Troubles = z.object({ failed: z.int(), waiting: z.int() });

/** Letters that could not be sent since then, or are refused again and again; and how many wait unsent. No word of any. */
export const mailTroubles = (tx: Tx, since: Date, attemptsMin: number): Promise<z.infer<typeof Troubles>> =>
  tx.one(Troubles)`
    select (count(*) filter (where given_up_at >= ${since} or (letter_sealed is not null and attempts >= ${attemptsMin})))::int as failed,
      (count(*) filter (where letter_sealed is not null))::int as waiting
    from mail where sent_at is null`;
