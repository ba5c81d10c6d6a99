import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { KitId } from '../kits/store.ts';
import { RevisionId } from '../revisions/store.ts';
import { codesFor } from './code.ts';

const EditionId = z.uuid().brand<'EditionId'>();

const Edition = z.object({
  id: EditionId,
  kitId: KitId,
  slug: z.string(),
  number: z.int(),
  revisionId: RevisionId,
  commitId: z.string(),
  code: z.string(),
  notes: z.string(),
  author: z.string(),
  authoredAt: z.date(),
  publishedAt: z.date(),
  source: z.instanceof(Uint8Array),
});
export type Edition = z.infer<typeof Edition>;

export const latestEdition = (db: Tx, slug: string): Promise<Edition> =>
  db.one(Edition)`
    select edition.*, kit.slug, commit_id, author, authored_at, source
    from kit_card join kit on kit.id = kit_card.kit_id join edition on edition.id = edition_id join revision on revision.id = revision_id
    where kit.slug = ${slug}`;

/** The latest edition of a kit, if it has one. */
export const latestEditionOf = (tx: Tx, slug: string): Promise<Edition | undefined> =>
  tx.maybe(Edition)`
    select edition.*, kit.slug, commit_id, author, authored_at, source
    from edition join kit on kit.id = edition.kit_id join revision on revision.id = revision_id
    where kit.slug = ${slug} order by number desc limit 1`;

export const editionByCode = (db: Tx, code: string): Promise<Edition | undefined> =>
  db.maybe(Edition)`
    select edition.*, kit.slug, commit_id, author, authored_at, source
    from edition join kit on kit.id = edition.kit_id join revision on revision.id = revision_id where code = ${code}`;

const Listed = z.object({ number: z.int(), code: z.string(), notes: z.string(), publishedAt: z.date() });

/** Every edition of a kit, the newest first. */
export const editionsOf = (db: Tx, kitId: string) =>
  db.all(Listed)`select number, code, notes, published_at from edition where kit_id = ${kitId} order by number desc`;

const Newest = Listed.extend({ id: EditionId, slug: z.string(), title: z.string(), author: z.string() });

/** The newest editions over all kits. `title`: of the kit as it is now. */
export const newestEditions = (db: Tx, count: number) =>
  db.all(Newest)`
    select edition.id, number, code, notes, published_at, kit.slug, kit_card.title, author
    from edition join kit on kit.id = edition.kit_id join kit_card on kit_card.kit_id = kit.id join revision on revision.id = revision_id
    order by published_at desc, edition.id limit ${count}`;

/** Whether a revision has been numbered. */
export const isPublished = async (db: Tx, revisionId: RevisionId): Promise<boolean> =>
  (await db.count`select count(*) from edition where revision_id = ${revisionId}`) > 0;

/** The number of the edition in which a revision came into print, if it has. */
export const isInEdition = async (db: Tx, revisionId: string): Promise<number | undefined> => {
  const row = await db.maybe(z.object({ number: z.int() }))`
    with recursive onward as (
      select id from revision where id = ${revisionId}
      union all select child.id from revision child join onward on child.parent_id = onward.id
    ) select min(number) as number from edition join onward on onward.id = revision_id having min(number) is not null`;
  return row?.number;
};

const Added = z.object({ id: EditionId, number: z.int(), code: z.string() });

/** The first code for this identity that nothing else has. */
export const takeCode = async (tx: Tx, identity: string, names: 'edition' | 'plan'): Promise<string> => {
  for (const code of codesFor(identity))
    if ((await tx.run`insert into short_code (code, names) values (${code}, ${names}) on conflict do nothing`) === 1)
      return code;
  throw new Error('Every short code for this is taken.');
};

/** Publishes a revision as its kit's next edition. */
export const addEdition = async (
  tx: Tx,
  {
    kitId,
    revisionId,
    commitId,
    notes,
    now,
  }: { kitId: KitId; revisionId: RevisionId; commitId: string; notes: string; now: Date },
): Promise<z.infer<typeof Added>> => {
  const code = await takeCode(tx, `edition ${commitId}`, 'edition');
  return tx.one(Added)`
    insert into edition (kit_id, number, revision_id, code, notes, published_at)
    select ${kitId}::uuid, coalesce(max(number), 0) + 1, ${revisionId}::uuid, ${code}::text, ${notes}::text, ${now}::timestamptz from edition where kit_id = ${kitId}
    returning id, number, code`;
};

export const editionNumbered = (db: Tx, slug: string, number: number): Promise<Edition> =>
  db.one(Edition)`
    select edition.*, kit.slug, commit_id, author, authored_at, source
    from edition join kit on kit.id = edition.kit_id join revision on revision.id = revision_id
    where kit.slug = ${slug} and number = ${number}`;
