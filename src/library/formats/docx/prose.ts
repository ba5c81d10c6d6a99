import { BorderStyle, HeadingLevel, type IParagraphOptions, Paragraph, type ParagraphChild, type Table } from 'docx';
import type { Heading, List, ListItem, RootContent } from 'mdast';
import type { Prose } from '../../../kit/kit.ts';
import { INK } from '../office/ink.ts';
import type { Desk } from './desk.ts';
import { HANG_TWIPS, type ListPlace, numbering } from './numbering.ts';
import { NOTES_INDENT_TWIPS, NOTES_LINE, STYLE } from './page.ts';
import { runIn, running, type Voice } from './running.ts';
import { beside } from './styles.ts';
import { proseTable } from './table.ts';

/** How a stretch of prose is set. */
export interface Manner extends Voice {
  /** Of ordinary paragraphs; the document's own when not given. */
  style?: string;
  /** Added to a heading's depth, less the one that a kit's `##` begins with. */
  under: number;
  /** Of the paper that it stands on, so that a case of the same name is not titled twice. */
  title?: string;
  /** Twips from the margin, which lists and quotes add to. */
  indent: number;
}

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

/** The heading style of a level, 1 to 6. */
const headingLevel = (level: number) => LEVELS[Math.min(6, Math.max(1, level)) - 1] ?? HeadingLevel.HEADING_6;

/** A paragraph that runs the way its kit is read. */
export const paragraphIn = (desk: Desk, voice: Voice, options: IParagraphOptions): Paragraph =>
  new Paragraph({ ...options, ...(desk.tongueFor(voice.kit).rightToLeft && { bidirectional: true }) });

const styled = ({ style }: Manner): { style?: string } => (style === undefined ? {} : { style });
const indented = ({ indent }: Manner) => (indent > 0 ? { indent: { start: indent } } : {});

/** Word draws the line beside notes where their text begins: what stands further in draws it that much further out. */
const lineBeside = ({ style, kit }: Manner, desk: Desk, furtherTwips: number): Pick<IParagraphOptions, 'border'> => {
  if ((style !== STYLE.notes && style !== STYLE.say) || furtherTwips <= 0) return {};
  const space = Math.min(NOTES_LINE.spaceMax, NOTES_LINE.space + furtherTwips / 20);
  return { border: beside(desk.tongueFor(kit).rightToLeft, { ...NOTES_LINE, space }) };
};

const heading = (node: Heading, desk: Desk, manner: Manner): Paragraph =>
  paragraphIn(desk, manner, {
    heading: headingLevel(manner.under + Math.max(1, node.depth - 1)),
    children: running(node.children, desk, manner),
  });

const tickOf = ({ checked }: ListItem): string => (typeof checked === 'boolean' ? (checked ? '☑ ' : '☐ ') : '');

interface Place extends ListPlace {
  /** Its items stand close together. */
  tight: boolean;
}

const itemParagraph = (children: ParagraphChild[], desk: Desk, manner: Manner, place: Place): Paragraph =>
  paragraphIn(desk, manner, {
    ...styled(manner),
    numbering: numbering(place, manner.indent),
    ...lineBeside(manner, desk, HANG_TWIPS * place.depth),
    ...(place.tight && { spacing: { after: 40 } }),
    children,
  });

const item = (node: ListItem, desk: Desk, manner: Manner, place: Place): (Paragraph | Table)[] => {
  const [first, ...rest] = node.children;
  const tick = tickOf(node) ? [runIn(desk.tongueFor(manner.kit), tickOf(node))] : [];
  const opens = first?.type === 'paragraph';
  const opening = opens ? running(first.children, desk, manner) : [];
  const following = opens ? rest : node.children;
  const inside: Manner = { ...manner, indent: manner.indent + HANG_TWIPS * (place.depth + 1) };
  return [
    itemParagraph([...tick, ...opening], desk, manner, place),
    ...following.flatMap((block) =>
      block.type === 'list' ? list(block, desk, manner, place.depth + 1) : blockOf(block, desk, inside),
    ),
  ];
};

const list = (node: List, desk: Desk, manner: Manner, depth: number): (Paragraph | Table)[] => {
  const place: Place = {
    ordered: node.ordered === true,
    start: node.start ?? 1,
    list: desk.nextList(),
    depth: Math.min(depth, 7),
    tight: !node.spread && node.children.every(({ spread }) => !spread),
  };
  return node.children.flatMap((child) => item(child, desk, manner, place));
};

const code = (value: string, desk: Desk, manner: Manner): Paragraph[] =>
  value.split('\n').map((line) =>
    paragraphIn(desk, manner, {
      style: STYLE.listing,
      ...indented(manner),
      children: [runIn(desk.tongueFor(manner.kit), line)],
    }),
  );

const blockOf = (node: RootContent, desk: Desk, manner: Manner): (Paragraph | Table)[] => {
  switch (node.type) {
    case 'paragraph':
      return [
        paragraphIn(desk, manner, {
          ...styled(manner),
          ...indented(manner),
          ...lineBeside(manner, desk, manner.indent - NOTES_INDENT_TWIPS),
          children: running(node.children, desk, manner),
        }),
      ];
    case 'heading':
      return [heading(node, desk, manner)];
    case 'list':
      return list(node, desk, manner, 0);
    case 'blockquote':
      return node.children.flatMap((child) => blockOf(child, desk, { ...manner, style: manner.style ?? STYLE.quote }));
    case 'code':
      return code(node.value, desk, manner);
    case 'html':
      return code(node.value, desk, manner);
    case 'thematicBreak':
      return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: INK.edge, space: 1 } } })];
    case 'table':
      return [proseTable(node, desk, manner), new Paragraph({ spacing: { after: 0 } })];
    default:
      return [];
  }
};

/** Prose as Word's paragraphs, lists and tables. */
export const prose = (body: Prose, desk: Desk, manner: Manner): (Paragraph | Table)[] =>
  body.flatMap((node) => blockOf(node, desk, manner));
