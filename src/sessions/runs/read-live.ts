import { toString as textOf } from 'mdast-util-to-string';
import type { Step } from '../../kit/kit.ts';
import { sayFirst } from '../../kit/reading.ts';
import { type PlannedStep, plannedByCode } from '../../library/index.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { LiveStep } from './live.ts';
import type { LiveProps } from './use-live.ts';

/** The paragraphs of a step's notes, but for the first where that is what to say first. */
const notesOf = (step: Step, say: string): string[] => {
  const paragraphs = step.body.flatMap((part) =>
    part.kind === 'notes' ? part.body.map((node) => textOf(node).trim()) : [],
  );
  const [first, ...rest] = paragraphs.filter(Boolean);
  return first === undefined ? [] : say && first.includes(say) ? rest : [first, ...rest];
};

const liveStep = ({ key, from, step, locked }: PlannedStep, begins: number): LiveStep => {
  const say = sayFirst(step) ?? '';
  return {
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
    say,
    notes: notesOf(step, say),
  };
};

/** All that the live page needs, as plain data, and the things that it was made from. Errors: NotFound. */
export const readLive = async (db: Tx, code: string): Promise<{ live: LiveProps; tags: string[] }> => {
  const planned = await plannedByCode(db, code);
  const steps: LiveStep[] = [];
  for (const one of planned.steps) {
    const before = steps.at(-1);
    steps.push(liveStep(one, before ? before.begins + before.minutes : 0));
  }
  const { slug, title, language, start } = planned;
  return { live: { code: planned.code, slug, title, language, start, steps }, tags: [`kit:${slug}`] };
};
