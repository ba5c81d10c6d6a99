import type { Db } from './db/db.ts';

/** Who does it, on what, and when: made once a request, job or command, and handed on. Never ambient, never a fourth field. */
export interface Act<Actor> {
  readonly actor: Actor;
  readonly db: Db;
  readonly now: Date;
}
