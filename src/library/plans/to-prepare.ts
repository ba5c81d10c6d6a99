import { writeCut } from '../../kit/cut-text.ts';
import type { Handout, Per } from '../../kit/kit.ts';
import { givesOut, papersOf } from '../../kit/papers.ts';
import { evaluationOf, everyPart } from '../../kit/reading.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { ReadEdition } from './kits-of-cut.ts';
import type { Planned } from './planned.ts';
import { codedBy } from './read.ts';

/** A paper to print for a plan, in the language of its kit. */
interface PaperToBring {
  /** Of the kit it comes from, and its id there. */
  slug: string;
  id: string;
  title: string;
  per: Per;
}

/** All that those who run a plan get ready. */
export interface ToPrepare {
  planned: Planned;
  /** The kept cut, as the planner's address holds it; undefined for an edition as written. */
  plan: string | undefined;
  /** What the kits say to bring, in their own words. */
  bring: string[];
  handouts: PaperToBring[];
  hasEvaluation: boolean;
  needsScreen: boolean;
}

const isHandout = (part: { kind: string }): part is Handout => part.kind === 'handout';

/** Handouts that the planned steps of a kit give out or hold; with `whole`, also those that no step of it names. */
const handoutsOf = (
  { edition, kit, steps }: ReadEdition,
  { steps: planned }: Planned,
  { whole }: { whole: boolean },
): PaperToBring[] => {
  const named = new Map(
    steps.map((step) => [step.id, [...givesOut(kit, step), ...everyPart(step)].filter(isHandout).map(({ id }) => id)]),
  );
  const kept = planned.flatMap(({ from }) => (from?.slug === edition.slug ? (named.get(from.stepId) ?? []) : []));
  const ofSteps = new Set([...named.values()].flat());
  return papersOf(kit)
    .filter(isHandout)
    .filter(({ id }) => kept.includes(id) || (whole && !ofSteps.has(id)))
    .map(({ id, title, per }) => ({ slug: edition.slug, id, title, per }));
};

/** What a code stands for, and what has to be there for it. Errors: NotFound (no such code). */
export const planToPrepare = async (db: Tx, code: string): Promise<ToPrepare> => {
  const { planned, cut, kits } = await codedBy(db, code);
  const { main, second } = kits;
  const borrowed = second && planned.steps.some(({ from }) => from?.slug === second.edition.slug) ? [second] : [];
  const all = [main, ...borrowed];
  return {
    planned,
    plan: cut && writeCut(cut),
    bring: [...new Set(all.flatMap(({ kit }) => kit.front.bring))],
    handouts: [
      ...handoutsOf(main, planned, { whole: true }),
      ...borrowed.flatMap((one) => handoutsOf(one, planned, { whole: false })),
    ],
    hasEvaluation: evaluationOf(main.kit) !== undefined,
    needsScreen: planned.steps.some(({ step }) => step.screen === 'needed'),
  };
};
