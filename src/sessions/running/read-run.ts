import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import { onTheWall } from '../../platform/words/moments.ts';
import { readLive } from '../runs/read-live.ts';
import { type SessionId, sessionSeenBy } from '../trainings/store.ts';
import { mustRun } from './exchange.ts';
import type { RunProps } from './use-run.ts';

/** The plan of a session as those who run it see it. Errors: NotFound, also for whoever doesn't run it. */
export const readRun = async ({ db, actor }: Act<Actor>, id: SessionId): Promise<RunProps> => {
  await mustRun(db, actor, id);
  const session = await sessionSeenBy(db, actor, id);
  const { live } = await readLive(db, session.code);
  const start = onTheWall(session.startsAt).slice(11);
  return { ...live, start, here: paths.sessionRun(id), tell: paths.ran(session.code), sessionId: id };
};
