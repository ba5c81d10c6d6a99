import type { Definition, FootnoteDefinition, Node, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Block, Case, Exercise, Handout, Kit, Notes, Part, Prose, Slide, Step } from '../../kit/kit.ts';
import { targetOf } from '../../kit/links.ts';

/** The parts directly inside one, none for those that hold only prose. */
const inside = (part: Part | Block): Part[] => {
  switch (part.kind) {
    case 'step':
    case 'handout':
    case 'exercise':
    case 'case':
    case 'unknown':
      return part.body;
    default:
      return [];
  }
};

const own = (part: Part | Block): Prose => {
  switch (part.kind) {
    case 'prose':
    case 'notes':
    case 'slide':
    case 'background':
      return part.body;
    case 'evaluation':
      return [...part.intro, ...part.questions.flatMap(({ asks }) => asks)];
    default:
      return [];
  }
};

/** A part and all that stands within it, in order. */
export const withAllInside = (part: Part | Block): (Part | Block)[] => [part, ...inside(part).flatMap(withAllInside)];

/** All the prose of a part, in order. */
export const proseIn = (part: Part | Block): Prose => withAllInside(part).flatMap(own);

/** What participants see and do in a step, in order: prose, cases and what a later version adds; its papers stand apart. */
export const shownIn = (step: Step): Part[] =>
  step.body.filter(({ kind }) => ['prose', 'case', 'unknown'].includes(kind));

export const notesIn = (step: Step): Prose =>
  step.body.filter((part): part is Notes => part.kind === 'notes').flatMap(({ body }) => body);

export const slidesIn = (step: Step): Slide[] => step.body.filter((part): part is Slide => part.kind === 'slide');

/** What is held in the hand or done on a table, and printed by itself. */
export type Paper = Handout | Exercise;

const isPaper = (part: Part | Block): part is Paper => part.kind === 'handout' || part.kind === 'exercise';

export const papersIn = (blocks: readonly (Part | Block)[]): Paper[] => blocks.flatMap(withAllInside).filter(isPaper);

/** Cases that stand by themselves; those in a step or a handout are shown there. */
export const looseCases = (kit: Kit): Case[] => kit.blocks.filter((block): block is Case => block.kind === 'case');

export const stepsOf = (kit: Kit): Step[] => kit.blocks.filter((block): block is Step => block.kind === 'step');

/** Ids that the links of a text go to. */
export const targetsIn = (body: readonly Node[]): string[] => {
  const found: string[] = [];
  for (const node of body)
    visit(node as RootContent, 'link', ({ url }) => {
      const id = targetOf(url);
      if (id) found.push(id);
    });
  return found;
};

/** What a text refers to by name: its sources, and the addresses of its reference links. */
export interface Sources {
  notes: ReadonlyMap<string, FootnoteDefinition>;
  definitions: ReadonlyMap<string, Definition>;
}

/** Every footnote and link definition of a kit, by identifier; the first of a name counts, as in Markdown. */
export const sourcesOf = (kit: Kit): Sources => {
  const notes = new Map<string, FootnoteDefinition>();
  const definitions = new Map<string, Definition>();
  for (const node of kit.blocks.flatMap(proseIn))
    visit(node, (found) => {
      if (found.type === 'footnoteDefinition' && !notes.has(found.identifier)) notes.set(found.identifier, found);
      if (found.type === 'definition' && !definitions.has(found.identifier)) definitions.set(found.identifier, found);
      return found.type === 'text' ? SKIP : undefined;
    });
  return { notes, definitions };
};

const isDefinition = ({ type }: Node): boolean => type === 'footnoteDefinition' || type === 'definition';

/** Prose without the definitions that stand in it, which show nothing where they stand. */
export const withoutDefinitions = (body: Prose): Prose => body.filter((node) => !isDefinition(node));
