import { openOwn } from '../../platform/crypto/open.ts';
import type { Tx } from '../../platform/db/db.ts';
import { draftsBegunBy } from './own.store.ts';
import { TEXT_FIELD, TITLE_FIELD } from './store.ts';

/** What somebody began and nobody else has seen, for themselves. */
export const draftsOfOwn = async (tx: Tx, personId: string) => {
  const reader = { id: personId };
  return (await draftsBegunBy(tx, personId)).map(({ titleSealed, textSealed, changedAt }) => ({
    title: openOwn(tx, { field: TITLE_FIELD, of: personId }, reader, titleSealed),
    text: openOwn(tx, { field: TEXT_FIELD, of: personId }, reader, textSealed),
    changedAt,
  }));
};
