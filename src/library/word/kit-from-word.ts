import type { RootContent } from 'mdast';
import { idsBeside } from '../../kit/ids.ts';
import type { Block, Part, Step } from '../../kit/kit.ts';
import { LIMITS as KIT } from '../../kit/limits.ts';
import { slug } from '../../kit/slug.ts';
import { foreignInline, type Leads, sourceLabel } from './foreign-inline.ts';
import { type Stretch, stretchesOf } from './foreign-steps.ts';
import type { ForeignStep } from './foreign-table.ts';
import { methodSaid } from './guess-method.ts';
import { documentTitle, keptTitle } from './kept-title.ts';
import { LIMITS } from './limits.ts';
import { type Line, plain, type Said, wordsOf } from './line.ts';
import { type Manner, proseOf } from './lines-prose.ts';
import { type KitPicture, partsShown, readPictures } from './pictures.ts';
import type { WordDocument } from './read-document.ts';
import type { WordWords } from './words.ts';

/** What became of a document that knows nothing of kits. */
export interface KitFrom {
  title: string;
  blocks: Block[];
  /** By file name. */
  pictures: ReadonlyMap<string, KitPicture>;
  /** What was not understood, and what was guessed: sentences. */
  left: string[];
}

const MINUTES_GUESSED = 10;
const NOTES =
  /^(?:(?:facilitator|trainer|tutor|leader)(?:['’]?s)?['’]? notes?|notes? for (?:the )?(?:facilitator|trainer|tutor|leader)s?|nodiadau(?: i’r hwylusydd)?)\s*:?\s*/i;

const mannerFrom = (leads: Leads, least: number): Manner => ({
  inline: foreignInline(leads),
  depthOf: (level) => Math.max(least, level),
});

const isNotesLabel = (said: Said): boolean => {
  const text = plain(wordsOf(said));
  return NOTES.test(text) && text.replace(NOTES, '') === '';
};

/** What a step says to all, and what is for whoever leads: from a label of its own on, or in a paragraph that begins so. */
const parted = (lines: readonly Said[]): { shown: Said[]; notes: Said[] } => {
  const label = lines.findIndex(isNotesLabel);
  const isNote = (said: Said, at: number): boolean => (label !== -1 && at > label) || NOTES.test(plain(wordsOf(said)));
  return {
    shown: lines.filter((said, at) => at !== label && !isNote(said, at)),
    notes: lines.filter((said, at) => at !== label && isNote(said, at)),
  };
};

interface Desk {
  leads: Leads;
  fresh(title: string): string;
  t: WordWords;
  guessed: { methods: string[]; left: string[] };
}

const stepFrom = ({ heading, title, minutes: said, lines }: ForeignStep, desk: Desk): Step => {
  const { t, leads, guessed } = desk;
  const kept = keptTitle(heading, title.replace(/^\d{1,3}[.)]\s+/, ''), t);
  const name = kept.title || t.step;
  guessed.left.push(...kept.left);
  const { shown, notes } = parted([...kept.beneath, ...lines]);
  const method = methodSaid(name, lines.map(wordsOf).join(' '));
  if (!method) guessed.methods.push(name);
  const minutes = said ?? MINUTES_GUESSED;
  if (said === undefined) guessed.left.push(t.left.minutesGuessed(name, minutes));
  const prose = proseOf(shown, mannerFrom(leads, 3));
  const noted = proseOf(notes, mannerFrom(leads, 4));
  const body: Part[] = [
    ...(prose.length > 0 ? [{ kind: 'prose' as const, body: prose }] : []),
    ...(noted.length > 0 ? [{ kind: 'notes' as const, body: noted }] : []),
  ];
  const id = desk.fresh(name);
  return {
    kind: 'step',
    id,
    title: name,
    minutes,
    shortest: minutes,
    method: method ?? 'plenary',
    keep: 'must',
    hinge: false,
    screen: 'none',
    body,
    unknown: {},
  };
};

/** Whatever stands beside the steps, each stretch under a heading of its own. */
const backgroundFrom = (lines: readonly Said[], desk: Desk): { block: Block; title: string } | undefined => {
  const body = proseOf(lines, mannerFrom(desk.leads, 2));
  const [first, ...rest] = body;
  if (!first) return undefined;
  const opening = lines.find((line) => wordsOf(line) !== '');
  const isHeaded = first.type === 'heading';
  const title = isHeaded && opening ? plain(wordsOf(opening)) : '';
  const headed: RootContent[] = isHeaded ? [{ ...first, depth: 2 }, ...rest] : body;
  const deeper = headed.map((node, at) =>
    at > 0 && node.type === 'heading' && node.depth < 3 ? { ...node, depth: 3 as const } : node,
  );
  return { block: { kind: 'background', id: desk.fresh(title || 'start'), body: deeper }, title };
};

const sources = (notes: ReadonlyMap<string, Line[]>, desk: Desk): Block[] => {
  const body = [...notes].map(([id, lines]): RootContent => {
    const label = sourceLabel(id);
    const children = proseOf(lines, mannerFrom(desk.leads, 2)).filter((node) => node.type === 'paragraph');
    return { type: 'footnoteDefinition', identifier: label, label, children };
  });
  return body.length === 0 ? [] : [{ kind: 'background', id: desk.fresh('sources'), body }];
};

interface Laid {
  blocks: Block[];
  /** Titles of what is no step. */
  beside: string[];
  steps: number;
  /** There were more steps, or minutes, than a kit may have. */
  isPast: boolean;
}

const blocksFrom = (stretches: readonly Stretch[], desk: Desk): Laid => {
  const laid: Laid = { blocks: [], beside: [], steps: 0, isPast: false };
  let minutes = 0;
  for (const stretch of stretches) {
    if (stretch.is === 'step') {
      const after = minutes + (stretch.step.minutes ?? MINUTES_GUESSED);
      if (laid.steps < KIT.steps && after <= KIT.minutesInAll) {
        minutes = after;
        laid.steps += 1;
        laid.blocks.push(stepFrom(stretch.step, desk));
        continue;
      }
      laid.isPast = true;
    }
    const lines = stretch.is === 'step' ? [stretch.step.heading, ...stretch.step.lines] : stretch.lines;
    const background = backgroundFrom(lines, desk);
    if (!background) continue;
    laid.blocks.push(background.block);
    if (background.title) laid.beside.push(background.title);
  }
  return laid;
};

/**
 * Makes a kit's blocks of a Word document: headings, bold lines, list items and rows of a table that say a time become
 * steps; pictures, media; all else is kept as background and told. `name`: of its file, for one without a title.
 */
export const kitFromWord = async (
  document: WordDocument,
  { name, t }: { name: string; t: WordWords },
): Promise<KitFrom> => {
  const { title, lines, left: cut } = documentTitle(document.lines, t);
  const pictures = await readPictures(document.file, partsShown(document.lines), t);
  const ids = idsBeside(new Set());
  const desk: Desk = {
    leads: { pictures: pictures.urls, notes: new Set(document.notes.keys()) },
    fresh: (words) => ids.fresh(slug(words) || 'part', 0),
    t,
    guessed: { methods: [], left: [...cut] },
  };
  const { stretches, heads } = stretchesOf(lines);
  const { blocks, beside, steps, isPast } = blocksFrom(stretches, desk);
  blocks.push(...sources(document.notes, desk));
  const { left } = t;
  const told = [
    ...(steps === 0 ? [left.noSteps] : []),
    ...(steps > 0 && beside.length > 0 ? [left.background(beside.join('; '))] : []),
    ...(desk.guessed.methods.length > 0 ? [left.methods(desk.guessed.methods.join('; '))] : []),
    ...(isPast ? [left.tooManySteps] : []),
    ...(heads.length > 0 ? [left.heads(heads.join('; '))] : []),
    ...desk.guessed.left,
    ...pictures.left,
    ...(document.drawings > 0 ? [left.drawings(document.drawings)] : []),
    ...[...document.comments.values()].slice(0, LIMITS.comments).map(({ text }) => left.comment(text)),
    left.front,
  ];
  return {
    title: title || name.slice(0, KIT.title).toWellFormed() || t.untitled,
    blocks,
    pictures: pictures.media,
    left: told,
  };
};
