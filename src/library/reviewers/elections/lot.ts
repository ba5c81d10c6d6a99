import { createHash } from 'node:crypto';
import type { Ballot } from './ballots.store.ts';

/**
 * SHA-256 over all ballots, a line each in the order of their ids: the id, a colon, what was ticked, parted by commas. Whoever
 * votes last changes it and can't foresee it, for the ballot's id is drawn at random.
 */
export const seedOf = (ballots: readonly Ballot[]): Uint8Array => {
  const lines = ballots.map(({ id, choices }) => `${id}:${[...choices].sort().join(',')}`);
  return new Uint8Array(createHash('sha256').update(lines.sort().join('\n')).digest());
};

/** A nominee's lot: SHA-256 over the seed's 32 bytes and the id of the nomination. The lowest goes first. */
const lotOf = (seed: Uint8Array, nominationId: string): Uint8Array =>
  new Uint8Array(createHash('sha256').update(seed).update(nominationId).digest());

export interface Counted {
  id: string;
  votes: number;
  lot: Uint8Array;
  elected: boolean;
}

export interface Count {
  seed: Uint8Array;
  /** The most votes first; where they are equal, the lowest lot. */
  nominees: Counted[];
  /** A seat was drawn: the first without one has as many votes as the last with one. */
  byLot: boolean;
}

/** Counts an approval vote. Nobody whom nobody ticked gets a seat. */
export const count = (nominationIds: readonly string[], ballots: readonly Ballot[], seats: number): Count => {
  const seed = seedOf(ballots);
  const votes = new Map(nominationIds.map((id) => [id, 0]));
  for (const { choices } of ballots)
    for (const id of new Set(choices)) if (votes.has(id)) votes.set(id, (votes.get(id) ?? 0) + 1);
  const nominees = [...votes]
    .map(([id, many]) => ({ id, votes: many, lot: lotOf(seed, id) }))
    .sort((a, b) => b.votes - a.votes || Buffer.compare(a.lot, b.lot))
    .map((nominee, at) => ({ ...nominee, elected: at < seats && nominee.votes > 0 }));
  const [last, next] = [nominees[seats - 1], nominees[seats]];
  return {
    seed,
    nominees,
    byLot: last !== undefined && next !== undefined && last.votes > 0 && last.votes === next.votes,
  };
};
