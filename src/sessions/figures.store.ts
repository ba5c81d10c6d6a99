import { z } from 'zod';
import type { Tx } from '../platform/db/db.ts';

const OfArea = z.object({
  /** The letters that a postcode begins with; null: online, or nowhere said. */
  area: z.string().nullable(),
  trainings: z.int(),
  people: z.int(),
});
export type OfArea = z.infer<typeof OfArea>;

/**
 * Trainings held and how many people took part, by area: those that were closed, and those that groups ran by themselves and
 * told of. A run that stands for a session's debriefs is that session, and counted once.
 */
const byArea = (db: Tx): Promise<OfArea[]> =>
  db.all(OfArea)`
    select substring(outcode from '^[A-Z]+') as area, count(*)::int as trainings, coalesce(sum(people), 0)::int as people from (
      select case when online then null else outcode end as outcode, coalesce(came, 0) + coalesce(walked_in, 0) as people
      from session where closed_at is not null and cancelled_at is null
      union all
      select outcode, people from run where withdrawn_at is null
        and not exists (select 1 from debrief where debrief.run_id = run.id)) held
    group by 1 order by 1 nulls last`;

/** Groups that had a training: those we know by a group of their own, and hosts by who they are. */
const groupsServed = (db: Tx): Promise<number> =>
  db.count`
    select count(distinct coalesce(session.group_id, request.group_id, request.host_id, request.id))
    from session left join training_request request on request.id = session.request_id
    where closed_at is not null and session.cancelled_at is null and (session.group_id is not null or request.id is not null)`;

const Waited = z.object({ times: z.int(), medianDays: z.number().nullable() });
/** How often something took its time, and the median of it in days. */
export type Waited = z.infer<typeof Waited>;

/** From the button that confirmed a request to the training itself. */
const fromAskingToTraining = (db: Tx): Promise<Waited> =>
  db.one(Waited)`
    select count(*)::int as times,
      percentile_cont(0.5) within group (order by extract(epoch from starts_at - confirmed_at) / 86400)::float8 as median_days
    from session join training_request request on request.id = session.request_id
    where closed_at is not null and session.cancelled_at is null and confirmed_at is not null`;

/** From a note after a session to the edition that holds what it led to. */
const fromNoteToEdition = (db: Tx): Promise<Waited> =>
  db.one(Waited)`
    select count(*)::int as times,
      percentile_cont(0.5) within group (order by extract(epoch from published_at - told_at) / 86400)::float8 as median_days
    from (
      select proposal_id, told_at from run_suggestion join run on run.id = run_id
      union all select proposal_id, told_at from debrief_suggestion join debrief on debrief.id = debrief_id) note
    join proposal on proposal.id = note.proposal_id join proposal_merge merged on merged.proposal_id = proposal.id
    join lateral (select published_at from edition where edition.kit_id = proposal.kit_id and published_at >= merged.at
      order by published_at limit 1) better on true`;

/** What was done, counted whole: whoever shows it withholds small numbers first. */
export const sessionsCounted = async (db: Tx) => ({
  areas: await byArea(db),
  groups: await groupsServed(db),
  askingToTraining: await fromAskingToTraining(db),
  noteToEdition: await fromNoteToEdition(db),
});
