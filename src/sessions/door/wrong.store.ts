import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { SessionId } from '../trainings/store.ts';

const Reader = z.object({ personId: z.uuid(), publicName: z.string().nullable() });

/** Two stewards who have no part in a session: what went wrong at it is told to them. */
export const readersOf = (tx: Tx, id: SessionId, now: Date): Promise<z.infer<typeof Reader>[]> =>
  tx.all(Reader)`
    select person.id as person_id, public_name from role_grant join person on person.id = role_grant.person_id
    where role = 'steward' and ended_at is null and (until_at is null or until_at > ${now})
      and not exists (select 1 from session_lead where session_id = ${id} and session_lead.person_id = person.id)
      and not exists (select 1 from session where id = ${id} and person.id in (host_id, made_by))
    order by public_name is null, given_at, role_grant.id limit 2`;
