import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { file, page } from '../../platform/http/respond.tsx';
import { ledgerFeed, ledgerTable, readLedger } from './read.ts';
import { LedgerPage } from './views/ledger.tsx';

const KEEP = ['decisions', 'library'];

/** The open ledger, as page, feed and table. */
export const decisionsRoutes = new Hono<Env<Actor>>()
  .get(paths.decisions, async (c) =>
    page(c, <LedgerPage {...(await readLedger(c.var.act.db, c.req.query()))} />, { keep: KEEP }),
  )
  .get(paths.decisionsFeed, async (c) => {
    const { act, language, site } = c.var;
    const feed = await ledgerFeed(act.db, language, site.baseUrl);
    return file(c, Buffer.from(feed), { type: 'application/atom+xml; charset=utf-8', keep: KEEP, language });
  })
  .get(paths.decisionsTable, async (c) => {
    const { act, language, site } = c.var;
    const table = await ledgerTable(act.db, language, site.baseUrl);
    return file(c, Buffer.from(table), {
      type: 'text/csv; charset=utf-8',
      name: 'decisions.csv',
      keep: KEEP,
      language,
    });
  });
