import type { Step } from '../../../kit/kit.ts';
import { givesOut } from '../../../kit/papers.ts';
import { notesOf, sayFirst, slidesIn } from '../../../kit/reading.ts';
import { words as houseWords } from '../../../platform/ui/words.ts';
import { clockAt } from '../clock.ts';
import type { PackStep } from '../pack.ts';
import { shownIn } from '../parts.ts';
import { stripSaid } from '../strip-said.ts';
import { around, type KitDocument } from './document.ts';
import { heightMm } from './heights.ts';
import type { Block } from './nodes.ts';
import { setParts } from './parts.ts';
import { doesInALine } from './plain.ts';
import { setProse, setText } from './prose.ts';
import type { Sources } from './sources.ts';

/** A step where it stands in the evening. */
export interface PlacedStep extends PackStep {
  /** Minutes after the start. */
  from: number;
}

/** Each step with its minute: one after another, or where the plan says when each begins. */
export const placedSteps = ({ job, pack }: KitDocument): PlacedStep[] => {
  let next = 0;
  return pack.steps.map((one, at) => {
    const from = job.begins?.[at] ?? next;
    next = from + one.step.minutes;
    return { ...one, from, at: clockAt(job.start, from), until: clockAt(job.start, next) };
  });
};

/** Minutes from the first step's start to the last one's end; at least one, as a bar is drawn of it. */
export const lastsMinutes = (steps: readonly PlacedStep[]): number =>
  Math.max(1, ...steps.map(({ from, step }) => from + step.minutes));

const about = ({ language, t }: KitDocument, step: Step): string[] => [
  houseWords[language].methods[step.method],
  ...(step.keep === 'could' ? [t.could] : []),
  ...(step.shortest < step.minutes ? [t.atLeast(step.shortest)] : []),
  ...(step.screen === 'needed' ? [t.screen] : []),
];

export const labelOfStep = (document: KitDocument, { kit, number, step }: PackStep): string =>
  `${document.prefixOf(kit)}step-${number}-${step.id}`;

/** What a bar needs of a step. */
const inBar = ({ number, from, step }: PlacedStep) => ({
  number,
  from,
  minutes: step.minutes,
  method: step.method,
  hinge: step.hinge,
});

/** A step as plans and cards print it. */
export const stepInShort = (document: KitDocument, placed: PlacedStep, labelled: ReadonlySet<string> = new Set()) => {
  const { language, t, pack, prefixOf } = document;
  const { step, kit, number, at } = placed;
  const handouts = givesOut(kit, step).filter(({ kind }) => kind === 'handout');
  const given = handouts.map(({ id, title }) => {
    const label = `${prefixOf(kit)}${id}`;
    return { title: setText(title), label: labelled.has(label) ? label : undefined };
  });
  return {
    number,
    label: labelOfStep(document, placed),
    title: setText(step.title),
    letters: [...step.title].length,
    minutes: step.minutes,
    minutesSay: t.minutes(step.minutes),
    minutesShort: `${step.minutes} ${t.min}`,
    clock: at,
    methodSays: houseWords[language].methods[step.method],
    bar: inBar(placed),
    about: about(document, step),
    hinge: step.hinge,
    does: setText(doesInALine(shownIn(step), kit.front.language)),
    say: setText(sayFirst(step) ?? ''),
    gives: given,
    ofAll: t.ofCards(number, pack.steps.length),
  };
};

/** The same, with all that stands in it: what people do, the notes, the slides. */
export const stepInFull = (
  document: KitDocument,
  placed: PlacedStep,
  labelled: ReadonlySet<string>,
  sources: Sources,
  level: number,
) => {
  const prose = around(document, placed.kit, labelled, sources);
  const { step } = placed;
  const short = stepInShort(document, placed, labelled);
  const people = setParts(shownIn(step), prose, level);
  const slides = slidesIn(step).map(({ title, body }) => ({
    title: setText(title),
    blocks: setProse(body, prose, level),
  }));
  const notes = setProse(notesOf(step), prose, level);
  return { ...short, people, slides, notes, ...placing(people, slides, notes, short.gives.length) };
};

/** A page holds this much of a step; the guess may be a tenth short. */
const PAGE_MM = 195;

/** How a step lies on its page: whole if a page surely holds it, and its notes beside it simply when they are longer. */
const placing = (people: Block[], slides: { blocks: Block[] }[], notes: Block[], gives: number) => {
  const left =
    heightMm(people, { wideMm: 62, points: 10.5 }) +
    slides.reduce((sum, { blocks }) => sum + heightMm(blocks, { wideMm: 56, points: 9 }) + 16, 0) +
    gives * 9 +
    4;
  const right = heightMm(notes, { wideMm: 82, points: 9.9 });
  const whole = Math.max(left, right) < PAGE_MM;
  return { whole, simple: whole && left < right * 0.75 };
};

/** How far apart the marks of the scale stand. */
const everyMinutes = (total: number): number => (total > 150 ? 30 : 15);

/** The evening as a bar: its steps, its scale, what its patterns mean, and the same in words. */
export const barOf = (document: KitDocument, steps: readonly PlacedStep[]) => {
  const { job, language, pack, t } = document;
  const total = lastsMinutes(steps);
  const every = everyMinutes(total);
  const marks = Array.from({ length: Math.ceil(total / every) }, (_, at) => at * every);
  const near = total - (marks.at(-1) ?? 0) < every / 3 && marks.length > 1;
  const methods = [...new Set(steps.map(({ step }) => step.method))];
  return {
    total,
    steps: steps.map(inBar),
    marks: [...(near ? marks.slice(0, -1) : marks), total].map((at) => ({ at, says: clockAt(job.start, at) })),
    key: methods.map((method) => ({ method, says: houseWords[language].methods[method] })),
    pictureSays: stripSaid(pack, t),
  };
};
