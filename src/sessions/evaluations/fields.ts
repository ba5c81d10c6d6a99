import type { AskedQuestion } from '../../library/index.ts';

/** The field under which what people wrote is sealed. */
export const WORDS_FIELD = 'evaluation_words.words_sealed';

/** The name of a question's field, by its number on the sheet. */
export const questionField = (number: number): string => `q${number}`;

/** What can be answered to a question that is not answered in words. */
export const VALUES = {
  '1-5': ['1', '2', '3', '4', '5'],
  'yes/no': ['yes', 'no'],
  words: [],
} as const satisfies Record<AskedQuestion['answer'], readonly string[]>;

/** Figures go up, and words are shown, by so many: what one person said is never the difference. */
export const TOGETHER = 5;
