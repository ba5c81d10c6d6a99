import type { Code, Html } from 'mdast';
import type { Kit } from '../../kit/kit.ts';
import type { Edits } from './edits.ts';
import type { ExpectedKit } from './expected-kit.ts';
import type { FrontEdits } from './front-change.ts';
import type { WordDocument } from './read-document.ts';
import type { NewThing, Setting } from './runs-change.ts';
import type { WordWords } from './words.ts';

/** What everyone who finds a part of the change has at hand. */
export interface Changing {
  kit: Kit;
  document: WordDocument;
  expected: ExpectedKit;
  /** In the language in which it is told what was left. */
  t: WordWords;
  edits: Edits;
  front: FrontEdits;
  /** Lines of listings: what each has become; undefined for one that is gone. */
  listings: Map<Code | Html, Map<number, string | undefined>>;
  setting: Setting;
  newThing: NewThing;
  /** What was not taken over, and why, as sentences. */
  left: Set<string>;
}

const SHOWN_CHARACTERS = 120;

/** A line as it is named in a sentence. */
export const shortened = (text: string): string =>
  text.length <= SHOWN_CHARACTERS ? text : `${text.slice(0, SHOWN_CHARACTERS).trimEnd()}…`;
