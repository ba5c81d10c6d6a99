import { Hono } from 'hono';
import { type Actor, isPerson, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { type Rejected, readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import type { Opened } from '../running/exchange.ts';
import { words as ran } from '../runs/words.ts';
import { ToldForm } from '../told/forms.ts';
import { words as told } from '../told/words.ts';
import { runsSession, SessionId } from '../trainings/store.ts';
import { debriefForm } from './forms.ts';
import { type DebriefFormReading, readDebriefForm, readDebriefs } from './read.ts';
import { DebriefId } from './store.ts';
import { suggestFromDebrief } from './suggest.ts';
import { takeBackDebrief } from './take-back.ts';
import { tellDebrief } from './tell.ts';
import { DebriefPage } from './views/debrief.tsx';
import { DebriefFormPage } from './views/form.tsx';
import { DebriefThanksPage } from './views/thanks.tsx';
import { words } from './words.ts';

const ID = ':id{[0-9a-f-]{36}}';
const KEY = ':key{[\\w-]{20,64}}';
const DEBRIEF = ':debrief{[0-9a-f-]{36}}';

const idIn = (c: Asked<Actor>): SessionId => idFrom(SessionId, c.req.param('id'));
const openedIn = (c: Asked<Actor>): Opened => ({ id: idIn(c), key: c.req.param('key') ?? '' });
const debriefIn = (c: Asked<Actor>): DebriefId => idFrom(DebriefId, c.req.param('debrief'));

const asking = (c: Asked<Actor>, reading: DebriefFormReading, rejected?: Rejected): Promise<Response> => {
  const { language } = c.var;
  const sent = sentBack(rejected, { ...ran[language].errors, ...words[language].errors });
  return page(c, <DebriefFormPage {...reading} sent={sent} />, { status: rejected ? 422 : 200 });
};

const showing = async (c: Asked<Actor>, turning?: { of: DebriefId; rejected: Rejected }): Promise<Response> => {
  const sent = turning && sentBack(turning.rejected, told[c.var.language].errors);
  const reading = await readDebriefs(c.var.act, idIn(c));
  return page(c, <DebriefPage {...reading} turning={turning?.of} sent={sent} />, { status: turning ? 422 : 200 });
};

/** How a session went, by those who led it: told from a phone in the hall, then made use of. */
export const debriefs = new Hono<Env<Actor>>()
  .get(paths.debrief(ID), async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    const { told: all, tell } = await readDebriefs(c.var.act, idIn(c));
    return all.length === 0 && tell ? onTo(c, tell) : showing(c);
  })
  .get(paths.debriefPhone(ID, KEY), async (c) => asking(c, await readDebriefForm(c.var.act, openedIn(c))))
  .post(paths.debriefPhone(ID, KEY), async (c) => {
    const { act } = c.var;
    const opened = openedIn(c);
    const reading = await readDebriefForm(act, opened);
    const form = await readForm(c, debriefForm(reading.steps.map(({ key }) => key)));
    if (!form.ok) return asking(c, reading, form);
    await tellDebrief(act, opened, form.values);
    const isLeads = isPerson(act.actor) && (await runsSession(act.db, act.actor, opened.id));
    return onTo(c, isLeads ? paths.debrief(opened.id) : paths.debriefThanks(opened.id, opened.key));
  })
  .get(paths.debriefThanks(ID, KEY), async (c) =>
    page(c, <DebriefThanksPage {...(await readDebriefForm(c.var.act, openedIn(c)))} />),
  )
  .post(paths.debriefSuggestion(ID, DEBRIEF), async (c) => {
    const { act, language } = c.var;
    const of = debriefIn(c);
    const form = await readForm(c, ToldForm);
    if (!form.ok) return showing(c, { of, rejected: form });
    const turned = await suggestFromDebrief(act, idIn(c), { debriefId: of, values: form.values, language });
    if (!turned.ok) return showing(c, { of, rejected: { ok: false, typed: form.typed, errors: [turned] } });
    return onTo(c, paths.proposal(turned.proposalId));
  })
  .post(paths.debriefErasure(ID, DEBRIEF), async (c) => {
    const id = idIn(c);
    await takeBackDebrief(c.var.act, id, debriefIn(c));
    return onTo(c, paths.debrief(id));
  });
