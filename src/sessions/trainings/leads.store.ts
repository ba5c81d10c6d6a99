import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { LEAD_PARTS, type LeadPart } from './kinds.ts';
import type { SessionId } from './store.ts';

export interface NewLead {
  personId: string;
  part: LeadPart;
}

/** Puts somebody at the front of a session, or in another part of it, or back after they had dropped out. */
export const putLead = async (
  tx: Tx,
  sessionId: SessionId,
  { personId, part, now }: NewLead & { now: Date },
): Promise<void> => {
  await tx.run`
    insert into session_lead (session_id, person_id, part, added_at) values (${sessionId}, ${personId}, ${part}, ${now})
    on conflict (session_id, person_id) do update set part = excluded.part, dropped_at = null`;
};

const Lead = z.object({
  personId: z.uuid(),
  part: z.enum(LEAD_PARTS),
  /** Null is "someone". */
  publicName: z.string().nullable(),
});
export type Lead = z.infer<typeof Lead>;

/** Who is at the front of a session, those who lead first; who dropped out is not there. */
export const leadsOf = (tx: Tx, sessionId: string): Promise<Lead[]> =>
  tx.all(Lead)`
    select person_id, part, public_name from session_lead join person on person.id = person_id
    where session_id = ${sessionId} and dropped_at is null
    order by array_position(array['leads', 'learns', 'helps', 'stands-by'], part), added_at, person_id`;
