import type { FootnoteDefinition, Node } from 'mdast';
import type { Case, Exercise, Handout, Kit, Part, Prose, Step } from '../../kit/kit.ts';
import { type Anything, everyPart } from '../../kit/reading.ts';

/** What participants see and do in a step, in order: prose, cases and what a later version adds; its papers stand apart. */
export const shownIn = (step: Step): Part[] =>
  step.body.filter(({ kind }) => ['prose', 'case', 'unknown'].includes(kind));

/** What is held in the hand or done on a table, and printed by itself. */
export type Printed = Handout | Exercise;

const isPrinted = (part: Anything): part is Printed => part.kind === 'handout' || part.kind === 'exercise';

export const printedIn = (things: readonly Anything[]): Printed[] => things.flatMap(everyPart).filter(isPrinted);

/** Ids of a part and of all that stands within it. */
export const idsIn = (part: Anything): string[] =>
  everyPart(part).flatMap((one) => ('id' in one && one.id !== undefined ? [one.id] : []));

/** Cases that stand by themselves; those in a step or a handout are shown there. */
export const looseCases = (kit: Kit): Case[] => kit.blocks.filter((block): block is Case => block.kind === 'case');

/** The footnotes of a kit by identifier. */
export type Footnotes = ReadonlyMap<string, FootnoteDefinition>;

const isDefinition = ({ type }: Node): boolean => type === 'footnoteDefinition' || type === 'definition';

/** Prose without the definitions that stand in it, which show nothing where they stand. */
export const withoutDefinitions = (body: Prose): Prose => body.filter((node) => !isDefinition(node));
