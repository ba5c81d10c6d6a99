import { conversationOf } from '../../kit/conversation.ts';
import { printProse } from '../../kit/grammar.ts';
import type { Exercise, Handout, Part, Prose, Slide } from '../../kit/kit.ts';
import { fitTo, leastMinutes, totalMinutes } from '../../kit/measure.ts';
import { givesOut } from '../../kit/papers.ts';
import { frontEntries } from '../../kit/print-front.ts';
import { footnotesOf, notesOf, plainText, sayFirst, slidesIn } from '../../kit/reading.ts';
import type { CutStep, KitJob } from './job.ts';
import { licenceOf } from './licence.ts';
import { packOf } from './pack.ts';
import { shownIn, withoutDefinitions } from './parts.ts';
import { words } from './words.ts';

/** The name of this form; a change that would break a reader makes it `/2`. */
export const KIT_JSON = 'fundi-kit-json/1';

/** A text, as it was written and as its words alone: a line a paragraph, item or row. */
interface JsonText {
  /** CommonMark with GitHub's tables and footnotes; `[^x]` is a source of that label, `#id` something in this kit. */
  markdown: string;
  text: string;
}

interface JsonSlide {
  title: string;
  body: JsonText;
}

interface JsonStep {
  id: string;
  title: string;
  /** Whole minutes. Clock times are for whoever knows when it begins: they are the sum of those before. */
  minutes: number;
  shortest: number;
  method: string;
  keep: 'must' | 'could';
  /** Whether here it is asked who decides and who gains. */
  hinge: boolean;
  screen: 'none' | 'needed';
  /** Title of the other kit that it is taken from; absent for this kit's own. */
  from?: string;
  participants: JsonText;
  notes: JsonText;
  /** The first sentence to say; null when the notes don't begin with one. */
  'say-first': string | null;
  slides: JsonSlide[];
  /** Ids of the handouts, exercises and cases that it links to; a case on a handout gives the handout. */
  'gives-out': string[];
}

/** How it is cut to a length, by the rule of the kit format. */
interface JsonLength {
  minutes: number;
  steps: { id: string; minutes: number }[];
  dropped: string[];
}

interface JsonHandout {
  id: string;
  title: string;
  per: string;
  body: JsonText;
}

interface JsonExercise {
  id: string;
  title: string;
  kind: string;
  body: JsonText;
  /** Of an exercise of kind `conversation`, the first being the beginning; a node with no replies is an ending. */
  nodes?: {
    id: string;
    title: string;
    said: JsonText;
    replies: { says: JsonText; feedback: JsonText; to: string }[];
  }[];
}

/** A kit as programs read it. */
interface KitJson {
  format: typeof KIT_JSON;
  id: string;
  /** Where this edition is kept, and where a newer one is told of. */
  address: string;
  /** `date` is a day, `2026-11-24`. */
  edition: { number: number; date: string; code: string };
  licence: { spdx: string; name: string; url: string | null };
  /** The front matter, with the keys of the kit format. */
  front: Record<string, unknown>;
  minutes: { total: number; least: number };
  background: JsonText;
  steps: JsonStep[];
  lengths: JsonLength[];
  handouts: JsonHandout[];
  exercises: JsonExercise[];
  cases: { id: string; title: string; struggle: string | null; body: JsonText }[];
  /** Those that stand outside a step. */
  slides: (JsonSlide & { id: string | null })[];
  evaluation: { intro: JsonText; questions: { asks: JsonText; answer: string }[] } | null;
  sources: (JsonText & { label: string })[];
}

/** Lengths that people ask for. */
const LENGTHS_MINUTES = [30, 45, 60, 75, 90, 105, 120, 150, 180];

const textOf = (prose: Prose): JsonText => {
  const body = withoutDefinitions(prose);
  return { markdown: printProse(body), text: plainText(body) };
};

const shownProse = (body: readonly Part[]): Prose =>
  body.flatMap((part): Prose => {
    if (part.kind === 'prose') return part.body;
    if (part.kind === 'unknown') return shownProse(part.body);
    if (part.kind !== 'case') return [];
    return [{ type: 'heading', depth: 3, children: [{ type: 'text', value: part.title }] }, ...shownProse(part.body)];
  });

const slideJson = ({ title, body }: Slide): JsonSlide => ({ title, body: textOf(body) });

const stepJson = (step: CutStep, job: KitJob): JsonStep => ({
  id: step.id,
  title: step.title,
  minutes: step.minutes,
  shortest: step.shortest,
  method: step.method,
  keep: step.keep,
  hinge: step.hinge,
  screen: step.screen,
  ...(step.from && step.from !== job.kit && { from: step.from.front.title }),
  participants: textOf(shownProse(shownIn(step))),
  notes: textOf(notesOf(step)),
  'say-first': sayFirst(step) ?? null,
  slides: slidesIn(step).map(slideJson),
  'gives-out': givesOut(step.from ?? job.kit, step).map(({ id }) => id),
});

const lengthsOf = (steps: readonly CutStep[]): JsonLength[] =>
  LENGTHS_MINUTES.filter((minutes) => minutes >= leastMinutes(steps) && minutes < totalMinutes(steps)).map(
    (minutes) => {
      const fitted = fitTo(steps, minutes);
      return {
        minutes,
        steps: fitted.steps.map((step) => ({ id: step.id, minutes: step.minutes })),
        dropped: fitted.dropped.map(({ id }) => id),
      };
    },
  );

const handoutJson = ({ id, title, per, body }: Handout): JsonHandout => ({
  id,
  title,
  per,
  body: textOf(shownProse(body)),
});

const exerciseJson = (exercise: Exercise): JsonExercise => {
  const { id, title, exercise: kind, body } = exercise;
  const plain = { id, title, kind, body: textOf(shownProse(body)) };
  if (kind !== 'conversation') return plain;
  const { intro, nodes } = conversationOf(exercise);
  return {
    ...plain,
    body: textOf(intro),
    nodes: nodes.map((node) => ({
      id: node.id,
      title: node.title,
      said: textOf(node.said),
      replies: node.replies.map(({ says, feedback, to }) => ({ says: textOf(says), feedback: textOf(feedback), to })),
    })),
  };
};

/** A kit as plain data, of the shape `KitJson`: stable, and the same for the same job. */
export const kitJson = (job: KitJob): KitJson => {
  const { kit, slug, steps, edition } = job;
  const pack = packOf(job);
  const printed = pack.papers.map(({ paper }) => paper);
  const licence = licenceOf(kit.front.licence, words.en);
  const { evaluation } = pack;
  return {
    format: KIT_JSON,
    id: slug,
    address: edition.address,
    edition: { number: edition.number, date: edition.date.toISOString().slice(0, 10), code: edition.code },
    licence: { spdx: kit.front.licence, name: licence.name, url: licence.url ?? null },
    front: Object.fromEntries(frontEntries(kit.front)),
    minutes: { total: totalMinutes(steps), least: leastMinutes(steps) },
    background: textOf(pack.background),
    steps: steps.map((step) => stepJson(step, job)),
    lengths: lengthsOf(steps),
    handouts: printed.filter((paper) => paper.kind === 'handout').map(handoutJson),
    exercises: printed.filter((paper) => paper.kind === 'exercise').map(exerciseJson),
    cases: pack.cases.map(({ id, title, struggle, body }) => ({
      id,
      title,
      struggle: struggle ?? null,
      body: textOf(shownProse(body)),
    })),
    slides: pack.slides.map((slide) => ({ id: slide.id ?? null, ...slideJson(slide) })),
    evaluation: evaluation
      ? {
          intro: textOf(evaluation.intro),
          questions: evaluation.questions.map(({ asks, answer }) => ({ asks: textOf(asks), answer })),
        }
      : null,
    sources: [...footnotesOf(kit).values()].map((note) => ({
      label: note.label ?? note.identifier,
      ...textOf(note.children),
    })),
  };
};
