import type { Tx } from '../platform/db/db.ts';
import { founderCount } from './sign-offs/store.ts';
import { FOUNDERS } from './terms.ts';

/** A pair. */
const LEAST = 2;

/** Fewer people signed off than make a pair, while the founders' rule can still be used: how many there are. */
export const tooFewFacilitators = async (db: Tx): Promise<number | undefined> => {
  const signedOff = await db.count`
    select count(distinct sign_off.person_id) from sign_off join facilitator using (person_id) where ended_at is null`;
  return signedOff < LEAST && (await founderCount(db)) < FOUNDERS ? signedOff : undefined;
};
