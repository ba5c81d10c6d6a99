import { z } from 'zod';
import { paths } from '../../../src/paths.ts';
import { aSession } from '../../../src/sessions/trainings/a-session.testing.ts';
import { type Cast, type Rights, right } from './right.ts';

const made = ({ db, house, owner }: Cast) => aSession(db, owner, { now: house.now() });

const shown = (path: (id: string) => string) => async (cast: Cast) => ({ path: path(await made(cast)) });

const posted = (path: (id: string) => string, fields: Record<string, string>) => async (cast: Cast) => ({
  path: path(await made(cast)),
  fields,
});

const plan = async (cast: Cast) => {
  const id = await made(cast);
  const { code } = await cast.db.one(z.object({ code: z.string() }))`select code from session where id = ${id}`;
  return { path: paths.sessionPlan(id), fields: { code } };
};

/** Preparing a session is for those who run it: what people need and where they meet is no steward's to see. */
export const preparing: Rights = {
  'GET /sessions/:id/prepare': right([303, 200, 404, 404, 404], shown(paths.sessionPrepare)),
  'POST /sessions/:id/prepare/shares': right([404, 303, 404, 404, 404], posted(paths.sessionShares, {})),
  'POST /sessions/:id/prepare/plan': right([404, 303, 404, 404, 404], plan),
  'POST /sessions/:id/prepare/things': right([404, 303, 404, 404, 404], posted(paths.sessionThings, {})),
};
