import { z } from 'zod';
import type { Tx } from '../db/db.ts';
import { WORK } from '../happenings/tell.ts';
import type { Language } from '../words/language.ts';
import type { Letter } from './letter.tsx';
import { addMail } from './store.ts';

/** Confirmations go before all else, digests last. */
export const RANKS = { confirmation: 1, word: 2, digest: 3 } as const;

/** The field under which letters are sealed. */
export const LETTER_FIELD = 'mail.letter_sealed';

/** What is sealed of a letter. `unsubscribe`: the address that takes its reader off at one press (RFC 8058); none on confirmations. */
export const SealedLetter = z.object({
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  unsubscribe: z.string().optional(),
});

export interface Posted {
  personId: string;
  language: Language;
  /** What kind of letter it is, in words of ours (`sign-in`, `proposal-answered`): for figures and the outbox. */
  purpose: string;
  rank: keyof typeof RANKS;
  /** Names the promise: the same named twice is one letter. */
  once?: string;
  letter: Letter;
  unsubscribe?: string;
}

/** Puts a letter in the outbox, in the transaction that promises it; a job sends it once that has committed. */
export const post = async (
  tx: Tx,
  now: Date,
  { personId, language, purpose, rank, once, letter, unsubscribe }: Posted,
): Promise<void> => {
  const sealed = tx.sealer.seal(LETTER_FIELD, JSON.stringify({ ...letter, unsubscribe }));
  await addMail(tx, { personId, letterSealed: sealed, purpose, language, once: once ?? null, rank: RANKS[rank], now });
  await tx.notify(WORK, 'mail');
};
