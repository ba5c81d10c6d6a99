import { Hono } from 'hono';
import { type Actor, anyone } from '../../identity/index.ts';
import type { Db } from '../../platform/db/db.ts';
import { Refusal } from '../../platform/errors.ts';
import type { Env } from '../../platform/http/env.ts';
import { floor } from '../../platform/http/floor.ts';
import { Kept, prepare } from '../../platform/http/kept.ts';
import type { WhatHappened } from '../asks.ts';
import { importKit } from '../imports/import-kit.ts';
import { plans } from './routes.tsx';

const NOW = new Date('2026-11-24T19:00:00Z');
const act = (db: Db) => ({ actor: anyone, db, now: NOW });

interface SaidStep {
  title: string;
  id: string;
  minutes: number;
  rest?: string;
}

/** A kit's text with just these steps. */
export const aKitText = (id: string, title: string, steps: readonly SaidStep[], language = 'en-GB'): string => `---
format: fundi-kit/1
id: ${id}
title: ${title}
summary: A short kit to try the planner with.
language: ${language}
licence: CC-BY-SA-4.0
level: first-steps
participants: {min: 2, max: 20}
setting: [community]
techniques: [one-to-one]
outcomes: [try it]
credits:
  - {name: The school, role: author}
---

${steps
  .map(
    ({ title: step, id: stepId, minutes, rest = 'method=pairs' }) =>
      `::::step[${step}]{#${stepId} minutes=${minutes} ${rest}}\nWhat people do in “${step}”.\n\n:::notes\n**Say:** “Now.”\n:::\n::::\n`,
  )
  .join('\n')}
:::evaluation
- What will you do next? (words)
:::
`;

/** Sixty minutes: hello, the hinge, tea that may go, threes, the evaluation. */
export const SIGNING: readonly SaidStep[] = [
  { title: 'Hello', id: 'hello', minutes: 10, rest: 'shortest=5 method=go-round' },
  { title: 'Who gains?', id: 'who-gains', minutes: 15, rest: 'shortest=8 method=small-groups hinge' },
  { title: 'Tea', id: 'tea', minutes: 10, rest: 'method=break keep=could' },
  { title: 'In threes', id: 'in-threes', minutes: 20, rest: 'shortest=10 method=role-play' },
  { title: 'Evaluation', id: 'evaluation', minutes: 5, rest: 'method=reflection' },
];

export const BLOCK: readonly SaidStep[] = [
  { title: 'Draw your block', id: 'draw', minutes: 16, rest: 'shortest=8 method=exercise hinge' },
  { title: 'Knock, knock', id: 'knock', minutes: 14, rest: 'shortest=6 method=role-play' },
];

/** Brings a kit in, as its next edition. */
export const bringKit = async (db: Db, text: string): Promise<void> => {
  const source = new TextEncoder().encode(text);
  const done = await importKit(act(db), {
    file: 'kit.md',
    folder: undefined,
    source,
    media: new Map(),
    origin: undefined,
  });
  if (done.outcome === 'refused') throw new Error(JSON.stringify(done.problems));
};

const nothing = await prepare({ status: 200, type: 'text/plain', body: new Uint8Array(), headers: {} }, []);
const assets = {
  style: '/assets/style.css',
  linocut: '/assets/linocut.svg',
  serviceWorker: nothing,
  sheetsFor: () => [],
  scripts: () => [],
  all: [],
  find: () => undefined,
};
const nothingHappened: WhatHappened = async () => ({ runs: 0, steps: new Map() });

export interface PlannerHouse {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, fields: Record<string, string>): Promise<Response>;
}

/** The routes of plans alone, on a database; two kits of one language are there to plan with. */
export const aPlanner = (db: Db, whatHappened: WhatHappened = nothingHappened): PlannerHouse => {
  const app = new Hono<Env<Actor>>();
  const kept = new Kept();
  const channel = { settled: async () => {}, stop: async () => {} };
  app.use(
    floor<Actor>({
      site: { baseUrl: 'http://fundi.test', assets, kept },
      db,
      anyone,
      actorOf: async () => undefined,
      idOf: () => null,
      now: () => NOW,
      ownOrigins: ['http://fundi.test'],
      trusted: () => true,
      channel,
    }),
  );
  app.route('/', plans({ whatHappened }));
  app.onError((error, c) => {
    if (error instanceof Refusal) return c.text(error.message, error.status);
    throw error;
  });
  let reader = 0;
  const from = () => {
    reader += 1;
    return { 'x-forwarded-for': `10.0.${reader >> 8}.${reader & 255}` };
  };
  const ask = async (path: string, asked: RequestInit): Promise<Response> =>
    app.request(`http://fundi.test${path}`, { ...asked, headers: { ...from(), ...asked.headers } }, {});
  return {
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields) => ask(path, { method: 'POST', body: new URLSearchParams(fields) }),
  };
};
