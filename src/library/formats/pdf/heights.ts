import type { Block, Inline } from './nodes.ts';

const MM_PER_POINT = 0.3528;
/** Mean width of a letter, in ems; a little more than our letters take, as a guess must not be too small. */
const LETTER_EMS = 0.54;
/** From one line to the next, and from one paragraph to the next beyond that, in ems. */
const LINE_EMS = 1.32;
const PARAGRAPH_EMS = 0.55;

interface Column {
  wideMm: number;
  points: number;
}

const lettersIn = (pieces: readonly Inline[]): number =>
  pieces.reduce((sum, piece) => {
    if (typeof piece === 'string') return sum + [...piece].length;
    return sum + ('of' in piece ? lettersIn(piece.of) : piece.t === 'blank' ? piece.letters : 2);
  }, 0);

const lines = (letters: number, { wideMm, points }: Column): number =>
  Math.max(1, Math.ceil((letters * points * MM_PER_POINT * LETTER_EMS) / wideMm));

/** A title that hangs beside text has at most this many lines. */
const HANGING_MM = 34;

const ems = (block: Block, column: Column): number => {
  switch (block.t) {
    case 'p':
    case 'heading':
      return lines(lettersIn(block.of), column) * LINE_EMS + PARAGRAPH_EMS;
    case 'quote':
      return emsOf(block.of, column);
    case 'list':
    case 'cards':
      return block.items.reduce((sum, item) => sum + emsOf(item, { ...column, wideMm: column.wideMm - 6 }), 0);
    case 'code':
      return block.text.split('\n').length * LINE_EMS + 1;
    case 'rule':
      return 1;
    // How tall these become is not for us to guess.
    case 'table':
    case 'picture':
      return Number.POSITIVE_INFINITY;
  }
};

const emsOf = (blocks: readonly Block[], column: Column): number =>
  blocks.reduce((sum, block) => sum + ems(block, column), 0);

/** A card that is less tall than this in a column of half a sheet fits any page, in any size that we print it in. */
const CARD_MM = 170;

/** Whether a card surely fits on a page. */
export const fitsPage = (blocks: readonly Block[]): boolean => heightMm(blocks, { wideMm: 78, points: 10 }) < CARD_MM;

/** Whether text is surely taller than a title that hangs beside it. */
export const isTall = (blocks: readonly Block[]): boolean => {
  // The guess leans upwards, so ask for a third more.
  const known = blocks.filter(({ t }) => t !== 'table' && t !== 'picture');
  return heightMm(known, { wideMm: 108, points: 10.5 }) > HANGING_MM * 1.35;
};

/** About how tall text will stand in a column, in millimetres; rather more than less, infinite for tables and pictures. */
export const heightMm = (blocks: readonly Block[], column: Column): number =>
  emsOf(blocks, column) * column.points * MM_PER_POINT;
