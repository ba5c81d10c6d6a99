/** How a stretch of text is set, as far as a kit can say it. */
export interface Marks {
  bold: boolean;
  italic: boolean;
  code: boolean;
  /** `in:` and a bookmark's name, or an address; undefined for what is no link. */
  link: string | undefined;
}

/** What stands for a source, a picture or a new line in the text of a run. */
export const NOTE = '\uFFF9';
export const PICTURE = '\uFFFC';
export const BREAK = '\n';

/** A stretch of text set alike, or one thing in it. */
export interface Run extends Marks {
  text: string;
  /** Id of a footnote, when the text is `NOTE`. */
  note?: string;
  /** Where a picture is and what it shows, when the text is `PICTURE`. */
  picture?: { part: string; alt: string };
}

export interface ListPlace {
  ordered: boolean;
  start: number;
  /** 0 for a list that is in no other. */
  depth: number;
  /** Which list. */
  id: string;
}

/** A paragraph of a document. */
export interface Line {
  kind: 'paragraph';
  runs: Run[];
  /** Name of its style, small letters without spaces: `stepline`. */
  style: string;
  /** Of a heading, 1 to 9; 0 for the document's title. */
  level: number | undefined;
  list: ListPlace | undefined;
  /** Names of the bookmarks that begin in it. */
  bookmarks: string[];
  /** Ids of the comments that hang on it. */
  comments: string[];
}

/** A row of a table, each cell with its paragraphs. */
export interface Row {
  kind: 'row';
  cells: Line[][];
  /** Which table. */
  table: number;
  bookmarks: string[];
  comments: string[];
}

/** Set as a step's notes are, which only whoever leads sees. */
export const isNote = (said: Said): boolean => said.kind === 'paragraph' && ['notes', 'sayfirst'].includes(said.style);

/** A document as its reader sees it, from top to bottom, with all that was tracked taken as done. */
export type Said = Line | Row;

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

const joint: Run = { text: BREAK, bold: false, italic: false, code: false, link: undefined };

/** The words of a cell in one line. */
export const cellRuns = (lines: readonly Line[]): Run[] =>
  lines.filter(({ runs }) => runs.length > 0).flatMap(({ runs }, at) => (at === 0 ? runs : [joint, ...runs]));

/** What a line says, without the space around it. */
export const wordsOf = (said: Said): string =>
  (said.kind === 'row' ? said.cells.map((cell) => textOf(cellRuns(cell)).trim()).join('\t') : textOf(said.runs)).trim();

/** Words alone, for comparing and for showing: one space for any, no things. */
export const plain = (text: string): string =>
  text.replaceAll(NOTE, '').replaceAll(PICTURE, '').replace(/\s+/g, ' ').trim();
