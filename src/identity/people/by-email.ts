import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Language } from '../../platform/words/language.ts';
import type { Actor } from '../actor.ts';
import { tidyEmail } from './email.ts';
import { EMAIL_FIELD, EMAIL_HASH, type PersonId, personOfHash, putPerson } from './store.ts';

/**
 * The person of an address; made, unconfirmed, when we knew none. It takes the same work either way.
 * `language`: that of the letters, when they are new.
 */
export const personByEmail = (
  tx: Tx,
  { now }: Act<Actor>,
  { email, language }: { email: string; language: Language },
): Promise<PersonId> => {
  const tidy = tidyEmail(email);
  return putPerson(tx, {
    emailHash: tx.sealer.hash(EMAIL_HASH, tidy),
    emailSealed: tx.sealer.seal(EMAIL_FIELD, tidy),
    language,
    now,
  });
};

/** The person of an address, if we know one. */
export const knownPerson = (tx: Tx, email: string): Promise<PersonId | undefined> =>
  personOfHash(tx, tx.sealer.hash(EMAIL_HASH, tidyEmail(email)));
