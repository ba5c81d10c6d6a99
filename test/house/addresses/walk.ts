import type { There } from '../there.ts';

/** What a house makes for one name in paths.ts: pages to read, files to save, or the reason why neither. */
export type Walk = { pages: string[] } | { files: string[] } | { neither: string };

export interface Furnished extends There {
  /** The secrets of links that take a run back. */
  withdrawals: string[];
  /** Changes that people suggested. */
  proposals: string[];
  /** Report-backs that all can read. */
  stories: string[];
  /** Elections of reviewers. */
  elections: string[];
  /** Trainings to come. */
  sessions: string[];
  /** `/e/:code/thanks?run=…` */
  thanks: string[];
}

/** A row for each name: without one a new address does not compile. */
export type Walks<Paths> = Record<keyof Paths, (there: Furnished) => Walk>;

export const pages = (...addresses: string[]): Walk => ({ pages: addresses });
export const files = (...addresses: string[]): Walk => ({ files: addresses });
export const neither =
  (why: string): ((there: Furnished) => Walk) =>
  () => ({ neither: why });
/** The short codes of all editions and kept plans. */
export const codes = ({ kits, plans }: There): string[] => [...kits.map(({ code }) => code), ...plans];
export const FILES = ['md', 'json', 'pdf', 'docx', 'pptx', 'zip'];
