import { AlignmentType, Bookmark, HeadingLevel, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import type { Kit } from '../../../kit/kit.ts';
import type { Desk } from './desk.ts';
import { runIn } from './running.ts';

/** A paragraph in the program's words, which are read from the left; beside a kit read from the right it stands on its side. */
export const ownParagraph = (desk: Desk, options: IParagraphOptions): Paragraph =>
  new Paragraph({ ...options, ...(desk.kit.rightToLeft && { alignment: AlignmentType.RIGHT }) });

/** A paragraph in a kit's words, which runs the way that kit is read. */
export const kitParagraph = (desk: Desk, options: IParagraphOptions, kit: Kit = desk.job.kit): Paragraph =>
  new Paragraph({ ...options, ...(desk.tongueFor(kit).rightToLeft && { bidirectional: true }) });

/** A heading in the program's words. */
export const ownHeading = (
  desk: Desk,
  text: string,
  options: Pick<IParagraphOptions, 'heading' | 'pageBreakBefore'> = {},
): Paragraph => ownParagraph(desk, { heading: HeadingLevel.HEADING_1, ...options, children: [runIn(desk.own, text)] });

/** Children with a bookmark round them, when what they name has one. */
export const bookmarked = (name: string | undefined, children: ParagraphChild[]): ParagraphChild[] =>
  name === undefined ? children : [new Bookmark({ id: name, children })];
