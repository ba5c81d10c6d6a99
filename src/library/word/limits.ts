const MIB = 1024 * 1024;

/** Every limit of a file that somebody sends from Word or PowerPoint, each with its reason. Past one: a sentence, never a wait. */
export const LIMITS = {
  /** Bytes of the file: a hundred pages with two dozen photographs. */
  fileBytes: 24 * MIB,
  /** Parts in the archive: a deck of 200 slides has about 900. */
  entriesMax: 2_000,
  /** Of one part, unpacked: a photograph is a few MiB. */
  entryBytesMax: 12 * MIB,
  /** Of all parts of XML that are read: a document, its styles, notes and comments. */
  xmlTotalBytes: 16 * MIB,
  /** Of a part of XML: a hundred pages of Word are three MiB; reading eight takes a second and a half. */
  xmlBytes: 8 * MIB,
  /** Of all parts, unpacked: embedded fonts are a few MiB each. */
  totalBytesMax: 64 * MIB,
  /** Elements of XML inside each other: tables in tables in text boxes reach sixty. */
  depth: 120,
  /** UTF-16 units of words: a kit may have a MiB of text. */
  textLength: 1024 * 1024,
  /** Paragraphs and table rows: a kit may have 20,000 lines. */
  lines: 15_000,
  /** Pictures taken out of one file: each is decoded. */
  pictures: 60,
  /** Margin comments: more is no discussion. */
  comments: 200,
  /** UTF-16 units of a comment, and of a name. */
  comment: 4_000,
  name: 120,
  /** Slides read of a deck. */
  slides: 200,
  /** Pairs of lines compared with each other in a whole file: beyond, they are paired in order. */
  compared: 100_000,
  /** Words struck and put in within one line: beyond, all of it was written anew. */
  edited: 400,
  /** Steps without a heading times headings without a step: each is compared by all its words. */
  recognised: 2_000,
} as const;
