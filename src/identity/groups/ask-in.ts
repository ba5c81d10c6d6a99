import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import type { Language } from '../../platform/words/language.ts';
import type { Actor } from '../actor.ts';
import { writeTo } from '../letters/write-to.ts';
import { makeLink } from '../links/links.ts';
import { linksSince } from '../links/store.ts';
import { personByEmail } from '../people/by-email.ts';
import { askInLetter } from './letter.ts';
import { mayAskIn } from './policy.ts';
import { type GroupId, groupToChange, putMembership } from './store.ts';

export const JOINING = 'joining';
const LINK_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;
/** So many letters a day ask one address into groups, whoever asks. */
const LETTERS_A_DAY = 3;

/**
 * Asks the holder of an address into a group, by a letter whose button says yes. To whoever belongs already, or was asked
 * three times that day, nothing is sent; the answer is the same. Errors: NotFound for all but those who speak for it.
 */
export const askIntoGroup = (
  act: Act<Actor>,
  id: GroupId,
  { email, contact, language }: { email: string; contact: boolean; language: Language },
): Promise<void> =>
  act.db.transaction(async (tx) => {
    const group = await groupToChange(tx, act.actor, id);
    permit(mayAskIn(group));
    const personId = await personByEmail(tx, act, { email, language });
    const lately = await linksSince(tx, personId, JOINING, new Date(act.now.getTime() - DAY_MS));
    if (lately >= LETTERS_A_DAY) return;
    if (!(await putMembership(tx, act, { groupId: id, personId, isContact: contact, agreed: false }))) return;
    const token = await makeLink(tx, act, { purpose: JOINING, personId, facts: { groupId: id }, days: LINK_DAYS });
    await writeTo(tx, act, personId, {
      purpose: JOINING,
      rank: 'confirmation',
      letter: (inLanguage) => askInLetter(inLanguage, { token, group: group.name }),
    });
  });
