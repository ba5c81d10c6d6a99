import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import type { Tx } from '../../platform/db/db.ts';
import { SessionId } from './store.ts';

const Group = z.object({ id: z.uuid(), name: z.string() });
const Leads = z.object({ leads: z.boolean() });

/** Who somebody is when they make a session: whether they lead trainings, and which groups they speak for. */
export interface Maker {
  isFacilitator: boolean;
  groups: z.infer<typeof Group>[];
}

export const makerOf = async (db: Tx, actor: Actor): Promise<Maker> => ({
  isFacilitator: (await db.one(Leads)`select exists (select 1 from facilitator where person_id = ${actor.id}) as leads`)
    .leads,
  groups: await db.all(Group)`
    select movement_group.id, name from movement_group join membership on group_id = movement_group.id
    where person_id = ${actor.id} and is_contact and agreed_at is not null and left_at is null order by name, id`,
});

const Code = z.object({ code: z.string() });

/** The short code of a kit's latest edition. */
export const latestCode = async (tx: Tx, slug: string): Promise<string | undefined> =>
  (
    await tx.maybe(Code)`
      select code from edition join kit on kit.id = kit_id where slug = ${slug} order by number desc limit 1`
  )?.code;

const Title = z.object({ slug: z.string(), title: z.string() });

/** Every kit there is, to choose from. */
export const kitTitles = (db: Tx): Promise<z.infer<typeof Title>[]> =>
  db.all(Title)`select slug, title from kit_card join kit on kit.id = kit_id order by title, slug`;

/** The session that the same person made before of the same, for the same time; they are locked meanwhile. */
export const madeBefore = async (
  tx: Tx,
  one: { madeBy: string; code: string; startsAt: Date; groupId: string | null },
): Promise<SessionId | undefined> => {
  await tx.run`select 1 from person where id = ${one.madeBy} for update`;
  return (
    await tx.maybe(z.object({ id: SessionId }))`
      select id from session where made_by = ${one.madeBy} and code = ${one.code} and starts_at = ${one.startsAt}
        and group_id is not distinct from ${one.groupId} and cancelled_at is null limit 1`
  )?.id;
};
