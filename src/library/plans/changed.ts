import { compareKits, type PartChange } from '../../kit/compare.ts';
import type { Kit } from '../../kit/kit.ts';

/** What became of a step between the edition in the hand and the newest. */
export interface StepChanged {
  title: string;
  how: 'added' | 'removed' | 'moved' | 'changed';
  /** Undefined when its minutes are as they were. */
  minutes: { before: number; after: number } | undefined;
}

const minutesIn = ({ fields }: PartChange): StepChanged['minutes'] => {
  const field = fields.find((one) => one.field === 'minutes');
  if (field?.before === undefined || field.after === undefined) return undefined;
  return { before: Number(field.before), after: Number(field.after) };
};

const isStep = ({ kind }: PartChange): boolean => kind === 'step';

/** Step by step, what changed; a step also counts as changed when its notes or what stands in it did. */
export const stepsChanged = (before: Kit, after: Kit): StepChanged[] => {
  const { parts } = compareKits(before, after);
  const steps = parts.filter(isStep).map((part) => ({ title: part.title, how: part.change, minutes: minutesIn(part) }));
  const named = new Set(steps.map(({ title }) => title));
  const inner = parts.flatMap(({ within }) => (within?.id && !named.has(within.title) ? [within] : []));
  const holders = new Map(inner.map(({ id, title }) => [id, title]));
  const steady = after.blocks.flatMap((block) => (block.kind === 'step' && holders.has(block.id) ? [block.title] : []));
  return [...steps, ...steady.map((title) => ({ title, how: 'changed' as const, minutes: undefined }))];
};
