import type { Actor } from '../../identity/index.ts';
import { type HappeningListener, listener } from '../../platform/happenings/listener.ts';
import { EditionPublished } from '../editions/events.ts';
import { KitId } from '../kits/store.ts';
import { entriesOf } from './store.ts';
import { withTold } from './told.ts';

/** When an edition comes out, what its revisions changed is told before anybody asks: finding it out takes long. */
export const tellRevisions: HappeningListener<Actor> = listener<Actor, typeof EditionPublished.facts>(
  'tell-revisions',
  EditionPublished,
  async ({ db }, { kitId }) => {
    const changes = (await entriesOf(db, KitId.parse(kitId))).filter(({ parentId }) => parentId !== null);
    for (let isWhole = false, entries = changes; !isWhole; ) ({ entries, isWhole } = await withTold(db, entries));
  },
);
