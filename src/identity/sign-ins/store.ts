import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

export const SignInId = z.uuid().brand<'SignInId'>();
export type SignInId = z.infer<typeof SignInId>;

export interface NewSignIn {
  tokenHash: Uint8Array;
  personId: string;
  device: string;
  now: Date;
  expiresAt: Date;
}

export const addSignIn = async (tx: Tx, signIn: NewSignIn): Promise<void> => {
  await tx.run`
    insert into sign_in (token_hash, person_id, device, made_at, seen_at, expires_at)
    values (${signIn.tokenHash}, ${signIn.personId}, ${signIn.device}, ${signIn.now}, ${signIn.now}, ${signIn.expiresAt})`;
};

/** Ends the sign-in of a token, whoever's it is: who shows it holds it. */
export const endSignInOf = async (tx: Tx, tokenHash: Uint8Array, now: Date): Promise<void> => {
  await tx.run`update sign_in set ended_at = ${now} where token_hash = ${tokenHash} and ended_at is null`;
};

/** Ends one of a person's own. Resolves to false when they have none of that id. */
export const endOwnSignIn = async (tx: Tx, personId: string, id: string, now: Date): Promise<boolean> =>
  (await tx.run`
    update sign_in set ended_at = coalesce(ended_at, ${now}) where id = ${id} and person_id = ${personId}`) > 0;

export const endOtherSignIns = (tx: Tx, personId: string, butTokenHash: Uint8Array, now: Date): Promise<number> =>
  tx.run`
    update sign_in set ended_at = ${now}
    where person_id = ${personId} and ended_at is null and token_hash <> ${butTokenHash}`;

const SignIn = z.object({
  id: SignInId,
  device: z.string(),
  madeAt: z.date(),
  seenAt: z.date(),
  isThis: z.boolean(),
});
export type SignIn = z.infer<typeof SignIn>;

/** Where a person is signed in; `thisHash`: that of the sign-in they look with. */
export const signInsOf = (tx: Tx, personId: string, thisHash: Uint8Array, now: Date): Promise<SignIn[]> =>
  tx.all(SignIn)`
    select id, device, made_at, seen_at, token_hash = ${thisHash} as is_this from sign_in
    where person_id = ${personId} and ended_at is null and expires_at > ${now} order by is_this desc, seen_at desc, id`;

export const dropEndedSignIns = (tx: Tx, before: Date): Promise<number> =>
  tx.run`delete from sign_in where ended_at < ${before} or expires_at < ${before}`;
