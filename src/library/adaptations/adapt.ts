import { type Actor, groupNames } from '../../identity/index.ts';
import type { Kit } from '../../kit/kit.ts';
import { LIMITS } from '../../kit/limits.ts';
import { printKit } from '../../kit/print.ts';
import { slug as slugOf } from '../../kit/slug.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { addDecision } from '../decisions/store.ts';
import { kitTag } from '../editions/kept-for.ts';
import { publish } from '../editions/publish.ts';
import { type KitId, kitToPublish } from '../kits/store.ts';
import { pictureNames } from '../proposals/pictures.ts';
import { commitId } from '../revisions/commit-id.ts';
import { kitIn } from '../revisions/parsed.ts';
import { addRevision, newestOf, type Revision, showPicture } from '../revisions/store.ts';
import { KitAdapted } from './events.ts';
import type { AdaptationValues } from './forms.ts';
import { adapted } from './front.ts';
import { canBeAdapted, mayAdaptFor } from './policy.ts';
import { addAdaptation, addKitOfGroup, begunBefore, picturesAmong } from './store.ts';

export type Adapted = { ok: true; slug: string } | { ok: false; field: string; key: string };

const TRIES = 500;

const addKit = async (tx: Tx, title: string, groupId: string, now: Date): Promise<{ kitId: KitId; slug: string }> => {
  const wanted = slugOf(title) || 'kit';
  for (let count = 1; count <= TRIES; count += 1) {
    const slug = count === 1 ? wanted : `${wanted.slice(0, LIMITS.id - 4)}-${count}`;
    const kitId = await addKitOfGroup(tx, { slug, groupId, now });
    if (kitId !== undefined) return { kitId, slug };
  }
  throw new Error(`Every address for “${wanted}” is taken.`);
};

interface First {
  kitId: KitId;
  kit: Kit;
  newest: Revision;
  author: string;
  reason: string;
}

const addFirst = async (tx: Tx, now: Date, { kitId, kit, newest, author, reason }: First) => {
  const source = Buffer.from(printKit(kit));
  const pictures = await picturesAmong(tx, [newest.id], pictureNames(kit));
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

/**
 * Begins a group's own version of a kit, as its first edition: the newest text, credits and licence kept. Sent twice, it is
 * one version. Errors: NotFound (no such kit, or not somebody of the group). Refused: a licence that doesn't allow it.
 */
export const adaptKit = (act: Act<Actor>, sourceSlug: string, { group, title }: AdaptationValues): Promise<Adapted> =>
  act.db.transaction(async (tx) => {
    permit(mayAdaptFor(act.actor, group));
    const { id: sourceKitId } = await kitToPublish(tx, sourceSlug);
    const newest = await newestOf(tx, sourceKitId);
    const source = kitIn({ revisionId: newest.id, source: newest.source });
    if (!canBeAdapted(source.front.licence)) return { ok: false, field: 'title', key: 'licenceForbids' };
    const before = await begunBefore(tx, { sourceKitId, groupId: group, title });
    if (before !== undefined) return { ok: true, slug: before };
    const { kitId, slug } = await addKit(tx, title, group, act.now);
    const kit = adapted(source, { id: slug, title, url: paths.kit(sourceSlug) });
    const groupName = (await groupNames(tx, [group])).get(group) ?? 'someone';
    const reason = `Adapted from “${source.front.title}”`;
    const first = await addFirst(tx, act.now, { kitId, kit, newest, author: groupName, reason });
    await addAdaptation(tx, { kitId, sourceKitId, takenUpTo: newest.id, now: act.now });
    await publish(tx, act, { kit, kitId, slug, ...first, notes: reason });
    await addDecision(tx, { kind: 'adapted', kitId, byName: groupName, what: title, reasons: reason, now: act.now });
    await tell(tx, act, KitAdapted, { kitId, sourceKitId, groupId: group });
    await touch(tx, kitTag(sourceSlug), 'decisions');
    return { ok: true, slug };
  });
