import { randomUUID } from 'node:crypto';
import type { Db, Tx } from '../db/db.ts';
import type { Kept } from './kept.ts';

const CHANNEL = 'kept';
const BARRIER = 'barrier ';
const EVERYTHING = 'everything';
const BARRIER_MS = 2_000;

/** Says that a thing changed: every kept page made from it is dropped, in every process, once this transaction has committed. */
export const touch = async (tx: Tx, ...things: string[]): Promise<void> => {
  for (const thing of things) await tx.notify(CHANNEL, thing);
};

/** Says that anything may have changed: every kept page is dropped. For what is rare and reaches far, such as somebody leaving. */
export const touchEverything = (tx: Tx): Promise<void> => touch(tx, EVERYTHING);

export interface KeptChannel {
  /** Resolves when every change committed before now has been heard here. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Ties a process's kept pages to what is written, here and elsewhere. After a lost connection everything is dropped: what was said meanwhile is unknown. */
export const keptChannel = async (db: Db, kept: Kept): Promise<KeptChannel> => {
  const waiting = new Map<string, () => void>();
  const stop = await db.listen(CHANNEL, {
    heard: (payload) => {
      if (payload.startsWith(BARRIER)) waiting.get(payload)?.();
      else if (payload === EVERYTHING) kept.dropAll();
      else kept.drop(payload);
    },
    connected: () => kept.dropAll(),
  });
  const settled = async (): Promise<void> => {
    const barrier = BARRIER + randomUUID();
    const heard = new Promise<void>((resolve) => {
      waiting.set(barrier, resolve);
      setTimeout(resolve, BARRIER_MS).unref();
    });
    await db.notify(CHANNEL, barrier);
    await heard;
    waiting.delete(barrier);
  };
  return { settled, stop };
};
