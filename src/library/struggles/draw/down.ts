import {
  BASELINE_PX,
  BREAK_PX,
  type Label,
  LINE_PX,
  linesOf,
  OVERHANG_PX,
  type Picture,
  type Segment,
} from './picture.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { scaleThrough, shared } from './stretch.ts';
import type { Break, Happening, Told } from './told.ts';

/** Where things stand across a picture that runs downwards. Without `datesPx`, a date stands above its text. */
export interface Columns {
  width: number;
  /** The line's own x. */
  lineX: number;
  textX: number;
  /** Width of a column of dates to the left of the line. */
  datesPx?: number;
}

type Item = { day: number; dates: string[]; lines: string[] } & (
  | { kind: 'event'; told: Happening }
  | { kind: 'break'; told: Break }
);

const APART_PX = 18;
/** How much longer than its text the picture is, so that time can be seen. */
const LOOSE = 1.16;
/** From the top of a label to the middle of its first line. */
const MIDDLE_PX = 10.5;

const itemsOf = ({ happenings, breaks }: Told, { width, textX, datesPx }: Columns): Item[] => {
  const textPx = width - textX;
  const events = happenings.map(
    (told): Item => ({
      kind: 'event',
      told,
      day: told.day,
      dates: linesOf(told.shown, datesPx ?? textPx, true),
      lines: linesOf(told.text, textPx),
    }),
  );
  const gaps = breaks.map(
    (told): Item => ({ kind: 'break', told, day: told.from, dates: [], lines: linesOf(told.label ?? '', textPx) }),
  );
  return [...events, ...gaps].sort((one, other) => one.day - other.day);
};

const heightOf = ({ dates, lines }: Item, { datesPx }: Columns): number =>
  Math.max(1, datesPx === undefined ? dates.length + lines.length : Math.max(dates.length, lines.length)) * LINE_PX;

/** The tops of the items, each clear of the one above. */
const topsOf = (items: readonly Item[], start: number, columns: Columns): number[] => {
  const least = items.slice(0, -1).map((item) => heightOf(item, columns) + APART_PX);
  const spans = items.slice(1).map(({ day }, at) => day - (items[at]?.day ?? day));
  const gaps = shared(spans, least, least.reduce((sum, gap) => sum + gap, 0) * LOOSE);
  let top = start;
  return [start, ...gaps.map((gap) => (top += gap))];
};

const labelsOf = (item: Item, y: number, columns: Columns): Label[] => {
  const { width, textX, datesPx } = columns;
  const beside = datesPx !== undefined;
  const text: Label = {
    kind: item.kind,
    bold: beside ? 0 : item.dates.length,
    x: textX,
    y,
    width: width - textX,
    height: heightOf(item, columns),
    lines: beside ? item.lines : [...item.dates, ...item.lines],
  };
  if (item.kind === 'break') return item.told.label ? [text] : [];
  if (!beside) return [text];
  const { dates } = item;
  return [
    { kind: 'date', bold: dates.length, x: 0, y, width: datesPx, height: dates.length * LINE_PX, lines: dates },
    text,
  ];
};

const along = (x: number, { from, to }: Piece): Segment => ({ from: { x, y: from }, to: { x, y: to } });

/** The line from top to bottom, for a phone and for paper: each event stands level with its own dot. */
export const downwards = (told: Told, columns: Columns): Picture => {
  const name = linesOf(told.name, columns.width, true);
  const nameLabel: Label = {
    kind: 'name',
    bold: name.length,
    x: 0,
    y: 0,
    width: columns.width,
    height: name.length * LINE_PX,
    lines: name,
  };
  const start = nameLabel.height + LINE_PX / 2;
  const items = itemsOf(told, columns);
  const tops = topsOf(items, start + OVERHANG_PX, columns);
  const middles = tops.map((top) => top + MIDDLE_PX);
  const scale = scaleThrough(
    items.map(({ day }) => day),
    middles,
  );
  const dots = items.flatMap((item, at) =>
    item.kind === 'event' ? [{ x: columns.lineX, y: middles[at] ?? 0, turn: item.told.turn }] : [],
  );
  const breaks = items.flatMap((item, at): (Piece & { goesOn: boolean })[] => {
    if (item.kind === 'event') return [];
    const from = (tops[at] ?? 0) - 2;
    const { goesOn } = item.told;
    return [{ from, to: Math.max(scale(item.told.to), from + Math.max(BREAK_PX, heightOf(item, columns))), goesOn }];
  });
  const lowest = Math.max(...items.map((item, at) => (tops[at] ?? 0) + heightOf(item, columns)));
  const [first = start, last = start] = [dots[0]?.y, dots.at(-1)?.y];
  const end = Math.max(last, ...breaks.map(({ to }) => to)) + OVERHANG_PX;
  const { solid, broken } = piecesOf(breaks, { start, end, first });
  return {
    width: columns.width,
    height: Math.ceil(Math.max(lowest, end) + LINE_PX - BASELINE_PX),
    labels: [nameLabel, ...items.flatMap((item, at) => labelsOf(item, tops[at] ?? 0, columns))],
    dots,
    poles: dots.map(({ y }) => ({ from: { x: columns.lineX + 14, y }, to: { x: columns.textX - 6, y } })),
    solid: solid.map((piece) => along(columns.lineX, piece)),
    broken: broken.map((piece) => along(columns.lineX, piece)),
  };
};
