import type { Act } from '../../platform/act.ts';
import { open } from '../../platform/crypto/open.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Actor } from '../actor.ts';
import { EMAIL_FIELD, personRow } from './store.ts';

/** Where a person's mail goes; that it was looked up, and what for, is written down. Undefined: nobody of that id any more. */
export const addressOf = async (
  tx: Tx,
  act: Act<Actor>,
  personId: string,
  why: string,
): Promise<string | undefined> => {
  const person = await personRow(tx, personId);
  return person && open(tx, act, { field: EMAIL_FIELD, of: personId, why }, person.emailSealed);
};
