import type { List, PhrasingContent, RootContent, Table } from 'mdast';
import type { Prose } from '../../../kit/kit.ts';
import { imageAllowed } from '../../../kit/links.ts';
import { destinationOf } from '../addresses.ts';
import type { KitJob } from '../job.ts';
import type { Tongue } from '../office/tongue.ts';
import { withoutDefinitions } from '../parts.ts';
import type { Paragraph, Run } from './drawing.ts';

/** Sizes that the words of a slide are tried in: nothing smaller is read from the back of a hall. */
const SIZES_POINTS = [40, 36, 32, 28] as const;

/** What a slide shows beside its title. */
export interface SlideWords {
  paragraphs: Paragraph[];
  tables: Paragraph[][][];
  /** Names of pictures, and what they show. */
  pictures: { name: string; said: string }[];
}

interface Writing {
  job: KitJob;
  tongue: Tongue;
  /** Names a link's relation. */
  relate: (address: string) => string;
  into: SlideWords;
}

type Marks = Pick<Run, 'bold' | 'italic' | 'strike' | 'link'>;

const runsOf = (nodes: readonly PhrasingContent[], writing: Writing, marks: Marks = {}): Run[] =>
  nodes.flatMap((node): Run[] => {
    const { tag } = writing.tongue;
    switch (node.type) {
      case 'text':
      case 'html':
      case 'inlineCode':
        return [{ ...marks, text: node.value.replace(/\s*\n\s*/g, ' '), lang: tag }];
      case 'break':
        return [{ text: '', lang: tag, isBreak: true }];
      case 'emphasis':
        return runsOf(node.children, writing, { ...marks, italic: true });
      case 'strong':
        return runsOf(node.children, writing, { ...marks, bold: true });
      case 'delete':
        return runsOf(node.children, writing, { ...marks, strike: true });
      case 'link': {
        const destination = destinationOf(node.url, writing.job);
        const link = destination && 'to' in destination ? { link: writing.relate(destination.to) } : {};
        return runsOf(node.children, writing, { ...marks, ...link });
      }
      case 'image': {
        const name = imageAllowed(node.url) ? node.url.slice('media/'.length) : '';
        if (writing.job.pictures.has(name)) writing.into.pictures.push({ name, said: node.alt ?? '' });
        else return [{ ...marks, italic: true, text: node.alt ?? '', lang: tag }];
        return [];
      }
      default:
        return 'children' in node ? runsOf(node.children, writing, marks) : [];
    }
  });

const put = (runs: Run[], writing: Writing, look: Pick<Paragraph, 'bullet' | 'level'> = {}): void => {
  if (runs.length > 0) writing.into.paragraphs.push({ runs, rightToLeft: writing.tongue.rightToLeft, ...look });
};

const putList = (node: List, writing: Writing, level: number): void => {
  node.children.forEach((item, at) => {
    item.children.forEach((block, nth) => {
      // Each number is written out, so that a list broken by something else still counts on.
      const bullet = nth > 0 ? undefined : node.ordered ? (node.start ?? 1) + at : 'point';
      if (block.type === 'paragraph')
        put(runsOf(block.children, writing), writing, bullet === undefined ? { level: level + 1 } : { bullet, level });
      else if (block.type === 'list') putList(block, writing, level + 1);
      else putBlock(block, writing);
    });
  });
};

const putTable = (node: Table, writing: Writing): void => {
  const { rightToLeft } = writing.tongue;
  writing.into.tables.push(
    node.children.map(({ children }) =>
      children.map((cell) => ({ runs: runsOf(cell.children, writing), rightToLeft })),
    ),
  );
};

const putBlock = (node: RootContent, writing: Writing): void => {
  switch (node.type) {
    case 'paragraph':
      put(runsOf(node.children, writing), writing);
      break;
    case 'heading':
      put(runsOf(node.children, writing, { bold: true }), writing);
      break;
    case 'list':
      putList(node, writing, 0);
      break;
    case 'blockquote':
      for (const child of node.children) putBlock(child, writing);
      break;
    case 'table':
      putTable(node, writing);
      break;
    case 'code':
    case 'html':
      put([{ text: node.value.replace(/\s+/g, ' '), lang: writing.tongue.tag }], writing);
      break;
  }
};

/** Prose as a slide's paragraphs, tables and pictures. */
export const wordsOnSlide = (
  body: Prose,
  job: KitJob,
  tongue: Tongue,
  relate: (address: string) => string,
): SlideWords => {
  const into: SlideWords = { paragraphs: [], tables: [], pictures: [] };
  for (const node of withoutDefinitions(body)) putBlock(node, { job, tongue, relate, into });
  return into;
};

/** Of a point, so wide is an average letter of the house's text, and so high a line with the space before it. */
const LETTER_WIDTH = 0.51;
const LINE_HEIGHT = 1.19;
const SPACE_BEFORE_POINTS = 8;

const linesOf = ({ runs, level = 0, bullet }: Paragraph, sizePoints: number, widthPoints: number): number => {
  const room = widthPoints - (bullet === undefined ? level : level + 1) * 36;
  const letters = runs.reduce((sum, { text }) => sum + [...text].length, 0);
  const breaks = runs.filter(({ isBreak }) => isBreak).length;
  return Math.max(1, Math.ceil((letters * sizePoints * LETTER_WIDTH) / room)) + breaks;
};

const heightOf = (paragraph: Paragraph, sizePoints: number, widthPoints: number): number =>
  linesOf(paragraph, sizePoints, widthPoints) * sizePoints * LINE_HEIGHT + SPACE_BEFORE_POINTS;

export interface Fitted {
  sizePoints: number;
  paragraphs: Paragraph[];
}

/** The largest size in which the words fit; when even the smallest is too large, as many slides as they need. */
export const fitted = (paragraphs: readonly Paragraph[], { w, h }: { w: number; h: number }): Fitted[] => {
  const [widthPoints, heightPoints] = [w * 72, h * 72];
  const heightIn = (sizePoints: number): number =>
    paragraphs.reduce((sum, one) => sum + heightOf(one, sizePoints, widthPoints), 0);
  const size = SIZES_POINTS.find((one) => heightIn(one) <= heightPoints);
  if (size !== undefined) return [{ sizePoints: size, paragraphs: [...paragraphs] }];
  const smallest = SIZES_POINTS[SIZES_POINTS.length - 1] ?? 28;
  const slides: Fitted[] = [];
  let left = 0;
  for (const paragraph of paragraphs) {
    const height = heightOf(paragraph, smallest, widthPoints);
    if (slides.length === 0 || height > left) {
      slides.push({ sizePoints: smallest, paragraphs: [] });
      left = heightPoints;
    }
    slides.at(-1)?.paragraphs.push(paragraph);
    left -= height;
  }
  return slides;
};
