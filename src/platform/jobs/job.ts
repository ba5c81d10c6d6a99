import type { Act } from '../act.ts';

/**
 * Work that nobody waits for. Every promise is a row with a date; a job takes the rows that are due at `act.now`, a few at
 * a time and `for update skip locked`, so that several processes share them. Harmless when repeated.
 */
export interface Job<Actor> {
  name: string;
  /** How long it may rest when nobody wakes it. */
  everySeconds: number;
  /** Does some of what is due; resolves to how many things it did, and is called again until that is none. */
  run(act: Act<Actor>): Promise<number>;
}
