import { z } from 'zod';
import type { Tx } from '../platform/db/db.ts';

const Chosen = z.object({
  coordinator: z.uuid().nullable(),
  mentor: z.uuid().nullable(),
  leader: z.uuid().nullable(),
  volunteer: z.uuid().nullable(),
  secretary: z.uuid().nullable(),
  participant: z.uuid().nullable(),
});
/** Whom a visitor may look round as: ids; null where there is nobody like it. */
export type Chosen = z.infer<typeof Chosen>;

/** Chooses one of each kind from a played year, with most before them where that can be. */
export const chosenFrom = (tx: Tx, now: Date): Promise<Chosen> =>
  tx.one(Chosen)`
    select (select person_id from role_grant where role = 'steward' and ended_at is null order by given_at limit 1) as coordinator,
      (select person_id from sign_off where how = 'founders' and ended_at is null order by at limit 1) as mentor,
      (select sign_off.person_id from sign_off left join session_lead on session_lead.person_id = sign_off.person_id
          and dropped_at is null left join session on session.id = session_id and cancelled_at is null and starts_at > ${now}
        where ended_at is null and sign_off.person_id is distinct from (
          select person_id from sign_off where how = 'founders' and ended_at is null order by at limit 1)
        group by sign_off.person_id order by count(session.id) desc, min(sign_off.at) limit 1) as leader,
      (select facilitator.person_id from facilitator left join turn using (person_id)
        group by facilitator.person_id, began_at
        order by exists (select 1 from sign_off where sign_off.person_id = facilitator.person_id), count(turn.id) desc, began_at
        limit 1) as volunteer,
      (select training_request.host_id from training_request left join session on session.request_id = training_request.id
        where training_request.confirmed_at is not null and training_request.cancelled_at is null
          and training_request.host_id is not null
        order by coalesce(session.starts_at > ${now}, false) desc, training_request.made_at desc limit 1) as secretary,
      (select person_id from sign_up join session on session.id = session_id
        where promised_at is not null and left_at is null and cancelled_at is null and person_id is not null
          and not exists (select 1 from facilitator where facilitator.person_id = sign_up.person_id)
        order by starts_at > ${now} desc, starts_at, place limit 1) as participant`;
