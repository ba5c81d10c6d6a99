import type { Definition, FootnoteDefinition, Node, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Block, Case, Evaluation, Exercise, Handout, Kit, Part, Prose, Slide, Step } from './kit.ts';
import { targetOf } from './links.ts';

/** The parts directly inside one; none for those that hold only prose. */
const inside = (part: Part | Block): Part[] => ('body' in part && part.kind !== 'prose' && holdsParts(part) ? part.body : []);

const holdsParts = (part: Part | Block): part is Step | Handout | Exercise | Case | Extract<Part, { kind: 'unknown' }> =>
  ['step', 'handout', 'exercise', 'case', 'unknown'].includes(part.kind);

const ownProse = (part: Part | Block): Prose => {
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
export const proseIn = (part: Part | Block): Prose => withAllInside(part).flatMap(ownProse);

const isDefinition = ({ type }: Node): boolean => type === 'footnoteDefinition' || type === 'definition';

/** Prose without the definitions in it, which show nothing where they stand. */
export const withoutDefinitions = (body: Prose): Prose => body.filter((node) => !isDefinition(node));

export const stepsOf = (kit: Kit): Step[] => kit.blocks.filter((block): block is Step => block.kind === 'step');

/** What the facilitator reads beforehand, in order. */
export const backgroundOf = (kit: Kit): Prose =>
  withoutDefinitions(kit.blocks.flatMap((block) => (block.kind === 'background' ? block.body : [])));

/** What participants see: everything in a step, handout, exercise or case but notes and slides. */
export const shownOf = (part: { body: readonly Part[] }): Prose =>
  withoutDefinitions(
    part.body.flatMap((inner) => {
      if (inner.kind === 'notes' || inner.kind === 'slide' || isPaper(inner)) return [];
      return inner.kind === 'case' ? [headingOf(inner.title), ...shownOf(inner)] : proseIn(inner);
    }),
  );

const headingOf = (title: string): RootContent => ({ type: 'heading', depth: 3, children: [{ type: 'text', value: title }] });

/** For whoever leads a step. */
export const notesOf = (step: Step): Prose => withoutDefinitions(step.body.flatMap((part) => (part.kind === 'notes' ? part.body : [])));

export const slidesOf = (step: Step): Slide[] => step.body.filter((part): part is Slide => part.kind === 'slide');

/** What is held in the hand or done on a table. */
export type Paper = Handout | Exercise | Case;

const isPaper = (part: Part | Block): part is Handout | Exercise => part.kind === 'handout' || part.kind === 'exercise';

/** Handouts, exercises and cases, wherever they stand, in order; a case within a handout is part of it. */
export const papersOf = (kit: Kit): Paper[] =>
  kit.blocks.flatMap((block) => {
    const papers = withAllInside(block).filter(isPaper);
    return block.kind === 'case' ? [block, ...papers] : papers;
  });

export const evaluationOf = (kit: Kit): Evaluation | undefined =>
  kit.blocks.flatMap(withAllInside).find((part): part is Evaluation => part.kind === 'evaluation');

/** Ids that the links of a text go to, each once, in order. */
export const targetsIn = (body: readonly Node[]): string[] => {
  const found = new Set<string>();
  for (const node of body)
    visit(node as RootContent, 'link', ({ url }) => {
      const id = targetOf(url);
      if (id) found.add(id);
    });
  return [...found];
};

/** What a step gives out: the papers that it links to. A link to a case within a handout gives the handout. */
export const givesOut = (kit: Kit, step: Step): Paper[] => {
  const papers = papersOf(kit);
  const named = targetsIn(proseIn(step)).map((id) =>
    papers.find((paper) => withAllInside(paper).some((part) => 'id' in part && part.id === id)),
  );
  return [...new Set(named)].filter((paper) => paper !== undefined);
};

/** The words of prose, one paragraph a line. */
export const plainText = (body: Prose): string =>
  withoutDefinitions(body)
    .map((node) => textOf(node))
    .join('\n');

/** The first sentence to say in a step: the first paragraph of its notes, without the bold label it begins with. */
export const sayFirst = (step: Step): string | undefined => {
  const first = notesOf(step).find((node) => node.type === 'paragraph');
  if (!first) return undefined;
  const [label, ...rest] = first.children;
  const words = label?.type === 'strong' ? rest : first.children;
  return textOf({ type: 'paragraph', children: words }).trim() || undefined;
};

/** Every footnote of a kit in the order in which it is first cited, then those that are never. */
export const footnotesOf = (kit: Kit): FootnoteDefinition[] => {
  const prose = kit.blocks.flatMap(proseIn);
  const cited = new Set<string>();
  const notes = new Map<string, FootnoteDefinition>();
  for (const node of prose)
    visit(node, (found) => {
      if (found.type === 'footnoteReference') cited.add(found.identifier);
      if (found.type === 'footnoteDefinition' && !notes.has(found.identifier)) notes.set(found.identifier, found);
      return found.type === 'text' ? SKIP : undefined;
    });
  return [...new Set([...cited, ...notes.keys()])].map((id) => notes.get(id)).filter((note) => note !== undefined);
};

/** The addresses of a kit's reference links. */
export const definitionsOf = (kit: Kit): Definition[] =>
  kit.blocks.flatMap(proseIn).filter((node): node is Definition => node.type === 'definition');

/** Names of the pictures that a kit shows, without `media/`, each once. */
export const picturesIn = (kit: Kit): string[] => {
  const names = new Set<string>();
  for (const node of kit.blocks.flatMap(proseIn))
    visit(node, 'image', ({ url }) => {
      if (url.startsWith('media/')) names.add(url.slice('media/'.length));
    });
  return [...names];
};
