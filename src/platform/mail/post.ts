import { z } from 'zod';
import type { Tx } from '../db/db.ts';
import { WORK } from '../happenings/tell.ts';
import { LANGUAGES } from '../words/language.ts';
import type { LetterDraft } from './letter.tsx';
import { addMail } from './store.ts';

/** Confirmations go before all else, digests last. */
export const RANKS = { confirmation: 1, word: 2, digest: 3 } as const;

/** The field under which another address than the person's own is sealed. */
export const TO_FIELD = 'mail.to_sealed';

/** The field under which letters are sealed. */
export const LETTER_FIELD = 'mail.letter_sealed';

const Part = z.union([
  z.object({ say: z.string() }),
  z.object({ quote: z.string() }),
  z.object({ press: z.string(), at: z.string() }),
  z.object({ code: z.string() }),
  z.object({ lines: z.array(z.object({ label: z.string(), at: z.string() })) }),
]);

/** What is sealed: the draft. `unsubscribe`: the path that takes its reader off at one press (RFC 8058); none on confirmations. */
export const SealedLetter = z.object({
  language: z.enum(LANGUAGES),
  subject: z.string(),
  parts: z.array(Part),
  foot: z.array(z.string()),
  unsubscribe: z.string().optional(),
});

export interface Posted {
  personId: string;
  /** What kind of letter it is, in words of ours (`sign-in`, `proposal-answered`): for figures and the outbox. */
  purpose: string;
  rank: keyof typeof RANKS;
  /** Names the promise: the same named twice is one letter. */
  once?: string;
  letter: LetterDraft;
  unsubscribe?: string;
  /** Another address than the person's own: the one they leave, or the one they change to. */
  to?: string;
}

/** Puts a letter in the outbox, in the transaction that promises it; a job sends it once that has committed. */
export const post = async (
  tx: Tx,
  now: Date,
  { personId, purpose, rank, once, letter, unsubscribe, to }: Posted,
): Promise<void> => {
  const sealed = tx.sealer.seal(LETTER_FIELD, JSON.stringify({ ...letter, unsubscribe }));
  await addMail(tx, {
    personId,
    toSealed: to === undefined ? null : tx.sealer.seal(TO_FIELD, to),
    letterSealed: sealed,
    purpose,
    language: letter.language,
    once: once ?? null,
    rank: RANKS[rank],
    now,
  });
  await tx.notify(WORK, 'mail');
};
