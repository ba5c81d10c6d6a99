import { Hono } from 'hono';
import { z } from 'zod';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { QuestionForm } from '../questions/forms.ts';
import { words as questionWords } from '../questions/words.ts';
import { askCircle, chooseLetters, joinCircle, leaveCircle } from './join.ts';
import { readCircle, readCircles } from './read.ts';
import { CircleId } from './store.ts';
import { CirclePage, CirclesPage } from './views/circles.tsx';

const idIn = (c: Asked<Actor>): CircleId => idFrom(CircleId, c.req.param('id'));
const JoinForm = z.object({ session: z.string() });
const LettersForm = z.object({ weekly: z.string().optional() });

/** Those who trained together, and want to hear what the others tried. */
export const circles = new Hono<Env<Actor>>()
  .get(paths.circles, async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? page(c, <CirclesPage {...(await readCircles(c.var.act))} />);
  })
  .post(paths.circles, async (c) => {
    const away = signedInOrRedirect(c, paths.circles);
    if (away) return away;
    const form = await readForm(c, JoinForm);
    const session = idFrom(z.uuid(), form.ok ? form.values.session : undefined);
    return onTo(c, paths.circle(await joinCircle(c.var.act, session)));
  })
  .get(paths.circle(':id'), async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? page(c, <CirclePage {...(await readCircle(c.var.act, idIn(c)))} />);
  })
  .post(paths.circleLeaving(':id'), async (c) => {
    await leaveCircle(c.var.act, idIn(c));
    return onTo(c, paths.circles);
  })
  .post(paths.circleLetters(':id'), async (c) => {
    const form = await readForm(c, LettersForm);
    await chooseLetters(c.var.act, idIn(c), form.ok && form.values.weekly === 'yes');
    return onTo(c, paths.circle(idIn(c)));
  })
  .post(paths.circleQuestions(':id'), async (c) => {
    const form = await readForm(c, QuestionForm);
    if (form.ok) return onTo(c, paths.question(await askCircle(c.var.act, idIn(c), form.values)));
    const sent = sentBack(form, questionWords[c.var.language].errors);
    return page(c, <CirclePage {...(await readCircle(c.var.act, idIn(c)))} sent={sent} />, { status: 422 });
  });
