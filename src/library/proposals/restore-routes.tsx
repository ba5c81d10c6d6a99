import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { errorWords } from './editing/error-words.ts';
import { RestorationForm, readRestoration, restoreRevision } from './restore.ts';
import { RestorationPage } from './views/restoration.tsx';

const AT = paths.restoration(':kit{[a-z0-9-]+}', ':revision{[0-9a-f]{40}}');

/** Where somebody asks that a kit be again as it once was. */
export const restoring = new Hono<Env<Actor>>()
  .get(AT, async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    const { kit, revision } = c.req.param();
    return page(c, <RestorationPage {...(await readRestoration(c.var.act, kit, revision))} />);
  })
  .post(AT, async (c) => {
    const { kit, revision } = c.req.param();
    const form = await readForm(c, RestorationForm);
    const reading = await readRestoration(c.var.act, kit, revision);
    const words = errorWords[c.var.language];
    const again = (rejected: Parameters<typeof sentBack>[0]) =>
      page(c, <RestorationPage {...reading} sent={sentBack(rejected, words)} />, { status: 422 });
    if (!form.ok) return again(form);
    const done = await restoreRevision(c.var.act, kit, revision, { ...form.values, language: c.var.language });
    if (!done.ok) return again({ typed: form.typed, errors: [{ field: done.field || 'why', key: done.key }] });
    return c.redirect(paths.proposal(done.id), 303);
  });
