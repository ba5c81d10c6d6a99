import { type Actor, isPerson } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { touch } from '../../platform/http/touch.ts';
import { addDecision } from '../decisions/store.ts';
import { publish } from '../editions/publish.ts';
import { isPublished } from '../editions/store.ts';
import { kitToPublish } from '../kits/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf } from '../revisions/store.ts';

/** Any reviewer may number what was merged. */
export const mayPublish = (actor: Actor): boolean => isPerson(actor) && actor.isReviewer;

/**
 * Publishes a kit's newest revision as its next edition. Pressed twice, it is one edition.
 * Errors: NotFound (or not a reviewer).
 */
export const publishEdition = (act: Act<Actor>, slug: string, { notes }: { notes: string }): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(mayPublish(act.actor));
    const { id: kitId } = await kitToPublish(tx, slug);
    const newest = await newestOf(tx, kitId);
    if (await isPublished(tx, newest.id)) return;
    const kit = kitIn({ revisionId: newest.id, source: newest.source });
    const made = { kit, kitId, slug, revisionId: newest.id, commitId: newest.commitId, notes };
    const { number } = await publish(tx, act, made);
    const byName = act.actor.publicName ?? 'someone';
    await addDecision(tx, { kind: 'edition', kitId, byName, what: String(number), reasons: notes, now: act.now });
    await touch(tx, 'decisions');
  });
