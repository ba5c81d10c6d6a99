import type { List, ListItem, RootContent, TableRow } from 'mdast';
import type { Slide, Step } from '../../kit/kit.ts';
import { notesOf } from '../../kit/reading.ts';
import { type Changing, shortened } from './changing.ts';
import { type Edits, pushed } from './edits.ts';
import type { Expected, Place, Section } from './expected.ts';
import { isNote, PICTURE, plain, type Row, type Said, wordsOf } from './line.ts';
import { cellNodes, type Manner, proseOf } from './lines-prose.ts';
import { newRuns } from './runs-change.ts';

type ProsePlace = Extract<Place, { is: 'prose' }>;

const SLIDE_STYLE = 'onthescreen';

/** How lines that only the file has become prose. @param under what the file adds to a heading's depth */
export const mannerUnder = ({ setting, newThing }: Changing, under: number): Manner => ({
  inline: (runs) => newRuns(runs, setting, newThing),
  depthOf: (level) => level - under + 1,
});

const addedTo = ({ added }: Edits, step: Step): { prose: RootContent[]; notes: RootContent[]; slides: Slide[] } => {
  const more = added.get(step) ?? { prose: [], notes: [], slides: [] };
  added.set(step, more);
  return more;
};

const slideIn = (text: string): Slide => ({
  kind: 'slide',
  id: undefined,
  title: text.replace(/^[^:]{0,40}:\s*/, '') || text,
  body: [],
});

const rowOf = (changing: Changing, row: Row, columns: number): TableRow => ({
  type: 'tableRow',
  children: Array.from({ length: columns }, (_, at) => ({
    type: 'tableCell',
    children: cellNodes(row.cells[at] ?? [], mannerUnder(changing, 1)),
  })),
});

const itemsOf = (nodes: readonly RootContent[]): ListItem[] =>
  nodes.flatMap((node) => (node.type === 'list' ? (node satisfies List).children : []));

const isItem = (said: Said): boolean =>
  said.kind === 'paragraph' && said.list !== undefined && said.level === undefined;

/** Lines alike in a row, each row as one. */
const grouped = <One, Kind>(all: readonly One[], kindOf: (one: One) => Kind): { kind: Kind; some: One[] }[] => {
  const groups: { kind: Kind; some: One[] }[] = [];
  for (const one of all) {
    const [last, kind] = [groups.at(-1), kindOf(one)];
    if (last && last.kind === kind) last.some.push(one);
    else groups.push({ kind, some: [one] });
  }
  return groups;
};

const intoProse = (changing: Changing, place: ProsePlace, lines: readonly Said[]): void => {
  const { edits, t, left } = changing;
  const { item } = place;
  const opening = item ? lines.findIndex((said) => !isItem(said)) : 0;
  const items = opening === -1 ? lines : lines.slice(0, opening);
  const manner = mannerUnder(changing, place.under);
  if (item && items.length > 0) pushed(edits.items, item.node, itemsOf(proseOf(items, manner)));
  const nodes = proseOf(lines.slice(items.length), manner);
  if (nodes.length === 0) return;
  if (place.of === 'questions') {
    edits.questions.push(...nodes.map((node) => [node]));
    for (const said of lines.slice(items.length)) left.add(t.left.question(shortened(plain(wordsOf(said)))));
  } else if (place.after) pushed(edits.after, place.after, nodes);
  else pushed(edits.beginning, place.body, nodes);
};

const intoFront = (changing: Changing, place: Extract<Place, { is: 'points' }>, lines: readonly Said[]): void => {
  pushed(
    changing.front[place.field].after,
    place.after,
    lines.map((said) => plain(wordsOf(said))),
  );
};

const notesPlace = (step: Step): Place => {
  const body = step.body.find((part) => part.kind === 'notes')?.body;
  return body && notesOf(step).length > 0
    ? { is: 'prose', body, after: undefined, under: 3, of: 'notes' }
    : { is: 'step', step, as: 'notes' };
};

const putAt = (changing: Changing, place: Place, lines: readonly Said[]): void => {
  switch (place.is) {
    case 'prose':
      intoProse(changing, place, lines);
      break;
    case 'points':
      intoFront(changing, place, lines);
      break;
    case 'step': {
      const more = addedTo(changing.edits, place.step);
      more[place.as].push(...proseOf(lines, mannerUnder(changing, place.as === 'notes' ? 3 : 2)));
      break;
    }
    case 'nowhere':
      for (const said of lines) changing.left.add(changing.t.left.nowhere(shortened(plain(wordsOf(said)))));
  }
};

/** Headings that open no step are part of the one they stand in: that is told. */
const tellHeadings = ({ t, left }: Changing, lines: readonly Said[], { step }: Section): void => {
  for (const said of lines) {
    const level = said.kind === 'paragraph' ? said.level : undefined;
    if (step && level !== undefined && level <= 2)
      left.add(t.left.heading(shortened(plain(wordsOf(said))), step.title));
  }
};

/** Puts in lines that only the file has, after the line of the kit's that stands before them. */
export const putIn = (
  changing: Changing,
  section: Section,
  before: Expected | undefined,
  lines: readonly Said[],
): void => {
  const { step } = section;
  const place = before?.place ?? section.opening;
  const shown = lines.filter((said) => plain(wordsOf(said)) !== '' || wordsOf(said).includes(PICTURE));
  if (before?.origin.is === 'row' && shown.every(({ kind }) => kind === 'row')) {
    const { node } = before.origin;
    const rows = shown.filter((said) => said.kind === 'row');
    pushed(
      changing.edits.rows,
      node,
      rows.map((row) => rowOf(changing, row, node.children.length)),
    );
    return;
  }
  tellHeadings(changing, shown, section);
  const isAmongNotes = place.is === 'prose' && place.of === 'notes';
  const kindOf = (said: Said): 'slide' | 'notes' | 'here' => {
    if (step && said.kind === 'paragraph' && said.style === SLIDE_STYLE) return 'slide';
    return step && !isAmongNotes && isNote(said) ? 'notes' : 'here';
  };
  for (const { kind, some } of grouped(shown, kindOf)) {
    if (kind === 'here' || !step) putAt(changing, place, some);
    else if (kind === 'notes') putAt(changing, notesPlace(step), some);
    else addedTo(changing.edits, step).slides.push(...some.map((said) => slideIn(plain(wordsOf(said)))));
  }
};
