import type { NewStep } from '../../kit/edit-kit.ts';
import { printProse } from '../../kit/grammar.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { words as formatWords } from '../formats/words.ts';
import type { Changing } from './changing.ts';
import { isNote, plain, type Said, textOf, wordsOf } from './line.ts';
import { proseOf } from './lines-prose.ts';
import { mannerUnder } from './new-lines.ts';
import { type Stretch, titleIn } from './sections.ts';
import { isLength, timesIn } from './times.ts';

const NEW_MINUTES = 10;
const TIMES_CHARACTERS_MAX = 120;

const isNotesLabel = (said: Said): boolean =>
  LANGUAGES.some((language) => plain(wordsOf(said)).toLowerCase() === formatWords[language].notes.toLowerCase());

const isTimes = (said: Said | undefined): boolean => {
  const text = said?.kind === 'paragraph' && said.level === undefined ? wordsOf(said) : '';
  return text !== '' && text.length < TIMES_CHARACTERS_MAX && timesIn(text).minutes !== undefined;
};

/** A step that only the file has: a heading with minutes, at it or right beneath, and what follows. */
export const newStepOf = (changing: Changing, { heading, lines }: Stretch): NewStep => {
  const shown = lines.filter((said) => wordsOf(said) !== '');
  const [first, ...rest] = shown;
  const { title, minutes: atTitle } = titleIn(heading ? textOf(heading.runs) : '');
  const times = first && isTimes(first) ? timesIn(wordsOf(first)) : undefined;
  const body = times ? rest : shown;
  const label = body.findIndex(isNotesLabel);
  const isNoted = (said: Said, at: number): boolean => (label !== -1 && at > label) || isNote(said);
  const minutes = atTitle ?? times?.minutes;
  if (!isLength(minutes)) changing.left.add(changing.t.left.minutesGuessed(title, NEW_MINUTES));
  const written = (some: readonly Said[], under: number): string =>
    printProse(proseOf(some, mannerUnder(changing, under)));
  return {
    title: title || changing.t.step,
    minutes: isLength(minutes) ? minutes : NEW_MINUTES,
    method: times?.method ?? 'plenary',
    body: written(
      body.filter((said, at) => at !== label && !isNoted(said, at)),
      2,
    ),
    notes: written(
      body.filter((said, at) => at !== label && isNoted(said, at)),
      3,
    ),
  };
};
