import type { Place } from './problems.ts';

/** A text cut into lines at LF, CR or CRLF, so that a place in it can be named. */
export interface Lines {
  text: string;
  /** Offset at which each line begins. */
  starts: readonly number[];
  count: number;
  /** A line without its ending; empty past the end. */
  line: (index: number) => string;
  /** The text from one line to another, endings and all. */
  between: (from: number, to: number) => string;
  placeAt: (offset: number) => Place;
}

const startsOf = (text: string): number[] => {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    starts.push(at + 1);
  }
  return starts;
};

export const linesOf = (text: string): Lines => {
  const starts = startsOf(text);
  const startOf = (index: number): number => starts[index] ?? text.length;
  return {
    text,
    starts,
    count: starts.length,
    line: (index) => {
      let end = startOf(index + 1);
      while (end > startOf(index) && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end -= 1;
      return text.slice(startOf(index), end);
    },
    between: (from, to) => text.slice(startOf(from), startOf(to)),
    placeAt: (offset) => {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (startOf(middle) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - startOf(low) + 1 };
    },
  };
};
