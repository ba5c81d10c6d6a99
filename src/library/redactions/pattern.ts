const isWordLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

const escaped = (letter: string): string => {
  if (/\s/.test(letter)) return '\\s+';
  if (/['’‘ʼ]/.test(letter)) return "\\\\?['’‘ʼ]";
  if (isWordLetter(letter) || /\p{M}/u.test(letter)) return letter;
  return `\\\\?${letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`;
};

const spelt = (words: string): string => [...words.trim().replace(/\s+/g, ' ')].map(escaped).join('');

/** One run of words, however it is wrapped, capitalised, accented in one code or two, or escaped for Markdown; not as a part of a longer word. */
const formOf = (words: string): string => {
  const forms = [...new Set([words.normalize('NFC'), words.normalize('NFD')])].map(spelt);
  const trimmed = words.trim();
  const before = isWordLetter([...trimmed].at(0)) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = isWordLetter([...trimmed].at(-1)) ? '(?![\\p{L}\\p{N}\\p{M}])' : '';
  return `${before}(?:${forms.join('|')})${after}`;
};

/** Finds every one of these names or texts; the longest first, so that a whole name goes before its half. */
export const patternOf = (words: readonly string[]): RegExp => {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return new RegExp(longestFirst.map(formOf).join('|'), 'giu');
};

/** How a picture's file is called when its name has to go: letters, digits and hyphens alone. */
const asFileName = (instead: string): string =>
  instead
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'someone';

/** Puts other words in the place of these. In the name of a picture they become letters and hyphens. */
export const replacing = (words: readonly string[], instead: string): ((text: string) => string) => {
  const pattern = patternOf(words);
  const plain = (text: string): string => text.replace(pattern, instead);
  const inFileName = (text: string): string => text.replace(pattern, asFileName(instead));
  return (text) => plain(text.replace(/\bmedia\/[A-Za-z0-9._-]+/g, inFileName));
};

/** The same for the file name of a picture by itself. */
export const replacingInNames = (words: readonly string[], instead: string): ((name: string) => string) => {
  const pattern = patternOf(words);
  return (name) => name.replace(pattern, asFileName(instead));
};

/** Takes pictures out of a text, by their file names. */
export const withoutPictures = (names: readonly string[]): ((text: string) => string) => {
  if (names.length === 0) return (text) => text;
  const files = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`!\\[[^\\]]*\\]\\(\\s*<?media/(?:${files})>?(?:\\s+(?:"[^"]*"|'[^']*'))?\\s*\\)`, 'g');
  return (text) => text.replace(pattern, '');
};
