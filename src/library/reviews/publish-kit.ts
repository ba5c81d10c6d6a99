import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { touch } from '../../platform/http/touch.ts';
import { addDecision } from '../decisions/store.ts';
import { publish } from '../editions/publish.ts';
import { isPublished } from '../editions/store.ts';
import { kitToPublish } from '../kits/store.ts';
import { decidesAbout } from '../proposals/policy.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf } from '../revisions/store.ts';

/** Whoever decides about a kit may number what was merged. */
export const mayPublish = (actor: Actor, kit: Parameters<typeof decidesAbout>[1]): boolean => decidesAbout(actor, kit);

/**
 * Publishes a kit's newest revision as its next edition. Pressed twice, it is one edition.
 * Errors: NotFound (or not a reviewer).
 */
export const publishEdition = (act: Act<Actor>, slug: string, { notes }: { notes: string }): Promise<void> =>
  act.db.transaction(async (tx) => {
    const kept = await kitToPublish(tx, slug);
    permit(mayPublish(act.actor, kept));
    const { id: kitId } = kept;
    const newest = await newestOf(tx, kitId);
    if (await isPublished(tx, newest.id)) return;
    const kit = kitIn({ revisionId: newest.id, source: newest.source });
    const made = { kit, kitId, slug, revisionId: newest.id, commitId: newest.commitId, notes };
    const { number } = await publish(tx, act, made);
    const byName = act.actor.publicName ?? 'someone';
    await addDecision(tx, { kind: 'edition', kitId, byName, what: String(number), reasons: notes, now: act.now });
    await touch(tx, 'decisions');
  });
