import type { StruggleFront } from '../parse.ts';
import { type Box, LINE_PX, linesOf } from './picture.ts';

export interface Block extends Box {
  label: string;
  lines: readonly string[];
  /** As the text says it, in its own measure. */
  weight: number;
}

export interface Tower {
  side: string;
  /** The first of the two sides: those who held power when it began. */
  first: boolean;
  blocks: readonly Block[];
  name: Box & { lines: readonly string[] };
  /** What this side has lost since the moment before: the place above its blocks. */
  lost: Box | undefined;
}

export interface Moment {
  when: string;
  text: string | undefined;
  width: number;
  height: number;
  /** The ground that both towers stand on. */
  groundY: number;
  towers: readonly Tower[];
}

const WIDTH_PX = 328;
const TOWER_PX = 158;
const INSET_PX = 12;
const BETWEEN_PX = 3;
const UNIT_PX_MIN = 24;
/** Above and below the words in a block, together. */
const PADDING_PX = 10;
const ROOF_PX = 12;

type Power = StruggleFront['power'];

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

const textPx = TOWER_PX - 2 * INSET_PX;

/** The height of one unit of power: enough that every block holds its words. */
const unitFor = (power: Power): number =>
  Math.ceil(
    Math.max(
      UNIT_PX_MIN,
      ...power.map(({ label, height }) => (linesOf(label, textPx).length * LINE_PX + PADDING_PX + BETWEEN_PX) / height),
    ),
  );

const totalOf = (power: Power, when: string | undefined, side: string): number =>
  power.filter((block) => block.when === when && block.side === side).reduce((sum, { height }) => sum + height, 0);

const blocksOf = (
  power: Power,
  when: string,
  side: string,
  place: { x: number; groundY: number; unit: number },
): Block[] => {
  let top = place.groundY;
  return power
    .filter((block) => block.when === when && block.side === side)
    .map(({ label, height: weight }) => {
      const height = weight * place.unit - BETWEEN_PX;
      top -= weight * place.unit;
      return { x: place.x, y: top, width: TOWER_PX, height, label, weight, lines: linesOf(label, textPx) };
    });
};

/**
 * Who held power at each moment told, as blocks on one ground and to one measure, so that moments can be held against each other.
 */
export const towersOf = ({ power, moments }: Pick<StruggleFront, 'power' | 'moments'>): Moment[] => {
  const whens = distinct(power.map(({ when }) => when));
  const sides = distinct(power.map(({ side }) => side));
  const unit = unitFor(power);
  const names = sides.map((side) => linesOf(side, TOWER_PX, true));
  const highest = Math.max(...whens.flatMap((when) => sides.map((side) => totalOf(power, when, side))));
  const groundY = highest * unit + ROOF_PX;
  const nameHeight = Math.max(...names.map((lines) => lines.length)) * LINE_PX;
  return whens.map((when, nth) => ({
    when,
    text: moments.find((moment) => moment.when === when)?.text,
    width: WIDTH_PX,
    height: groundY + 8 + nameHeight + 4,
    groundY,
    towers: sides.map((side, at): Tower => {
      const x = at * (WIDTH_PX - TOWER_PX);
      const fallen = (totalOf(power, whens[nth - 1], side) - totalOf(power, when, side)) * unit;
      const blocks = blocksOf(power, when, side, { x, groundY, unit });
      const top = blocks.at(-1)?.y ?? groundY;
      return {
        side,
        first: at === 0,
        blocks,
        name: { x, y: groundY + 8, width: TOWER_PX, height: nameHeight, lines: names[at] ?? [] },
        lost: fallen > 0 ? { x, y: top - fallen, width: TOWER_PX, height: fallen - BETWEEN_PX } : undefined,
      };
    }),
  }));
};
