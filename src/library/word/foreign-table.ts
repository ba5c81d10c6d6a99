import { clockIn, clockLength, durationIn, lengthIn } from './durations.ts';
import { type Line, plain, type Row, type Said, textOf } from './line.ts';
import { isLength } from './times.ts';

/** What a document does at a time, as far as it says. */
export interface ForeignStep {
  heading: Line;
  title: string;
  minutes: number | undefined;
  lines: Said[];
}

const cellText = (lines: readonly Line[]): string => plain(lines.map(({ runs }) => textOf(runs)).join(' '));

/** Of the rows with words in a column, how many must say a time for it to be a column of times. */
const MOSTLY = 0.6;
const ROWS_LEAST = 2;
const DAY = 24 * 60;

const saysTime = (text: string): boolean =>
  text.length < 40 && (lengthIn(text) !== undefined || clockLength(text) !== undefined || clockIn(text) !== undefined);

const columnOfTimes = (rows: readonly Row[]): number | undefined => {
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  for (let column = 0; column < columns; column += 1) {
    const said = rows.map(({ cells }) => cellText(cells[column] ?? [])).filter((text) => text !== '');
    const timed = said.filter(saysTime).length;
    if (timed >= ROWS_LEAST && timed >= said.length * MOSTLY) return column;
  }
  return undefined;
};

/** Minutes from one clock time to the next, over midnight too. */
const between = (from: string, to: string | undefined): number | undefined => {
  const [begins, ends] = [clockIn(from), to === undefined ? undefined : clockIn(to)];
  if (begins === undefined || ends === undefined) return undefined;
  const minutes = (ends - begins + DAY) % DAY;
  return minutes > 0 && minutes <= 240 ? minutes : undefined;
};

const minutesOf = (text: string, next: string | undefined): number | undefined =>
  clockLength(text) ?? between(text, next) ?? lengthIn(text);

/** Whether a cell says a time and no word beside it. */
const isOnlyTime = (text: string): boolean =>
  clockIn(text) !== undefined || /^[\d:]+$/.test(text) || durationIn(text)?.rest === '';

/** Letters of a column's heading that may stand before what the column says. */
const LABELS_MAX = 40;

interface Labelled {
  lines: readonly Line[];
  label: string;
}

const labelled = ({ lines, label }: Labelled): readonly Line[] => {
  const [line] = lines;
  if (!line || label === '' || label.length > LABELS_MAX) return lines;
  const run = { text: `${label}:`, bold: true, italic: false, code: false, link: undefined };
  return [{ ...line, list: undefined, level: undefined, runs: [run] }, ...lines];
};

const isSaid = ({ lines }: Labelled): boolean => lines.some(({ runs }) => textOf(runs).trim() !== '');

/** The step of a row: its first words are the title. A cell that says more than a time is kept with the others. */
const stepOf = (
  cells: readonly Labelled[],
  { column, minutes }: { column: number; minutes: number | undefined },
): (ForeignStep & { labels: string[] }) | undefined => {
  const time = cells[column];
  const isKept = time !== undefined && (minutes === undefined || !isOnlyTime(cellText(time.lines)));
  const others = [...cells.filter((_, at) => at !== column), ...(isKept ? [time] : [])].filter(isSaid);
  const [first, ...more] = others;
  if (!first) return undefined;
  const at = first.lines.findIndex(({ runs }) => plain(textOf(runs)) !== '');
  const opening = first.lines[at];
  if (!opening) return undefined;
  return {
    heading: opening,
    title: plain(textOf(opening.runs)),
    minutes,
    lines: [...first.lines.filter((_, line) => line !== at), ...more.flatMap(labelled)],
    labels: more.map(({ label }) => label).filter((label) => label.length <= LABELS_MAX),
  };
};

/** What a table of timings says, a step a row; undefined for a table that is none. `heads`: those of its columns that no step says. */
export const stepsOfTable = (rows: readonly Row[]): { steps: ForeignStep[]; heads: string[] } | undefined => {
  if (rows.length < ROWS_LEAST) return undefined;
  const column = columnOfTimes(rows);
  if (column === undefined) return undefined;
  const times = rows.map(({ cells }) => cellText(cells[column] ?? []));
  const hasHead = times[0] !== undefined && !saysTime(times[0]);
  const head = hasHead ? (rows[0]?.cells.map(cellText) ?? []) : [];
  const said = new Set<string>();
  const steps = rows.flatMap(({ cells }, at): ForeignStep[] => {
    if (at === 0 && hasHead) return [];
    const found = minutesOf(times[at] ?? '', times[at + 1]) ?? durationIn(cells.map(cellText).join(' '))?.minutes;
    const minutes = isLength(found) ? found : undefined;
    const step = stepOf(
      cells.map((lines, place) => ({ lines, label: head[place] ?? '' })),
      { column, minutes },
    );
    for (const label of step?.labels ?? []) said.add(label);
    return step ? [step] : [];
  });
  return { steps, heads: head.filter((label) => label !== '' && !said.has(label)) };
};
