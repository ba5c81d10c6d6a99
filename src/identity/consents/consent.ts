import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import type { Language } from '../../platform/words/language.ts';
import { type Actor, isPerson } from '../actor.ts';
import { addConsent, lastConsent } from './store.ts';
import { wordings } from './words.ts';

/** What a person is asked on their own page. */
export const ASKED = ['being-asked'] as const;
export type AskedConsent = (typeof ASKED)[number];

/** True when a person agreed to it and did not change their mind. Silence is no. */
export const hasAgreedTo = async (tx: Tx, personId: string, what: AskedConsent): Promise<boolean> =>
  (await lastConsent(tx, personId, what)) ?? false;

/** Writes down a yes or a no, with the words it was said to; the same said again is not written twice. */
export const sayConsent = (
  act: Act<Actor>,
  { what, given, language }: { what: AskedConsent; given: boolean; language: Language },
): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor));
    const personId = act.actor.id;
    if ((await hasAgreedTo(tx, personId, what)) === given) return;
    await addConsent(tx, { personId, what, given, wording: wordings[language][what], now: act.now });
  });
