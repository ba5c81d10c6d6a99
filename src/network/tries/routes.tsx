import { Hono } from 'hono';
import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { answerTry, readTry } from './answer.ts';
import { TryPage } from './views/try.tsx';
import { words } from './words.ts';

const TOKEN = ':token{[\\w-]{20,100}}';

const TryForm = z.object({
  tried: z.string({ error: 'triedMissing' }).trim().min(1, 'triedMissing').max(2000, 'tooLong'),
  circle: z
    .string()
    .optional()
    .transform((typed) => typed === 'yes'),
});

/** "What did you try?": the page behind the letter. */
export const tries = new Hono<Env<Actor>>()
  .get(paths.tries(TOKEN), async (c) => {
    const token = c.req.param('token');
    const { heldAt } = await readTry(c.var.act, token);
    return page(c, <TryPage token={token} heldAt={heldAt} />);
  })
  .post(paths.tries(TOKEN), async (c) => {
    const token = c.req.param('token');
    const form = await readForm(c, TryForm);
    if (!form.ok) {
      const { heldAt } = await readTry(c.var.act, token);
      const sent = sentBack(form, words[c.var.language].errors);
      return page(c, <TryPage token={token} heldAt={heldAt} sent={sent} />, { status: 422 });
    }
    const { tried, circle } = form.values;
    const kept = await answerTry(c.var.act, token, { tried, joins: circle });
    return onTo(c, `${paths.keptStory(kept)}?saved=1`);
  });
