import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { open } from '../../platform/crypto/open.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { runsSession, type SessionId, sessionSeenBy, sessionToChange } from '../trainings/store.ts';
import { NEEDS_FIELD } from './fields.ts';
import type { NeedsValues } from './forms.ts';
import { byLink } from './leave.ts';
import { NEEDS, type Need } from './needs.ts';
import { isOver } from './policy.ts';
import type { SignUp } from './store.ts';
import { markTaskDone, putTasks, setNeeds, tasksOf, WHAT_FIELD } from './tasks.store.ts';
import { tellRunners } from './tell-people.ts';

/** What somebody needs, as it is sealed: a need of ours by its name, or words. */
const Told = z.object({ needs: z.array(z.enum(NEEDS)), other: z.string() });
export type Told = z.infer<typeof Told>;

/** What is to be arranged: a need of ours by its name, or somebody's own words. */
export type What = { need: Need } | { words: string };

const whatsOf = ({ needs, other }: Told): What[] => [
  ...needs.map((need) => ({ need })),
  ...(other ? [{ words: other }] : []),
];

/**
 * Somebody with a chair says what they need; each need becomes a task for whoever runs the session, without a name. Said
 * again, it stands in the place of what was said before. Errors: SpentLink; NotFound without a promised chair.
 */
export const sayNeeds = (act: Act<Actor>, token: string, values: NeedsValues): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { session, signUp } = await byLink(tx, act, token);
    permit(signUp.promisedAt !== null && signUp.leftAt === null);
    if (isOver(session, act.now)) return;
    const whats = whatsOf(values).map((what) => JSON.stringify(what));
    const sealed = whats.length === 0 ? null : tx.sealer.seal(NEEDS_FIELD, JSON.stringify(values));
    await setNeeds(tx, signUp.id, sealed);
    await putTasks(tx, { sessionId: session.id, signUpId: signUp.id, now: act.now }, whats);
    if (whats.length > 0) await tellRunners(tx, act, session, 'needs');
  });

/** What somebody told us they need, for their own page. */
export const needsOf = async (tx: Tx, act: Act<Actor>, { needsSealed, personId }: SignUp): Promise<Told> => {
  if (!needsSealed || !personId) return { needs: [], other: '' };
  const opening = { field: NEEDS_FIELD, of: personId, why: 'shown to themselves' };
  return Told.parse(JSON.parse(await open(tx, act, opening, needsSealed)));
};

/** Whoever runs a session counts what its group needs: the same kind of task, of nobody's. Errors: NotFound. */
export const countNeeds = (act: Act<Actor>, id: SessionId, values: NeedsValues): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(await runsSession(tx, act.actor, id));
    const session = await sessionToChange(tx, id);
    permit(!isOver(session, act.now));
    const whats = whatsOf(values).map((what) => JSON.stringify(what));
    await putTasks(tx, { sessionId: id, signUpId: null, now: act.now }, whats);
  });

/** It is arranged. Twice is once. Errors: NotFound (no such task, or not theirs). */
export const markArranged = (act: Act<Actor>, id: SessionId, taskId: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(await runsSession(tx, act.actor, id));
    permit(await markTaskDone(tx, id, taskId, act.now));
  });

const What = z.union([z.object({ need: z.enum(NEEDS) }), z.object({ words: z.string() })]);

/** What is to be arranged, for whoever runs the session; that it was opened is written down. */
export const arrangementsOf = async (
  tx: Tx,
  act: Act<Actor>,
  id: SessionId,
): Promise<{ id: string; what: What; done: boolean }[]> => {
  await sessionSeenBy(tx, act.actor, id);
  const tasks = await tasksOf(tx, id);
  const opened: { id: string; what: What; done: boolean }[] = [];
  for (const { id: taskId, whatSealed, doneAt } of tasks) {
    const opening = { field: WHAT_FIELD, of: taskId, why: 'whoever runs it arranges it' };
    const what = What.parse(JSON.parse(await open(tx, act, opening, whatSealed)));
    opened.push({ id: taskId, what, done: doneAt !== null });
  }
  return opened;
};
