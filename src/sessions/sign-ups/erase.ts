import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Session } from '../trainings/store.ts';
import { eraseDetails } from './erase.store.ts';

/** Forgets somebody of whom nothing else is held; the roof knows all rooms. */
export type Forgetting = (tx: Tx, act: Act<Actor>, personId: string) => Promise<void>;

/** What the clock lets go of besides what people told: somebody of whom nothing else is held, and what was settled before. */
export interface Letting {
  forget: Forgetting;
  /** What things to the right of this one keep of a session for as long as it needs them. */
  letGo(tx: Tx, session: Session): Promise<void>;
}

/**
 * Ninety days after a session: what people told of themselves for it goes, names and needs, and where it was. Whoever has
 * joined keeps that they were there, by their own id; of all others only the counts stay, and their address goes too when
 * it was known for nothing else. After a restore of an older backup the same promise is due again, and kept again.
 */
export const eraseParticipants =
  ({ forget, letGo }: Letting) =>
  async (tx: Tx, act: Act<Actor>, session: Session): Promise<void> => {
    await letGo(tx, session);
    for (const personId of await eraseDetails(tx, session.id, act.now)) await forget(tx, act, personId);
  };
