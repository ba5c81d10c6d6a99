import type { Step } from '../../kit/kit.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { words as formatWords } from '../formats/words.ts';
import type { Changing } from './changing.ts';
import { lengthIn } from './durations.ts';
import { cellRuns, plain, type Row, type Said, textOf } from './line.ts';
import type { Stretch } from './sections.ts';
import { isLength, methodNamed, withMinutes } from './times.ts';

const cellsIn = ({ cells }: Row): string[] => cells.map((cell) => plain(textOf(cellRuns(cell))));

/** The bookmarks that a row's words lead to. */
const linksIn = ({ cells }: Row): string[] =>
  cells.flatMap(cellRuns).flatMap(({ link }) => (link?.startsWith('in:') ? [link.slice('in:'.length)] : []));

const stepOf = (row: Row, stretches: readonly Stretch[]): Step | undefined => {
  const links = linksIn(row);
  return stretches.find(({ section }) => section?.step && section.bookmark && links.includes(section.bookmark))?.section
    ?.step;
};

/** `4. Name (may be dropped)`: the name alone. */
const titleIn = (text: string): string =>
  LANGUAGES.map((language) => ` (${formatWords[language].could})`)
    .reduce((name, could) => (name.endsWith(could) ? name.slice(0, -could.length) : name), text)
    .replace(/^\d{1,3}[.)]\s*/, '');

/**
 * What somebody changed in the plan's table and not at the step's own heading: its name, minutes and method. Where both were changed,
 * the heading counts, and that is told.
 */
export const planChange = (changing: Changing, lines: readonly Said[], stretches: readonly Stretch[]): void => {
  const { edits, left, t } = changing;
  for (const said of lines) {
    const step = said.kind === 'row' ? stepOf(said, stretches) : undefined;
    if (said.kind !== 'row' || !step) continue;
    const cells = cellsIn(said);
    const [minutes, method] = [lengthIn(cells.at(-1) ?? ''), methodNamed(cells.at(-2) ?? '')];
    const at = edits.steps.get(step) ?? {};
    const title = titleIn(cells.at(-3) ?? '');
    if (title !== '' && title !== plain(step.title) && !edits.titles.has(step)) edits.titles.set(step, title);
    if (isLength(minutes) && minutes !== step.minutes) {
      if (at.minutes === undefined) edits.steps.set(step, { ...at, ...withMinutes(step, minutes) });
      else if (at.minutes !== minutes) left.add(t.left.minutesTwice(step.title, at.minutes));
    }
    if (method !== undefined && method !== step.method && at.method === undefined)
      edits.steps.set(step, { ...edits.steps.get(step), method });
  }
};
