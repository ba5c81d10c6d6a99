import { type Code, codeAfter } from './code.ts';
import type { ProseFrame } from './frames.ts';
import type { Lines } from './lines.ts';

/*
 * The reader of Markdown has a price for each go, and takes longer a character, the longer the text. So short prose is
 * read several stretches at a go, and long prose in several goes. No go reaches past a step: whoever changes one step
 * has only that one read again.
 */

/** UTF-16 units to read at one go. */
const GO = 8_000;

/** Prose between two fences, or a part of it that means the same alone. */
export interface Piece {
  frame: ProseFrame;
  from: number;
  to: number;
}

/** Whether a line after an empty one begins afresh, whatever came before: at the margin, and no item or quote. */
const beginsAfresh = (line: string): boolean => /^[^\s>\-*+\d[:=`~|]/.test(line);

/** Cuts long prose where that changes nothing. */
export const piecesOf = (frame: ProseFrame, lines: Lines): Piece[] => {
  const pieces: Piece[] = [];
  let from = frame.from;
  let code: Code | undefined;
  let isAfterEmpty = false;
  for (let at = from; at < frame.to; at += 1) {
    const line = lines.line(at);
    const length = (lines.starts[at] ?? 0) - (lines.starts[from] ?? 0);
    if (length > GO && !code && isAfterEmpty && beginsAfresh(line)) {
      pieces.push({ frame, from, to: at });
      from = at;
    }
    code = codeAfter(line, at, code);
    isAfterEmpty = line.trim() === '';
  }
  return [...pieces, { frame, from, to: frame.to }];
};

/** Puts neighbours together to be read at one go. */
export const batchesOf = (pieces: readonly Piece[], lines: Lines): Piece[][] => {
  const batches: Piece[][] = [];
  let length = 0;
  for (const piece of pieces) {
    const own = lines.between(piece.from, piece.to).length;
    const last = batches.at(-1);
    length = last && length + own <= GO ? length + own : own;
    if (last && length > own) last.push(piece);
    else batches.push([piece]);
  }
  return batches;
};

/** A rule across the page ends whatever stands before it, and begins nothing. */
const RULE = '***\n';

/** A batch as one text, line for line: what is no prose, a rule; `rules` are those lines. */
export const written = (pieces: readonly Piece[], lines: Lines): { source: string; rules: number[]; from: number } => {
  const from = pieces[0]?.from ?? 0;
  const rules: number[] = [];
  let source = '';
  let next = from;
  for (const piece of pieces) {
    for (; next < piece.from; next += 1) {
      rules.push(next);
      source += RULE;
    }
    source += lines.between(piece.from, piece.to);
    next = piece.to;
  }
  return { source, rules, from };
};
