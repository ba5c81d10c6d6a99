import type { Background, Case, Evaluation, Kit, Notes, Prose, Slide, Unknown } from '../../kit/kit.ts';
import { clockAt } from './clock.ts';
import type { CutStep, KitJob } from './job.ts';
import {
  looseCases,
  type Paper,
  papersIn,
  proseIn,
  type Sources,
  sourcesOf,
  stepsOf,
  targetsIn,
  withoutDefinitions,
} from './parts.ts';

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
export interface PackPaper<One extends Paper = Paper> {
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
  sources: ReadonlyMap<Kit, Sources>;
}

/** The papers that these texts ask for, and that those papers ask for in turn. */
const reached = (papers: ReadonlyMap<string, Paper>, from: readonly Prose[]): Set<string> => {
  const seen = new Set<string>();
  const waiting = from.flatMap(targetsIn);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const paper = papers.get(id);
    if (!paper || seen.has(id)) continue;
    seen.add(id);
    waiting.push(...targetsIn(proseIn(paper)));
  }
  return seen;
};

/** A kit's papers that its steps in this evening need; of this kit also those that no step asks for. */
const papersFor = (kit: Kit, kept: readonly CutStep[], isMain: boolean): PackPaper[] => {
  const all = papersIn(kit.blocks);
  const byId = new Map(all.map((paper) => [paper.id, paper]));
  const asked = reached(byId, stepsOf(kit).map(proseIn));
  const needed = reached(byId, kept.map(proseIn));
  for (const { id } of papersIn(kept)) needed.add(id);
  for (const { id } of papersIn(stepsOf(kit))) asked.add(id);
  return all.filter(({ id }) => needed.has(id) || (isMain && !asked.has(id))).map((paper) => ({ paper, kit }));
};

const isReading = (block: Kit['blocks'][number]): block is Background | Notes | Unknown =>
  block.kind === 'background' || block.kind === 'notes' || block.kind === 'unknown';

/** Works out the evening: numbers, clock times, and which papers and sources go with it. */
export const packOf = (job: KitJob): Pack => {
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
    background: withoutDefinitions(kit.blocks.filter(isReading).flatMap(proseIn)),
    slides: kit.blocks.filter((block): block is Slide => block.kind === 'slide'),
    cases: looseCases(kit),
    papers: kits.flatMap((one) =>
      papersFor(
        one,
        steps.filter((step) => step.kit === one).map(({ step }) => step),
        one === kit,
      ),
    ),
    evaluation: kit.blocks.find((block): block is Evaluation => block.kind === 'evaluation'),
    sources: new Map(kits.map((one) => [one, sourcesOf(one)])),
  };
};
