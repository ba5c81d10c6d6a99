import type { Stretch } from './merge-text.ts';
import type { Piece } from './piece.ts';
import type { Choice, Three } from './three.ts';

/** Something that both sides changed, each their own way: a person decides. */
export interface Conflict {
  /** Names this conflict as long as the three versions stay the same: a choice is given for it. */
  id: string;
  kind: Piece['kind'] | 'front' | 'kit';
  /** What the piece is called: its title, else its first words; '' for the front matter. */
  title: string;
  /**
   * What of it: `title`, `text`, an attribute or a key of the front matter by its name, `place` (moved into two different
   * things), `order`, or `presence` (one side took out what the other changed).
   */
  field: string;
  /** Each version's value as text; undefined where it has none. */
  base: string | undefined;
  ours: string | undefined;
  theirs: string | undefined;
  /** For `text`: where it is agreed and where it is not. */
  stretches?: Stretch[];
}

/** Finds the choice made for a conflict, or notes that there is none. */
export type Decide = (conflict: Conflict) => Choice | undefined;

export const decisions = (choices: ReadonlyMap<string, Choice>): { conflicts: Conflict[]; decide: Decide } => {
  const conflicts: Conflict[] = [];
  const decide: Decide = (conflict) => {
    const choice = choices.get(conflict.id);
    if (choice === undefined) conflicts.push(conflict);
    return choice;
  };
  return { conflicts, decide };
};

/** The words chosen. While there is no choice: what was there before, which nobody sees. */
export const chosen = (choice: Choice | undefined, { base, ours, theirs }: Three<string>): string | undefined => {
  if (choice === undefined) return base;
  if (typeof choice === 'object') return choice.text;
  return choice === 'ours' ? ours : theirs;
};

const TITLE_MAX = 60;

/** What to call a piece when speaking of it. */
export const titleOf = ({ title, text, printed }: Piece): string =>
  title || ((text || printed).split('\n')[0] ?? '').replace(/^#+ /, '').slice(0, TITLE_MAX);
