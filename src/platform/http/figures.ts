import type { IncomingMessage } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Kept } from './kept.ts';

/** What the process counts of itself, for Prometheus: no address, no path, nobody. */
export interface Figures {
  answered(status: number, seconds: number, fromKept: boolean): void;
  /** The text format of Prometheus. */
  text(): Promise<string>;
}

export const makeFigures = (kept: Kept): Figures => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'fundi_answers_total',
    help: 'Answers by class of status and by whether they were kept.',
    labelNames: ['status', 'kept'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'fundi_answer_seconds',
    help: 'Seconds to an answer.',
    labelNames: ['kept'],
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  const size: Gauge = new Gauge({
    name: 'fundi_kept_bytes',
    help: 'Bytes of kept pages in memory.',
    registers: [registry],
    collect: () => size.set(kept.size.bytes),
  });
  return {
    answered: (status, took, fromKept) => {
      answers.inc({ status: `${Math.floor(status / 100)}xx`, kept: String(fromKept) });
      seconds.observe({ kept: String(fromKept) }, took);
    },
    text: () => registry.metrics(),
  };
};

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** From this machine itself, and not passed on by a proxy on it. */
export const isFromHere = (incoming: IncomingMessage | undefined): boolean =>
  incoming !== undefined &&
  LOOPBACK.has(incoming.socket.remoteAddress ?? '') &&
  incoming.headers['x-forwarded-for'] === undefined;
