import { diffArrays } from 'diff';
import { LIMITS } from './limits.ts';
import { BREAK, NOTE, PICTURE, type Run } from './line.ts';

/** One sign of a text, or one thing in it, with how it is set. */
export interface Sign<One extends Run> {
  text: string;
  run: One;
}

export const isSpace = (text: string): boolean => text === ' ' || text === '\t' || text === '\u00A0';

export const signsOf = <One extends Run>(runs: readonly One[]): Sign<One>[] => {
  const signs: Sign<One>[] = [];
  let isAfterSpace = true;
  for (const run of runs) {
    for (const text of run.text) {
      const space = isSpace(text) || text === BREAK;
      // Word and LibreOffice keep every space: a kit's text has one where it has any.
      if (isSpace(text) && text !== '\u00A0' && isAfterSpace) continue;
      signs.push({ text: text === '\t' ? ' ' : text, run });
      isAfterSpace = space;
    }
  }
  while (signs.length > 0 && isSpace(signs.at(-1)?.text ?? '')) signs.pop();
  return signs;
};

export const isThing = (text: string): boolean => text === NOTE || text === PICTURE;

/** A word, a space or a sign: what is compared. */
export const tokensOf = <One extends Run>(signs: readonly Sign<One>[]): Sign<One>[][] => {
  const tokens: Sign<One>[][] = [];
  let last: string | undefined;
  for (const sign of signs) {
    const kind = /[\p{L}\p{M}\p{N}]/u.test(sign.text) ? 'word' : undefined;
    const before = tokens.at(-1);
    if (kind !== undefined && kind === last && before) before.push(sign);
    else tokens.push([sign]);
    last = kind;
  }
  return tokens;
};

export const spelt = <One extends Run>(token: readonly Sign<One>[]): string => token.map(({ text }) => text).join('');

/** What was struck, put in and kept; all of it anew where that would be more than anybody edits. */
export const changesBetween = (
  was: readonly string[],
  is: readonly string[],
): { added: boolean; removed: boolean; count: number }[] =>
  diffArrays([...was], [...is], { maxEditLength: LIMITS.edited }) ?? [
    { added: false, removed: true, count: was.length },
    { added: true, removed: false, count: is.length },
  ];
