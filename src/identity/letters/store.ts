import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

/** What a consent to a kind of letter is called. */
export const lettersNamed = (purpose: string): string => `letters:${purpose}`;

/** False when a person said that they want no more letters of this kind; true when they said nothing. */
export const wantsLetters = async (tx: Tx, personId: string, purpose: string): Promise<boolean> => {
  const last = await tx.maybe(z.object({ given: z.boolean() }))`
    select given from consent where person_id = ${personId} and what = ${lettersNamed(purpose)}
    order by at desc, id desc limit 1`;
  return last?.given ?? true;
};
