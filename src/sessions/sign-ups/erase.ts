import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Session } from '../trainings/store.ts';
import { eraseDetails } from './erase.store.ts';

/**
 * Ninety days after a session: what people told of themselves for it goes, names and needs and where it was, whether they
 * came or not. Whoever has joined keeps that they were there, by their own id; for all others only the counts stay.
 */
export const eraseParticipants = async (tx: Tx, act: Act<Actor>, { id }: Session): Promise<void> =>
  eraseDetails(tx, id, act.now);
