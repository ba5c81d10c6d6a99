import type { Act } from '../../platform/act.ts';
import { open } from '../../platform/crypto/open.ts';
import { unseal } from '../../platform/crypto/sealer.ts';
import { permit, SpentLink } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { post } from '../../platform/mail/post.ts';
import { type Actor, isPerson } from '../actor.ts';
import { makeLink, takeLink } from '../links/links.ts';
import { dropLinks, linksSince } from '../links/store.ts';
import { EMAIL_FIELD, EMAIL_HASH, personToChange } from '../people/store.ts';
import { newAddressLetter, oldAddressLetter } from './address-letters.ts';
import { AddressChanged } from './events.ts';
import { changeAddress, NEW_EMAIL_FIELD, putAddressChange, takeAddressChange } from './store.ts';

export const ADDRESS = 'address-change';
const DAY_MS = 24 * 60 * 60 * 1000;
const LETTERS_A_DAY = 5;

/** Writes to a new address, whose button will make it the person's own. Errors: NotFound for whoever isn't signed in. */
export const askToChangeAddress = (act: Act<Actor>, { email }: { email: string }): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor));
    const person = await personToChange(tx, act.actor.id);
    permit(person !== undefined);
    const lately = await linksSince(tx, person.id, ADDRESS, new Date(act.now.getTime() - DAY_MS));
    if (lately >= LETTERS_A_DAY) return;
    const changeId = await putAddressChange(tx, {
      personId: person.id,
      emailHash: tx.sealer.hash(EMAIL_HASH, email),
      emailSealed: tx.sealer.seal(NEW_EMAIL_FIELD, email),
      now: act.now,
    });
    const token = await makeLink(tx, act, { purpose: ADDRESS, personId: person.id, facts: { changeId }, days: 1 });
    const letter = newAddressLetter(person.language, token);
    await post(tx, act.now, { personId: person.id, purpose: ADDRESS, rank: 'confirmation', letter, to: email });
  });

/**
 * Makes the new address a person's own, by the button behind the letter that went there, and tells the old one.
 * Links and codes sent to the old address end. Errors: SpentLink, also when somebody else has that address by now.
 */
export const confirmNewAddress = (act: Act<Actor>, token: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await takeLink(tx, act, token, ADDRESS);
    const change = await takeAddressChange(tx, facts.changeId ?? '');
    const person = await personToChange(tx, personId);
    if (!change || !person) throw new SpentLink();
    const opening = { field: EMAIL_FIELD, of: person.id, why: ADDRESS };
    const old = await open(tx, act, opening, person.emailSealed);
    const emailSealed = tx.sealer.seal(EMAIL_FIELD, unseal(tx.sealer, NEW_EMAIL_FIELD, change.emailSealed));
    if (!(await changeAddress(tx, person.id, { emailHash: change.emailHash, emailSealed }))) throw new SpentLink();
    await dropLinks(tx, person.id, 'sign-in');
    const letter = oldAddressLetter(person.language);
    await post(tx, act.now, { personId: person.id, purpose: ADDRESS, rank: 'confirmation', letter, to: old });
    await tell(tx, act, AddressChanged, { personId: person.id });
  });
