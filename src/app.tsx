import { Hono } from 'hono';
import { figures as schoolFigures } from './admin/figures/routes.tsx';
import { mondays } from './admin/monday/routes.tsx';
import { outbox } from './admin/outbox/routes.tsx';
import { redacting } from './admin/redactions/routes.tsx';
import { reports } from './admin/reports/routes.tsx';
import { type Actor, anyone } from './identity/index.ts';
import { actorOf, addressOf, type Erasures, identityRoutes, type Sample } from './identity/roof.ts';
import { apiFault, libraryRoutes } from './library/index.ts';
import { networkRoutes, storiesAbout } from './network/index.ts';
import { paths } from './paths.ts';
import { pathwayRoutes } from './pathway/index.ts';
import { PERSONALS, PLACES } from './personal.ts';
import type { Db } from './platform/db/db.ts';
import { Refusal, TooMany } from './platform/errors.ts';
import { assetRoutes } from './platform/http/assets-routes.ts';
import type { Asked, Env } from './platform/http/env.ts';
import { type Figures, isFromHere } from './platform/http/figures.ts';
import { floor } from './platform/http/floor.ts';
import { carries } from './platform/http/headers.ts';
import { page } from './platform/http/respond.tsx';
import type { Site } from './platform/http/site.ts';
import { sourceRoutes } from './platform/http/source-routes.ts';
import type { KeptChannel } from './platform/http/touch.ts';
import type { Log } from './platform/log/log.ts';
import { offlineRoutes } from './platform/offline/routes.tsx';
import type { SealedLines } from './platform/outside/sealed-lines.ts';
import { ErrorPage } from './platform/ui/error-page.tsx';
import { sessionsNear, sessionsRoutes, whatHappened } from './sessions/index.ts';

export interface House {
  db: Db;
  site: Site;
  channel: KeptChannel;
  log: Log;
  now(): Date;
  ownOrigins: readonly string[];
  trusted(address: string): boolean;
  /** Headers that every answer carries. */
  always: Record<string, string>;
  figures: Figures;
  /** Who was erased, kept outside the database. */
  erasures: Erasures;
  /** What was taken down, kept outside the database, sealed. */
  redactions: SealedLines;
  /** No mail server is set: stewards read letters in the outbox. */
  opensLetters: boolean;
  /** Invented people as whom a visitor may look round; undefined but for a sample. */
  sample: Sample | undefined;
}

const refused = (c: Asked<Actor>, error: unknown, log: Log): Promise<Response> => {
  const status = error instanceof Refusal ? error.status : 500;
  if (status === 500) log.error('a fault', error, { requestId: c.var.requestId });
  // A program is answered as one, whatever happened.
  if (c.req.path.startsWith(`${paths.api}/`)) return Promise.resolve(apiFault(c, status));
  if (error instanceof TooMany) c.header('retry-after', String(error.retryAfterSeconds));
  return page(c, <ErrorPage status={status} id={c.var.requestId} />, { status });
};

/** The whole composition: every room's routes, the questions introduced to those who answer them, one error handler. */
export const createApp = ({
  db,
  site,
  channel,
  log,
  now,
  ownOrigins,
  trusted,
  always,
  figures,
  erasures,
  redactions,
  opensLetters,
  sample,
}: House): Hono<Env<Actor>> => {
  const app = new Hono<Env<Actor>>();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(always))
      if (carries(c.req.path, name) && !c.res.headers.has(name)) c.header(name, value);
  });
  app.get(paths.health, (c) => c.text('ok\n'));
  app.get(paths.ready, async (c) => {
    await db.run`select 1`;
    return c.text('ready\n');
  });
  app.get(paths.metrics, async (c) => {
    // Before the floor there is no page to say so with.
    if (!isFromHere(c.env.incoming)) return c.text('There is nothing here.\n', 404);
    return c.text(await figures.text());
  });
  app.use(floor<Actor>({ site, db, anyone, actorOf, idOf: ({ id }) => id, now, ownOrigins, trusted, channel }));
  app.route('/', assetRoutes<Actor>());
  app.route('/', offlineRoutes<Actor>());
  app.route('/', sourceRoutes<Actor>());
  app.route('/', identityRoutes({ personals: PERSONALS, erasures, sendsLetters: !opensLetters, sample }));
  app.route('/', schoolFigures);
  app.route('/', mondays({ opensLetters }));
  app.route('/', outbox({ addressOf, opensLetters }));
  app.route('/', reports);
  app.route('/', redacting({ list: redactions, places: PLACES }));
  app.route('/', sessionsRoutes({ reach: addressOf }));
  app.route('/', networkRoutes());
  app.route('/', pathwayRoutes({ sessionsNear }));
  app.route('/', libraryRoutes({ whatHappened, storiesAbout }));
  app.notFound((c) => page(c, <ErrorPage status={404} id={c.var.requestId} />, { status: 404 }));
  app.onError((error, c) => refused(c, error, log));
  return app;
};
