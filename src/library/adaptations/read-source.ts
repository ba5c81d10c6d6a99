import type { Actor } from '../../identity/index.ts';
import type { Conflict } from '../../kit/conflict.ts';
import type { Kit } from '../../kit/kit.ts';
import { changesBetween, frontKey, keyOfPart } from '../../kit/take.ts';
import type { Choice } from '../../kit/three.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { directionOf } from '../../platform/text/direction.ts';
import { kitWithKeeper } from '../kits/store.ts';
import { type Difference, differenceOf } from '../revisions/difference.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf, type Revision, revisionById, revisionOf } from '../revisions/store.ts';
import { layOver, takeable } from './laid-over.ts';
import { mayOffer, mayTake } from './policy.ts';
import { type Adaptation, adaptationNamed, leftBy, revisionsAfter } from './store.ts';

/** One change, by itself, with who made it and why. */
export interface ShownChange {
  key: string;
  difference: Difference;
  by: { author: string; reason: string; at: Date }[];
}

interface Facts {
  slug: string;
  title: string;
  sourceSlug: string;
  sourceTitle: string;
  group: string;
  language: string;
  direction: 'ltr' | 'rtl';
}

export interface SourceChangesReading extends Facts {
  since: string;
  until: string;
  changes: ShownChange[];
  /** Only what the group left before. */
  isAgain: boolean;
  /** What the group left, by the commit ids between which it stands. */
  left: { since: string; until: string; count: number; at: Date }[];
  mayTake: boolean;
  mayOffer: boolean;
}

const read = ({ id, source }: Pick<Revision, 'id' | 'source'>): Kit => kitIn({ revisionId: id, source });

/** A difference cut into its single changes. */
const apart = (difference: Difference): { key: string; difference: Difference }[] => [
  ...difference.front.map((field) => ({
    key: frontKey(field.field),
    difference: { ...difference, front: [field], parts: [] },
  })),
  ...difference.parts.map((part) => ({
    key: keyOfPart(part),
    difference: { ...difference, front: [], parts: [part] },
  })),
];

type By = Map<string, ShownChange['by']>;

/** Who changed what, revision by revision. */
const changedBy = (since: Revision, revisions: Awaited<ReturnType<typeof revisionsAfter>>): By => {
  const by: By = new Map();
  let before = read(since);
  for (const revision of revisions) {
    const after = read(revision);
    for (const { key } of changesBetween(before, after)) {
      const { author, reason, authoredAt: at } = revision;
      by.set(key, [...(by.get(key) ?? []), { author, reason, at }]);
    }
    before = after;
  }
  return by;
};

const factsOf = (slug: string, ours: Kit, source: Kit, { sourceSlug, group }: Adaptation): Facts => ({
  slug,
  title: ours.front.title,
  sourceSlug,
  sourceTitle: source.front.title,
  group,
  language: ours.front.language,
  direction: directionOf(ours.front.language),
});

interface Span {
  since: Revision;
  until: Revision;
  isAgain: boolean;
}

/** Between which revisions of the source to look: those asked for, else all since the group last looked. */
const spanOf = async (
  { db }: Act<Actor>,
  { sourceKitId, takenUpTo }: Adaptation,
  asked: { since?: string | undefined; until?: string | undefined },
): Promise<Span> => {
  if (asked.since === undefined || asked.until === undefined)
    return { since: await revisionById(db, takenUpTo), until: await newestOf(db, sourceKitId), isAgain: false };
  const since = await revisionOf(db, sourceKitId, asked.since);
  const until = await revisionOf(db, sourceKitId, asked.until);
  permit(since !== undefined && until !== undefined);
  return { since, until, isAgain: since.id !== takenUpTo };
};

const leftSpans = (rows: Awaited<ReturnType<typeof leftBy>>): SourceChangesReading['left'] =>
  [...Map.groupBy(rows, ({ since, until }) => `${since} ${until}`).values()].flatMap(([first, ...more]) =>
    first ? [{ since: first.since, until: first.until, count: more.length + 1, at: first.at }] : [],
  );

/** What the source of a group's own version changed. Errors: NotFound, when the kit is no such version. */
export const readSourceChanges = async (
  act: Act<Actor>,
  slug: string,
  asked: { since?: string | undefined; until?: string | undefined } = {},
): Promise<SourceChangesReading> => {
  const { actor, db } = act;
  const adaptation = await adaptationNamed(db, slug);
  const { since, until, isAgain } = await spanOf(act, adaptation, asked);
  const left = await leftBy(db, adaptation.kitId);
  const ofSpan = new Set(
    left.filter((one) => one.since === since.commitId && one.until === until.commitId).map(({ key }) => key),
  );
  const changes = apart(differenceOf(read(since), read(until)));
  const keys = takeable(changes.map(({ key }) => key));
  const by = changedBy(since, await revisionsAfter(db, since.id, until.id));
  const ours = read(await newestOf(db, adaptation.kitId));
  return {
    ...factsOf(slug, ours, read(until), adaptation),
    since: since.commitId,
    until: until.commitId,
    isAgain,
    changes: changes
      .filter(({ key }) => keys.has(key) && (!isAgain || ofSpan.has(key)))
      .map((change) => ({ ...change, by: by.get(change.key) ?? [] })),
    left: leftSpans(left),
    mayTake: mayTake(actor, await kitWithKeeper(db, slug)),
    mayOffer: mayOffer(actor, adaptation),
  };
};

/** What taking some changes would make of the version: the difference, or what has to be decided first. */
export const previewTaking = async (
  act: Act<Actor>,
  slug: string,
  { since, until, take, choices }: { since: string; until: string; take: string[]; choices: Map<string, Choice> },
): Promise<{ difference: Difference | undefined; conflicts: Conflict[] }> => {
  const adaptation = await adaptationNamed(act.db, slug);
  const span = await spanOf(act, adaptation, { since, until });
  const ours = read(await newestOf(act.db, adaptation.kitId));
  const { kit, conflicts } = layOver({ since: read(span.since), until: read(span.until), ours }, take, choices);
  return { difference: kit && differenceOf(ours, kit), conflicts };
};

export interface OfferReading extends Facts {
  changes: { key: string; difference: Difference }[];
}

/** What a group made of a kit that its source has not. Errors: NotFound, unless the reader is of the group. */
export const readOffer = async ({ actor, db }: Act<Actor>, slug: string): Promise<OfferReading> => {
  const adaptation = await adaptationNamed(db, slug);
  permit(mayOffer(actor, adaptation));
  const source = read(await revisionById(db, adaptation.takenUpTo));
  const ours = read(await newestOf(db, adaptation.kitId));
  const changes = apart(differenceOf(source, ours));
  const keys = takeable(changes.map(({ key }) => key));
  return { ...factsOf(slug, ours, source, adaptation), changes: changes.filter(({ key }) => keys.has(key)) };
};
