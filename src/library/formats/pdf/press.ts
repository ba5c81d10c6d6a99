import { Unavailable } from '../../../platform/errors.ts';
import { Lost, openThread, type Thread } from './thread.ts';
import type { Copy, Printed } from './typesetter.ts';

/** As many may wait for the one that is being printed; whoever comes after is told to come again. */
const WAITING_MAX = 32;
/** A document that takes longer than this will never be done: its thread is ended, and the next gets a new one. */
const PATIENCE_MS = 30_000;

/** Prints one document at a time, in the order in which they come. */
export interface Press {
  /** Errors: Unavailable when too many wait, the thread was lost, or it took too long; an Error when a template is at fault. */
  print: (copy: Copy) => Promise<Printed>;
  close: () => Promise<void>;
}

const within = async (ms: number, work: Promise<Printed>): Promise<Printed> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Lost('That took too long to print.')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

export const openPress = (waitingMax = WAITING_MAX, patienceMs = PATIENCE_MS): Press => {
  let thread: Thread | undefined;
  let closed = false;
  let inHand = 0;
  let last: Promise<unknown> = Promise.resolve();

  const discard = async (): Promise<void> => {
    const lost = thread;
    thread = undefined;
    await lost?.end();
  };

  const printNow = async (copy: Copy): Promise<Printed> => {
    if (closed) throw new Unavailable('The press is closed.');
    thread ??= openThread();
    try {
      return await within(patienceMs, thread.print(copy));
    } catch (fault) {
      if (!(fault instanceof Lost)) throw fault;
      await discard();
      throw new Unavailable(fault.message);
    }
  };

  return {
    print: async (copy) => {
      if (inHand > waitingMax) throw new Unavailable('Many people are printing at the moment. Try again in a minute.');
      inHand += 1;
      const mine = last.then(() => printNow(copy));
      // The next waits for this one, however it ends.
      last = mine.then(
        () => undefined,
        () => undefined,
      );
      try {
        return await mine;
      } finally {
        inHand -= 1;
      }
    },
    close: () => {
      closed = true;
      return discard();
    },
  };
};
