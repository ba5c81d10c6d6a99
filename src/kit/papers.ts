import type { RootContent } from 'mdast';
import type { Case, Exercise, Handout, Kit, Part, Prose, Step } from './kit.ts';
import { type Anything, everyPart, idsLinked, proseOf } from './reading.ts';

/** Prose without the footnotes defined in it, which show nothing where they stand. */
export const withoutFootnotes = (body: Prose): Prose => body.filter(({ type }) => type !== 'footnoteDefinition');

const isPaper = (part: Anything): part is Handout | Exercise => part.kind === 'handout' || part.kind === 'exercise';

const headingOf = (title: string): RootContent => ({
  type: 'heading',
  depth: 3,
  children: [{ type: 'text', value: title }],
});

/** What participants see of a step, handout, exercise or case: all in it but notes, slides, and papers of their own. */
export const shownOf = (thing: { body: readonly Part[] }): Prose =>
  withoutFootnotes(
    thing.body.flatMap((inner) => {
      if (inner.kind === 'notes' || inner.kind === 'slide' || isPaper(inner)) return [];
      return inner.kind === 'case' ? [headingOf(inner.title), ...shownOf(inner)] : proseOf(inner);
    }),
  );

/** What is held in the hand or done on a table. */
export type Paper = Handout | Exercise | Case;

/** Handouts, exercises and cases, wherever they stand, in order; a case within a handout is part of it. */
export const papersOf = (kit: Kit): Paper[] =>
  kit.blocks.flatMap((block) => {
    const papers = everyPart(block).filter(isPaper);
    return block.kind === 'case' ? [block, ...papers] : papers;
  });

/** What a step gives out: the papers that it links to. A link to a case within a handout gives the handout. */
export const givesOut = (kit: Kit, step: Step): Paper[] => {
  const papers = papersOf(kit);
  const named = idsLinked(proseOf(step)).map((id) =>
    papers.find((paper) => everyPart(paper).some((part) => 'id' in part && part.id === id)),
  );
  return [...new Set(named)].filter((paper) => paper !== undefined);
};
