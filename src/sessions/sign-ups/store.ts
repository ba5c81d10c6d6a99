import { z } from 'zod';
import { part, type Tx } from '../../platform/db/db.ts';
import { LANGUAGES, type Language } from '../../platform/words/language.ts';
import { SessionId } from '../trainings/store.ts';

export const SignUpId = z.uuid().brand<'SignUpId'>();
export type SignUpId = z.infer<typeof SignUpId>;

const SignUp = z.object({
  id: SignUpId,
  sessionId: SessionId,
  /** Null once it is erased. */
  personId: z.uuid().nullable(),
  nameSealed: z.instanceof(Uint8Array).nullable(),
  needsSealed: z.instanceof(Uint8Array).nullable(),
  language: z.enum(LANGUAGES),
  madeAt: z.date(),
  confirmedAt: z.date().nullable(),
  place: z.int().nullable(),
  promisedAt: z.date().nullable(),
  likelyAt: z.date().nullable(),
  askedAt: z.date().nullable(),
  stillAt: z.date().nullable(),
  leftAt: z.date().nullable(),
  cameAt: z.date().nullable(),
  hearsAgain: z.boolean(),
});
export type SignUp = z.infer<typeof SignUp>;

export interface NewSignUp {
  sessionId: SessionId;
  personId: string;
  nameSealed: Uint8Array;
  language: Language;
  hearsAgain: boolean;
  now: Date;
}

/**
 * Finds or makes somebody's sign-up for a session. Whoever had left begins anew; who has not confirmed may change what
 * they typed; who has confirmed stays as they were.
 */
export const putSignUp = (tx: Tx, one: NewSignUp): Promise<SignUp> =>
  tx.one(SignUp)`
    insert into sign_up (session_id, person_id, name_sealed, language, hears_again, made_at)
    values (${one.sessionId}, ${one.personId}, ${one.nameSealed}, ${one.language}, ${one.hearsAgain}, ${one.now})
    on conflict (session_id, person_id) do update set
      name_sealed = case when ${begins} then excluded.name_sealed else sign_up.name_sealed end,
      language = case when ${begins} then excluded.language else sign_up.language end,
      hears_again = case when ${begins} then excluded.hears_again else sign_up.hears_again end,
      made_at = case when sign_up.left_at is null then sign_up.made_at else excluded.made_at end,
      confirmed_at = case when sign_up.left_at is null then sign_up.confirmed_at end,
      place = case when sign_up.left_at is null then sign_up.place end,
      promised_at = case when sign_up.left_at is null then sign_up.promised_at end,
      likely_at = case when sign_up.left_at is null then sign_up.likely_at end,
      asked_at = case when sign_up.left_at is null then sign_up.asked_at end,
      still_at = case when sign_up.left_at is null then sign_up.still_at end,
      left_at = null
    returning *`;

const begins = part`(sign_up.confirmed_at is null or sign_up.left_at is not null)`;

/** Throws NotFound. */
export const signUpOf = (tx: Tx, id: string): Promise<SignUp> => tx.one(SignUp)`select * from sign_up where id = ${id}`;

export const signUpsNamed = (tx: Tx, ids: readonly string[]): Promise<SignUp[]> =>
  tx.all(SignUp)`select * from sign_up where id = any (${[...ids]}::uuid[]) order by place`;

/** Somebody's own sign-up for a session, if they have one that stands. */
export const signUpBy = (tx: Tx, sessionId: SessionId, personId: string): Promise<SignUp | undefined> =>
  tx.maybe(SignUp)`
    select * from sign_up where session_id = ${sessionId} and person_id = ${personId} and left_at is null`;

/** Everybody who confirmed and has not left, in the order in which they did. */
export const comingTo = (tx: Tx, sessionId: SessionId): Promise<SignUp[]> =>
  tx.all(SignUp)`
    select * from sign_up where session_id = ${sessionId} and confirmed_at is not null and left_at is null order by place`;

/** How many sign-ups of a person wait to be confirmed that were made since. */
export const heldSince = (tx: Tx, personId: string, since: Date): Promise<number> =>
  tx.count`select count(*) from sign_up where person_id = ${personId} and confirmed_at is null and made_at > ${since}`;

/** The first time counts; they get the next place in line. The session is locked by whoever asks. False: they had, or have left. */
export const markConfirmed = async (tx: Tx, { id, sessionId }: SignUp, now: Date): Promise<boolean> =>
  (await tx.run`
    update sign_up set confirmed_at = ${now},
      place = (select coalesce(max(place), 0) + 1 from sign_up where session_id = ${sessionId})
    where id = ${id} and confirmed_at is null and left_at is null`) > 0;

/** They gave up their chair, or their place in line; what they told of themselves goes. */
export const markLeft = async (tx: Tx, id: SignUpId, now: Date): Promise<boolean> => {
  await tx.run`delete from session_task where sign_up_id = ${id}`;
  return (
    (await tx.run`
      update sign_up set left_at = ${now}, name_sealed = null, needs_sealed = null
      where id = ${id} and left_at is null`) > 0
  );
};

export const markStill = async (tx: Tx, id: SignUpId, now: Date): Promise<void> => {
  await tx.run`update sign_up set still_at = ${now} where id = ${id} and left_at is null and still_at is null`;
};
