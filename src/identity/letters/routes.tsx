import { Hono } from 'hono';
import { z } from 'zod';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import type { Actor } from '../actor.ts';
import { type LettersOf, letLettersCome, readLetters } from './stop.ts';
import { LettersPage } from './views/letters.tsx';

const lettersIn = (c: Asked<Actor>): LettersOf => ({
  stopId: idFrom(z.uuid(), c.req.param('stop')),
  purpose: idFrom(z.string().regex(/^[a-z-]{1,60}$/), c.req.param('purpose')),
});

const set = async (c: Asked<Actor>, come: boolean): Promise<Response> => {
  const letters = lettersIn(c);
  await letLettersCome(c.var.act, letters, come);
  return onTo(c, paths.letters(letters.stopId, letters.purpose));
};

/** RFC 8058: a mail program posts to the first of these by itself, with no cookie. */
export const letters = new Hono<Env<Actor>>()
  .get(paths.letters(':stop', ':purpose'), async (c) =>
    page(c, <LettersPage {...(await readLetters(c.var.act, lettersIn(c)))} />),
  )
  .post(paths.letters(':stop', ':purpose'), (c) => set(c, false))
  .post(paths.lettersAgain(':stop', ':purpose'), (c) => set(c, true));
