import { createHash } from 'node:crypto';
import type { Actor } from '../../identity/index.ts';
import { compareKits } from '../../kit/compare.ts';
import type { Kit } from '../../kit/kit.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { KitId } from '../kits/store.ts';
import { startClock } from '../proposals/open.ts';
import { addPictureToVersion } from '../proposals/pictures.store.ts';
import { sizeOf } from '../proposals/size.ts';
import { addProposal, addVersion } from '../proposals/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestImported, newestOf, type Picture } from '../revisions/store.ts';
import type { Bundle } from './bundle.ts';
import type { Imported } from './imported.ts';

interface FromSource {
  bundle: Bundle;
  kit: Kit;
  kitId: KitId;
  slug: string;
  pictures: ReadonlyMap<string, Picture>;
}

/** What the source changed since it was last brought in, as a proposal to a kit that people have edited here. The same bytes are one. */
export const proposeImported = async (
  tx: Tx,
  act: Act<Actor>,
  { bundle, kit, kitId, slug, pictures }: FromSource,
): Promise<Imported> => {
  const base = (await newestImported(tx, kitId)) ?? (await newestOf(tx, kitId));
  const unchanged: Imported = { outcome: 'unchanged', slug, number: undefined };
  if (Buffer.compare(base.source, bundle.source) === 0) return unchanged;
  const id = await addProposal(tx, {
    kitId,
    authorId: null,
    credit: kit.front.credits.find(({ role }) => role === 'author')?.name.slice(0, 80) ?? 'someone',
    origin: 'import',
    why: 'What the source changed',
    words: null,
    undoes: null,
    once: createHash('sha256').update(`import ${kitId} `).update(bundle.source).digest(),
    now: act.now,
    openedAt: act.now,
  });
  if (id === undefined) return unchanged;
  const size = sizeOf(compareKits(kitIn({ revisionId: base.id, source: base.source }), kit));
  const version = { proposalId: id, baseId: base.id, source: bundle.source, size, byId: null, now: act.now };
  const versionId = await addVersion(tx, version);
  for (const [name, picture] of pictures) await addPictureToVersion(tx, versionId, name, picture);
  await startClock(tx, act, { id, kitId, slug });
  return { outcome: 'proposed', slug, number: undefined };
};
