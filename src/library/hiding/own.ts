import { unseal } from '../../platform/crypto/sealer.ts';
import type { Tx } from '../../platform/db/db.ts';
import { APPEAL_FIELD } from './appeals.store.ts';
import { type HidingRow, hidingRowsOf } from './own.store.ts';

type Own = Omit<HidingRow, 'wordsSealed'> & { appeal: string | null };

/** What was hidden of a person's, and how they appealed, for themselves: no look of somebody else to write down. */
export const hidingsOf = async (tx: Tx, personId: string): Promise<Own[]> =>
  (await hidingRowsOf(tx, personId)).map(({ wordsSealed, ...row }) => ({
    ...row,
    appeal: wordsSealed && unseal(tx.sealer, APPEAL_FIELD, wordsSealed),
  }));
