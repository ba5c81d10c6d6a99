import { z } from 'zod';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Contribution, ContributionRef } from './contribution.store.ts';
import { HIDEABLE } from './contribution.store.ts';

export const HidingId = z.uuid().brand<'HidingId'>();
export type HidingId = z.infer<typeof HidingId>;

const Hiding = z.object({
  id: HidingId,
  thing: z.enum(HIDEABLE),
  thingId: z.uuid(),
  kitId: z.uuid(),
  slug: z.string(),
  proposalId: z.uuid(),
  authorId: z.uuid().nullable(),
  actorId: z.uuid().nullable(),
  reason: z.string(),
  at: z.date(),
  shownAt: z.date().nullable(),
  appealedAt: z.date().nullable(),
  appealDueAt: z.date().nullable(),
  appealDecidedAt: z.date().nullable(),
});
export type Hiding = z.infer<typeof Hiding>;

/** Takes a contribution out of sight; undefined when it is already. */
export const addHiding = async (
  tx: Tx,
  { actor, now }: Act<{ id: string | null }>,
  { thing, id, kitId, proposalId, authorId }: Contribution,
  reason: string,
): Promise<HidingId | undefined> => {
  const row = await tx.maybe(z.object({ id: HidingId }))`
    insert into hiding (thing, thing_id, kit_id, proposal_id, author_id, reason, actor_id, at)
    values (${thing}, ${id}, ${kitId}, ${proposalId}, ${authorId}, ${reason}, ${actor.id}, ${now})
    on conflict (thing, thing_id) where shown_at is null do nothing returning id`;
  return row?.id;
};

const wholeOf = (db: Tx) => db.maybe(Hiding);

export const hidingById = (db: Tx, id: HidingId): Promise<Hiding | undefined> =>
  wholeOf(db)`
    select hiding.*, kit.slug, appeal.at as appealed_at, appeal.due_at as appeal_due_at, appeal.decided_at as appeal_decided_at
    from hiding join kit on kit.id = kit_id left join hiding_appeal appeal on appeal.hiding_id = hiding.id where hiding.id = ${id}`;

/** The hiding, locked until the transaction ends. */
export const hidingToDecide = async (tx: Tx, id: HidingId): Promise<Hiding | undefined> => {
  await tx.run`select 1 from hiding where id = ${id} for update`;
  return hidingById(tx, id);
};

/** What keeps a contribution out of sight at this moment. */
export const hidingOf = (db: Tx, { thing, id }: ContributionRef): Promise<Hiding | undefined> =>
  wholeOf(db)`
    select hiding.*, kit.slug, appeal.at as appealed_at, appeal.due_at as appeal_due_at, appeal.decided_at as appeal_decided_at
    from hiding join kit on kit.id = kit_id left join hiding_appeal appeal on appeal.hiding_id = hiding.id
    where thing = ${thing} and thing_id = ${id} and shown_at is null`;

/** All that is out of sight, those with an appeal to answer first. */
export const hiddenNow = (db: Tx): Promise<Hiding[]> =>
  db.all(Hiding)`
    select hiding.*, kit.slug, appeal.at as appealed_at, appeal.due_at as appeal_due_at, appeal.decided_at as appeal_decided_at
    from hiding join kit on kit.id = kit_id left join hiding_appeal appeal on appeal.hiding_id = hiding.id
    where shown_at is null order by (appeal.at is not null and appeal.decided_at is null) desc, hiding.at desc limit 500`;

export const markShown = async (tx: Tx, { actor, now }: Act<{ id: string | null }>, id: HidingId): Promise<void> => {
  await tx.run`update hiding set shown_at = ${now}, shown_by = ${actor.id} where id = ${id} and shown_at is null`;
};
