import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ROOT } from '../../../platform/config/root.ts';
import { Unavailable } from '../../../platform/errors.ts';
import type { Copy, Printed } from './typesetter.ts';
import type { Delivery, Order } from './worker.ts';

/** As many may wait for the one that is being printed; whoever comes after is told to come again. */
const WAITING_MAX = 32;
/** A document that takes longer than this will never be done: the thread is ended and a new one begun. */
const PATIENCE_MS = 30_000;

/** Run as it is written, by Node itself, from the source and from a build of it alike: a bundle holds no threads. */
const THREAD = join(ROOT, 'src/library/formats/pdf/worker.ts');

interface Waiting {
  copy: Copy;
  resolve: (printed: Printed) => void;
  reject: (fault: Error) => void;
}

/** One thread that prints one document at a time, in the order in which they come. */
export interface Press {
  /** Errors: Unavailable when too many wait, or the thread was lost. */
  print: (copy: Copy) => Promise<Printed>;
  close: () => Promise<void>;
}

export const openPress = (waitingMax = WAITING_MAX, patienceMs = PATIENCE_MS): Press => {
  const waiting: Waiting[] = [];
  let thread: Worker | undefined;
  let printing: (Waiting & { number: number; timer: NodeJS.Timeout }) | undefined;
  let number = 0;

  const done = (): Waiting | undefined => {
    const one = printing;
    if (one) clearTimeout(one.timer);
    printing = undefined;
    return one;
  };

  const lose = (why: string): void => {
    const lost = thread;
    thread = undefined;
    void lost?.terminate();
    done()?.reject(new Unavailable(why));
    next();
  };

  const begin = (): Worker => {
    const worker = new Worker(THREAD, { name: 'press' });
    worker.on('message', (delivery: Delivery) => {
      if (delivery.number !== printing?.number) return;
      const one = done();
      if ('printed' in delivery) one?.resolve(delivery.printed);
      else one?.reject(new Error(delivery.fault));
      next();
    });
    worker.on('error', (fault) => worker === thread && lose(`The press broke: ${String(fault)}`));
    worker.on('exit', () => worker === thread && lose('The press stopped.'));
    return worker;
  };

  const next = (): void => {
    if (printing) return;
    const one = waiting.shift();
    if (!one) {
      // An idle press keeps no process alive.
      thread?.unref();
      return;
    }
    number += 1;
    thread ??= begin();
    thread.ref();
    const timer = setTimeout(() => lose('That took too long to print.'), patienceMs);
    printing = { ...one, number, timer };
    thread.postMessage({ number, copy: one.copy } satisfies Order);
  };

  return {
    print: (copy) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= waitingMax) {
          reject(new Unavailable('Many people are printing at the moment. Try again in a minute.'));
          return;
        }
        waiting.push({ copy, resolve, reject });
        next();
      }),
    close: async () => {
      const ended = thread;
      thread = undefined;
      done()?.reject(new Unavailable('The press is closed.'));
      for (const one of waiting.splice(0)) one.reject(new Unavailable('The press is closed.'));
      await ended?.terminate();
    },
  };
};
