import { randomUUID } from 'node:crypto';
import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { rewriteTexts } from '../../platform/db/rewrite.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { addDecision } from '../decisions/store.ts';
import { kitTag } from '../editions/kept-for.ts';
import { refreshCard } from '../editions/publish.ts';
import { kitToPublish } from '../kits/store.ts';
import { proposalsTag } from '../proposals/open.ts';
import { type Chained, dropPictures, eraseUnshown, kitsNaming } from './chain.store.ts';
import { type Rewriting, rewriteChain } from './chain.ts';
import { KitRedacted } from './events.ts';
import type { RedactionValues } from './forms.ts';
import { patternOf, replacing, replacingInNames, withoutPictures } from './pattern.ts';
import { commitIdPlaces, libraryPlaces, namePlaces, type PlacesOf } from './places.ts';
import { rewritePlans } from './plans.ts';
import { mayRedact } from './policy.ts';
import { addRedaction, forgetSearchWords } from './store.ts';

/** Kits whose texts name a rewritten revision are rewritten in turn, and those that name these: so far. */
const ROUNDS_MAX = 20;

export interface Redacting {
  /** Places of other rooms where a kit's words stand. */
  places: PlacesOf;
  /** Keeps what was taken down where a restore finds it; sealed. Within the transaction, so that neither is without the other. */
  keep(tx: Tx, redaction: KeptRedaction): Promise<void>;
}

/** A redaction as a restore replays it. */
export interface KeptRedaction extends RedactionValues {
  id: string;
}

const renamed = (changed: ReadonlyMap<string, string>): ((text: string) => string) => {
  const pattern = new RegExp([...changed.keys()].join('|'), 'g');
  return (text) => text.replace(pattern, (id) => changed.get(id) ?? id);
};

const touchKit = (tx: Tx, slug: string): Promise<void> =>
  touch(tx, kitTag(slug), proposalsTag(slug), 'library', 'proposals', 'decisions');

/** Follows rewritten ids into every text that names them, in other kits too (a translation says of which revision it is one). */
const followIds = async (tx: Tx, redactionId: string, first: ReadonlyMap<string, string>): Promise<void> => {
  let changed = first;
  for (let round = 0; changed.size > 0 && round < ROUNDS_MAX; round += 1) {
    const rewrite = renamed(changed);
    for (const place of commitIdPlaces) await rewriteTexts(tx, place, rewrite);
    const next = new Map<string, string>();
    for (const kit of await kitsNaming(tx, [...changed.keys()])) {
      for (const place of libraryPlaces(kit)) await rewriteTexts(tx, place, rewrite);
      for (const [before, after] of await rewriteChain(tx, kit, redactionId, { rewrite })) next.set(before, after);
      await refreshCard(tx, kit);
      await touchKit(tx, kit.slug);
    }
    changed = next;
  }
};

const rewriteKit = async (
  tx: Tx,
  kit: Chained,
  { id, words, pictures, instead }: KeptRedaction,
  places: PlacesOf,
): Promise<void> => {
  const [inTexts, unpictured] = [replacing(words, instead), withoutPictures(pictures)];
  const rewrite = words.length > 0 ? (text: string) => inTexts(unpictured(text)) : unpictured;
  const rewriting: Rewriting = { rewrite, ...(words.length > 0 && { pattern: patternOf(words) }) };
  const dropped = await dropPictures(tx, kit.id, pictures);
  let rows = 0;
  for (const place of [...libraryPlaces(kit), ...places(kit)]) rows += await rewriteTexts(tx, place, rewrite);
  if (words.length > 0)
    for (const place of namePlaces(kit)) await rewriteTexts(tx, place, replacingInNames(words, instead));
  rows += await rewritePlans(tx, kit.id, rewrite);
  const changed = await rewriteChain(tx, kit, id, rewriting);
  requireNone(changed.size + rows + dropped.length === 0 ? ['nothingThere'] : []);
  await eraseUnshown(tx, dropped);
  await refreshCard(tx, kit);
  await followIds(tx, id, changed);
  await forgetSearchWords(tx, words.join('\n'));
};

/**
 * Takes names, texts or pictures out of a kit, all its earlier states, and all that was said about it, in one transaction.
 * Every revision gets the id that git gives it now, editions keep number and code, and the ledger says that it was done,
 * never what. Errors: NotFound (no such kit, or not a steward), NotYet `nothingThere`, `breaksKit`, `stillThere`.
 */
export const redactKit = (
  act: Act<Actor>,
  values: RedactionValues,
  redacting: Redacting,
  id: string = randomUUID(),
): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(mayRedact(act.actor));
    const kit = await kitToPublish(tx, values.kit);
    const { id: kitId, slug } = kit;
    const redaction: KeptRedaction = { ...values, id };
    await addRedaction(tx, act, { id, kitId, why: values.why });
    await rewriteKit(tx, kit, redaction, redacting.places);
    const byName = act.actor.kind === 'command' ? 'the-command' : (act.actor.publicName ?? 'a-steward');
    const reasons = `for-${values.why}`;
    await addDecision(tx, { kind: 'redacted', kitId, byName, what: 'took-down', reasons, now: act.now });
    await tell(tx, act, KitRedacted, { redactionId: id, kitId });
    await touchKit(tx, slug);
    await redacting.keep(tx, redaction);
  });
