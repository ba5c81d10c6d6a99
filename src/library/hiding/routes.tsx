import { Hono } from 'hono';
import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { page } from '../../platform/http/respond.tsx';
import { type SentBack, sentBack } from '../../platform/ui/form.tsx';
import { daysAfter } from '../proposals/open.ts';
import { ANSWER_DAYS, type AppealReading, appealAgainst, readAppeal } from './appeal.ts';
import { AppealForm } from './forms.ts';
import { hidingOf } from './store.ts';
import { AppealedPage, AppealPage } from './views/appeal.tsx';
import { HiddenPage } from './views/hidden.tsx';
import { words } from './words.ts';

const TOKEN = ':token{[\\w-]{20,100}}';
const Id = z.uuid();

const appealPage = (
  c: Asked<Actor>,
  { token, hiding, contribution }: AppealReading,
  sent?: SentBack,
): Promise<Response> => {
  const stands = hiding.shownAt ? 'shown' : hiding.appealedAt ? 'appealed' : 'hidden';
  const view = { token, text: contribution.words, reason: hiding.reason, stands, sent } as const;
  return page(c, <AppealPage {...view} />, { status: sent ? 422 : 200 });
};

/** A hidden change answers every address of its own with the reason; and the appeal of whoever wrote something hidden. */
export const hiding = new Hono<Env<Actor>>()
  .on('GET', [paths.proposal(':id'), `${paths.proposal(':id')}/*`], async (c, next) => {
    const id = Id.safeParse(c.req.param('id'));
    const hidden = id.success && (await hidingOf(c.var.act.db, { thing: 'proposal', id: id.data }));
    if (hidden) return page(c, <HiddenPage at={hidden.at} reason={hidden.reason} />, { status: 410 });
    return next();
  })
  .get(paths.appeal(TOKEN), async (c) => appealPage(c, await readAppeal(c.var.act, c.req.param('token'))))
  .post(paths.appeal(TOKEN), async (c) => {
    const token = c.req.param('token');
    const form = await readForm(c, AppealForm);
    if (!form.ok) {
      const sent = sentBack(form, words[c.var.language].errors);
      return appealPage(c, await readAppeal(c.var.act, token), sent);
    }
    await appealAgainst(c.var.act, token, form.values);
    return page(c, <AppealedPage dueAt={daysAfter(c.var.act.now, ANSWER_DAYS)} />);
  });
