import type { Actor } from '../../identity/index.ts';
import type { Kit } from '../../kit/kit.ts';
import { printKit } from '../../kit/print.ts';
import type { Act } from '../../platform/act.ts';
import { NotYet, requireNone } from '../../platform/errors.ts';
import { openDraft } from './open-draft.ts';
import { type DraftId, draftToChange, setText, TEXT_FIELD, TITLE_FIELD } from './store.ts';

/**
 * Saves a draft. `change` makes the new kit from the one that stands; `version` is the one it was made from: when somebody
 * saved meanwhile, nothing is overwritten. Errors: NotFound (or not yours), NotYet (`changedMeanwhile`, `proposed`).
 */
export const saveDraft = <Fault>(
  act: Act<Actor>,
  id: DraftId,
  version: number,
  change: (kit: Kit) => { kit: Kit } | { errors: Fault },
): Promise<{ errors: Fault } | undefined> =>
  act.db.transaction(async (tx) => {
    const draft = await draftToChange(tx, act.actor, id);
    requireNone(draft.proposalId ? ['proposed'] : []);
    if (draft.version !== version) throw new NotYet(['changedMeanwhile']);
    const made = change((await openDraft(tx, act, draft)).kit);
    if ('errors' in made) return made;
    const titleSealed = tx.sealer.seal(TITLE_FIELD, made.kit.front.title);
    const textSealed = tx.sealer.seal(TEXT_FIELD, printKit(made.kit));
    await setText(tx, id, { titleSealed, textSealed, now: act.now });
    return undefined;
  });
