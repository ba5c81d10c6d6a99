import {
  type Actor,
  confirmPerson,
  isPerson,
  makeLink,
  personByEmail,
  takeLink,
  writeTo,
} from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import type { Language } from '../../platform/words/language.ts';
import { inviteLetter } from './letters.ts';
import { addHelper, agreeToHelp, DraftId, draftToChange, removeDraft, removeHelper } from './store.ts';

/** The purpose of the link by which somebody agrees to help with a draft. */
export const HELPING = 'draft-helping';
const LINK_DAYS = 14;

/**
 * Names somebody who may read a draft and write in it. They are asked by letter, and the answer is the same whether we
 * know the address or not. Errors: NotFound (or not its author).
 */
export const shareDraft = (
  act: Act<Actor>,
  id: DraftId,
  { email, language }: { email: string; language: Language },
): Promise<void> =>
  act.db.transaction(async (tx) => {
    const draft = await draftToChange(tx, act.actor, id);
    permit(draft.authorId === act.actor.id);
    const personId = await personByEmail(tx, act, { email, language });
    if (personId === draft.authorId) return;
    await addHelper(tx, id, personId, act.now);
    const token = await makeLink(tx, act, { purpose: HELPING, personId, facts: { draftId: id }, days: LINK_DAYS });
    await writeTo(tx, act, personId, {
      purpose: HELPING,
      rank: 'confirmation',
      once: `${id} ${personId} ${act.now.toISOString().slice(0, 10)}`,
      letter: (letterLanguage) => inviteLetter(letterLanguage, { who: act.actor.publicName ?? undefined, token }),
    });
  });

/** Whoever was named pressed the button. Errors: SpentLink. Resolves to the draft. */
export const agreeToHelpWith = (act: Act<Actor>, token: string): Promise<DraftId> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await takeLink(tx, act, token, HELPING);
    await confirmPerson(tx, act, personId);
    const id = DraftId.parse(facts.draftId);
    await agreeToHelp(tx, id, personId, act.now);
    return id;
  });

/** Its author takes somebody off, or somebody goes by themselves. Errors: NotFound. */
export const takeOffDraft = (act: Act<Actor>, id: DraftId, personId: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const draft = await draftToChange(tx, act.actor, id);
    permit(draft.authorId === act.actor.id || personId === act.actor.id);
    await removeHelper(tx, id, personId);
  });

/** Throws a draft away, for good. Twice is once. Errors: NotFound (or not its author). */
export const discardDraft = (act: Act<Actor>, id: DraftId): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor));
    const draft = await draftToChange(tx, act.actor, id);
    permit(draft.authorId === act.actor.id);
    await removeDraft(tx, id);
  });
