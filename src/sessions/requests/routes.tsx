import { Hono } from 'hono';
import { type Actor, isPerson, peekLink } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { askForTraining, REQUEST_CONFIRMATION } from './ask.ts';
import type { Expect } from './asks.ts';
import { cancelRequest, changeRequest } from './change.ts';
import { confirmRequest } from './confirm.ts';
import { errorWords } from './error-words.ts';
import { changeForm, hostForm } from './forms.ts';
import { keptByNobody } from './private.ts';
import { readChange, readHost } from './read.ts';
import { ChangePage, ConfirmationPage, SentPage } from './views/confirmation.tsx';
import { HostPage } from './views/host.tsx';

const TOKEN = ':token{[\\w-]{20,100}}';
const KEY = ':key{[\\w-]{36,43}}';

type Rejected = NonNullable<Parameters<typeof sentBack>[0]>;

/** Asking for a training, and changing one’s mind about it. */
export const requests = ({ expect }: { expect: Expect }): Hono<Env<Actor>> => {
  const again = async (c: Asked<Actor>, { typed, errors }: Rejected): Promise<Response> => {
    const aim = typed.kit?.[0] ? '' : typed.aim?.[0];
    const reading = await readHost(c.var.act, { aim }, expect);
    const sent = sentBack({ typed, errors }, errorWords[c.var.language]);
    return page(c, <HostPage {...reading} sent={sent} />, { status: 422 });
  };
  const change = async (c: Asked<Actor>, key: string, rejected?: Rejected): Promise<Response> => {
    const { kits, before } = await readChange(c.var.act, key);
    const sent = sentBack(rejected, errorWords[c.var.language]);
    const view = <ChangePage requestKey={key} kits={kits} before={before} sent={sent} />;
    return keptByNobody(await page(c, view, { status: rejected ? 422 : 200 }));
  };
  return new Hono<Env<Actor>>()
    .get(paths.host, async (c) => {
      const { near, aim, kit } = c.req.query();
      return page(c, <HostPage {...(await readHost(c.var.act, { near, aim, kit }, expect))} />);
    })
    .post(paths.host, async (c) => {
      const { act, language, limits, sourceKey } = c.var;
      const form = await readForm(c, hostForm(act.now, { needsEmail: !isPerson(act.actor) }));
      if (!form.ok) return again(c, form);
      limits.take('asking', sourceKey, act.now.getTime());
      const done = await askForTraining(act, form.values, language);
      if (!done.ok) return again(c, { typed: form.typed, errors: [done] });
      return onTo(c, done.held ? paths.hostSent : paths.request(done.id));
    })
    .get(paths.hostSent, (c) => page(c, <SentPage />))
    .get(paths.requestConfirmation(TOKEN), async (c) => {
      const token = c.req.param('token');
      await peekLink(c.var.act.db, c.var.act, token, REQUEST_CONFIRMATION);
      return page(c, <ConfirmationPage token={token} />);
    })
    .post(paths.requestConfirmation(TOKEN), async (c) =>
      onTo(c, paths.request(await confirmRequest(c.var.act, c.req.param('token')))),
    )
    .get(paths.requestChange(KEY), (c) => change(c, c.req.param('key')))
    .post(paths.requestChange(KEY), async (c) => {
      const key = c.req.param('key');
      const form = await readForm(c, changeForm(c.var.act.now));
      if (!form.ok) return change(c, key, form);
      const done = await changeRequest(c.var.act, key, form.values);
      if (!done.ok) return change(c, key, { typed: form.typed, errors: [done] });
      return onTo(c, paths.request(key));
    })
    .post(paths.requestCancellation(KEY), async (c) => {
      const key = c.req.param('key');
      await cancelRequest(c.var.act, key);
      return onTo(c, paths.request(key));
    });
};
