import { createHash } from 'node:crypto';
import { type Actor, makeLink, personByEmail, writeTo } from '../../identity/index.ts';
import type { Kit, Problem } from '../../kit/kit.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Language } from '../../platform/words/language.ts';
import { kitNamed } from '../kits/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { type Revision, revisionOf } from '../revisions/store.ts';
import { confirmationLetter } from './letters.ts';
import { daysAfter, startClock } from './open.ts';
import { addPictures } from './pictures.ts';
import { addRemark } from './remarks.store.ts';
import {
  addProposal,
  addVersion,
  heldSince,
  type Origin,
  type ProposalId,
  proposalSentBefore,
  type VersionId,
} from './store.ts';
import { isSameKit, type Weighed, weigh } from './weigh.ts';

/** The purpose of the link by which a suggestion is confirmed. */
export const CONFIRMATION = 'proposal-confirmation';

const HELD_DAYS = 7;
/** Letters a day to one address about suggestions that nobody has confirmed: past it none go, and the answer is the same. */
const HELD_A_DAY_MAX = 5;

/** What somebody suggests. `source`: the whole kit as it would be; undefined when it is said in words only. */
export interface Suggestion {
  /** Commit id of the revision it was made from. */
  base: string;
  source: Uint8Array | undefined;
  words: string | undefined;
  /** Id of the step or other part that the words are about. */
  about?: string | undefined;
  why: string;
  /** The name to publish; undefined is "someone". */
  credit: string | undefined;
  /** For whoever isn't signed in. */
  email: string | undefined;
  origin: Origin;
  language: Language;
  /** What its author said beside it at once, about a step or the whole: opened with it. */
  remarks?: readonly { step: string | undefined; words: string }[];
}

export type Proposed =
  /** `held`: its author has to press the button behind a mailed link first. */
  { ok: true; id: ProposalId; held: boolean } | { ok: false; field: string; key: string; problems: Problem[] };

const refused = (field: string, key: string, problems: Problem[] = []): Proposed => ({
  ok: false,
  field,
  key,
  problems,
});

const onceOf = (kitId: string, authorId: string | null, { base, source, words, why }: Suggestion): Buffer => {
  const hash = createHash('sha256').update(JSON.stringify([kitId, authorId, base, words ?? null, why]));
  return hash.update(source ?? '').digest();
};

const weighed = (base: Kit, { source, words }: Suggestion): Weighed | 'nothingChanged' | undefined => {
  if (source === undefined) return words ? undefined : 'nothingChanged';
  const found = weigh(base, source);
  return found.ok && isSameKit(found.comparison) && !words ? 'nothingChanged' : found;
};

const author = async (tx: Tx, act: Act<Actor>, { email, language }: Suggestion): Promise<string | undefined> =>
  act.actor.id ?? (email === undefined ? undefined : personByEmail(tx, act, { email, language }));

/** Asks the author to confirm, unless that address was asked often enough today. */
const askToConfirm = async (tx: Tx, act: Act<Actor>, personId: string, proposalId: ProposalId): Promise<void> => {
  if ((await heldSince(tx, personId, daysAfter(act.now, -1))) > HELD_A_DAY_MAX) return;
  const token = await makeLink(tx, act, { purpose: CONFIRMATION, personId, facts: { proposalId }, days: HELD_DAYS });
  await writeTo(tx, act, personId, {
    purpose: CONFIRMATION,
    rank: 'confirmation',
    letter: (language) => confirmationLetter(language, token),
  });
};

/** What the author said beside it, as part of the same act. */
const addRemarks = async (
  tx: Tx,
  {
    proposalId,
    versionId,
    authorId,
    openedAt,
    now,
  }: { proposalId: ProposalId; versionId: VersionId; authorId: string; openedAt: Date | null; now: Date },
  { remarks = [], credit }: Suggestion,
): Promise<void> => {
  for (const [at, { step, words }] of remarks.entries())
    await addRemark(tx, {
      proposalId,
      stepId: step ?? null,
      authorId,
      credit: credit || 'someone',
      words,
      objects: false,
      suggests: null,
      versionId,
      once: createHash('sha256')
        .update(JSON.stringify([proposalId, at, step ?? null, words]))
        .digest(),
      // So that they stand in the order in which they were said.
      now: new Date(now.getTime() + at),
      openedAt,
    });
};

interface Sound {
  kitId: Parameters<typeof addProposal>[1]['kitId'];
  slug: string;
  base: Revision;
  weighed: Extract<Weighed, { ok: true }> | undefined;
}

const add = async (tx: Tx, act: Act<Actor>, suggestion: Suggestion, sound: Sound): Promise<Proposed> => {
  const authorId = await author(tx, act, suggestion);
  if (authorId === undefined) return refused('email', 'emailNeeded');
  const held = act.actor.id === null;
  const openedAt = held ? null : act.now;
  const once = onceOf(sound.kitId, authorId, suggestion);
  const id = await addProposal(tx, {
    kitId: sound.kitId,
    authorId,
    credit: suggestion.credit || 'someone',
    origin: suggestion.source === undefined ? 'words' : suggestion.origin,
    why: suggestion.why,
    words: suggestion.words ?? null,
    about: suggestion.words === undefined ? undefined : suggestion.about,
    undoes: null,
    once,
    now: act.now,
    openedAt,
  });
  if (id === undefined) return { ok: true, id: (await proposalSentBefore(tx, once)).id, held };
  const versionId = await addVersion(tx, {
    proposalId: id,
    baseId: sound.base.id,
    source: suggestion.source ?? sound.base.source,
    size: sound.weighed?.size ?? 'teaching',
    byId: authorId,
    now: act.now,
  });
  await addPictures(tx, versionId, sound.base.id, sound.weighed?.kit);
  await addRemarks(tx, { proposalId: id, versionId, authorId, openedAt, now: act.now }, suggestion);
  if (held) await askToConfirm(tx, act, authorId, id);
  else await startClock(tx, act, { id, kitId: sound.kitId, slug: sound.slug });
  return { ok: true, id, held };
};

/**
 * Suggests a change of a kit. Sent twice, it is one proposal. Whoever isn't signed in gives an address and is answered
 * alike whether we know it or not. Refused: a base we don't have, a text that isn't this kit, nothing changed.
 * Errors: NotFound when there is no such kit.
 */
export const suggestChange = (act: Act<Actor>, slug: string, suggestion: Suggestion): Promise<Proposed> =>
  act.db.transaction((tx) => suggestWithin(tx, act, slug, suggestion));

/** The same within a transaction of somebody else's. */
export const suggestWithin = async (
  tx: Tx,
  act: Act<Actor>,
  slug: string,
  suggestion: Suggestion,
): Promise<Proposed> => {
  const { id: kitId } = await kitNamed(tx, slug);
  const base = await revisionOf(tx, kitId, suggestion.base);
  if (!base) return refused('base', 'unknownBase');
  const found = weighed(kitIn({ revisionId: base.id, source: base.source }), suggestion);
  if (found === 'nothingChanged') return refused('words', 'nothingChanged');
  if (found && !found.ok) return refused('source', found.key, found.problems);
  return add(tx, act, suggestion, { kitId, slug, base, weighed: found });
};
