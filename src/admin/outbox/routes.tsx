import { Hono } from 'hono';
import { z } from 'zod';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { page } from '../../platform/http/respond.tsx';
import { type Outbox, readLetter, readOutbox } from './read.ts';
import { LetterPage } from './views/letter.tsx';
import { OutboxPage } from './views/outbox.tsx';

/** A letter brings its own style, and stands in an origin of its own in which nothing runs. */
const ALONE =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

export const outbox = (box: Outbox): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .get(paths.outbox, async (c) => {
      const away = signedInOrRedirect(c);
      return away ?? page(c, <OutboxPage {...(await readOutbox(c.var.act, box))} />);
    })
    .get(paths.outboxLetter(':id'), async (c) => {
      const letter = await readLetter(c.var.act, idFrom(z.uuid(), c.req.param('id')), box, c.var.site.baseUrl);
      return page(c, <LetterPage {...letter} />);
    })
    .get(paths.outboxHtml(':id'), async (c) => {
      const { html } = await readLetter(c.var.act, idFrom(z.uuid(), c.req.param('id')), box, c.var.site.baseUrl);
      return c.html(html, 200, { 'content-security-policy': ALONE, 'cache-control': 'private, no-store' });
    });
