import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import { NotFound } from '../../platform/errors.ts';
import { onTheWall } from '../../platform/words/moments.ts';
import { readLive } from '../runs/read-live.ts';
import { runsSession, type SessionId, sessionOf } from '../trainings/store.ts';
import type { Opened } from './exchange.ts';
import { mustFit, runKeyOf } from './key.ts';
import type { RunProps } from './use-run.ts';

/** Where those who run a session run it. Errors: NotFound, for whoever doesn't. */
export const phoneOf = async ({ db, actor }: Act<Actor>, id: SessionId): Promise<string> => {
  if (!(await runsSession(db, actor, id))) throw new NotFound();
  return paths.sessionPhone(id, runKeyOf(db, id));
};

/** The plan of a session, for a phone with its key. Errors: NotFound. */
export const readRun = async ({ db }: Act<Actor>, { id, key }: Opened): Promise<RunProps> => {
  mustFit(db, id, key);
  const session = await sessionOf(db, id);
  const { live } = await readLive(db, session.code);
  const start = onTheWall(session.startsAt).slice(11);
  const addresses = {
    here: paths.sessionPhone(id, key),
    tell: paths.debriefPhone(id, key),
    taps: paths.sessionTaps(id, key),
  };
  return { ...live, ...addresses, start, sessionId: id };
};
