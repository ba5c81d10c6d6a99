import type { Slide } from '../../../kit/kit.ts';
import { outcomeUnder } from '../../../kit/outcome.ts';
import { slidesIn } from '../../../kit/reading.ts';
import { words as houseWords } from '../../../platform/ui/words.ts';
import { backgroundOf } from './background.ts';
import { coverSizes } from './cover.ts';
import { creditsOf } from './credits.ts';
import { around, type KitDocument } from './document.ts';
import { frameOf, isOwnPlan } from './frame.ts';
import { lengthsOf } from './lengths.ts';
import {
  evaluationContents,
  exerciseContents,
  handoutContents,
  isExercise,
  isHandout,
  looseHandout,
} from './papers.ts';
import { setProse, setText } from './prose.ts';
import { titleSizes } from './sizes.ts';
import { openSources } from './sources.ts';
import { barOf, labelOfStep, lastsMinutes, placedSteps, stepInFull, stepInShort } from './steps.ts';

/** Only the first of a list begins with a capital. */
const lowered = (names: string[]): string[] => names.map((name, at) => (at === 0 ? name : name.toLowerCase()));

const factsOf = ({ job, language, t }: KitDocument, total: number) => {
  const { participants, level, setting } = job.kit.front;
  const house = houseWords[language];
  const [, hours, minutes] = job.start?.match(/^(\d{1,2}):(\d{2})$/) ?? [];
  const start = Number(hours) * 60 + Number(minutes);
  const clock = Number.isNaN(start) ? '' : `, ${t.fromTo(start, start + total)}`;
  return [
    { name: t.facts.length, says: `${t.minutes(total)}${clock}` },
    { name: t.facts.people, says: t.people(participants.min, participants.max) },
    { name: t.facts.level, says: house.levels[level] },
    { name: t.facts.setting, says: lowered(setting.map((one) => house.settings[one])).join(', ') },
  ];
};

/** The evening on one or two pages. */
export const planContents = (document: KitDocument) => {
  const { job } = document;
  const steps = placedSteps(document);
  return {
    frame: { ...frameOf(document), bar: barOf(document, steps) },
    titleSizes: titleSizes(job.kit.front.title),
    facts: factsOf(document, lastsMinutes(steps)),
    bring: job.kit.front.bring.map(setText),
    steps: steps.map((step) => stepInShort(document, step)),
  };
};

/** A card a step, for the hand. */
export const cardsContents = (document: KitDocument) => {
  const steps = placedSteps(document);
  return {
    frame: { ...frameOf(document), bar: barOf(document, steps) },
    steps: steps.map((step) => stepInShort(document, step)),
  };
};

/** A slide a kit slide, in the order of the evening; those outside a step come before them. */
export const slidesContents = (document: KitDocument) => {
  const { job, pack } = document;
  const steps = placedSteps(document);
  const slideOf = (slide: Slide, kit = job.kit) => ({
    title: setText(slide.title),
    letters: [...slide.title].length,
    blocks: setProse(slide.body, around(document, kit, new Set()), 1),
  });
  return {
    frame: { ...frameOf(document), bar: barOf(document, steps) },
    titleSizes: titleSizes(job.kit.front.title),
    ...creditsOf(document),
    steps: steps.map((step) => stepInShort(document, step)),
    slides: [
      ...pack.slides.map((slide) => ({ ...slideOf(slide), step: undefined })),
      ...steps.flatMap((placed) =>
        slidesIn(placed.step).map((slide) => ({ ...slideOf(slide, placed.kit), step: stepInShort(document, placed) })),
      ),
    ],
  };
};

/** What participants hold, each on its own page, and the evaluation sheet last. */
export const handoutsContents = (document: KitDocument) => {
  const { job, pack } = document;
  return {
    frame: frameOf(document),
    handouts: [...pack.papers.filter(isHandout), ...pack.cases.map((paper) => ({ paper, kit: job.kit }))].map((paper) =>
      looseHandout(document, paper, 1),
    ),
    evaluations: pack.evaluation ? [evaluationContents(document, pack.evaluation, 1)] : [],
  };
};

/** All that whoever leads needs. `depth` is 1 in a programme, where the kit's title is a heading of its own. */
export const packContents = (document: KitDocument, depth = 0) => {
  const { job, pack, prefixOf } = document;
  const { front } = job.kit;
  const steps = placedSteps(document);
  const labelled = new Set([
    ...steps.map((step) => labelOfStep(document, step)),
    ...pack.papers.map(({ paper, kit }) => `${prefixOf(kit)}${paper.id}`),
    ...pack.cases.map(({ id }) => `${prefixOf(job.kit)}${id}`),
  ]);
  const sources = openSources(prefixOf(job.kit));
  const level = depth + 2;
  const handouts = [...pack.papers.filter(isHandout), ...pack.cases.map((paper) => ({ paper, kit: job.kit }))];
  // In the order in which they are read, as sources are numbered when they are first cited.
  const background = backgroundOf(document, labelled, sources, level);
  const full = steps.map((step) => stepInFull(document, step, labelled, sources, level));
  const exercises = pack.papers
    .filter(isExercise)
    .map((one) => exerciseContents(document, one, labelled, sources, level));
  const papers = handouts.map((one) => handoutContents(document, one, labelled, sources, level));
  const frame = frameOf(document);
  const lists = {
    outcomes: front.outcomes.map((outcome) => setText(outcomeUnder(outcome))),
    bring: front.bring.map(setText),
  };
  const lengths = lengthsOf(document, isOwnPlan(job));
  const titlePoints = titleSizes(front.title).cover;
  return {
    frame: { ...frame, depth, bar: barOf(document, steps) },
    ...creditsOf(document),
    ...lists,
    cover: coverSizes({ ...frame, ...lists, title: front.title, titlePoints, lengths: lengths.length }),
    facts: factsOf(document, lastsMinutes(steps)),
    lengths,
    background,
    steps: full,
    exercises,
    handouts: papers,
    evaluations: pack.evaluation ? [evaluationContents(document, pack.evaluation, depth + 1)] : [],
    sources: sources.list((kit) => around(document, kit, labelled, sources)),
  };
};
