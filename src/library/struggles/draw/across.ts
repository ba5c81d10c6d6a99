import { DOT_PX, type Label, LINE_PX, linesOf, OVERHANG_PX, type Picture, type Segment } from './picture.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { placeBreaks } from './place.ts';
import { scaleThrough, shared } from './stretch.ts';
import type { Happening, Told } from './told.ts';

/** The line's name stands at its left end. */
const NAME_PX = 116;
const NAME_GAP_PX = 16;
/** Room above and below the line, for the poles and for what is said of a break. */
export const BAND_PX = 34;
/** A label stands beside its pole as a flag does. */
const FLAG_PX = 9;
const APART_PX = 16;
const LABEL_PX_MAX = 250;
/** At most this much of the length is shared out so that labels don't meet; the rest is time. */
const FOR_LABELS = 0.9;
const UNIT_PX_MAX = 216;

type Side = 'above' | 'below';
const sideOf = (at: number): Side => (at % 2 === 0 ? 'above' : 'below');

/** Where the dots stand. Labels hang above and below in turn, so two neighbours need half a label between them. */
const placesOf = (happenings: readonly Happening[], first: number, width: number): { xs: number[]; unit: number } => {
  const unit = Math.min(UNIT_PX_MAX, ((width - first) * FOR_LABELS) / ((happenings.length + 1) / 2));
  const spans = happenings.slice(1).map(({ day }, at) => day - (happenings[at]?.day ?? day));
  const gaps = shared(
    spans,
    spans.map(() => unit / 2),
    width - first - unit,
  );
  let x = first;
  return { xs: [first, ...gaps.map((gap) => (x += gap))], unit };
};

interface Flag {
  side: Side;
  x: number;
  width: number;
  bold: number;
  lines: string[];
}

const flagsOf = (happenings: readonly Happening[], xs: readonly number[], width: number): Flag[] =>
  happenings.map(({ shown, text }, at) => {
    const [x = 0, next = width + APART_PX] = [xs[at], xs[at + 2]];
    const room = Math.min(LABEL_PX_MAX, next - x - APART_PX) - FLAG_PX;
    const date = linesOf(shown, room, true);
    return { side: sideOf(at), x, width: room, bold: date.length, lines: [...date, ...linesOf(text, room)] };
  });

const tallest = (flags: readonly Flag[], side: Side): number =>
  Math.max(0, ...flags.filter((flag) => flag.side === side).map(({ lines }) => lines.length * LINE_PX));

const labelOf = ({ side, x, width, bold, lines }: Flag, lineY: number): Label => {
  const height = lines.length * LINE_PX;
  const y = side === 'above' ? lineY - BAND_PX - height : lineY + BAND_PX;
  return { kind: 'event', bold, x: x + FLAG_PX, y, width, height, lines };
};

const poleOf = ({ side, x }: Flag, { y, height }: Label, lineY: number): Segment =>
  side === 'above'
    ? { from: { x, y: y + 3 }, to: { x, y: lineY - DOT_PX } }
    : { from: { x, y: lineY + DOT_PX }, to: { x, y: y + height - 3 } };

const along = (y: number, { from, to }: Piece): Segment => ({ from: { x: from, y }, to: { x: to, y } });

/** The line from left to right, for a desk: events hang from it like flags, above and below in turn. */
export const across = (told: Told, width: number): Picture => {
  const start = NAME_PX + NAME_GAP_PX;
  const { xs, unit } = placesOf(told.happenings, start + OVERHANG_PX, width);
  const flags = flagsOf(told.happenings, xs, width);
  const name = linesOf(told.name, NAME_PX, true);
  const nameHalf = (name.length * LINE_PX) / 2;
  const lineY = Math.max(tallest(flags, 'above') + BAND_PX, nameHalf);
  const labels = flags.map((flag) => labelOf(flag, lineY));
  const scale = scaleThrough(
    told.happenings.map(({ day }) => day),
    xs,
  );
  const [first = start, last = start] = [xs[0], xs.at(-1)];
  const end = Math.min(width, last + Math.max(OVERHANG_PX, unit / 2));
  const { solid, broken } = piecesOf(
    told.breaks.map(({ from, to, goesOn }) => ({ from: scale(from), to: scale(to), goesOn })),
    { start, end, first },
  );
  const said = placeBreaks(told.breaks, broken, { start, width, lineY, poles: flags });
  return {
    width,
    height: Math.ceil(lineY + Math.max(BAND_PX + tallest(flags, 'below'), nameHalf) + 6),
    labels: [
      { kind: 'name', bold: name.length, x: 0, y: lineY - nameHalf, width: NAME_PX, height: nameHalf * 2, lines: name },
      ...labels,
      ...said,
    ],
    dots: told.happenings.map(({ turn }, at) => ({ x: xs[at] ?? 0, y: lineY, turn })),
    poles: flags.flatMap((flag, at) => {
      const label = labels[at];
      return label ? [poleOf(flag, label, lineY)] : [];
    }),
    solid: solid.map((piece) => along(lineY, piece)),
    broken: broken.map((piece) => along(lineY, piece)),
  };
};
