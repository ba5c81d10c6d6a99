import type { Actor } from '../../identity/index.ts';
import type { Conflict } from '../../kit/conflict.ts';
import type { Kit } from '../../kit/kit.ts';
import { printKit } from '../../kit/print.ts';
import { changesBetween } from '../../kit/take.ts';
import type { Choice } from '../../kit/three.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { addDecision } from '../decisions/store.ts';
import { kitTag } from '../editions/kept-for.ts';
import { kitToPublish } from '../kits/store.ts';
import { proposalsTag } from '../proposals/open.ts';
import { pictureNames } from '../proposals/pictures.ts';
import { addNext } from '../revisions/add-next.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf, type Revision, revisionOf } from '../revisions/store.ts';
import { SourceChangesTaken } from './events.ts';
import { withCreditsOf } from './front.ts';
import { layOver, takeable } from './laid-over.ts';
import { mayTake } from './policy.ts';
import { type Adaptation, adaptationNamed, addLeft, dropLeft, markTaken, picturesAmong } from './store.ts';

export interface Taking {
  /** Commit ids of the source between which the changes stand. */
  since: string;
  until: string;
  /** Names of changes, as `changesBetween` gives them. */
  take: readonly string[];
  choices: ReadonlyMap<string, Choice>;
}

const read = ({ id, source }: Revision): Kit => kitIn({ revisionId: id, source });

const addTaken = async (
  tx: Tx,
  act: Act<Actor>,
  { kit, newest, until, adaptation }: { kit: Kit; newest: Revision; until: Revision; adaptation: Adaptation },
): Promise<void> => {
  const source = Buffer.from(printKit(kit));
  if (Buffer.compare(source, newest.source) === 0) return;
  const { kitId, sourceKitId, group, sourceSlug } = adaptation;
  const pictures = await picturesAmong(tx, [newest.id, until.id], pictureNames(kit));
  const reason = `Taken over from ${sourceSlug}`;
  await addNext(tx, { kitId, newest, source, pictures, author: group, at: act.now, reason });
  const byName = act.actor.publicName ?? 'someone';
  const decision = { kind: 'taken-over', kitId, byName, what: reason, reasons: group, now: act.now } as const;
  await addDecision(tx, decision);
  await tell(tx, act, SourceChangesTaken, { kitId, sourceKitId });
};

/** Remembers what was wanted and what wasn't, so that neither is asked about again. */
const remember = async (
  tx: Tx,
  now: Date,
  { adaptation, since, until, take }: { adaptation: Adaptation; since: Revision; until: Revision; take: Set<string> },
): Promise<void> => {
  const between = { sinceId: since.id, untilId: until.id };
  const all = takeable(changesBetween(read(since), read(until)).map(({ key }) => key));
  for (const key of all) {
    if (take.has(key)) await dropLeft(tx, adaptation.kitId, { ...between, key });
    else await addLeft(tx, adaptation.kitId, { ...between, key }, now);
  }
  if (since.id === adaptation.takenUpTo) await markTaken(tx, adaptation.kitId, until.id);
};

/**
 * Takes some of what a source changed over into a group's own version, as its newest revision; the rest is remembered as not
 * wanted. Sent twice, it is done once. Resolves to the conflicts that a person has to answer first.
 * Errors: NotFound (no adaptation, or not one who speaks for the group), NotYet when the source has no such revisions.
 */
export const takeChanges = (act: Act<Actor>, slug: string, taking: Taking): Promise<Conflict[]> =>
  act.db.transaction(async (tx) => {
    const kept = await kitToPublish(tx, slug);
    permit(mayTake(act.actor, kept));
    const adaptation = await adaptationNamed(tx, slug);
    const since = await revisionOf(tx, adaptation.sourceKitId, taking.since);
    const until = await revisionOf(tx, adaptation.sourceKitId, taking.until);
    requireNone(since && until ? [] : ['stale']);
    permit(since !== undefined && until !== undefined);
    const newest = await newestOf(tx, adaptation.kitId);
    const versions = { since: read(since), until: read(until), ours: read(newest) };
    const laid = layOver(versions, taking.take, taking.choices);
    if (!laid.kit) return laid.conflicts;
    if (taking.take.length > 0) {
      const kit = withCreditsOf(laid.kit, versions.until, paths.kit(adaptation.sourceSlug));
      await addTaken(tx, act, { kit, newest, until, adaptation });
    }
    await remember(tx, act.now, { adaptation, since, until, take: new Set(taking.take) });
    await touch(tx, kitTag(slug), proposalsTag(slug), 'decisions');
    return [];
  });
