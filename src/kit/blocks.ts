import { backgroundOf } from './background.ts';
import { readCase } from './case.ts';
import { readEvaluation } from './evaluation.ts';
import { readExercise } from './exercise.ts';
import type { Container, Frame } from './frames.ts';
import { readHandout } from './handout.ts';
import type { Block, Part, Prose } from './kit.ts';
import { readNotes } from './notes.ts';
import { openingPlace, type Reader } from './reader.ts';
import { readSlide } from './slide.ts';
import { readStep } from './step.ts';
import { readUnknown } from './unknown.ts';

/** Which containers there are, and what may stand in each. A later version's may hold anything. */
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  kit: ['step', 'slide', 'handout', 'exercise', 'case', 'evaluation'],
  step: ['notes', 'slide', 'handout', 'exercise', 'case', 'evaluation'],
  handout: ['exercise', 'case', 'evaluation'],
  exercise: ['handout', 'case'],
  case: ['handout', 'exercise'],
  notes: [],
  slide: [],
  evaluation: [],
};

const isKnown = (name: string): boolean => name !== 'kit' && Object.hasOwn(HOLDS, name);

const withArticle = (outer: string): string => (/^[aeiou]/.test(outer) ? `an ${outer}` : `a ${outer}`);

/** Where something stands that may not, and what to do about it. */
const misplaced = (name: string, outer: string): { where: string; how: string } => {
  const where = outer === 'kit' ? 'outside a step' : `inside ${withArticle(outer)}`;
  return { where, how: name === 'notes' ? 'Move it into a step' : `Move it out of the ${outer}, to stand by itself` };
};

const reportPlace = (container: Container, outer: string, { report }: Reader): void => {
  const { name } = container;
  if (!isKnown(name)) report('block-unknown', openingPlace(container), { name });
  else if (outer !== 'unknown' && !HOLDS[outer]?.includes(name)) {
    report('block-misplaced', openingPlace(container), { name, ...misplaced(name, outer) });
  }
};

/** A container as the construct it names; undefined when it names a step, which only a kit holds, or none. */
const readKnown = (
  container: Container,
  outer: string,
  reader: Reader,
): Exclude<Part, { kind: 'prose' }> | undefined => {
  switch (container.name) {
    case 'notes':
      return readNotes(container, reader);
    case 'slide':
      return readSlide(container, reader, outer === 'step');
    case 'handout':
      return readHandout(container, reader);
    case 'exercise':
      return readExercise(container, reader);
    case 'case':
      return readCase(container, reader);
    case 'evaluation':
      return readEvaluation(container, reader);
    default:
      return undefined;
  }
};

/** What stands in a container, in order. */
export const readParts = (frames: readonly Frame[], outer: string, reader: Reader): Part[] =>
  frames.flatMap((frame): Part[] => {
    if (frame.kind === 'prose') {
      const body = reader.prose(frame);
      return body.length > 0 ? [{ kind: 'prose', body }] : [];
    }
    reportPlace(frame, outer, reader);
    return [readKnown(frame, outer, reader) ?? readUnknown(frame, reader)];
  });

const line = (value: string): Prose => [{ type: 'paragraph', children: [{ type: 'text', value }] }];

/** The prose of a container that holds nothing else; what stands there all the same is kept as the words it was written in. */
export const readProseIn = (container: Container, reader: Reader): Prose => {
  const within = (frame: Frame): Prose => {
    if (frame.kind === 'prose') return reader.prose(frame);
    const { name } = frame;
    reader.report('block-misplaced', openingPlace(frame), { name, ...misplaced(name, container.name) });
    return [...line(reader.lines.line(frame.at).trim()), ...frame.children.flatMap(within), ...line(':::')];
  };
  return container.children.flatMap(within);
};

/** Everything in a kit's body, in order. */
export const readBlocks = (frames: readonly Frame[], reader: Reader): Block[] => {
  const blocks: Block[] = [];
  for (const frame of frames) {
    if (frame.kind === 'prose') {
      const last = blocks.at(-1);
      const before = last && ('id' in last && last.id ? last.id : last.kind);
      blocks.push(...backgroundOf(reader.prose(frame), before, reader.ids));
      continue;
    }
    reportPlace(frame, 'kit', reader);
    if (frame.name === 'step') blocks.push(readStep(frame, reader));
    else blocks.push(readKnown(frame, 'kit', reader) ?? readUnknown(frame, reader));
  }
  return blocks;
};
