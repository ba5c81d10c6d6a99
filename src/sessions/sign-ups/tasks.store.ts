import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { SessionId } from '../trainings/store.ts';

/** The field under which it is sealed what is to be arranged. */
export const WHAT_FIELD = 'session_task.what_sealed';

const Task = z.object({
  id: z.uuid(),
  whatSealed: z.instanceof(Uint8Array),
  doneAt: z.date().nullable(),
});
export type Task = z.infer<typeof Task>;

/** What is to be arranged for a session, in an order that tells nothing of whom it is for. */
export const tasksOf = (tx: Tx, sessionId: SessionId): Promise<Task[]> =>
  tx.all(Task)`
    select id, what_sealed, done_at from session_task where session_id = ${sessionId} order by done_at is not null, id`;

/** Puts what somebody needs in the place of what they said before. `signUpId`: null when the host counted it. */
export const putTasks = async (
  tx: Tx,
  of: { sessionId: SessionId; signUpId: string | null; now: Date },
  whats: readonly string[],
): Promise<void> => {
  if (of.signUpId !== null) await tx.run`delete from session_task where sign_up_id = ${of.signUpId}`;
  for (const what of whats)
    await tx.run`
      insert into session_task (session_id, sign_up_id, what_sealed, made_at)
      values (${of.sessionId}, ${of.signUpId}, ${tx.sealer.seal(WHAT_FIELD, what)}, ${of.now})`;
};

/** It is arranged. False: there is no such task of this session. */
export const markTaskDone = async (tx: Tx, sessionId: SessionId, id: string, now: Date): Promise<boolean> =>
  (await tx.run`
    update session_task set done_at = coalesce(done_at, ${now}) where id = ${id} and session_id = ${sessionId}`) > 0;

export const setNeeds = async (tx: Tx, signUpId: string, sealed: Uint8Array | null): Promise<void> => {
  await tx.run`update sign_up set needs_sealed = ${sealed} where id = ${signUpId}`;
};
