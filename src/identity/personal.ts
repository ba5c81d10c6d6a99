import type { Act } from '../platform/act.ts';
import type { Tx } from '../platform/db/db.ts';
import type { Language } from '../platform/words/language.ts';
import type { Actor } from './actor.ts';

type Shown = string | number | boolean | null | Date | readonly string[];

/** Some of what is held about a person: a heading, and rows of plain values by name. Names of values need no explaining. */
export interface PersonalPart {
  /** In the JSON: `proposals`. */
  name: string;
  title: Record<Language, string>;
  rows: readonly Readonly<Record<string, Shown>>[];
}

/** Somebody who leaves. */
export interface Leaving {
  personId: string;
  /** Under what that stays on which others rely; null is "someone". */
  credit: string | null;
}

/** What a room answers about people: all it holds of one, and how it lets go of it. */
export interface Personal {
  room: string;
  /** Every table of the room with a column that names a person, and what becomes of it when they leave, in a few words. */
  tables: Readonly<Record<string, string>>;
  /** Sealed fields may be opened here without a record: it is the person who asks. */
  exportOf(tx: Tx, act: Act<Actor>, personId: string): Promise<PersonalPart[]>;
  /** Takes out all that is theirs; what others rely on stays under the credit. Harmless when repeated. */
  erase(tx: Tx, act: Act<Actor>, leaving: Leaving): Promise<void>;
}
