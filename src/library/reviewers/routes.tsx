import { Hono } from 'hono';
import { type Actor, peekLink, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { type SentBack, sentBack } from '../../platform/ui/form.tsx';
import { pauseDuty, resumeDuty } from './duty/pause.ts';
import { STILL_IN, stayIn, stayInByLink } from './duty/still-in.ts';
import { returnToDuty, stopDuty } from './duty/stop.ts';
import { openElection } from './elections/open.ts';
import { ElectionForm, FoundersForm, YesForm } from './forms.ts';
import { FIRST_REVIEWER, nameFirstReviewers } from './founding/name-first.ts';
import { sayYesToReviewing } from './founding/say-yes.ts';
import { mayOpenElection } from './policy.ts';
import { readReviewers } from './read.ts';
import { REVIEWERS_TAG } from './terms.ts';
import { StillInPage, YesPage } from './views/mailed.tsx';
import { type Done, ReviewersPage } from './views/reviewers.tsx';
import { words } from './words.ts';

const TOKEN = ':token{[\\w-]{20,100}}';

const DONE: Record<string, Done> = { named: 'named', yes: 'yesDone', still: 'stillDone' };

const shown = async (c: Asked<Actor>, sent?: SentBack): Promise<Response> => {
  const reading = await readReviewers(c.var.act);
  const done = DONE[c.req.query('done') ?? ''];
  const keep = sent || done ? {} : { keep: [REVIEWERS_TAG] };
  return page(c, <ReviewersPage {...reading} done={done} sent={sent} />, sent ? { status: 422 } : keep);
};

/** Who reviews; how the duty begins, pauses, stops and is asked about. */
export const reviewers = new Hono<Env<Actor>>()
  .get(paths.reviewers, (c) => shown(c))
  .post(paths.firstReviewers, async (c) => {
    const { act, language, limits, sourceKey } = c.var;
    const form = await readForm(c, FoundersForm);
    // What is missing is said to whoever may name: to others this is not here.
    const { canName } = await readReviewers(act);
    if (!form.ok && canName) {
      const errors = form.errors.slice(0, 1).map(({ key }) => ({ field: 'emails', key }));
      return shown(c, sentBack({ typed: form.typed, errors }, words[language].errors));
    }
    limits.take('asking', sourceKey, act.now.getTime());
    await nameFirstReviewers(act, { emails: form.ok ? form.values.emails : [], language });
    return onTo(c, `${paths.reviewers}?done=named`);
  })
  .get(paths.reviewerYes(TOKEN), async (c) => {
    const token = c.req.param('token');
    await peekLink(c.var.act.db, c.var.act, token, FIRST_REVIEWER);
    return page(c, <YesPage token={token} />);
  })
  .post(paths.reviewerYes(TOKEN), async (c) => {
    const { act, language } = c.var;
    const token = c.req.param('token');
    await peekLink(act.db, act, token, FIRST_REVIEWER);
    const form = await readForm(c, YesForm);
    if (!form.ok)
      return page(c, <YesPage token={token} sent={sentBack(form, words[language].errors)} />, { status: 422 });
    await sayYesToReviewing(act, token, { publicName: form.values['public-name'], language });
    return onTo(c, `${paths.reviewers}?done=yes`);
  })
  .post(paths.stillIn, async (c) => {
    await stayIn(c.var.act);
    return onTo(c, `${paths.reviewers}?done=still`);
  })
  .get(paths.stillInLink(TOKEN), async (c) => {
    const token = c.req.param('token');
    await peekLink(c.var.act.db, c.var.act, token, STILL_IN);
    return page(c, <StillInPage token={token} />);
  })
  .post(paths.stillInLink(TOKEN), async (c) => {
    await stayInByLink(c.var.act, c.req.param('token'));
    return onTo(c, `${paths.reviewers}?done=still`);
  })
  .post(paths.reviewingPause, async (c) => {
    await pauseDuty(c.var.act);
    return onTo(c, paths.reviewers);
  })
  .post(paths.reviewingPauseEnd, async (c) => {
    await resumeDuty(c.var.act);
    return onTo(c, paths.reviewers);
  })
  .post(paths.reviewingStop, async (c) => {
    await stopDuty(c.var.act);
    return onTo(c, paths.reviewers);
  })
  .post(paths.reviewingReturn, async (c) => {
    const away = signedInOrRedirect(c, paths.reviewers);
    if (away) return away;
    await returnToDuty(c.var.act);
    return onTo(c, paths.reviewers);
  })
  .post(paths.elections, async (c) => {
    const { act, language } = c.var;
    const form = await readForm(c, ElectionForm);
    if (!form.ok && mayOpenElection(act.actor)) return shown(c, sentBack(form, words[language].errors));
    return onTo(c, paths.election(await openElection(act, { seats: form.ok ? form.values.seats : 1 })));
  });
