import { type Actor, isPerson } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { open } from '../../platform/crypto/open.ts';
import { permit } from '../../platform/errors.ts';
import { letterOf } from '../../platform/mail/letter.tsx';
import { LETTER_FIELD, SealedLetter, TO_FIELD } from '../../platform/mail/post.ts';
import type { AddressOf } from '../../platform/mail/send.ts';
import { mailById, newestMail } from '../../platform/mail/store.ts';
import { maySeeOutbox } from './policy.ts';

const SHOWN_MAX = 200;

export interface Outbox {
  addressOf: AddressOf<Actor>;
  /** No mail server is set, so a steward reads letters here. With one nobody does: they hold links that sign people in. */
  opensLetters: boolean;
}

/** What waits to be sent and what was: kinds and dates, no word of a letter. Errors: NotFound for all but stewards. */
export const readOutbox = async ({ actor, db }: Act<Actor>, { opensLetters }: Outbox) => {
  permit(maySeeOutbox(actor));
  return { letters: await newestMail(db, SHOWN_MAX), opensLetters };
};
export type OutboxReading = Awaited<ReturnType<typeof readOutbox>>;

/**
 * One letter, as its reader gets it, and to whom it goes. That a steward looked, and at what, is written to the audit.
 * Errors: NotFound for all but stewards, and when letters are really sent.
 */
export const readLetter = (act: Act<Actor>, id: string, { addressOf, opensLetters }: Outbox, baseUrl: string) =>
  act.db.transaction(async (tx) => {
    permit(maySeeOutbox(act.actor) && isPerson(act.actor) && opensLetters);
    const mail = await mailById(tx, id);
    permit(mail?.letterSealed !== null && mail !== undefined);
    const look = { of: mail.id, why: 'outbox' };
    const draft = SealedLetter.parse(
      JSON.parse(await open(tx, act, { field: LETTER_FIELD, ...look }, mail.letterSealed)),
    );
    const { unsubscribe: _, ...letter } = draft;
    const to = mail.toSealed
      ? await open(tx, act, { field: TO_FIELD, ...look }, mail.toSealed)
      : await addressOf(tx, act, mail.personId, 'outbox');
    return { id: mail.id, madeAt: mail.madeAt, to: to ?? '', ...letterOf(letter, baseUrl) };
  });
export type LetterReading = Awaited<ReturnType<typeof readLetter>>;
