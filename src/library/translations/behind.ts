import type { Tx } from '../../platform/db/db.ts';
import { touch } from '../../platform/http/touch.ts';
import { kitTag } from '../editions/kept-for.ts';
import { putBehind } from './behind.store.ts';
import type { Standing } from './standing.ts';

/** The tag of pages that show how a kit stands in other languages. */
export const translationsTag = (sourceSlug: string): string => `translations:${sourceSlug}`;

/** Remembers which pieces of a published translation have fallen behind. */
export const weigh = async (
  tx: Tx,
  { kitId, pieces, sourceSlug }: Standing,
  { slug, now }: { slug: string | undefined; now: Date },
): Promise<void> => {
  const behind = pieces.filter(({ state, isUnread }) => state === 'behind' && !isUnread);
  if (kitId !== undefined)
    await putBehind(
      tx,
      kitId,
      behind.map(({ key, title }) => ({ piece: key, title })),
      now,
    );
  await touch(tx, translationsTag(sourceSlug), kitTag(sourceSlug), ...(slug ? [kitTag(slug)] : []));
};
