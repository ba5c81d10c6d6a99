import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { KitId } from '../kits/store.ts';
import { RevisionId } from '../revisions/store.ts';

const Bytes = z.instanceof(Uint8Array);

/** Adds a kit that a group keeps; undefined when another has the slug. */
export const addKitOfGroup = async (
  tx: Tx,
  { slug, groupId, now }: { slug: string; groupId: string; now: Date },
): Promise<KitId | undefined> => {
  const row = await tx.maybe(z.object({ id: KitId }))`
    insert into kit (slug, created_at, group_id) values (${slug}, ${now}, ${groupId}) on conflict (slug) do nothing returning id`;
  return row?.id;
};

export const addAdaptation = async (
  tx: Tx,
  one: { kitId: KitId; sourceKitId: KitId; takenUpTo: RevisionId; now: Date },
): Promise<void> => {
  await tx.run`
    insert into adaptation (kit_id, source_kit_id, taken_up_to, made_at)
    values (${one.kitId}, ${one.sourceKitId}, ${one.takenUpTo}, ${one.now})`;
};

/** The version of a kit that a group began under a title, if it did. */
export const begunBefore = async (
  tx: Tx,
  { sourceKitId, groupId, title }: { sourceKitId: KitId; groupId: string; title: string },
): Promise<string | undefined> => {
  const row = await tx.maybe(z.object({ slug: z.string() }))`
    select slug from adaptation join kit on kit.id = kit_id join kit_card on kit_card.kit_id = kit.id
    where source_kit_id = ${sourceKitId} and group_id = ${groupId} and title = ${title}`;
  return row?.slug;
};

const Adaptation = z.object({
  kitId: KitId,
  sourceKitId: KitId,
  sourceSlug: z.string(),
  takenUpTo: RevisionId,
  keeperId: z.uuid(),
  group: z.string(),
});
export type Adaptation = z.infer<typeof Adaptation>;

/** The adaptation that a kit is. Throws NotFound when it is none. */
export const adaptationNamed = (db: Tx, slug: string): Promise<Adaptation> =>
  db.one(Adaptation)`
    select kit_id, source_kit_id, source.slug as source_slug, taken_up_to, kit.group_id as keeper_id, movement_group.name as group
    from adaptation join kit on kit.id = kit_id join kit source on source.id = source_kit_id
    join movement_group on movement_group.id = kit.group_id where kit.slug = ${slug}`;

export const markTaken = async (tx: Tx, kitId: KitId, takenUpTo: RevisionId): Promise<void> => {
  await tx.run`update adaptation set taken_up_to = ${takenUpTo} where kit_id = ${kitId}`;
};

const Listed = z.object({
  slug: z.string(),
  title: z.string(),
  language: z.string(),
  group: z.string(),
  madeAt: z.date(),
});
export type ListedAdaptation = z.infer<typeof Listed>;

/** The versions that groups made of a kit, the newest first. */
export const adaptationsOf = (db: Tx, slug: string): Promise<ListedAdaptation[]> =>
  db.all(Listed)`
    select kit.slug, kit_card.title, kit_card.language, movement_group.name as group, adaptation.made_at
    from adaptation join kit source on source.id = source_kit_id join kit on kit.id = adaptation.kit_id
    join kit_card on kit_card.kit_id = kit.id join movement_group on movement_group.id = kit.group_id
    where source.slug = ${slug} order by adaptation.made_at desc limit 200`;

const Changed = z.object({
  id: RevisionId,
  commitId: z.string(),
  source: Bytes,
  author: z.string(),
  reason: z.string(),
  authoredAt: z.date(),
});
export type ChangedIn = z.infer<typeof Changed>;

/** Most revisions that are looked through for who changed what. */
const REVISIONS_MAX = 100;

/** The revisions of a kit after one, the first first. */
export const revisionsAfter = async (db: Tx, since: RevisionId, newest: RevisionId): Promise<ChangedIn[]> => {
  const rows = await db.all(Changed)`
    with recursive back as (
      select revision.*, 1 as depth from revision where id = ${newest} and id <> ${since}
      union all select parent.*, depth + 1 from revision parent join back on back.parent_id = parent.id
      where parent.id <> ${since} and depth < ${REVISIONS_MAX}
    ) select id, commit_id, source, author, reason, authored_at from back order by depth desc`;
  return rows;
};

export interface Left {
  sinceId: RevisionId;
  untilId: RevisionId;
  key: string;
}

/** Remembers a change that the group does not want. */
export const addLeft = async (tx: Tx, kitId: KitId, { sinceId, untilId, key }: Left, now: Date): Promise<void> => {
  await tx.run`
    insert into left_change (kit_id, since_id, until_id, change_key, at)
    values (${kitId}, ${sinceId}, ${untilId}, ${key}, ${now}) on conflict do nothing`;
};

export const dropLeft = async (tx: Tx, kitId: KitId, { sinceId, untilId, key }: Left): Promise<void> => {
  await tx.run`
    delete from left_change
    where kit_id = ${kitId} and since_id = ${sinceId} and until_id = ${untilId} and change_key = ${key}`;
};

const LeftRow = z.object({ since: z.string(), until: z.string(), key: z.string(), at: z.date() });

/** What the group did not want, by the commit ids between which it stands; the latest first. */
export const leftBy = (db: Tx, kitId: KitId): Promise<z.infer<typeof LeftRow>[]> =>
  db.all(LeftRow)`
    select since.commit_id as since, until.commit_id as until, change_key as key, at
    from left_change join revision since on since.id = since_id join revision until on until.id = until_id
    where left_change.kit_id = ${kitId} order by at desc, change_key limit 500`;

const Media = z.object({ name: z.string(), sha256: Bytes, bytes: Bytes });

/** Pictures by name out of some revisions: of two with one name, that of the revision named first. */
export const picturesAmong = (
  tx: Tx,
  revisionIds: readonly RevisionId[],
  names: readonly string[],
): Promise<z.infer<typeof Media>[]> =>
  tx.all(Media)`
    select distinct on (name) name, sha256, bytes from revision_media join media using (sha256)
    where revision_id = any (${revisionIds}::uuid[]) and name = any (${names}::text[])
    order by name, array_position(${revisionIds}::uuid[], revision_id)`;
