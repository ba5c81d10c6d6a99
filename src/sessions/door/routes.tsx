import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { permit } from '../../platform/errors.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { type Rejected, readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { SessionId } from '../trainings/store.ts';
import { closeSession } from './close.ts';
import { TallyForm } from './forms.ts';
import { readDoor } from './read.ts';
import { ClosingPage } from './views/closing.tsx';
import { DoorPage } from './views/door.tsx';
import { WrongPage } from './views/wrong.tsx';
import { words } from './words.ts';
import { readWrong } from './wrong.ts';

const ID = ':id{[0-9a-f-]{36}}';

const closing = async (c: Asked<Actor>, id: SessionId, rejected?: Rejected): Promise<Response> => {
  const reading = await readDoor(c.var.act, id);
  permit(reading.canClose);
  const sent = sentBack(rejected, words[c.var.language].errors);
  return page(c, <ClosingPage {...reading} sent={sent} />, { status: rejected ? 422 : 200 });
};

/** The sheet for the door, who came, and where anybody says that something went wrong. */
export const door = new Hono<Env<Actor>>()
  .get(paths.sessionDoor(ID), async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? page(c, <DoorPage {...(await readDoor(c.var.act, idFrom(SessionId, c.req.param('id'))))} />);
  })
  .get(paths.sessionClosing(ID), async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? closing(c, idFrom(SessionId, c.req.param('id')));
  })
  .post(paths.sessionClosing(ID), async (c) => {
    const id = idFrom(SessionId, c.req.param('id'));
    const form = await readForm(c, TallyForm);
    if (!form.ok) return closing(c, id, form);
    await closeSession(c.var.act, id, form.values);
    return onTo(c, paths.sessionClosing(id));
  })
  .get(paths.sessionWrong(ID), async (c) =>
    page(c, <WrongPage {...(await readWrong(c.var.act, idFrom(SessionId, c.req.param('id'))))} />),
  );
