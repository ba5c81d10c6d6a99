import { parentPort } from 'node:worker_threads';
import { type Copy, openTypesetter, type Printed } from './typesetter.ts';

/** What the press sends. */
export interface Order {
  number: number;
  copy: Copy;
}

/** What the press gets back. */
export type Delivery = { number: number; printed: Printed } | { number: number; fault: string };

const { set, tidy } = openTypesetter();

parentPort?.on('message', ({ number, copy }: Order) => {
  const deliver = (delivery: Delivery, moved: ArrayBuffer[] = []) => parentPort?.postMessage(delivery, moved);
  try {
    const printed = set(copy);
    deliver({ number, printed }, [printed.bytes.buffer]);
  } catch (fault) {
    deliver({ number, fault: fault instanceof Error ? fault.message : String(fault) });
  }
  tidy();
});
