import { Hono } from 'hono';
import { z } from 'zod';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { answerMeeting, askToMeet, readMeeting } from './meet.ts';
import { AnsweredPage, MeetingPage } from './views/meeting.tsx';

const TOKEN = ':token{[\\w-]{20,100}}';
const AnswerForm = z.object({ said: z.enum(['yes', 'no']) });
const AskForm = z.object({ question: z.uuid() });

/** Two people are introduced when both say yes, and go on wherever they choose: no word between them is kept here. */
export const introductions = new Hono<Env<Actor>>()
  .post(paths.storyMeeting(':id'), async (c) => {
    const id = idFrom(z.uuid(), c.req.param('id'));
    const away = signedInOrRedirect(c, paths.story(id));
    if (away) return away;
    await askToMeet(c.var.act, { of: 'story', id });
    return onTo(c, `${paths.story(id)}?asked=1`);
  })
  .post(paths.answerMeeting(':id'), async (c) => {
    const id = idFrom(z.uuid(), c.req.param('id'));
    const form = await readForm(c, AskForm);
    await askToMeet(c.var.act, { of: 'answer', id });
    return onTo(c, form.ok ? `${paths.question(form.values.question)}?asked=${id}` : paths.questions);
  })
  .get(paths.introduction(TOKEN), async (c) => {
    const token = c.req.param('token');
    await readMeeting(c.var.act, token);
    return page(c, <MeetingPage token={token} />);
  })
  .post(paths.introduction(TOKEN), async (c) => {
    const token = c.req.param('token');
    const form = await readForm(c, AnswerForm);
    if (!form.ok) {
      await readMeeting(c.var.act, token);
      return page(c, <MeetingPage token={token} />, { status: 422 });
    }
    await answerMeeting(c.var.act, token, form.values.said);
    return page(c, <AnsweredPage said={form.values.said} />);
  });
