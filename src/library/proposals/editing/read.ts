import type { Actor } from '../../../identity/index.ts';
import { type Editable, type Wording, wordingOf } from '../../../kit/edit.ts';
import { editableIn, editablesOf, footnoteLabels } from '../../../kit/edit-kit.ts';
import { questionLines } from '../../../kit/edit-questions.ts';
import type { FrontMatter, Kit, Method, Step } from '../../../kit/kit.ts';
import { totalMinutes } from '../../../kit/measure.ts';
import { printKit } from '../../../kit/print.ts';
import { stepsOf } from '../../../kit/reading.ts';
import { paths } from '../../../paths.ts';
import type { Act } from '../../../platform/act.ts';
import { NotFound } from '../../../platform/errors.ts';
import { directionOf } from '../../../platform/text/direction.ts';
import type { StepEvidence, WhatHappened } from '../../asks.ts';
import { kitNamed } from '../../kits/store.ts';
import { kitIn } from '../../revisions/parsed.ts';
import { newestRevision } from '../../revisions/store.ts';
import { FRONT, QUESTIONS } from './fields.ts';

/** Where the form goes: a suggestion for a kit, a newer version of one, or one's own draft of a new kit. */
export interface Sends {
  asks: 'suggestion' | 'newer-version' | 'draft';
  to: string;
  /** The page on which one chooses a step. `?step=` and so on are put to it. */
  choose: string;
  /** The pages above it, after the library. */
  above: readonly { href: string; label: string }[];
  /** Which saving it was made from, so that two tabs don't overwrite one another. */
  version: string | undefined;
}

/** What all pages of suggesting know of the kit. */
export interface EditedKitFacts {
  slug: string;
  sends: Sends;
  title: string;
  /** BCP 47, of the kit. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** SPDX. */
  licence: string;
  /** Commit id of the newest revision: what is shown, and what a suggestion is made from. */
  base: string;
  /** Labels of the kit's footnotes, so that a browser reads `[^a]` as a footnote. */
  footnotes: string[];
  /** Whether the reader is known: else an e-mail address is asked for. */
  isSignedIn: boolean;
  /** The name that the reader chose for the public, if any. */
  publicName: string | undefined;
}

export interface ChosenStep {
  id: string;
  number: number;
  title: string;
  minutes: number;
  method: Method;
  told: StepEvidence | undefined;
}

export interface ChosenPart {
  id: string;
  title: string;
  kind: Exclude<Editable['kind'], 'step'>;
}

export interface PieceShown {
  id: string;
  kind: Editable['kind'];
  /** A step's place in the plan, from one. */
  number: number | undefined;
  wording: Wording;
  told: StepEvidence | undefined;
}

export interface WholeStep {
  id: string;
  wording: Wording;
  told: StepEvidence | undefined;
}

export type FrontShown = Pick<
  FrontMatter,
  'title' | 'summary' | 'outcomes' | 'bring' | 'level' | 'participants' | 'setting'
>;

export type EditingReading = EditedKitFacts &
  (
    | { page: 'choose'; steps: ChosenStep[]; parts: ChosenPart[] }
    | { page: 'piece'; piece: PieceShown }
    | { page: 'front'; front: FrontShown }
    | { page: 'questions'; lines: string[] }
    | { page: 'whole'; steps: WholeStep[]; minutes: number }
    | { page: 'source'; source: string }
  );

/** One kind of page of it. */
export type Reading<Page extends EditingReading['page']> = Extract<EditingReading, { page: Page }>;

type Told = ReadonlyMap<string, StepEvidence>;

const chosen = (kit: Kit, told: Told): Omit<Reading<'choose'>, keyof EditedKitFacts> => ({
  page: 'choose',
  steps: stepsOf(kit).map(({ id, title, minutes, method }, at) => ({
    id,
    number: at + 1,
    title,
    minutes,
    method,
    told: told.get(id),
  })),
  parts: editablesOf(kit).flatMap((thing): ChosenPart[] =>
    thing.kind === 'step' || thing.id === undefined
      ? []
      : [{ id: thing.id, kind: thing.kind, title: wordingOf(thing).title }],
  ),
});

const pieceOf = (kit: Kit, id: string, told: Told): Omit<Reading<'piece'>, keyof EditedKitFacts> => {
  const thing = editableIn(kit, id);
  if (!thing) throw new NotFound();
  const at = stepsOf(kit).findIndex((step) => step.id === id);
  const number = at === -1 ? undefined : at + 1;
  return { page: 'piece', piece: { id, kind: thing.kind, number, wording: wordingOf(thing), told: told.get(id) } };
};

const wholeStep =
  (told: Told) =>
  (step: Step): WholeStep => {
    const { slides: _, ...wording } = wordingOf(step);
    return { id: step.id, wording, told: told.get(step.id) };
  };

const asked = (
  kit: Kit,
  { step, part, whole, source }: EditingQuery,
  told: Told,
): { [Page in EditingReading['page']]: Omit<Reading<Page>, keyof EditedKitFacts> }[EditingReading['page']] => {
  if (whole !== undefined)
    return { page: 'whole', steps: stepsOf(kit).map(wholeStep(told)), minutes: totalMinutes(stepsOf(kit)) };
  if (source !== undefined) return { page: 'source', source: printKit(kit) };
  const id = step ?? part;
  if (id === undefined) return chosen(kit, told);
  if (id === QUESTIONS) return { page: 'questions', lines: questionLines(kit) };
  if (id !== FRONT) return pieceOf(kit, id, told);
  const { title, summary, outcomes, bring, level, participants, setting } = kit.front;
  return { page: 'front', front: { title, summary, outcomes, bring, level, participants, setting } };
};

/** What the address asks for: one step, one other part, the whole plan, the kit’s source; nothing: a choice of all. */
export interface EditingQuery {
  step?: string | undefined;
  part?: string | undefined;
  whole?: string | undefined;
  source?: string | undefined;
}

/** All that a page of editing needs of a kit. */
export const editingOf = (
  kit: Kit,
  facts: Pick<EditedKitFacts, 'slug' | 'sends' | 'base' | 'isSignedIn' | 'publicName'>,
  query: EditingQuery,
  told: Told = new Map(),
): EditingReading => ({
  ...facts,
  title: kit.front.title,
  language: kit.front.language,
  direction: directionOf(kit.front.language),
  licence: kit.front.licence,
  footnotes: footnoteLabels(kit),
  ...asked(kit, query, told),
});

/**
 * All that a page of suggesting needs, as the kit's newest revision has it.
 * Errors: NotFound, when there is no such kit, or no such part in it.
 */
export const readEditing = async (
  { actor, db }: Act<Actor>,
  slug: string,
  query: EditingQuery,
  whatHappened: WhatHappened,
): Promise<EditingReading> => {
  const { id: kitId } = await kitNamed(db, slug);
  const revision = await newestRevision(db, kitId);
  if (!revision) throw new NotFound();
  const kit = kitIn({ revisionId: revision.id, source: revision.source });
  const { steps: told } = await whatHappened(db, kitId);
  const sends: Sends = {
    asks: 'suggestion',
    to: paths.proposals(slug),
    choose: paths.edit(slug),
    above: [{ href: paths.kit(slug), label: kit.front.title }],
    version: undefined,
  };
  const facts = {
    slug,
    sends,
    base: revision.commitId,
    isSignedIn: actor.id !== null,
    publicName: actor.publicName ?? undefined,
  };
  return editingOf(kit, facts, query, told);
};
