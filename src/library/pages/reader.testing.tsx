import { Hono } from 'hono';
import { type Actor, anyone } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Db } from '../../platform/db/db.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Env } from '../../platform/http/env.ts';
import { Kept, prepare } from '../../platform/http/kept.ts';
import { Limits } from '../../platform/http/limits.ts';
import type { Language } from '../../platform/words/language.ts';
import type { KitLine } from '../asks.ts';
import { KitId } from '../kits/store.ts';

/** Midday on 24 November 2026, for everyone. */
export const anAct = (db: Db): Act<Actor> => ({ actor: anyone, db, now: new Date('2026-11-24T12:00:00Z') });

export interface Read {
  status: number;
  html: string;
  /** The words of the page, without its tags. */
  text: string;
  location: string | null;
}

/** Someone who reads these pages on this database, in one language or the other. */
export const aReader = (db: Db, ...routes: readonly Hono<Env<Actor>>[]) => {
  const app = new Hono<Env<Actor>>();
  const kept = new Kept();
  const assets = {
    style: '/style.css',
    linocut: '/linocut.svg',
    sheetsFor: () => [],
    scripts: () => [],
    all: [],
    find: () => undefined,
  };
  return async (address: string, language: Language = 'en'): Promise<Read> => {
    if (app.routes.length === 0) {
      const script = { status: 200, type: 'text/javascript', body: new Uint8Array(), headers: {} };
      const serviceWorker = await prepare(script, []);
      app.use(async (c, next) => {
        c.set('act', anAct(db));
        c.set('site', { baseUrl: 'https://school.example', assets: { ...assets, serviceWorker }, kept });
        c.set('limits', new Limits());
        c.set('language', c.req.query('lang') === 'cy' ? 'cy' : 'en');
        c.set('languageChosen', c.req.query('lang') !== undefined);
        c.set('requestId', 'test');
        c.set('sourceKey', 'test');
        c.set('keptSince', 0);
        await next();
      });
      for (const each of routes) app.route('/', each);
      app.onError((error, c) => {
        if (error instanceof Refusal) return c.text(error.message, error.status);
        throw error;
      });
    }
    const answer = await app.request(language === 'cy' ? `${address}?lang=cy` : address, undefined, {});
    const html = await answer.text();
    const text = html
      .replace(/<script.*?<\/script>/gs, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    return { status: answer.status, html, text, location: answer.headers.get('location') };
  };
};

/** A kit as lists show it. */
export const aKitLine = (slug: string, rest: Partial<KitLine> = {}): KitLine => ({
  kitId: KitId.parse(crypto.randomUUID()),
  editionId: crypto.randomUUID(),
  slug,
  title: slug,
  summary: `What ${slug} is.`,
  language: 'en-GB',
  level: 'first-steps',
  settings: ['community'],
  struggles: [],
  techniques: [],
  peopleMin: 8,
  peopleMax: 16,
  minutes: 90,
  minutesLeast: 60,
  translationOf: null,
  adaptedBy: null,
  strip: [{ title: 'Go round', method: 'go-round', minutes: 90, hinge: true }],
  shown: { title: slug, summary: `What ${slug} is.`, language: 'en-GB' },
  struggleNames: [],
  ...rest,
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** One struggle's file, as short as one can be. */
export const aStruggleFile = (
  id: string,
  { title = `${id}: who decides?`, body = '## What happened\n\nThey stopped [1].' } = {},
) => ({
  id,
  language: 'en',
  bytes: bytes(`---
title: "${title}"
summary: "Some people stopped."
years: {from: 1976, to: 1978}
place: "Willesden"
nations: [england]
themes: [law]
techniques: [power-map]
hinge: "Who decided?"
events:
  - {date: "1976-08-20", text: "They walk out.", source: [1], turn: true}
  - {date: "1977-07", text: "The mail stops."}
  - {date: "1978-07", text: "It ends.", turn: true}
line: {label: "The post moves", caption: "The line is the post.", breaks: [{from: "1977-07", to: "1977-08", label: "no mail"}]}
power:
  - {when: "1976", side: "The firm’s side", height: 4, label: "Owner"}
  - {when: "1976", side: "The strikers’ side", height: 2, label: "Strikers"}
  - {when: "1978", side: "The firm’s side", height: 3, label: "Owner"}
moments: [{when: "1976", text: "It begins."}]
disputed: ["How many. [1]"]
questions: ["What is yours?"]
sources: [{n: 1, text: "A chronicle", url: "https://example.org/", read: in part}]
---

${body}
`),
});
