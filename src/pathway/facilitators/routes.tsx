import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { sentBack } from '../../platform/ui/form.tsx';
import { errors } from '../form-words.ts';
import { facilitateShown, type PathwayShown } from '../shown.tsx';
import { beginPathway } from './begin.ts';
import { OfferingForm, PauseForm } from './forms.ts';
import { keepOffering } from './keep-offering.ts';
import { pauseLeading, resumeLeading, stopLeading } from './pause.ts';

/** How somebody begins, says how they would lead, pauses and leaves. */
export const facilitators = (pathwayShown: PathwayShown): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .get(paths.facilitate, (c) => facilitateShown(c))
    .post(paths.beginning, async (c) => {
      const away = signedInOrRedirect(c, paths.mePathway);
      if (away) return away;
      await beginPathway(c.var.act, { language: c.var.language });
      return onTo(c, paths.mePathway);
    })
    .get(paths.mePathway, (c) => pathwayShown(c))
    .post(paths.meOffering, async (c) => {
      const form = await readForm(c, OfferingForm);
      if (!form.ok) return pathwayShown(c, sentBack(form, errors[c.var.language]));
      const { 'reach-km': reachKm, 'limit-month': limitMonth, ...rest } = form.values;
      await keepOffering(c.var.act, { ...rest, reachKm, limitMonth });
      return onTo(c, `${paths.mePathway}?done=kept`);
    })
    .post(paths.meLeadingPause, async (c) => {
      const form = await readForm(c, PauseForm);
      if (!form.ok) return pathwayShown(c, sentBack(form, errors[c.var.language]));
      await pauseLeading(c.var.act, form.values);
      return onTo(c, `${paths.mePathway}?done=paused`);
    })
    .post(paths.meLeadingPauseEnd, async (c) => {
      await resumeLeading(c.var.act);
      return onTo(c, `${paths.mePathway}?done=resumed`);
    })
    .post(paths.meLeadingStop, async (c) => {
      await stopLeading(c.var.act);
      return onTo(c, `${paths.mePathway}?done=stopped`);
    });
