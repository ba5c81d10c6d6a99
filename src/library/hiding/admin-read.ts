import { type Actor, holdersOf } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { open } from '../../platform/crypto/open.ts';
import { permit } from '../../platform/errors.ts';
import { APPEAL_FIELD, appealOf } from './appeals.store.ts';
import { type Contribution, contributionOf } from './contribution.store.ts';
import { mayDecideAppeal, mayHide } from './policy.ts';
import { type Hiding, type HidingId, hidingById } from './store.ts';

export interface HidingReading {
  hiding: Hiding;
  contribution: Contribution | undefined;
  appeal:
    | { words: string | undefined; at: Date; dueAt: Date; decidedAt: Date | null; answer: string | null }
    | undefined;
  /** Somebody else hid it, or there is nobody else. */
  mayDecide: boolean;
}

/** What a steward sees of something hidden and of its author's appeal; that they looked stands in the audit. Errors: NotFound. */
export const readHiding = (act: Act<Actor>, id: HidingId): Promise<HidingReading> =>
  act.db.transaction(async (tx) => {
    permit(mayHide(act.actor));
    const hiding = await hidingById(tx, id);
    permit(hiding !== undefined);
    const appeal = await appealOf(tx, id);
    const look = { field: APPEAL_FIELD, of: id, why: 'appeal' };
    const words = appeal?.wordsSealed ? await open(tx, act, look, appeal.wordsSealed) : undefined;
    return {
      hiding,
      contribution: await contributionOf(tx, { thing: hiding.thing, id: hiding.thingId }),
      appeal: appeal && { ...appeal, words },
      mayDecide: mayDecideAppeal(act.actor, hiding, await holdersOf(tx, 'steward', act.now)),
    };
  });
