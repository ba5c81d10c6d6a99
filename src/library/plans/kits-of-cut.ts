import { type Cut, pointsInto, type Source, type Written, type WrittenSteps } from '../../kit/cut.ts';
import type { Kit, Step } from '../../kit/kit.ts';
import { stepsOf } from '../../kit/reading.ts';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { type Edition, editionNumbered } from '../editions/store.ts';
import { kitIn } from '../revisions/parsed.ts';

/** An edition with its text read. */
export interface ReadEdition {
  edition: Edition;
  kit: Kit;
  steps: Step[];
}

export const readOf = (edition: Edition): ReadEdition => {
  const kit = kitIn(edition);
  return { edition, kit, steps: stepsOf(kit) };
};

/** The format doesn't say at which step the sheet is filled in: the one that holds its questions, or is named for it. */
const hasEvaluation = (step: Step): boolean =>
  step.id.startsWith('evaluation') || step.body.some(({ kind }) => kind === 'evaluation');

export const writtenOf = (step: Step): Written => ({
  title: step.title,
  minutes: step.minutes,
  shortest: step.shortest,
  method: step.method,
  keep: step.keep,
  hinge: step.hinge,
  evaluation: hasEvaluation(step),
});

/** The editions that a cut is made of. */
export interface CutKits {
  main: ReadEdition;
  second: ReadEdition | undefined;
}

export const stepsOfKits = ({ main, second }: CutKits): WrittenSteps => ({
  main: main.steps.map(writtenOf),
  second: second?.steps.map(writtenOf) ?? [],
});

const editionOf = async (db: Tx, { kit, edition }: Source): Promise<ReadEdition> =>
  readOf(await editionNumbered(db, kit, edition));

/** The editions that a cut names. Errors: NotFound, when one is not here or has not the steps that the cut points at. */
export const kitsOfCut = async (db: Tx, cut: Cut): Promise<CutKits> => {
  const main = await editionOf(db, cut.main);
  const second = cut.second && (await editionOf(db, cut.second));
  const kits = { main, second };
  if (!pointsInto(cut, stepsOfKits(kits))) throw new NotFound();
  return kits;
};
