import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ROOT } from '../../../platform/config/root.ts';
import type { Copy, Printed } from './typesetter.ts';
import type { Delivery, Order } from './worker.ts';

/** Run as it is written, by Node itself, from the source and from a build of it alike: a bundle holds no threads. */
const THREAD = join(ROOT, 'src/library/formats/pdf/worker.ts');

/** The thread was lost, or ended, before the document was printed. */
export class Lost extends Error {
  override readonly name = 'Lost';
}

/** A thread that prints one document at a time. */
export interface Thread {
  /** Errors: Lost; an Error with the typesetter's words when the document cannot be set. */
  print: (copy: Copy) => Promise<Printed>;
  end: () => Promise<void>;
}

/** Begins a thread, which keeps the process alive only while it prints. */
export const openThread = (): Thread => {
  const worker = new Worker(THREAD, { name: 'press' });
  let number = 0;
  let printing: { resolve: (printed: Printed) => void; reject: (fault: Error) => void } | undefined;

  const done = () => {
    const one = printing;
    printing = undefined;
    worker.unref();
    return one;
  };
  worker.on('message', (delivery: Delivery) => {
    if (delivery.number !== number) return;
    const one = done();
    if ('printed' in delivery) one?.resolve(delivery.printed);
    else one?.reject(new Error(delivery.fault));
  });
  worker.on('error', (fault) => done()?.reject(new Lost(String(fault))));
  worker.on('exit', () => done()?.reject(new Lost('The thread ended.')));

  return {
    print: (copy) =>
      new Promise((resolve, reject) => {
        number += 1;
        printing = { resolve, reject };
        worker.ref();
        worker.postMessage({ number, copy } satisfies Order);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
};
