import type { TableRow } from 'mdast';
import type { Changing } from './changing.ts';
import { shortened } from './changing.ts';
import type { Expected, Origin } from './expected.ts';
import { peopleIn } from './front-change.ts';
import { BREAK, cellRuns, plain, type Row, type Run, type Said, textOf, wordsOf } from './line.ts';
import { changedRuns, saysTheSame } from './runs-change.ts';
import { timesChange } from './times.ts';

type Of<Is extends Origin['is']> = Extract<Origin, { is: Is }>;

/** The words of a cell: a kit's table holds one line in each. */
const inOneLine = (runs: readonly Run[]): Run[] =>
  runs.map((run) => (run.text.includes(BREAK) ? { ...run, text: run.text.replaceAll(BREAK, ' ') } : run));

const cellsChange = (changing: Changing, node: TableRow, isHead: boolean, expected: Expected, row: Row): void => {
  const setting = { ...changing.setting, boldIsOurs: isHead };
  if (row.cells.length !== node.children.length) changing.left.add(changing.t.left.columns(shortened(wordsOf(row))));
  node.children.forEach((cell, at) => {
    const [own, lines] = [expected.cells[at] ?? [], row.cells[at]];
    if (!lines) return;
    const found = inOneLine(cellRuns(lines));
    if (!saysTheSame(own, found, setting))
      changing.edits.words.set(cell, changedRuns(own, found, setting, changing.newThing));
  });
};

const listingChange = ({ listings }: Changing, { node, at }: Of<'code'>, text: string | undefined): void => {
  const lines = listings.get(node) ?? new Map<number, string | undefined>();
  listings.set(node, lines.set(at, text));
};

const slideChange = (changing: Changing, { of, before }: Of<'slide'>, text: string): void => {
  const said = text.startsWith(before.trim()) ? text.slice(before.trim().length).trim() : '';
  if (said === '') changing.left.add(changing.t.left.own(shortened(text)));
  else if (said !== plain(of.title)) changing.edits.titles.set(of, said);
};

const timesOf = (changing: Changing, { of: step }: Of<'times'>, before: string, text: string): void => {
  const change = timesChange(step, before, text);
  if (!change) changing.left.add(changing.t.left.minutes(step.title));
  else if (Object.keys(change).length > 0) changing.edits.steps.set(step, change);
};

/** What a line of the kit's file has become, line for line. Finds edits for what is otherwise, and tells what can't be. */
export const lineChange = (changing: Changing, expected: Expected, said: Said): void => {
  const { origin } = expected;
  if (origin.is === 'row') {
    if (said.kind === 'row') cellsChange(changing, origin.node, origin.isHead, expected, said);
    return;
  }
  if (said.kind === 'row') return;
  if (origin.is === 'words') {
    const isHeading = origin.node.type === 'heading';
    if (
      isHeading !== (said.level !== undefined) ||
      (!isHeading && expected.isItem && !said.list) ||
      (!expected.isItem && said.list)
    )
      changing.left.add(changing.t.left.shape(shortened(plain(textOf(said.runs)))));
    if (!saysTheSame(expected.runs, said.runs, changing.setting))
      changing.edits.words.set(origin.node, changedRuns(expected.runs, said.runs, changing.setting, changing.newThing));
    return;
  }
  const [before, text] = [plain(textOf(expected.runs)), plain(textOf(said.runs))];
  if (before !== text) textChange(changing, origin, before, text, textOf(said.runs));
};

const textChange = (
  changing: Changing,
  origin: Exclude<Origin, Of<'row' | 'words'>>,
  before: string,
  text: string,
  written: string,
): void => {
  const { edits, front, left, t } = changing;
  switch (origin.is) {
    case 'own':
      left.add(t.left.own(shortened(text)));
      break;
    case 'code':
      listingChange(changing, origin, written.trimEnd());
      break;
    case 'title':
      edits.titles.set(origin.of, text);
      break;
    case 'slide':
      slideChange(changing, origin, text);
      break;
    case 'times':
      timesOf(changing, origin, before, text);
      break;
    case 'front':
      front[origin.field] = text;
      break;
    case 'point':
      front[origin.field].words.set(origin.at, text);
      break;
    case 'people': {
      const people = peopleIn(text);
      if (people) front.people = people;
      else left.add(t.left.own(shortened(text)));
      break;
    }
    case 'reply':
      left.add(t.left.talk(origin.of.title));
  }
};

/** A line of the kit's file is gone from it. @param isBodyLeft whether words of the same case still stand */
export const lineGone = (changing: Changing, { origin, runs }: Expected): void => {
  const { edits, front, left, t } = changing;
  switch (origin.is) {
    case 'words':
    case 'row':
      edits.gone.add(origin.node);
      break;
    case 'code':
      listingChange(changing, origin, undefined);
      break;
    case 'title':
    case 'slide':
      edits.goneThings.add(origin.of);
      break;
    case 'times':
      left.add(t.left.minutes(origin.of.title));
      break;
    case 'point':
      front[origin.field].gone.add(origin.at);
      break;
    case 'reply':
      left.add(t.left.talk(origin.of.title));
      break;
    case 'front':
    case 'people':
      left.add(t.left.own(shortened(textOf(runs))));
  }
};

/** Listings of which lines changed, whole again. */
export const listingsEdited = ({ listings, edits }: Changing): void => {
  for (const [node, lines] of listings) {
    const is = node.value.split('\n').flatMap((line, at) => {
      const now = lines.has(at) ? lines.get(at) : line;
      return now === undefined ? [] : [now];
    });
    if (is.length === 0) edits.gone.add(node);
    else edits.code.set(node, is.join('\n'));
  }
};
