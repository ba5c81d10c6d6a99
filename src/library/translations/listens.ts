import type { Actor } from '../../identity/index.ts';
import { type HappeningListener, listener } from '../../platform/happenings/listener.ts';
import { EditionPublished } from '../editions/events.ts';
import { translationsToWeigh } from './behind.store.ts';
import { weigh } from './behind.ts';
import { standingIn } from './standing.ts';

/** When a kit has a new edition, its translations may have fallen behind; when a translation has, it may have caught up. */
export const weighTranslations: HappeningListener<Actor> = listener<Actor, typeof EditionPublished.facts>(
  'weigh-translations',
  EditionPublished,
  async ({ db, now }, { kitId }) => {
    for (const { slug, language, sourceSlug } of await translationsToWeigh(db, kitId))
      await db.transaction(async (tx) => weigh(tx, await standingIn(tx, sourceSlug, language), { slug, now }));
  },
);
