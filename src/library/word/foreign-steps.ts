import { durationBeside } from './durations.ts';
import { type ForeignStep, stepsOfTable } from './foreign-table.ts';
import { type Line, plain, type Row, type Said, textOf, wordsOf } from './line.ts';
import { isLength } from './times.ts';

/** A stretch of a document: a step, or what is none. */
export type Stretch = { is: 'step'; step: ForeignStep; level: number } | { is: 'other'; lines: Said[] };

/** As deep as a paragraph that only looks like a heading. */
const PARAGRAPH = 10;
const TITLE_MAX = 140;

const isWholeBold = ({ runs }: Line): boolean =>
  runs.some(({ text }) => text.trim() !== '') && runs.every(({ text, bold }) => bold || text.trim() === '');

/** Whether a line may begin a step by a time beside it: a heading, one set in bold, or an item of a list. */
const mayOpen = (line: Line): boolean => {
  const text = plain(textOf(line.runs));
  if (text === '' || text.length > TITLE_MAX) return false;
  return (line.level !== undefined && line.level > 0) || isWholeBold(line) || line.list?.depth === 0;
};

const opened = (line: Line): { title: string; minutes: number } | undefined => {
  if (!mayOpen(line)) return undefined;
  const found = durationBeside(plain(textOf(line.runs)));
  return found && isLength(found.minutes) ? { title: found.rest, minutes: found.minutes } : undefined;
};

const depthOf = ({ level }: Line): number => (level !== undefined && level > 0 ? level : PARAGRAPH);

/** A document cut into what is done at a time and what is not, from top to bottom. `heads`: headings of columns that stand nowhere. */
export const stretchesOf = (lines: readonly Said[]): { stretches: Stretch[]; heads: string[] } => {
  const stretches: Stretch[] = [];
  const heads: string[] = [];
  const add = (line: Said): void => {
    const last = stretches.at(-1);
    if (last?.is === 'step') last.step.lines.push(line);
    else if (last) last.lines.push(line);
    else stretches.push({ is: 'other', lines: [line] });
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (line.kind === 'row') {
      const rows: Row[] = [];
      for (let next = lines[at]; next?.kind === 'row' && next.table === line.table; next = lines[at + rows.length])
        rows.push(next);
      const table = stepsOfTable(rows);
      if (table) {
        heads.push(...table.heads);
        stretches.push(...table.steps.map((step): Stretch => ({ is: 'step', step, level: PARAGRAPH })));
        stretches.push({ is: 'other', lines: [] });
      } else for (const row of rows) add(row);
      at += rows.length - 1;
      continue;
    }
    const last = stretches.at(-1);
    const found = opened(line);
    if (found) stretches.push({ is: 'step', step: { ...found, heading: line, lines: [] }, level: depthOf(line) });
    else if (
      line.level !== undefined &&
      line.level > 0 &&
      wordsOf(line) !== '' &&
      !(last?.is === 'step' && line.level > last.level)
    )
      stretches.push({ is: 'other', lines: [line] });
    else add(line);
  }
  const isSaid = (stretch: Stretch): boolean =>
    stretch.is === 'step' || stretch.lines.some((line) => wordsOf(line) !== '');
  return { stretches: stretches.filter(isSaid), heads };
};
