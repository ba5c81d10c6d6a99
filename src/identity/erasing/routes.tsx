import { Hono } from 'hono';
import { z } from 'zod';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { file, page } from '../../platform/http/respond.tsx';
import { noSignInCookie } from '../../platform/http/sign-in-cookie.ts';
import type { Actor } from '../actor.ts';
import { signedInOrRedirect } from '../sign-ins/needed.ts';
import { type Eraser, eraseMe } from './erase.ts';
import { exportMe } from './export.ts';
import { ErasurePage, GonePage } from './views/erasure.tsx';
import { ExportPage } from './views/export.tsx';

const ErasureForm = z.object({ credit: z.enum(['name', 'someone']).catch('someone') });

/** Taking all of it with one, or leaving. */
export const erasing = (eraser: Eraser): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .get(paths.meExport, async (c) => {
      const away = signedInOrRedirect(c);
      return away ?? page(c, <ExportPage parts={await exportMe(c.var.act, eraser.personals)} />);
    })
    .get(paths.meExportJson, async (c) => {
      const away = signedInOrRedirect(c);
      if (away) return away;
      const parts = await exportMe(c.var.act, eraser.personals);
      const held = Object.fromEntries(parts.map(({ name, rows }) => [name, rows]));
      const body = Buffer.from(`${JSON.stringify(held, null, 2)}\n`);
      return file(c, body, { type: 'application/json', name: 'fundi-me.json' });
    })
    .get(paths.meErasure, (c) => {
      if (c.req.query('done') !== undefined) return page(c, <GonePage />);
      return signedInOrRedirect(c) ?? page(c, <ErasurePage publicName={c.var.act.actor.publicName} />);
    })
    .post(paths.meErasure, async (c) => {
      const form = await readForm(c, ErasureForm);
      await eraseMe(c.var.act, eraser, { keepsName: form.ok && form.values.credit === 'name' });
      c.header('set-cookie', noSignInCookie(c.var.site.baseUrl));
      return onTo(c, `${paths.meErasure}?done=1`);
    });
