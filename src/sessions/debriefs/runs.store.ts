import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { SessionId } from '../trainings/store.ts';

/** Which run a session is in the evidence; null: none, and none is to be made of it unasked. */
export const putSessionRun = async (tx: Tx, sessionId: SessionId, runId: string | null): Promise<void> => {
  await tx.run`
    insert into session_run (session_id, run_id) values (${sessionId}, ${runId})
    on conflict (session_id) do update set run_id = excluded.run_id`;
};

/** By what the run of a session is found again; undefined when there is none. */
export const hashOfSessionRun = async (tx: Tx, sessionId: SessionId): Promise<Uint8Array | undefined> =>
  (
    await tx.maybe(z.object({ withdrawalHash: z.instanceof(Uint8Array) }))`
      select withdrawal_hash from run join session_run on run_id = run.id where session_id = ${sessionId}`
  )?.withdrawalHash;

/** A session whose phones tapped, that ended before then, and of which nobody told: locked until the transaction ends. */
export const tappedUntold = async (tx: Tx, endedBefore: Date): Promise<SessionId | undefined> =>
  (
    await tx.maybe(z.object({ id: SessionId }))`
      select id from session
      where ends_at < ${endedBefore} and cancelled_at is null
        and exists (select 1 from run_tap where session_id = session.id)
        and not exists (select 1 from session_run where session_id = session.id)
      order by ends_at limit 1 for update skip locked`
  )?.id;
