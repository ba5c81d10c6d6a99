import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { Act } from '../act.ts';
import type { Db } from '../db/db.ts';
import type { Env } from './env.ts';
import { DailySalt, Limits, sourceAddress } from './limits.ts';
import { refuseOtherOrigins } from './own-origin.ts';
import { languageOf } from './server.ts';
import { signInTokenIn } from './sign-in-cookie.ts';
import type { Site } from './site.ts';
import type { KeptChannel } from './touch.ts';

export interface Floor<Actor> {
  site: Site;
  db: Db;
  /** Who acts when nobody signed in. */
  anyone: Actor;
  /** Who holds this sign-in, as they stand at this moment; undefined when it has ended. */
  actorOf(db: Db, token: string, now: Date): Promise<Actor | undefined>;
  /** Names a person for limits, wherever they write from. */
  idOf(actor: Actor): string | null;
  /** The clock; tests and the played year move it. */
  now(): Date;
  ownOrigins: readonly string[];
  trusted(address: string): boolean;
  channel: KeptChannel;
}

const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** What every request stands on: its id, language, limits, origin check, and the act made once. */
export const floor = <Actor>({
  site,
  db,
  anyone,
  actorOf,
  idOf,
  now,
  ownOrigins,
  trusted,
  channel,
}: Floor<Actor>): MiddlewareHandler<Env<Actor>> => {
  const salt = new DailySalt();
  const limits = new Limits();
  return async (c, next) => {
    const at = now();
    const url = new URL(c.req.url);
    const { language, chosen } = languageOf(url.search ? `/${url.search}` : '/', c.req.header('accept-language'));
    const address = sourceAddress(c.env.incoming?.socket.remoteAddress, c.req.header('x-forwarded-for'), trusted);
    const token = signInTokenIn(c.req.header('cookie'), site.baseUrl);
    const act: Act<Actor> = { actor: anyone, db, now: at };
    c.set('site', site);
    c.set('limits', limits);
    c.set('act', act);
    c.set('signedIn', false);
    c.set('language', language);
    c.set('languageChosen', chosen);
    c.set('requestId', randomUUID().slice(0, 8));
    c.set('sourceKey', salt.keyOf(address, at));
    c.set('keptSince', site.kept.now);
    c.header('x-request-id', c.var.requestId);
    // All that a page of an error needs is there before anything is asked of the database.
    const person =
      token === undefined || url.pathname.startsWith('/assets/') ? undefined : await actorOf(db, token, at);
    if (person) {
      c.set('act', { ...act, actor: person });
      c.set('signedIn', true);
    }
    const unsafe = UNSAFE.has(c.req.method);
    if (unsafe) {
      refuseOtherOrigins(c.req.method, c.req.raw.headers, ownOrigins);
      limits.take('writing', c.var.sourceKey, at.getTime());
      const id = person && idOf(person);
      if (id) limits.take('writing', id, at.getTime());
    } else limits.take('reading', c.var.sourceKey, at.getTime());
    await next();
    // Whoever wrote sees what was written: pages made from the old are gone before the redirect is followed.
    if (unsafe && c.res.status < 400) await channel.settled();
    c.header('content-language', language);
  };
};
