import { createServer } from 'node:http';
import { afterAll, afterEach, expect } from 'vitest';
import { z } from 'zod';
import { type House, openHouse } from '../../src/house.ts';
import type { Db } from '../../src/platform/db/db.ts';
import { aDatabase } from '../../src/platform/db/testing.ts';
import { makeLog } from '../../src/platform/log/log.ts';
import { aSchool } from './school.ts';

export interface TestHouseOptions {
  /** `school`: all that ships; `nothing`: a migrated and empty database. */
  content?: 'school' | 'nothing';
  /** The name under which a served house is reached; passkeys need one that is no number. */
  host?: '127.0.0.1' | 'localhost';
}

export type Fields = Record<string, string | readonly string[]>;

/** The whole house as it is served, on a database and with a clock of its own. */
export interface TestHouse {
  db: Db;
  /** `http://…`, no slash at the end. */
  origin: string;
  /** The house's time: it begins on Tuesday 24 November 2026 at seven in the evening, and runs. */
  now(): Date;
  /** Moves the house's clock on. */
  later(minutes: number): void;
  /** Redirects are not followed. */
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** Posts a form as a script does. Redirects are not followed. */
  post(path: string, fields: Fields, headers?: Record<string, string>): Promise<Response>;
  /** Posts a form with a file in it, as a browser does. Redirects are not followed. */
  send(path: string, form: FormData, headers?: Record<string, string>): Promise<Response>;
  /** The house as somebody uses it who is signed in (src/identity/a-person.testing.ts). */
  as(person: { cookie: string }): Pick<TestHouse, 'get' | 'post' | 'send'>;
  /** Does all the work that is due by the house's clock. */
  work(): Promise<number>;
  /** Every route there is, as `GET /library/:kit`. */
  routes: readonly string[];
  /** Takes out the faults logged so far; those that are left fail the test. */
  faults(): string[];
}

const Fault = z.object({
  msg: z.string(),
  error: z.object({ message: z.string(), stack: z.string().optional() }).optional(),
});

/** A line of the log as somebody who mends it wants to read it. */
const saidPlainly = (line: string): string => {
  const { msg, error } = Fault.parse(JSON.parse(line));
  return [msg, error?.message, error?.stack?.split('\n')[0]?.trim()].filter(Boolean).join('; ');
};

const BEGINS = Date.parse('2026-11-24T19:00:00Z');

const aClock = (): Pick<TestHouse, 'now' | 'later'> => {
  const ahead = { ms: BEGINS - Date.now() };
  return {
    now: () => new Date(Date.now() + ahead.ms),
    later: (minutes) => {
      ahead.ms += minutes * 60_000;
    },
  };
};

const encoded = (fields: Fields): URLSearchParams =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, values]) => [values].flat().map((value) => [name, value])),
  );

type Ask = (request: Request) => Promise<Response>;

const furnished = async (
  { content = 'school' }: TestHouseOptions,
  origin: string,
  way: (house: House) => Promise<Ask>,
): Promise<TestHouse> => {
  const db = content === 'school' ? await aSchool() : await aDatabase();
  const logged: string[] = [];
  const faults = () => [...new Set(logged.splice(0).map(saidPlainly))];
  afterEach(() => expect(faults(), 'faults in the log').toEqual([]));
  const clock = aClock();
  const log = makeLog({ level: 'error', out: { write: (line) => logged.push(line) } });
  // Each reader comes from an address of her own, which she says as a proxy would.
  const house = await openHouse({ db, log, baseUrl: origin, trusted: () => true, now: clock.now, works: false });
  const ask = await way(house);
  afterAll(async () => {
    house.server.closeAllConnections();
    await house.close();
  });
  const get: TestHouse['get'] = (path, headers = {}) =>
    ask(new Request(origin + path, { headers, redirect: 'manual' }));
  const post: TestHouse['post'] = (path, fields, headers = {}) =>
    ask(new Request(origin + path, { method: 'POST', body: encoded(fields), headers, redirect: 'manual' }));
  const send: TestHouse['send'] = async (path, form, headers = {}) => {
    const written = new Response(form);
    const body = new Uint8Array(await written.arrayBuffer());
    const type = written.headers.get('content-type') ?? '';
    const said = { 'content-type': type, 'content-length': String(body.length), ...headers };
    return ask(new Request(origin + path, { method: 'POST', body, headers: said, redirect: 'manual' }));
  };
  return {
    ...clock,
    db,
    origin,
    get,
    post,
    send,
    as: ({ cookie }) => ({
      get: (path, headers) => get(path, { cookie, ...headers }),
      post: (path, fields, headers) => post(path, fields, { cookie, ...headers }),
      send: (path, form, headers) => send(path, form, { cookie, ...headers }),
    }),
    work: house.work,
    routes: house.routes,
    faults,
  };
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
};

/** A house without a port: requests go straight in. Ask for it once, at the top of a `describe` or of the file. */
export const aHouse = (options: TestHouseOptions = {}): Promise<TestHouse> =>
  furnished(options, 'http://fundi.test', async (house) => (request) => house.fetch(request));

/** A house that answers on a port of its own, as it does for people. */
export const aServedHouse = async (options: TestHouseOptions = {}): Promise<TestHouse> => {
  const port = await freePort();
  return furnished(options, `http://${options.host ?? '127.0.0.1'}:${port}`, async ({ server }) => {
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return (request) => fetch(request);
  });
};
