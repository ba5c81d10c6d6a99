import { clockIn, clockLength, durationIn, lengthIn } from './durations.ts';
import { type Line, plain, type Row, type Said, textOf } from './line.ts';

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

/** Letters of a column's heading that may stand before what the column says. */
const LABELS_MAX = 40;

const stepOf = (
  row: Row,
  { column, minutes, head }: { column: number; minutes: number | undefined; head: readonly string[] },
): ForeignStep | undefined => {
  const cells = row.cells.map((lines, at) => ({ lines, label: head[at] ?? '' })).filter((_, at) => at !== column);
  const [first, ...others] = cells.filter(({ lines }) => cellText(lines) !== '');
  if (!first) return undefined;
  const [opening, ...rest] = first.lines.filter(({ runs }) => plain(textOf(runs)) !== '');
  if (!opening) return undefined;
  const more = others.flatMap(({ lines, label }): Line[] => {
    if (label === '' || label.length > LABELS_MAX) return lines;
    const run = { text: `${label}:`, bold: true, italic: false, code: false, link: undefined };
    const [line] = lines;
    return line ? [{ ...line, list: undefined, level: undefined, runs: [run] }, ...lines] : [];
  });
  return { heading: opening, title: plain(textOf(opening.runs)), minutes, lines: [...rest, ...more] };
};

/** What a table of timings says, a step a row; undefined for a table that is none. The rows that say no time are told. */
export const stepsOfTable = (rows: readonly Row[]): { steps: ForeignStep[]; untimed: string[] } | undefined => {
  if (rows.length < ROWS_LEAST) return undefined;
  const column = columnOfTimes(rows);
  if (column === undefined) return undefined;
  const times = rows.map(({ cells }) => cellText(cells[column] ?? []));
  const hasHead = times[0] !== undefined && !saysTime(times[0]);
  const head = hasHead ? (rows[0]?.cells.map(cellText) ?? []) : [];
  const steps: ForeignStep[] = [];
  const untimed: string[] = [];
  rows.forEach((row, at) => {
    if (at === 0 && hasHead) return;
    const minutes = minutesOf(times[at] ?? '', times[at + 1]) ?? durationIn(row.cells.map(cellText).join(' '))?.minutes;
    const step = stepOf(row, { column, minutes, head });
    if (!step) return;
    if (minutes === undefined) untimed.push(step.title);
    steps.push(step);
  });
  return { steps, untimed };
};
