import type { Background, Case, Evaluation, Kit, Notes, Prose, Slide, Unknown } from '../../kit/kit.ts';
import { evaluationOf, footnotesOf, idsLinked, proseOf, stepsOf } from '../../kit/reading.ts';
import { clockAt } from './clock.ts';
import type { CutStep, KitJob } from './job.ts';
import { type Footnotes, idsIn, looseCases, type Printed, printedIn, withoutDefinitions } from './parts.ts';

/** A step with its place in the evening. */
export interface PackStep {
  /** 1 for the first. */
  number: number;
  step: CutStep;
  /** The kit that it comes from, where its links and footnotes lead. */
  kit: Kit;
  /** `7.08`, or `0:08` when nobody said when it starts. */
  at: string;
  until: string;
}

/** A handout or exercise that the evening needs, with the kit that it comes from. */
export interface PackPaper<One extends Printed = Printed> {
  paper: One;
  kit: Kit;
}

/** All that is handed over, in the order in which it is read: the same for every form. */
export interface Pack {
  steps: PackStep[];
  totalMinutes: number;
  ends: string;
  background: Prose;
  slides: Slide[];
  cases: Case[];
  papers: PackPaper[];
  evaluation: Evaluation | undefined;
  /** Of this kit and of every kit that a step is taken from. */
  footnotes: ReadonlyMap<Kit, Footnotes>;
}

/** The papers that these texts ask for, and that those papers ask for in turn. */
const reached = (papers: readonly Printed[], from: readonly Prose[]): Set<Printed> => {
  const byId = new Map(papers.flatMap((paper) => idsIn(paper).map((id) => [id, paper])));
  const seen = new Set<Printed>();
  const waiting = from.flatMap(idsLinked);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const paper = byId.get(id);
    if (!paper || seen.has(paper)) continue;
    seen.add(paper);
    waiting.push(...idsLinked(proseOf(paper)));
  }
  return seen;
};

/** A kit's papers that its steps in this evening need; of this kit also those that no step asks for. */
const papersFor = (kit: Kit, kept: readonly CutStep[], isMain: boolean): PackPaper[] => {
  const all = printedIn(kit.blocks);
  const asked = new Set([...reached(all, stepsOf(kit).map(proseOf)), ...printedIn(stepsOf(kit))]);
  const needed = new Set([...reached(all, kept.map(proseOf)), ...printedIn(kept)]);
  return all.filter((paper) => needed.has(paper) || (isMain && !asked.has(paper))).map((paper) => ({ paper, kit }));
};

const isReading = (block: Kit['blocks'][number]): block is Background | Notes | Unknown =>
  block.kind === 'background' || block.kind === 'notes' || block.kind === 'unknown';

/** Works out the evening: numbers, clock times, and which papers and sources go with it. */
export const packOf = (job: Pick<KitJob, 'kit' | 'steps' | 'start'>): Pack => {
  const { kit, start } = job;
  let minutes = 0;
  const steps = job.steps.map((step, at): PackStep => {
    const from = minutes;
    minutes += step.minutes;
    return { number: at + 1, step, kit: step.from ?? kit, at: clockAt(start, from), until: clockAt(start, minutes) };
  });
  const kits = [...new Set([kit, ...steps.map((one) => one.kit)])];
  return {
    steps,
    totalMinutes: minutes,
    ends: clockAt(start, minutes),
    background: withoutDefinitions(kit.blocks.filter(isReading).flatMap(proseOf)),
    slides: kit.blocks.filter((block): block is Slide => block.kind === 'slide'),
    cases: looseCases(kit),
    papers: kits.flatMap((one) =>
      papersFor(
        one,
        steps.filter((step) => step.kit === one).map(({ step }) => step),
        one === kit,
      ),
    ),
    evaluation: evaluationOf(kit),
    footnotes: new Map(kits.map((one) => [one, footnotesOf(one)])),
  };
};
