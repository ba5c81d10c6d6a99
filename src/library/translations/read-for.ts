import { type Actor, isPerson } from '../../identity/index.ts';
import type { Kit } from '../../kit/kit.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { picturesAmong } from '../adaptations/store.ts';
import { addDecision } from '../decisions/store.ts';
import { kitTag } from '../editions/kept-for.ts';
import { publish } from '../editions/publish.ts';
import { type KitId, kitToPublish } from '../kits/store.ts';
import { pictureNames } from '../proposals/pictures.ts';
import { addNext } from '../revisions/add-next.ts';
import { commitId } from '../revisions/commit-id.ts';
import { addRevision, type RevisionId, showPicture } from '../revisions/store.ts';
import { translationOf } from './begin.ts';
import { weigh } from './behind.ts';
import { TranslationRead } from './events.ts';
import { type MadeText, madeText, slugFor } from './made.ts';
import { allSaid } from './pieces.ts';
import { mayReadFor } from './policy.ts';
import { type Standing, standingIn } from './standing.ts';
import { addKitOfTranslation, addReading, markRead, slugOfKit, type TranslationId } from './store.ts';
import { tokenOf } from './translate.ts';

export interface TypedReading {
  /** `textToken` of what was read. */
  read: string;
  words: string;
  credit: string | undefined;
}

export type ReadFor = { ok: true; slug: string } | { ok: false; field: string; key: string };

/** Names all that a reader is asked to read. */
export const textToken = (standing: Standing): string =>
  tokenOf({ title: standing.edition.commitId, body: JSON.stringify(standing.pieces.map(({ own }) => allSaid(own))) });

const TRIES = 100;

const kitFor = async (
  tx: Tx,
  standing: Standing,
  id: TranslationId,
  now: Date,
): Promise<{ kitId: KitId; slug: string }> => {
  if (standing.kitId !== undefined) return { kitId: standing.kitId, slug: await slugOfKit(tx, standing.kitId) };
  for (let count = 1; count <= TRIES; count += 1) {
    const slug = count === 1 ? slugFor(standing) : `${slugFor(standing)}-${count}`;
    const kitId = await addKitOfTranslation(tx, { id, slug, now });
    if (kitId !== undefined) return { kitId, slug };
  }
  throw new Error(`Every address for a translation of ${standing.sourceSlug} is taken.`);
};

const addText = async (
  tx: Tx,
  now: Date,
  { kitId, standing, made, reason }: { kitId: KitId; standing: Standing; made: MadeText; reason: string },
): Promise<{ revisionId: RevisionId; commitId: string }> => {
  const { newest, edition, saved } = standing;
  const source = Buffer.from(made.source);
  const of = newest ? [newest.id, edition.revisionId] : [edition.revisionId];
  const pictures = await picturesAmong(tx, of, pictureNames(made.kit));
  const author = [...new Set(saved.flatMap(({ wording, credit }) => (wording ? credit : [])))].join(', ').slice(0, 120);
  if (newest) return addNext(tx, { kitId, newest, source, pictures, author, at: now, reason });
  const media = new Map(pictures.map(({ name, bytes }) => [name, bytes]));
  const commit = commitId({ source, media, author, authoredAt: now, reason, parents: [] });
  const revisionId = await addRevision(tx, {
    kitId,
    commitId: commit,
    parentId: null,
    source,
    author,
    authoredAt: now,
    reason,
    imported: false,
    addedAt: now,
  });
  for (const { name, sha256 } of pictures) await showPicture(tx, revisionId, name, sha256);
  return { revisionId, commitId: commit };
};

interface Publishing {
  kitId: KitId;
  slug: string;
  standing: Standing;
  reader: string;
  words: string;
}

/** What was written since becomes the kit's next edition; when nothing was, the edition that stands has been read. */
const publishRead = async (
  tx: Tx,
  act: Act<Actor>,
  { kitId, slug, standing, reader, words }: Publishing,
): Promise<{ revisionId: RevisionId; kit: Kit } | undefined> => {
  const { newest, own, pieces } = standing;
  const unread = pieces.filter(({ isUnread }) => isUnread);
  if (unread.length === 0) return newest && own && { revisionId: newest.id, kit: own };
  const made = madeText(standing, { slug, reader });
  if (made.problems.length > 0) return undefined;
  const reason = `Translation: ${unread.map(({ title, key }) => title || key).join(', ')}`.slice(0, 500);
  const { revisionId, commitId: commit } = await addText(tx, act.now, { kitId, standing, made, reason });
  await publish(tx, act, { kit: made.kit, kitId, slug, revisionId, commitId: commit, notes: reason });
  const decision = { kind: 'translated', kitId, byName: reader, what: reason, reasons: words, now: act.now } as const;
  await addDecision(tx, decision);
  return { revisionId, kit: made.kit };
};

/**
 * Somebody else who reads the language has read what was translated: it becomes an edition. Sent twice, it is said once.
 * Errors: NotFound (no such kit, nobody signed in, or one of those who wrote it). Refused: other words than were read, nothing
 * to read.
 */
export const readForOthers = (
  act: Act<Actor>,
  sourceSlug: string,
  language: string,
  { read, words, credit }: TypedReading,
): Promise<ReadFor> =>
  act.db.transaction(async (tx) => {
    await kitToPublish(tx, sourceSlug);
    const before = await standingIn(tx, sourceSlug, language);
    permit(mayReadFor(act.actor, before.saved) && isPerson(act.actor));
    if (before.kitId === undefined && !before.pieces.some(({ isUnread }) => isUnread))
      return { ok: false, field: 'reads', key: 'nothingToRead' };
    if (textToken(before) !== read) return { ok: false, field: 'reads', key: 'meanwhile' };
    const { id } = await translationOf(tx, act, before);
    const standing = await standingIn(tx, sourceSlug, language);
    const { kitId, slug } = await kitFor(tx, standing, id, act.now);
    await kitToPublish(tx, slug);
    const reader = credit || 'someone';
    const done = await publishRead(tx, act, { kitId, slug, standing, reader, words });
    if (!done) return { ok: false, field: 'reads', key: 'broken' };
    await markRead(tx, id);
    const { revisionId } = done;
    await addReading(tx, {
      translationId: id,
      revisionId,
      readerId: act.actor.id,
      credit: reader,
      words,
      now: act.now,
    });
    await tell(tx, act, TranslationRead, { translationId: id, kitId, revisionId });
    await weigh(tx, await standingIn(tx, sourceSlug, language), { slug, now: act.now });
    await touch(tx, kitTag(slug), 'library', 'decisions');
    return { ok: true, slug };
  });
