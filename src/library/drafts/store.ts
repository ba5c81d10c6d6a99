import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import type { Tx } from '../../platform/db/db.ts';
import { KitId } from '../kits/store.ts';

export const DraftId = z.uuid().brand<'DraftId'>();
export type DraftId = z.infer<typeof DraftId>;

/** The fields under which a draft is sealed. */
export const TITLE_FIELD = 'draft.title_sealed';
export const TEXT_FIELD = 'draft.text_sealed';
export const LEFT_OVER_FIELD = 'draft.left_over_sealed';
export const PICTURE_FIELD = 'draft_picture.bytes_sealed';

const Bytes = z.instanceof(Uint8Array);

const Draft = z.object({
  id: DraftId,
  authorId: z.uuid(),
  titleSealed: Bytes,
  textSealed: Bytes,
  leftOverSealed: Bytes.nullable(),
  version: z.int(),
  changedAt: z.date(),
  proposalId: z.uuid().nullable(),
});
export type Draft = z.infer<typeof Draft>;

/** A draft as its author, or somebody they named who agreed, may see it. */
export const draftSeenBy = (db: Tx, actor: Actor, id: DraftId): Promise<Draft> =>
  db.one(Draft)`
    select * from draft where id = ${id} and (author_id = ${actor.id} or exists (
      select 1 from draft_helper where draft_id = draft.id and person_id = ${actor.id} and agreed_at is not null))`;

/** The same, locked until the transaction ends. */
export const draftToChange = async (tx: Tx, actor: Actor, id: DraftId): Promise<Draft> => {
  await tx.run`select 1 from draft where id = ${id} for update`;
  return draftSeenBy(tx, actor, id);
};

export const draftsOf = (db: Tx, actor: Actor): Promise<Draft[]> =>
  db.all(Draft)`
    select * from draft where author_id = ${actor.id} or exists (
      select 1 from draft_helper where draft_id = draft.id and person_id = ${actor.id} and agreed_at is not null)
    order by changed_at desc limit 100`;

export interface NewDraft {
  id: string;
  authorId: string;
  titleSealed: Uint8Array;
  textSealed: Uint8Array;
  leftOverSealed: Uint8Array | null;
  now: Date;
}

export const addDraft = async (tx: Tx, draft: NewDraft): Promise<void> => {
  await tx.run`
    insert into draft (id, author_id, title_sealed, text_sealed, left_over_sealed, version, made_at, changed_at)
    values (${draft.id}, ${draft.authorId}, ${draft.titleSealed}, ${draft.textSealed}, ${draft.leftOverSealed}, 1, ${draft.now}, ${draft.now})`;
};

/** How many drafts somebody has that are not proposed. */
export const openDrafts = (tx: Tx, personId: string): Promise<number> =>
  tx.count`select count(*) from draft where author_id = ${personId} and proposal_id is null`;

export const setText = async (
  tx: Tx,
  id: DraftId,
  { titleSealed, textSealed, now }: { titleSealed: Uint8Array; textSealed: Uint8Array; now: Date },
): Promise<void> => {
  await tx.run`
    update draft set title_sealed = ${titleSealed}, text_sealed = ${textSealed}, version = version + 1, changed_at = ${now} where id = ${id}`;
};

export const setProposed = async (tx: Tx, id: DraftId, proposalId: string): Promise<void> => {
  await tx.run`update draft set proposal_id = ${proposalId} where id = ${id}`;
};

export const removeDraft = async (tx: Tx, id: DraftId): Promise<void> => {
  await tx.run`delete from draft where id = ${id}`;
};

const Sealed = z.object({
  name: z.string(),
  bytesSealed: Bytes,
  type: z.string(),
  widthPx: z.int(),
  heightPx: z.int(),
});
export type SealedPicture = z.infer<typeof Sealed>;

export const addDraftPicture = async (tx: Tx, id: string, picture: SealedPicture): Promise<void> => {
  await tx.run`
    insert into draft_picture (draft_id, name, bytes_sealed, type, width_px, height_px)
    values (${id}, ${picture.name}, ${picture.bytesSealed}, ${picture.type}, ${picture.widthPx}, ${picture.heightPx})`;
};

export const draftPictures = (db: Tx, id: DraftId): Promise<SealedPicture[]> =>
  db.all(
    Sealed,
  )`select name, bytes_sealed, type, width_px, height_px from draft_picture where draft_id = ${id} order by name`;

/** Names somebody; agreed only once they press the button. */
export const addHelper = async (tx: Tx, id: DraftId, personId: string, now: Date): Promise<void> => {
  await tx.run`
    insert into draft_helper (draft_id, person_id, added_at) values (${id}, ${personId}, ${now}) on conflict do nothing`;
};

export const agreeToHelp = async (tx: Tx, id: DraftId, personId: string, now: Date): Promise<void> => {
  await tx.run`
    update draft_helper set agreed_at = coalesce(agreed_at, ${now}) where draft_id = ${id} and person_id = ${personId}`;
};

export const removeHelper = async (tx: Tx, id: DraftId, personId: string): Promise<void> => {
  await tx.run`delete from draft_helper where draft_id = ${id} and person_id = ${personId}`;
};

const Helper = z.object({ personId: z.uuid(), publicName: z.string().nullable(), agreedAt: z.date().nullable() });

export const helpersOf = (db: Tx, id: DraftId): Promise<z.infer<typeof Helper>[]> =>
  db.all(Helper)`
    select person_id, public_name, agreed_at from draft_helper join person on person.id = person_id
    where draft_id = ${id} order by added_at`;

/** A kit under an address that nobody has; undefined when it is taken. */
export const addKitAt = async (tx: Tx, slug: string, now: Date): Promise<KitId | undefined> => {
  const row = await tx.maybe(z.object({ id: KitId }))`
    insert into kit (slug, created_at) values (${slug}, ${now}) on conflict (slug) do nothing returning id`;
  return row?.id;
};
