import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import type { Language } from '../../platform/words/language.ts';
import { type Actor, isPerson } from '../actor.ts';
import { addConsent } from '../consents/store.ts';
import { wordings } from '../consents/words.ts';
import { NAME_FIELD, personToChange } from '../people/store.ts';
import type { Profile } from './forms.ts';
import { putProfile } from './store.ts';

/**
 * Writes down what a person wants to be called, by us and in public, and in which language. A new public name is a consent,
 * kept with its words; taking it away is one too. Errors: NotFound for whoever isn't signed in.
 */
export const changeProfile = (act: Act<Actor>, form: Profile, language: Language): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor));
    const person = await personToChange(tx, act.actor.id);
    permit(person !== undefined);
    const publicName = form['public-name'] || null;
    const nameSealed = form.name ? tx.sealer.seal(NAME_FIELD, form.name) : null;
    await putProfile(tx, person.id, { nameSealed, publicName, language: form.language });
    if (publicName === person.publicName) return;
    const wording = wordings[language]['public-name'];
    await addConsent(tx, {
      personId: person.id,
      what: 'public-name',
      given: publicName !== null,
      wording,
      now: act.now,
    });
  });
