import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Language } from '../../platform/words/language.ts';
import type { Actor } from '../actor.ts';
import { personToChange } from '../people/store.ts';
import { addConsent, putPublicName } from './store.ts';
import { wordings } from './words.ts';

/**
 * Somebody said under which name they appear in public: for the verb whose form said that it stays for ever. A consent, kept
 * with its words; the name they have already is not written twice.
 */
export const publishUnder = async (
  tx: Tx,
  { now }: Act<Actor>,
  { personId, publicName, language }: { personId: string; publicName: string; language: Language },
): Promise<void> => {
  const person = await personToChange(tx, personId);
  if (!person || person.publicName === publicName) return;
  await putPublicName(tx, personId, publicName);
  await addConsent(tx, { personId, what: 'public-name', given: true, wording: wordings[language]['public-name'], now });
};
