import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { open, openOwn } from '../../platform/crypto/open.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { NewWords } from './store.ts';

/** What was said, as it is kept: in the clear to the network, sealed to a circle. */
export const keptWords = (
  tx: Tx,
  act: { actor: { id: string }; now: Date },
  { field, words, to, circleId }: { field: string; words: string; to: string; circleId: string | null },
): NewWords => ({
  authorId: act.actor.id,
  words: circleId === null ? words : null,
  wordsSealed: circleId === null ? null : new Uint8Array(tx.sealer.seal(field, words)),
  once: new Uint8Array(tx.sealer.hash(field, JSON.stringify([act.actor.id, to, words]))),
  now: act.now,
});

interface Said {
  id: string;
  authorId: string;
  words: string | null;
  wordsSealed: Uint8Array | null;
}

/** What was said, for whoever may read it; that sealed words of somebody else were read is written down. */
export const saidWords = async (tx: Tx, act: Act<Actor>, field: string, said: Said): Promise<string> => {
  if (said.wordsSealed === null) return said.words ?? '';
  if (act.actor.id === said.authorId) return openOwn(tx, { field, of: said.authorId }, act.actor, said.wordsSealed);
  return open(tx, act, { field, of: said.id, why: 'a circle is read' }, said.wordsSealed);
};
