import { isPerson } from '../../identity/index.ts';
import { adaptationsOf } from '../adaptations/store.ts';
import type { StandsBeside } from '../asks.ts';
import { sourceOf, translatedFrom } from './beside.store.ts';
import { isFollowed } from './store.ts';

/** What stands beside a kit: where it comes from, what groups and translators made of it, whether the reader follows it. */
export const standsBeside: StandsBeside = async ({ actor, db }, slug) => ({
  adaptedFrom: await sourceOf(db, slug),
  adaptations: await adaptationsOf(db, slug),
  translation: await translatedFrom(db, slug),
  isFollowing: isPerson(actor) ? await isFollowed(db, { personId: actor.id, what: 'kit', ofWhich: slug }) : undefined,
});
