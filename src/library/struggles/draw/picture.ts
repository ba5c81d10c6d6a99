import { wrapped } from './measure.ts';

/** Where something stands in a picture, in its own px, from the top left. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Label extends Box {
  kind: 'name' | 'date' | 'event' | 'break';
  /** How many of the first lines are in bold: a date, the line's name. */
  bold: number;
  lines: readonly string[];
}

export interface Segment {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/** A struggle's line, laid out: nothing in it overlaps, all of it is inside. */
export interface Picture {
  width: number;
  height: number;
  labels: readonly Label[];
  dots: readonly { x: number; y: number; turn: boolean }[];
  /** Thin lines that tie a dot to its label. */
  poles: readonly Segment[];
  solid: readonly Segment[];
  broken: readonly Segment[];
}

/** Text in a picture: 16 px, the least we set, on lines of 21. */
export const SIZE_PX = 16;
export const LINE_PX = 21;
/** From the top of a line of text to its baseline. */
export const BASELINE_PX = 16;
export const DOT_PX = 9;
/** How far the line goes on past its first and last dots. */
export const OVERHANG_PX = 18;
/** The shortest break that can be seen beside a dot. */
export const BREAK_PX = 36;

export const linesOf = (text: string, widthPx: number, bold = false): string[] =>
  wrapped(text, widthPx, { sizePx: SIZE_PX, bold });
