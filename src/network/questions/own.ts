import { openOwn } from '../../platform/crypto/open.ts';
import type { Tx } from '../../platform/db/db.ts';
import { ANSWER_FIELD, QUESTION_FIELD, wordsBy } from './store.ts';

/** What somebody asked and answered, for themselves. */
export const wordsOfOwn = async (tx: Tx, personId: string) =>
  (await wordsBy(tx, personId)).map(({ what, words, wordsSealed, madeAt }) => {
    const field = what === 'question' ? QUESTION_FIELD : ANSWER_FIELD;
    const said = wordsSealed ? openOwn(tx, { field, of: personId }, { id: personId }, wordsSealed) : words;
    return { what, words: said, madeAt };
  });
