import { Hono } from 'hono';
import { z } from 'zod';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import type { PathwayShown } from '../shown.tsx';
import { ObservationPage, WatchingYesPage } from '../views/observing.tsx';
import { ObservationForm, WatchingForm, WatchingYesForm } from './forms.ts';
import { observe } from './observe.ts';
import { readObservation, readWatching } from './read.ts';
import { WatchingId } from './store.ts';
import { askToBeWatched, sayYesToWatching, withdrawWatching } from './watch.ts';
import { words } from './words.ts';

const PersonId = z.uuid();

/** Asking a mentor, saying yes to it, and writing down what was seen. */
export const observing = (pathwayShown: PathwayShown): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .post(paths.watchings, async (c) => {
      const form = await readForm(c, WatchingForm);
      if (!form.ok) return pathwayShown(c, sentBack(form, words[c.var.language].errors));
      await askToBeWatched(c.var.act, form.values);
      return onTo(c, `${paths.mePathway}?done=watching`);
    })
    .post(paths.watchingWithdrawal, async (c) => {
      await withdrawWatching(c.var.act);
      return onTo(c, paths.mePathway);
    })
    .get(paths.watchingYes(':id'), async (c) => {
      const away = signedInOrRedirect(c);
      if (away) return away;
      return page(c, <WatchingYesPage {...(await readWatching(c.var.act, idFrom(WatchingId, c.req.param('id'))))} />);
    })
    .post(paths.watchingYes(':id'), async (c) => {
      const id = idFrom(WatchingId, c.req.param('id'));
      const form = await readForm(c, WatchingYesForm);
      if (!form.ok) {
        const sent = sentBack(form, words[c.var.language].errors);
        return page(c, <WatchingYesPage {...(await readWatching(c.var.act, id))} sent={sent} />, { status: 422 });
      }
      await sayYesToWatching(c.var.act, id, form.values);
      return onTo(c, `${paths.mePathway}?done=taken`);
    })
    .get(paths.observation(':person'), async (c) => {
      const away = signedInOrRedirect(c);
      if (away) return away;
      return page(
        c,
        <ObservationPage {...(await readObservation(c.var.act, idFrom(PersonId, c.req.param('person'))))} />,
      );
    })
    .post(paths.observation(':person'), async (c) => {
      const personId = idFrom(PersonId, c.req.param('person'));
      const form = await readForm(c, ObservationForm);
      if (!form.ok) {
        const sent = sentBack(form, words[c.var.language].errors);
        return page(c, <ObservationPage {...(await readObservation(c.var.act, personId))} sent={sent} />, {
          status: 422,
        });
      }
      await observe(c.var.act, personId, form.values);
      return onTo(c, `${paths.mePathway}?done=observed`);
    });
