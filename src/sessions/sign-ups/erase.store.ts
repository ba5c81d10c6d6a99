import { z } from 'zod';
import { type Part, part, type Tx } from '../../platform/db/db.ts';
import type { SessionId } from '../trainings/store.ts';

/** They have an account, or a duty: what they did here is their own record. */
export const hasJoined = (personId: Part): Part => part`(
  exists (select 1 from sign_in where sign_in.person_id = ${personId})
  or exists (select 1 from passkey where passkey.person_id = ${personId})
  or exists (select 1 from facilitator where facilitator.person_id = ${personId})
  or exists (select 1 from role_grant where role_grant.person_id = ${personId} and ended_at is null)
  or exists (select 1 from membership where membership.person_id = ${personId} and agreed_at is not null))`;

/** Takes out all that people told for a session. Resolves to those who are no longer known to have been there. */
export const eraseDetails = async (tx: Tx, id: SessionId, now: Date): Promise<string[]> => {
  await tx.run`delete from session_task where session_id = ${id}`;
  await tx.run`update session set place_sealed = null, link_sealed = null where id = ${id}`;
  await tx.run`
    delete from link where purpose = 'sign-up' and facts->>'signUpId' in (
      select sign_up.id::text from sign_up where session_id = ${id})`;
  await tx.run`
    update sign_up set name_sealed = null, needs_sealed = null, erased_at = ${now} where session_id = ${id}`;
  const rows = await tx.all(z.object({ personId: z.uuid() }))`
    select person_id from sign_up where session_id = ${id} and person_id is not null
      and not ${hasJoined(part`sign_up.person_id`)} order by person_id`;
  const gone = rows.map(({ personId }) => personId);
  await tx.run`
    update sign_up set person_id = null where session_id = ${id} and person_id = any (${gone}::uuid[])`;
  return gone;
};
