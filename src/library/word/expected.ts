import type { Code, Heading, Html, List, ListItem, Paragraph, RootContent, TableRow } from 'mdast';
import type { Case, Exercise, Handout, Prose, Slide, Step } from '../../kit/kit.ts';
import type { OwnRun } from './own-runs.ts';

/** What a line of a kit's Word file was made from, and so what changes when the line does. */
export type Origin =
  /** The program's own words. */
  | { is: 'own' }
  | { is: 'words'; node: Paragraph | Heading }
  | { is: 'row'; node: TableRow; isHead: boolean }
  | { is: 'code'; node: Code | Html; at: number }
  | { is: 'title'; of: Step | Handout | Exercise | Case }
  | { is: 'slide'; of: Slide; before: string }
  /** The line beneath a step's title: clock, minutes, method. */
  | { is: 'times'; of: Step }
  | { is: 'front'; field: 'title' | 'summary' }
  | { is: 'point'; field: 'outcomes' | 'bring'; at: number }
  | { is: 'people' }
  /** A reply of a branching talk, which the paper shows in another shape. */
  | { is: 'reply'; of: Exercise };

/** Where something put in after a line is to stand. */
export type Place =
  | {
      is: 'prose';
      body: Prose;
      /** The outermost node that the line stands in; undefined for the beginning. */
      after: RootContent | undefined;
      item?: { list: List; node: ListItem; depth: number };
      /** What the Word file adds to a heading's depth. */
      under: number;
      of: 'prose' | 'notes' | 'questions';
    }
  /** At the beginning of a step that has no words, or no notes, yet. */
  | { is: 'step'; step: Step; as: 'prose' | 'notes' }
  | { is: 'points'; field: 'outcomes' | 'bring'; after: number }
  | { is: 'nowhere' };

/** A line that a kit's Word file has when nobody has touched it. */
export interface Expected {
  kind: 'paragraph' | 'row';
  /** Of a paragraph. */
  runs: OwnRun[];
  /** Of a table's row. */
  cells: OwnRun[][];
  isItem: boolean;
  origin: Origin;
  place: Place;
}

/** A stretch of the file under a heading of its own. */
export interface Section {
  key: string;
  /** Bookmark of its heading, where it has one. */
  bookmark: string | undefined;
  /** The words of its heading, to know it by when its bookmark is lost. */
  heading: string;
  title: Origin | undefined;
  lines: Expected[];
  /** What is put in before its first line. */
  opening: Place;
  step: Step | undefined;
}
