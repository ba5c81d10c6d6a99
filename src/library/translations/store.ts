import { z } from 'zod';
import { json, type Tx } from '../../platform/db/db.ts';
import { KitId } from '../kits/store.ts';
import type { RevisionId } from '../revisions/store.ts';

const TranslationId = z.uuid().brand<'TranslationId'>();
export type TranslationId = z.infer<typeof TranslationId>;

const Translation = z.object({
  id: TranslationId,
  sourceKitId: KitId,
  language: z.string(),
  kitId: KitId.nullable(),
});
export type Translation = z.infer<typeof Translation>;

/** The kit that is a published translation into a language, begun here or brought in; undefined when there is none. */
export const kitInLanguage = async (db: Tx, sourceSlug: string, language: string): Promise<KitId | undefined> => {
  const row = await db.maybe(z.object({ kitId: KitId }))`
    select kit_id from kit_card where translation_of = ${sourceSlug} and language = ${language} limit 1`;
  return row?.kitId;
};

export const translationInto = (db: Tx, sourceKitId: KitId, language: string): Promise<Translation | undefined> =>
  db.maybe(Translation)`select * from translation where source_kit_id = ${sourceKitId} and language = ${language}`;

/** Begins a translation, unless it was begun; it is locked until the transaction ends. */
export const translationToChange = async (
  tx: Tx,
  one: { sourceKitId: KitId; language: string; kitId: KitId | undefined; now: Date },
): Promise<Translation> => {
  await tx.run`
    insert into translation (source_kit_id, language, kit_id, made_at)
    values (${one.sourceKitId}, ${one.language}, ${one.kitId ?? null}, ${one.now}) on conflict (source_kit_id, language) do nothing`;
  return tx.one(Translation)`
    select * from translation where source_kit_id = ${one.sourceKitId} and language = ${one.language} for update`;
};

/** Adds the kit that a translation becomes; undefined when another has the slug. */
export const addKitOfTranslation = async (
  tx: Tx,
  { id, slug, now }: { id: TranslationId; slug: string; now: Date },
): Promise<KitId | undefined> => {
  const row = await tx.maybe(z.object({ id: KitId }))`
    insert into kit (slug, created_at) values (${slug}, ${now}) on conflict (slug) do nothing returning id`;
  if (row) await tx.run`update translation set kit_id = ${row.id} where id = ${id}`;
  return row?.id;
};

const Wording = z.object({
  title: z.string(),
  body: z.string(),
  notes: z.string().optional(),
  slides: z.array(z.object({ title: z.string(), body: z.string() })).optional(),
  summary: z.string().optional(),
  outcomes: z.array(z.string()).optional(),
  bring: z.array(z.string()).optional(),
  questions: z.array(z.string()).optional(),
});

const Piece = z.object({
  piece: z.string(),
  sourceCommit: z.string(),
  wording: Wording.nullable(),
  byId: z.uuid().nullable(),
  credit: z.string(),
  savedAt: z.date(),
});
export type SavedPiece = z.infer<typeof Piece>;

export const piecesOfTranslation = (db: Tx, id: TranslationId): Promise<SavedPiece[]> =>
  db.all(Piece)`
    select piece, source_commit, wording, by_id, credit, saved_at from translated_piece
    where translation_id = ${id} order by saved_at, piece`;

export const putPiece = async (
  tx: Tx,
  id: TranslationId,
  { piece, sourceCommit, wording, byId, credit, savedAt }: SavedPiece,
): Promise<void> => {
  await tx.run`
    insert into translated_piece (translation_id, piece, source_commit, wording, by_id, credit, saved_at)
    values (${id}, ${piece}, ${sourceCommit}, ${wording === null ? null : json(wording)}, ${byId}, ${credit}, ${savedAt})
    on conflict (translation_id, piece) do update set source_commit = excluded.source_commit, wording = excluded.wording,
      by_id = excluded.by_id, credit = excluded.credit, saved_at = excluded.saved_at`;
};

/** What was written has been read, and stands in the translation's kit. */
export const markRead = async (tx: Tx, id: TranslationId): Promise<void> => {
  await tx.run`update translated_piece set wording = null where translation_id = ${id}`;
};

export const addReading = async (
  tx: Tx,
  one: {
    translationId: TranslationId;
    revisionId: RevisionId;
    readerId: string;
    credit: string;
    words: string;
    now: Date;
  },
): Promise<void> => {
  await tx.run`
    insert into translation_reading (translation_id, revision_id, reader_id, credit, words, at)
    values (${one.translationId}, ${one.revisionId}, ${one.readerId}, ${one.credit}, ${one.words}, ${one.now})`;
};

const Reading = z.object({ credit: z.string(), words: z.string(), at: z.date(), revisionId: z.uuid() });

/** Who read a translation, the latest first. */
export const readingsOf = (db: Tx, id: TranslationId): Promise<z.infer<typeof Reading>[]> =>
  db.all(Reading)`
    select credit, words, at, revision_id from translation_reading where translation_id = ${id} order by at desc limit 50`;

const Language = z.object({ language: z.string(), slug: z.string().nullable(), title: z.string().nullable() });

/** The languages into which a kit was put, or begins to be, with the kit where there is one. */
export const languagesOf = (db: Tx, sourceSlug: string): Promise<z.infer<typeof Language>[]> =>
  db.all(Language)`
    select language, max(slug) as slug, max(title) as title from (
      select kit_card.language, kit.slug, kit_card.title from kit_card join kit on kit.id = kit_card.kit_id where translation_of = ${sourceSlug}
      union all select translation.language, null, null from translation join kit on kit.id = source_kit_id where kit.slug = ${sourceSlug}
    ) every group by language order by language limit 200`;

export const slugOfKit = async (db: Tx, kitId: KitId): Promise<string> =>
  (await db.one(z.object({ slug: z.string() }))`select slug from kit where id = ${kitId}`).slug;
