import { Hono } from 'hono';
import { type Actor, peekLink } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { errors } from '../form-words.ts';
import { readFacilitate } from '../read.ts';
import { facilitateShown, TOKEN } from '../shown.tsx';
import { FirstPage } from '../views/mailed.tsx';
import { FoundersForm } from './forms.ts';
import { FIRST_FACILITATOR, nameFirstFacilitators, sayYesToFirst } from './name-first.ts';

/** The founders' rule. */
export const founding = new Hono<Env<Actor>>()
  .post(paths.firstFacilitators, async (c) => {
    const { act, language, limits, sourceKey } = c.var;
    const form = await readForm(c, FoundersForm);
    // What is missing is said to whoever may name: to others this is not here.
    const { canName } = await readFacilitate(act);
    if (!form.ok && canName) {
      const wrong = form.errors.slice(0, 1).map(({ key }) => ({ field: 'emails', key }));
      return facilitateShown(c, sentBack({ typed: form.typed, errors: wrong }, errors[language]));
    }
    limits.take('asking', sourceKey, act.now.getTime());
    await nameFirstFacilitators(act, { emails: form.ok ? form.values.emails : [], language });
    return onTo(c, `${paths.facilitate}?done=named`);
  })
  .get(paths.firstFacilitator(TOKEN), async (c) => {
    const token = c.req.param('token');
    await peekLink(c.var.act.db, c.var.act, token, FIRST_FACILITATOR);
    return page(c, <FirstPage token={token} />);
  })
  .post(paths.firstFacilitator(TOKEN), async (c) => {
    await sayYesToFirst(c.var.act, c.req.param('token'), { language: c.var.language });
    return onTo(c, `${paths.facilitate}?done=first`);
  });
