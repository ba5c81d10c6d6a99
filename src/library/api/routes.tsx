import { type Context, Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { NotFound, Refusal } from '../../platform/errors.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { file, page } from '../../platform/http/respond.tsx';
import type { WhatHappened } from '../asks.ts';
import { description, parameterOf } from './describe.ts';
import { fieldsOf } from './fields.ts';
import { RESOURCES, type Resource } from './resources.ts';
import { ApiPage } from './views/api.tsx';

const TYPE = 'application/json; charset=utf-8';

const json = (c: Asked<Actor>, answer: unknown, keep: readonly string[]): Promise<Response> =>
  file(c, Buffer.from(`${JSON.stringify(answer)}\n`), { type: TYPE, keep, isForAllOrigins: true });

const refused = (c: Asked<Actor>, error: unknown): Response => {
  if (!(error instanceof Refusal)) throw error;
  const body = { error: { id: c.var.requestId, message: error.message } };
  return c.json(body, error.status, { 'access-control-allow-origin': '*' });
};

const FAULT = 'Something went wrong here, and whoever runs this school can find it by this id. Try again later.';

/** What a program is told of a fault of ours: nothing but where to ask. */
export const apiFault = (c: Asked<Actor>, status: Refusal['status'] | 500): Response =>
  c.json({ error: { id: c.var.requestId, message: FAULT } }, status, { 'access-control-allow-origin': '*' });

const answering =
  ({ path, answer, read, keep }: Resource, whatHappened: WhatHappened) =>
  async (c: Context<Env<Actor>>): Promise<Response> => {
    const parameter = parameterOf(path);
    const named = (parameter && c.req.param(parameter)) ?? '';
    try {
      const from = { db: c.var.act.db, baseUrl: c.var.site.baseUrl, whatHappened };
      // Parsed once more: what is not described is not told.
      return await json(c, answer.parse(await read(from, { named, after: c.req.query('after') })), keep(named));
    } catch (error) {
      return refused(c, error);
    }
  };

const READING = { resources: RESOURCES.map(({ path, answer }) => ({ path, fields: fieldsOf(answer) })) };

/** What is public, as JSON, and its description. */
export const api = ({ whatHappened }: { whatHappened: WhatHappened }): Hono<Env<Actor>> => {
  const routes = new Hono<Env<Actor>>()
    .get(paths.api, (c) => page(c, <ApiPage {...READING} />, { keep: ['library'] }))
    .get(paths.apiDescription, (c) => json(c, description(c.var.site.baseUrl), ['library']));
  // Nothing has a name of other letters: what can't be one is not asked of the database.
  for (const resource of RESOURCES)
    routes.get(resource.path.replace(/\{(\w+)\}/, ':$1{[A-Za-z0-9-]+}'), answering(resource, whatHappened));
  return routes.get(`${paths.apiKits.replace(/kits$/, '')}*`, (c) => refused(c, new NotFound()));
};
