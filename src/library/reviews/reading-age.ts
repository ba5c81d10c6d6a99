/** Vowels in a row are one syllable; a silent e at the end is none. */
const syllablesIn = (word: string): number => {
  const bare = word.toLowerCase().replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '');
  return Math.max(1, bare.match(/[aeiouy]{1,2}/g)?.length ?? 1);
};

const SCHOOL_BEGINS_AT = 5;

/**
 * The age at which somebody in Britain can read an English text, in whole years: Flesch and Kincaid's grade
 * (0.39 words a sentence + 11.8 syllables a word − 15.59), five years on. A rough guide, good for comparing two texts.
 */
export const readingAge = (text: string): number => {
  const sentences = text.split(/[.!?:]+\s|\n+/).filter((sentence) => /\p{L}{2}/u.test(sentence)).length;
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (sentences === 0 || words.length === 0) return SCHOOL_BEGINS_AT;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(SCHOOL_BEGINS_AT, Math.round(grade + SCHOOL_BEGINS_AT));
};
