import type { Server } from 'node:http';
import { join } from 'node:path';
import { createApp } from './app.tsx';
import { type Erasures, erasuresInMemory, type Sample } from './identity/roof.ts';
import { ROOT } from './platform/config/root.ts';
import type { Db } from './platform/db/db.ts';
import type { AuditHead } from './platform/happenings/audit.ts';
import { readAssets } from './platform/http/assets.ts';
import { makeFigures } from './platform/http/figures.ts';
import { securityHeaders } from './platform/http/headers.ts';
import { Kept } from './platform/http/kept.ts';
import { httpServer } from './platform/http/server.ts';
import { keptChannel } from './platform/http/touch.ts';
import type { Log } from './platform/log/log.ts';
import type { Transport } from './platform/mail/send.ts';
import { type SealedLines, sealedLinesInMemory } from './platform/outside/sealed-lines.ts';
import { doAllWork, startWork } from './work.ts';

export interface HouseOptions {
  db: Db;
  log: Log;
  /** An origin, without a slash at its end. */
  baseUrl: string;
  /** Other origins under which the same house is reached, as `http://127.0.0.1:3000`. */
  alsoAt?: readonly string[];
  trusted?(address: string): boolean;
  /** The clock; tests move it. */
  now?(): Date;
  /** Sends letters; without it they wait in the outbox. */
  transport?: Transport;
  /** Keeps the end of the audit's chain outside the database. */
  keepHead?(head: AuditHead, at: Date): Promise<void>;
  /** Keeps who was erased outside the database; without it they are forgotten with the process. */
  erasures?: Erasures;
  /** Keeps what was taken down outside the database; without it that is forgotten with the process. */
  redactions?: SealedLines;
  /** Invented people as whom a visitor may look round. */
  sample?: Sample;
  /** False: no work is done by itself, only by `work()`. */
  works?: boolean;
}

export interface House {
  server: Server;
  /** Answers a request without a socket. */
  fetch(request: Request): Promise<Response>;
  kept: Kept;
  /** Every route there is, as `GET /library/:kit`. */
  routes: readonly string[];
  /** Does all the work that is due now; resolves to how many things were done. */
  work(): Promise<number>;
  /** Stops taking requests, waits for those under way, and lets go of the database's channel. */
  close(): Promise<void>;
}

const GRACE_MS = 10_000;

/** The house put together on a database: used by `serve`, by the tests and by the benchmarks. */
export const openHouse = async ({
  db,
  log,
  baseUrl,
  alsoAt = [],
  trusted = () => false,
  now = () => new Date(),
  transport,
  keepHead = async () => {},
  erasures = erasuresInMemory(),
  redactions = sealedLinesInMemory(),
  sample,
  works = true,
}: HouseOptions): Promise<House> => {
  const kept = new Kept();
  const site = { baseUrl, assets: await readAssets(join(ROOT, 'dist', 'client')), kept };
  const channel = await keptChannel(db, kept);
  const always = securityHeaders(baseUrl.startsWith('https:'));
  const figures = makeFigures(kept);
  const app = createApp({
    db,
    site,
    channel,
    log,
    now,
    ownOrigins: [baseUrl, ...alsoAt],
    trusted,
    always,
    figures,
    erasures,
    redactions,
    opensLetters: transport === undefined,
    sample,
  });
  const fetch = async (request: Request, env: object = {}): Promise<Response> => app.fetch(request, env);
  const server = httpServer({ fetch, kept, always, answered: figures.answered });
  const allWork = { db, log, now, baseUrl, transport, keepHead };
  const workers = works ? await startWork(allWork) : undefined;
  const close = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const late = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    await closed;
    clearTimeout(late);
    await workers?.stop();
    await channel.stop();
  };
  const routes = app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`);
  return { server, fetch, kept, routes: [...new Set(routes)], work: () => doAllWork(allWork), close };
};
