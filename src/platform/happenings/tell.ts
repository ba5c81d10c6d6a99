import type { z } from 'zod';
import type { Act } from '../act.ts';
import type { Tx } from '../db/db.ts';
import type { HappeningKind } from './event.ts';
import { addHappening } from './store.ts';

/** All that the ground knows of who acts: a person's id, or nobody's. */
export interface WithId {
  id: string | null;
}

/** The channel on which a process hears that there may be work. */
export const WORK = 'work';

/** Says what happened, in the transaction in which it did: for listeners, and for the audit. */
export const tell = async <S extends z.ZodType>(
  tx: Tx,
  { actor, now }: Act<WithId>,
  { name, facts: schema }: HappeningKind<S>,
  facts: z.input<S>,
): Promise<void> => {
  await addHappening(tx, { name, facts: schema.parse(facts), actorId: actor.id, at: now });
  await tx.notify(WORK, name);
};
