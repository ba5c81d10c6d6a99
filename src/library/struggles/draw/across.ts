import { widthOf } from './measure.ts';
import { DOT_PX, type Label, LINE_PX, linesOf, OVERHANG_PX, type Picture, type Segment, SIZE_PX } from './picture.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { placeBreaks } from './place.ts';
import { scaleThrough, shared } from './stretch.ts';
import type { Happening, Told } from './told.ts';

/** The line's name stands at its left end. */
const NAME_PX = 116;
const NAME_GAP_PX = 16;
/** Room above and below the line, for the poles and for what is said of a break. */
const BAND_PX = 34;
/** A label stands beside its pole as a flag does. */
const FLAG_PX = 9;
const APART_PX = 16;
const LABEL_PX_MAX = 250;
/** At most this much of the length is shared out so that labels don't meet; the rest is time. Less is left for time when words are many. */
const FOR_LABELS = 0.88;
const FOR_MANY_LABELS = 0.97;
const LINES_BEFORE_MANY = 5;
/** A label with its distance to the next one on its side. */
const UNIT_PX_MAX = 226;
const DATE_PX_MAX = 110;

type Side = 'above' | 'below';
const sideOf = (at: number): Side => (at % 2 === 0 ? 'above' : 'below');

/** How wide each label would be if none had more than so many lines of text, its distance to the next counted in. */
const wantsAt = (happenings: readonly Happening[], lines: number): number[] =>
  happenings.map(({ shown, text }) => {
    const ragged = 1.12;
    const words = (widthOf(text, { sizePx: SIZE_PX }) / lines) * ragged;
    const longest = Math.max(...text.split(' ').map((word) => widthOf(word, { sizePx: SIZE_PX })));
    const date = Math.min(DATE_PX_MAX, widthOf(shown, { sizePx: SIZE_PX, bold: true }));
    return Math.min(UNIT_PX_MAX, Math.max(words, longest, date) + FLAG_PX + APART_PX + 1);
  });

/** Labels hang above and below in turn, so between two dots there must be half of the wider of the two labels that reach over. */
const leastGaps = (wants: readonly number[]): number[] =>
  wants.slice(1).map((_, at) => Math.max(wants[at] ?? 0, wants[at - 1] ?? 0) / 2);

const LINES_MIN = 3;
const LINES_MAX = 14;

/** The least room that labels need when all are as low as they can be; when nothing fits, they share alike. */
const roomFor = (happenings: readonly Happening[], length: number): { gaps: number[]; last: number } => {
  for (let lines = LINES_MIN; lines <= LINES_MAX; lines += 1) {
    const wants = wantsAt(happenings, lines);
    const share = lines > LINES_BEFORE_MANY ? FOR_MANY_LABELS : FOR_LABELS;
    const [gaps, last] = [leastGaps(wants), wants.at(-1) ?? UNIT_PX_MAX];
    if (gaps.reduce((sum, gap) => sum + gap, last) <= length * share) return { gaps, last };
  }
  const unit = (length * FOR_MANY_LABELS) / ((happenings.length + 1) / 2);
  return { gaps: happenings.slice(1).map(() => unit / 2), last: unit };
};

/** Where the dots stand, and how much room the last label has. */
const placesOf = (happenings: readonly Happening[], first: number, width: number): { xs: number[]; last: number } => {
  const { gaps: least, last } = roomFor(happenings, width - first);
  const spans = happenings.slice(1).map(({ day }, at) => day - (happenings[at]?.day ?? day));
  let x = first;
  return { xs: [first, ...shared(spans, least, width - first - last).map((gap) => (x += gap))], last };
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
  const { xs, last: lastRoom } = placesOf(told.happenings, start + OVERHANG_PX, width);
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
  const end = Math.min(width, last + Math.max(OVERHANG_PX, lastRoom / 2));
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
