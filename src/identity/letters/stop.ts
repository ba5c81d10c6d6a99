import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import type { Actor } from '../actor.ts';
import { addConsent } from '../consents/store.ts';
import { wordings } from '../consents/words.ts';
import { personOfStop } from '../people/store.ts';
import { lettersNamed, wantsLetters } from './store.ts';

/** A kind of letter, named by the address of the link that stops it. */
export interface LettersOf {
  stopId: string;
  purpose: string;
}

/** Whether they still come. Errors: NotFound when the link is nobody's. */
export const readLetters = async (
  { db }: Act<Actor>,
  { stopId, purpose }: LettersOf,
): Promise<LettersOf & { come: boolean }> => {
  const person = await personOfStop(db, stopId);
  permit(person !== undefined);
  return { stopId, purpose, come: await wantsLetters(db, person.id, purpose) };
};

/** Stops letters of a kind, or lets them come again, by the link at their end; no sign-in is needed. Twice is once. Errors: NotFound. */
export const letLettersCome = (act: Act<Actor>, { stopId, purpose }: LettersOf, come: boolean): Promise<void> =>
  act.db.transaction(async (tx) => {
    const person = await personOfStop(tx, stopId);
    permit(person !== undefined);
    if ((await wantsLetters(tx, person.id, purpose)) === come) return;
    const wording = wordings[person.language].letters(purpose);
    await addConsent(tx, { personId: person.id, what: lettersNamed(purpose), given: come, wording, now: act.now });
  });
