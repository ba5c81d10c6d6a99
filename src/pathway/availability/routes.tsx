import { Hono } from 'hono';
import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { type PathwayShown, TOKEN } from '../shown.tsx';
import { ANSWERS } from '../terms.ts';
import { TimePage } from '../views/mailed.tsx';
import { readTime } from './read.ts';
import { sayTime, sayTimeByLink } from './say.ts';

const answer = z.enum(ANSWERS);
const TimeForm = z.object({ month: z.iso.date(), answer });
const MailedTimeForm = z.object({ answer });

/** Whether somebody has time, said on their page or behind the letter's link. */
export const availability = (pathwayShown: PathwayShown): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .post(paths.meAvailability, async (c) => {
      const form = await readForm(c, TimeForm);
      // Three buttons send it: whoever sends anything else sees them again.
      if (!form.ok) return pathwayShown(c);
      await sayTime(c.var.act, form.values);
      return onTo(c, `${paths.mePathway}?done=time`);
    })
    .get(paths.availability(TOKEN), async (c) => {
      const reading = await readTime(c.var.act, c.req.param('token'));
      return page(c, <TimePage {...reading} done={c.req.query('done')} />);
    })
    .post(paths.availability(TOKEN), async (c) => {
      const token = c.req.param('token');
      const form = await readForm(c, MailedTimeForm);
      if (!form.ok)
        return page(c, <TimePage {...(await readTime(c.var.act, token))} done={undefined} />, { status: 422 });
      await sayTimeByLink(c.var.act, token, form.values.answer);
      return onTo(c, `${paths.availability(token)}?done=time`);
    });
