import { z } from 'zod';
import { part, type Tx } from '../../platform/db/db.ts';
import { SIZES } from '../proposals/size.ts';
import { ProposalId } from '../proposals/store.ts';

const Waiting = z.object({
  id: ProposalId,
  slug: z.string(),
  title: z.string(),
  language: z.string(),
  credit: z.string(),
  why: z.string(),
  size: z.enum(SIZES),
  openedAt: z.date(),
  holder: z.string().nullable(),
  holdsUntil: z.date().nullable(),
  /** Said in words, and nobody has written it down yet. */
  inWords: z.boolean(),
});
export type Waiting = z.infer<typeof Waiting>;

const Id = z.object({ id: ProposalId });

/**
 * Changes that wait over all kits, the longest open first; `heldBy` narrows them to those that lie with somebody. Which they are
 * is asked first, by an index: what the page says of each is worked out for those alone.
 */
export const waiting = async (
  db: Tx,
  { count, from = 0, heldBy }: { count: number; from?: number; heldBy?: string },
): Promise<Waiting[]> => {
  const lies = heldBy
    ? part`and id in (select proposal_id from holding where person_id = ${heldBy} and ended_at is null)`
    : part``;
  const ids = await db.all(Id)`
    select id from proposal
    where opened_at is not null
      and not exists (select 1 from proposal_merge where proposal_id = proposal.id)
      and not exists (select 1 from proposal_end where proposal_id = proposal.id)
      and not exists (select 1 from hiding where thing = 'proposal' and thing_id = proposal.id and shown_at is null) ${lies}
    order by opened_at, id limit ${count} offset ${from}`;
  return db.all(Waiting)`
    select listed.id, listed.slug, listed.title, listed.language, listed.credit, listed.why, listed.size, listed.opened_at, listed.holder,
      listed.holds_until, proposal.origin = 'words' and not exists (
        select 1 from proposal_version where proposal_id = listed.id and number > 1) as in_words
    from proposal_listed listed join proposal using (id)
    where listed.id = any (${ids.map(({ id }) => id)}::uuid[]) order by listed.opened_at, listed.id`;
};

const OverrunLine = z.object({
  slug: z.string(),
  title: z.string(),
  language: z.string(),
  stepId: z.string(),
  number: z.int(),
  stepTitle: z.string(),
  planned: z.int(),
  median: z.int(),
  times: z.int(),
});

/** Of the steps told of most often, so many for each that is shown: a kit may have several. */
const STEPS_A_KIT = 6;

/** Steps that usually run over, one a kit, those told of most often first. */
export const overrunLines = (db: Tx, count: number): Promise<z.infer<typeof OverrunLine>[]> =>
  db.all(OverrunLine)`
    select * from (
      select distinct on (overrun.kit_id) kit.slug, kit_card.title, kit_card.language, overrun.step_id, edition_step.number,
        edition_step.title as step_title, planned, median, times
      from (select * from overrun order by times desc, kit_id, step_id limit ${count * STEPS_A_KIT}) overrun
      join kit on kit.id = overrun.kit_id join kit_card on kit_card.kit_id = overrun.kit_id
      join edition_step on edition_step.edition_id = kit_card.edition_id and edition_step.step_id = overrun.step_id
      where edition_step.minutes = planned
      order by overrun.kit_id, times desc) one order by times desc, slug limit ${count}`;

const DoubtLine = z.object({
  slug: z.string(),
  title: z.string(),
  language: z.string(),
  place: z.string(),
  words: z.string(),
});

/** Facts marked uncertain, one a kit; other kits each day. */
export const doubtLines = (db: Tx, count: number, now: Date): Promise<z.infer<typeof DoubtLine>[]> =>
  db.all(DoubtLine)`
    select kit.slug, kit_card.title, kit_card.language, place, words
    from doubt join kit_card using (edition_id) join kit on kit.id = kit_card.kit_id where number = 1
    order by md5(kit.slug || ${now.toISOString().slice(0, 10)}) limit ${count}`;

const KitLine = z.object({ slug: z.string(), title: z.string(), language: z.string() });

/** Kits that fewer than two reviewers know, as `reviewersWanted` has it; other kits each day. */
export const kitsWantingReviewers = (db: Tx, count: number, now: Date): Promise<z.infer<typeof KitLine>[]> =>
  db.all(KitLine)`
    with live as (
      select person_id from role_grant where role = 'reviewer' and ended_at is null and (until_at is null or until_at > ${now})
    ), known as (
      select kit_id, count(distinct reviewer_id) filter (where reviewer_id in (select person_id from live)) as knowing
      from review join proposal on proposal.id = proposal_id group by kit_id
    )
    select kit.slug, kit_card.title, kit_card.language
    from kit_card join kit on kit.id = kit_card.kit_id left join known on known.kit_id = kit_card.kit_id
    where coalesce(knowing, (select count(*) from live)) < 2
    order by md5(kit.slug || ${now.toISOString().slice(0, 10)}) limit ${count}`;
