import type { Tx } from '../../platform/db/db.ts';
import type { SessionId } from '../trainings/store.ts';

/** Takes out all that people told for a session; those who never signed in are no longer known to have been there. */
export const eraseDetails = async (tx: Tx, id: SessionId, now: Date): Promise<void> => {
  await tx.run`delete from session_task where session_id = ${id}`;
  await tx.run`update session set place_sealed = null, link_sealed = null where id = ${id}`;
  await tx.run`
    delete from link where purpose = 'sign-up' and facts->>'signUpId' in (
      select sign_up.id::text from sign_up where session_id = ${id})`;
  await tx.run`
    update sign_up set name_sealed = null, needs_sealed = null, erased_at = ${now},
      person_id = case when exists (select 1 from sign_in where sign_in.person_id = sign_up.person_id)
        or exists (select 1 from role_grant where role_grant.person_id = sign_up.person_id)
        or exists (select 1 from membership where membership.person_id = sign_up.person_id and agreed_at is not null)
        then person_id end
    where session_id = ${id}`;
};
