import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { kitTitles, makerOf } from './maker.store.ts';
import { mayMake } from './policy.ts';
import { sessionsToCome } from './store.ts';

/** Trainings to come that this reader may find. */
export const readSessions = async (act: Act<Actor>) => ({
  sessions: await sessionsToCome(act.db, act),
  canMake: mayMake(act.actor, await makerOf(act.db, act.actor)),
  now: act.now,
});
export type SessionsReading = Awaited<ReturnType<typeof readSessions>>;

/** What the form needs that makes a session. Errors: NotFound for whoever may make none. */
export const readMaking = async ({ actor, db }: Act<Actor>) => {
  const maker = await makerOf(db, actor);
  permit(mayMake(actor, maker));
  return { kits: await kitTitles(db), groups: maker.groups };
};
export type MakingReading = Awaited<ReturnType<typeof readMaking>>;
