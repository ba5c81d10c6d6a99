import { Hono } from 'hono';
import { z } from 'zod';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { type Rejected, readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { HeadsForm, sessionChangeForm } from '../trainings/forms.ts';
import { SessionId } from '../trainings/store.ts';
import { words as trainings } from '../trainings/words.ts';
import { cancelSession, changeSession, countHeads } from './change.ts';
import { NeedsForm, TaskForm } from './forms.ts';
import { readChanging, readSession } from './read.ts';
import { countNeeds, markArranged } from './say-needs.ts';
import { CancellationPage, ChangePage } from './views/change.tsx';
import { SessionPage } from './views/session.tsx';
import { words } from './words.ts';

const ID = ':id{[0-9a-f-]{36}}';

const changing = async (c: Asked<Actor>, id: SessionId, rejected?: Rejected): Promise<Response> => {
  const sent = sentBack(rejected, trainings[c.var.language].errors);
  return page(c, <ChangePage {...(await readChanging(c.var.act, id))} sent={sent} />, { status: rejected ? 422 : 200 });
};

const again = async (c: Asked<Actor>, id: SessionId, rejected: Rejected): Promise<Response> => {
  const { language, act } = c.var;
  const sent = sentBack(rejected, { ...trainings[language].errors, ...words[language].errors });
  return page(c, <SessionPage {...(await readSession(act, id))} sent={sent} />, { status: 422 });
};

/** What whoever runs a session does with it: changes it, cancels it, counts heads and needs, ticks off what is arranged. */
export const runningSessions = new Hono<Env<Actor>>()
  .get(paths.sessionEdit(ID), async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? changing(c, idFrom(SessionId, c.req.param('id')));
  })
  .post(paths.sessionEdit(ID), async (c) => {
    const id = idFrom(SessionId, c.req.param('id'));
    const form = await readForm(c, sessionChangeForm(c.var.act.now));
    if (!form.ok) return changing(c, id, form);
    const changed = await changeSession(c.var.act, id, form.values);
    if (!changed.ok) return changing(c, id, { ok: false, typed: form.typed, errors: [changed] });
    return onTo(c, paths.session(id));
  })
  .get(paths.sessionCancellation(ID), async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    const id = idFrom(SessionId, c.req.param('id'));
    const { session } = await readChanging(c.var.act, id);
    const { counts } = await readSession(c.var.act, id);
    const count = counts.promised + counts.likely + counts.waiting;
    return page(c, <CancellationPage session={session} count={count} />);
  })
  .post(paths.sessionCancellation(ID), async (c) => {
    const id = idFrom(SessionId, c.req.param('id'));
    await cancelSession(c.var.act, id);
    return onTo(c, paths.session(id));
  })
  .post(paths.sessionHeads(ID), async (c) => {
    const id = idFrom(SessionId, c.req.param('id'));
    const form = await readForm(c, HeadsForm);
    if (!form.ok) return again(c, id, form);
    await countHeads(c.var.act, id, form.values.heads);
    return onTo(c, paths.session(id));
  })
  .post(paths.sessionTasks(ID), async (c) => {
    const id = idFrom(SessionId, c.req.param('id'));
    const form = await readForm(c, NeedsForm);
    if (!form.ok) return again(c, id, form);
    await countNeeds(c.var.act, id, form.values);
    return onTo(c, paths.session(id));
  })
  .post(paths.sessionTaskDone(ID, ':task{[0-9a-f-]{36}}'), async (c) => {
    const id = idFrom(SessionId, c.req.param('id'));
    const form = await readForm(c, TaskForm);
    await markArranged(c.var.act, id, idFrom(z.uuid(), c.req.param('task')));
    const isPreparing = form.ok && form.values.from === 'prepare';
    return onTo(c, isPreparing ? `${paths.sessionPrepare(id)}#tasks` : paths.session(id));
  });
