import { z } from 'zod';
import type { Tx } from '../platform/db/db.ts';

const Tally = z.object({
  people: z.int(),
  facilitators: z.int(),
  signedOff: z.int(),
  mentors: z.int(),
  observations: z.int(),
  availabilityAnswers: z.int(),
  requests: z.int(),
  requestsConfirmed: z.int(),
  requestsMatched: z.int(),
  requestsCancelled: z.int(),
  requestsToldWhy: z.int(),
  requestsUnderWay: z.int(),
  requestsUntold: z.int(),
  offers: z.int(),
  offersYes: z.int(),
  offersNo: z.int(),
  offersLapsed: z.int(),
  dropOuts: z.int(),
  standInsSummoned: z.int(),
  sessions: z.int(),
  sessionsHeld: z.int(),
  sessionsToCome: z.int(),
  signUps: z.int(),
  signUpsConfirmed: z.int(),
  signUpsLeft: z.int(),
  signUpsPromised: z.int(),
  chairs: z.int(),
  chairsTaken: z.int(),
  tasks: z.int(),
  turns: z.int(),
});
/** What the database says was played, in counts. */
export type Tally = z.infer<typeof Tally>;

export const tallyOf = (tx: Tx, now: Date): Promise<Tally> =>
  tx.one(Tally)`
    with request as (
      select training_request.*,
        exists (select 1 from session where request_id = training_request.id and cancelled_at is null) as is_matched,
        exists (select 1 from request_gap where request_id = training_request.id and ended_at is null) as is_told,
        exists (select 1 from offer where request_id = training_request.id
          and (answer is null or (answer = 'yes' and dropped_at is null))) as is_asked
      from training_request where confirmed_at is not null)
    select (select count(*) from person) as people,
      (select count(*) from facilitator) as facilitators,
      (select count(distinct person_id) from sign_off where ended_at is null) as signed_off,
      (select count(distinct person_id) from mentorship where ended_at is null) as mentors,
      (select count(*) from observation) as observations,
      (select count(*) from availability where answer is not null) as availability_answers,
      (select count(*) from training_request) as requests,
      (select count(*) from request) as requests_confirmed,
      (select count(*) from request where is_matched) as requests_matched,
      (select count(*) from request where cancelled_at is not null) as requests_cancelled,
      (select count(*) from request where cancelled_at is null and not is_matched and is_told) as requests_told_why,
      (select count(*) from request where cancelled_at is null and not is_matched and not is_told
        and is_asked) as requests_under_way,
      (select count(*) from request where cancelled_at is null and not is_matched and not is_told
        and not is_asked) as requests_untold,
      (select count(*) from offer) as offers,
      (select count(*) from offer where answer = 'yes') as offers_yes,
      (select count(*) from offer where answer = 'no') as offers_no,
      (select count(*) from offer where answer = 'lapsed') as offers_lapsed,
      (select count(*) from offer where dropped_at is not null) as drop_outs,
      (select count(*) from happening where name = 'sessions.stand-in-summoned') as stand_ins_summoned,
      (select count(*) from session) as sessions,
      (select count(*) from session where closed_at is not null) as sessions_held,
      (select count(*) from session where starts_at > ${now} and cancelled_at is null) as sessions_to_come,
      (select count(*) from sign_up) as sign_ups,
      (select count(*) from sign_up where confirmed_at is not null) as sign_ups_confirmed,
      (select count(*) from sign_up where left_at is not null) as sign_ups_left,
      (select count(*) from sign_up where promised_at is not null) as sign_ups_promised,
      (select coalesce(sum(chairs), 0) from session where closed_at is not null and takes_sign_ups) as chairs,
      (select coalesce(sum(came + walked_in), 0) from session where closed_at is not null and takes_sign_ups) as chairs_taken,
      (select count(*) from session_task) as tasks,
      (select count(*) from turn) as turns`;
