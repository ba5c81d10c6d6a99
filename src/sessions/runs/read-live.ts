import type { Step } from '../../kit/kit.ts';
import { notesOf, plainText, sayFirst } from '../../kit/reading.ts';
import { type PlannedStep, plannedByCode } from '../../library/index.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { LiveStep } from './live.ts';
import type { LiveProps } from './use-live.ts';

/** The paragraphs of a step's notes after what to say first. */
const notesAfter = (step: Step): string[] => {
  const notes = notesOf(step);
  const first = notes.findIndex(({ type }) => type === 'paragraph');
  return notes
    .filter((_, at) => at !== first)
    .map((node) => plainText([node]).trim())
    .filter(Boolean);
};

const liveStep = ({ key, from, step, locked }: PlannedStep, begins: number): LiveStep => ({
  key,
  title: step.title,
  minutes: step.minutes,
  begins,
  shortest: Math.min(step.shortest, step.minutes),
  keep: step.keep,
  hinge: step.hinge,
  method: step.method,
  locked,
  asked: from !== undefined,
  say: sayFirst(step) ?? '',
  notes: notesAfter(step),
});

/** All that the live page needs, as plain data, and the things that it was made from. Errors: NotFound. */
export const readLive = async (db: Tx, code: string): Promise<{ live: LiveProps; tags: string[] }> => {
  const planned = await plannedByCode(db, code);
  const steps: LiveStep[] = [];
  for (const one of planned.steps) {
    const before = steps.at(-1);
    steps.push(liveStep(one, before ? before.begins + before.minutes : 0));
  }
  const { slug, title, language, start } = planned;
  const addresses = {
    here: paths.run(planned.code),
    tell: paths.ran(planned.code),
    kitAt: paths.kit(slug),
    printAt: paths.short(planned.code),
  };
  return { live: { code: planned.code, slug, title, language, start, steps, ...addresses }, tags: [`kit:${slug}`] };
};
