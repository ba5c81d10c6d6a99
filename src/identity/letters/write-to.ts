import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import { type Posted, post } from '../../platform/mail/post.ts';
import type { Language } from '../../platform/words/language.ts';
import type { Actor } from '../actor.ts';
import { personRow } from '../people/store.ts';
import { wantsLetters } from './store.ts';
import { words } from './words.ts';

export interface ToWrite {
  /** What kind of letter it is, in words of ours (`proposal-answered`): a kind may be stopped by its reader. */
  purpose: string;
  /** A confirmation is what its reader asked for a moment ago; all else goes only to confirmed addresses, and can be stopped. */
  rank: Posted['rank'];
  /** Names the promise: the same named twice is one letter. */
  once?: string;
  /** The letter in its reader's language. Its link to stop such letters is added here. */
  letter(language: Language): LetterDraft;
  /** Another path than ours that stops such letters at one press (a POST, without a sign-in). */
  unsubscribe?: string;
}

/** Puts a letter to a person in the outbox, unless they are gone, never confirmed their address, or stopped letters of this kind. */
export const writeTo = async (
  tx: Tx,
  { now }: Act<Actor>,
  personId: string,
  { purpose, rank, once, letter, unsubscribe }: ToWrite,
): Promise<void> => {
  const person = await personRow(tx, personId);
  if (!person) return;
  const draft = letter(person.language);
  const posted = { personId, purpose, rank, ...(once !== undefined && { once }) };
  if (rank === 'confirmation') return post(tx, now, { ...posted, letter: draft });
  if (!person.confirmedAt || !(await wantsLetters(tx, personId, purpose))) return;
  const stop = unsubscribe ?? paths.letters(person.stopId, purpose);
  const parts = [...draft.parts, { lines: [{ label: words[person.language].stop, at: stop }] }];
  return post(tx, now, { ...posted, letter: { ...draft, parts }, unsubscribe: stop });
};
