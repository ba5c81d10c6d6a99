import { type Code, codeAfter } from './code.ts';
import type { ProseFrame } from './frames.ts';
import type { Lines } from './lines.ts';

/** UTF-16 units after which prose is cut where it may be: the reader of Markdown takes longer a character, the longer the text. */
const STRETCH = 8_000;

/** Whether a line after an empty one begins afresh, whatever came before: at the margin, and no item or quote. */
const beginsAfresh = (line: string): boolean => /^[^\s>\-*+\d[:=`~|]/.test(line);

/** Cuts long prose into stretches that mean the same read one by one. */
export const stretchesOf = ({ from, to }: ProseFrame, lines: Lines): { from: number; to: number }[] => {
  const stretches: { from: number; to: number }[] = [];
  let begin = from;
  let code: Code | undefined;
  let isAfterEmpty = false;
  for (let at = from; at < to; at += 1) {
    const line = lines.line(at);
    const length = (lines.starts[at] ?? 0) - (lines.starts[begin] ?? 0);
    if (length > STRETCH && !code && isAfterEmpty && beginsAfresh(line)) {
      stretches.push({ from: begin, to: at });
      begin = at;
    }
    code = codeAfter(line, at, code);
    isAfterEmpty = line.trim() === '';
  }
  return [...stretches, { from: begin, to }];
};
