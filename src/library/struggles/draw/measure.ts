/**
 * How wide a text is in the house's letter (Atkinson Hyperlegible Next), so that a drawing made on the server can wrap it.
 * Advances in thousandths of the size, as a browser measured them; no kerning, so a text is never wider than we say.
 */
const ADVANCES: readonly (readonly [thousandths: number, letters: string])[] = [
  [160, "'"],
  [210, ',.:;'],
  [256, '‘’|`ji¹'],
  [286, 'l !\u00a0'],
  [317, '()"f['],
  [349, 't‐]{}r'],
  [372, '°-ª_'],
  [399, 'º²³/\\I“”'],
  [407, '1'],
  [471, 'yzvs'],
  [504, '?x*c¢k–'],
  [532, '7Ja§×'],
  [562, 'euL2oøhnF^<>~Tg«»'],
  [588, 'dðbpþEqY¥3µß5'],
  [615, '$PSÞV96+÷−Z£B4R8'],
  [645, 'XA=KC'],
  [670, '0#€D…'],
  [694, 'wÐUNGH'],
  [731, 'OØQ&'],
  [798, '@©®'],
  [824, '¼½M—'],
  [867, 'mWæ¾'],
  [891, 'Æ'],
  [919, '%'],
  [1000, '→'],
];

const widest = 1000;
const advances = new Map(ADVANCES.flatMap(([advance, letters]) => [...letters].map((letter) => [letter, advance])));
/** Bold letters are wider by at most this, taken over a whole text. */
const BOLD = 1.14;
/** Until the letter has come, another stands in, a little wider. */
const STAND_IN = 1.03;

export interface Letter {
  sizePx: number;
  bold?: boolean;
}

/** The width of a text set on one line, in px, rounded up. A letter that we do not know counts as the widest. */
export const widthOf = (text: string, { sizePx, bold = false }: Letter): number => {
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) thousandths += advances.get(letter) ?? widest;
  return Math.ceil((thousandths / 1000) * sizePx * (bold ? BOLD : 1) * STAND_IN);
};

/** The longest beginning of a word that fits, at least one letter, and the rest. */
const cut = (word: string, widthPx: number, letter: Letter): [string, string] => {
  const letters = [...word];
  let at = letters.length;
  while (at > 1 && widthOf(letters.slice(0, at).join(''), letter) > widthPx) at -= 1;
  return [letters.slice(0, at).join(''), letters.slice(at).join('')];
};

/** A text in lines that are at most so wide, broken between words; a word too long for a line is broken within. */
export const wrapped = (text: string, widthPx: number, letter: Letter): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (widthOf(longer, letter) <= widthPx) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    let rest = word;
    while (widthOf(rest, letter) > widthPx && [...rest].length > 1) {
      const [begin, after] = cut(rest, widthPx, letter);
      lines.push(begin);
      rest = after;
    }
    line = rest;
  }
  if (line) lines.push(line);
  return lines;
};
