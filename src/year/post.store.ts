import { z } from 'zod';
import { EMAIL_HASH, personOfHash } from '../identity/people/store.ts';
import type { Db, Tx } from '../platform/db/db.ts';

const Taken = z.object({
  personId: z.uuid(),
  purpose: z.string(),
  madeAt: z.date(),
  letterSealed: z.instanceof(Uint8Array),
});
export type Taken = z.infer<typeof Taken>;

/** Takes every letter that waits out of the outbox; each is sent from now on, and blank. */
export const takeLetters = (tx: Tx, now: Date): Promise<Taken[]> =>
  tx.all(Taken)`
    update mail set sent_at = ${now}, letter_sealed = null, to_sealed = null from (
      select id, letter_sealed from mail where sent_at is null and given_up_at is null and letter_sealed is not null
      for update) waiting
    where mail.id = waiting.id returning person_id, purpose, made_at, waiting.letter_sealed`;

/** The id of whoever has an address. */
export const idOf = (db: Db, email: string): Promise<string | undefined> =>
  db.transaction((tx) => personOfHash(tx, tx.sealer.hash(EMAIL_HASH, email)));
