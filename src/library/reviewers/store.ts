import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Reviewer = z.object({ personId: z.uuid(), publicName: z.string(), groupIds: z.array(z.uuid()), holds: z.int() });
export type Reviewer = z.infer<typeof Reviewer>;

/**
 * Everyone who is a reviewer now, with the groups they said yes to and how many changes are with them; whoever has fewest
 * first. Those who pause are left out.
 */
export const reviewersAsked = (db: Tx, now: Date): Promise<Reviewer[]> =>
  db.all(Reviewer)`
    select person.id as person_id, coalesce(public_name, 'someone') as public_name,
      array(select group_id from membership where membership.person_id = person.id and agreed_at is not null and left_at is null) as group_ids,
      (select count(*)::int from holding where holding.person_id = person.id and ended_at is null) as holds
    from person join role_grant on role_grant.person_id = person.id
    where role = 'reviewer' and role_grant.ended_at is null and (until_at is null or until_at > ${now})
      and not exists (select 1 from reviewing_pause where reviewing_pause.person_id = person.id and from_at <= ${now} and until_at > ${now})
    order by holds, person.id`;

/** How many groups any reviewer speaks for. */
export const reviewerGroups = (db: Tx, now: Date): Promise<number> =>
  db.count`
    select count(distinct group_id) from membership join role_grant using (person_id)
    where role = 'reviewer' and ended_at is null and (until_at is null or until_at > ${now}) and agreed_at is not null and left_at is null`;

/** The groups that a person said yes to. */
export const groupsOf = async (db: Tx, personId: string | null): Promise<string[]> => {
  const rows = await db.all(z.object({ id: z.uuid() }))`
    select group_id as id from membership where person_id = ${personId} and agreed_at is not null and left_at is null`;
  return rows.map(({ id }) => id);
};

/** How many people are reviewers now, those who pause among them. */
export const reviewerCount = (db: Tx, now: Date): Promise<number> =>
  db.count`
    select count(*) from role_grant where role = 'reviewer' and ended_at is null and (until_at is null or until_at > ${now})`;

const Shown = z.object({
  publicName: z.string().nullable(),
  givenAt: z.date(),
  untilAt: z.date().nullable(),
  pausesUntil: z.date().nullable(),
});
export type ShownReviewer = z.infer<typeof Shown>;

/** Who reviews now, as everyone may see it. */
export const reviewersShown = (db: Tx, now: Date): Promise<ShownReviewer[]> =>
  db.all(Shown)`
    select public_name, given_at, role_grant.until_at,
      (select max(until_at) from reviewing_pause where reviewing_pause.person_id = person.id and from_at <= ${now} and until_at > ${now})
        as pauses_until
    from role_grant join person on person.id = person_id
    where role = 'reviewer' and ended_at is null and (role_grant.until_at is null or role_grant.until_at > ${now})
    order by public_name is null, lower(public_name), given_at`;

/**
 * Fewer than two reviewers know this kit: have reviewed a change of it, which also says who has run it. While nobody has
 * reviewed any, fewer than two in all.
 */
export const reviewersWanted = async (db: Tx, kitId: string, now: Date): Promise<boolean> => {
  const { reviewed, knowing } = await db.one(z.object({ reviewed: z.int(), knowing: z.int() }))`
    select count(*)::int as reviewed, (count(distinct reviewer_id) filter (where reviewer_id in (
      select person_id from role_grant where role = 'reviewer' and ended_at is null and (until_at is null or until_at > ${now}))))::int as knowing
    from review join proposal on proposal.id = proposal_id where kit_id = ${kitId}`;
  return (reviewed > 0 ? knowing : await reviewerCount(db, now)) < 2;
};
