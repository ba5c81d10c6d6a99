import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { type SessionId, sessionSeenBy } from '../trainings/store.ts';
import { readersOf } from './wrong.store.ts';

/** Where anybody says that something went wrong at a session, and who reads it. Errors: NotFound. */
export const readWrong = async ({ actor, db, now }: Act<Actor>, id: SessionId) => {
  const session = await sessionSeenBy(db, actor, id);
  return { session, readers: await readersOf(db, id, now) };
};
export type WrongReading = Awaited<ReturnType<typeof readWrong>>;
