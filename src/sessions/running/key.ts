import { timingSafeEqual } from 'node:crypto';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound } from '../../platform/errors.ts';
import type { SessionId } from '../trainings/store.ts';

/**
 * What lets a phone run a session without being signed in: a phone in a cold hall may be somebody else's, is kept with
 * no sign-in in it, and must go on when a sign-in has ended. It opens the plan and the taps, nothing of who comes.
 */
export const runKeyOf = ({ sealer }: Pick<Tx, 'sealer'>, id: SessionId): string =>
  Buffer.from(sealer.hash('session run', id)).toString('base64url');

/** Errors: NotFound, for another key than this session's. */
export const mustFit = (db: Pick<Tx, 'sealer'>, id: SessionId, key: string): void => {
  const [given, own] = [Buffer.from(key), Buffer.from(runKeyOf(db, id))];
  if (given.length !== own.length || !timingSafeEqual(given, own)) throw new NotFound();
};
