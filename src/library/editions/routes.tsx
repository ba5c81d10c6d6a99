import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { file, page } from '../../platform/http/respond.tsx';
import { KeepOnThisPhone } from '../../platform/offline/keep.tsx';
import { STORIES_TAG } from '../asks.ts';
import { proposalsTag } from '../proposals/open.ts';
import { libraryFeed } from './feed.ts';
import { kitTag } from './kept-for.ts';
import { type KitAsks, readKit, readKitPicture, readRehearsal } from './read.ts';
import { KitPage } from './views/kit.tsx';
import { RehearsalPage } from './views/rehearsal.tsx';

/** The page of each kit, as its latest edition has it, with its pictures and its rehearsals; new editions as a feed. */
export const editions = (asks: KitAsks): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .get(paths.libraryFeed, async (c) => {
      const { act, language, site } = c.var;
      const feed = await libraryFeed(act.db, language, site.baseUrl);
      return file(c, Buffer.from(feed), { type: 'application/atom+xml; charset=utf-8', keep: ['library'], language });
    })
    .get(paths.kit(':kit{[a-z0-9-]+}'), async (c) => {
      const slug = c.req.param('kit');
      const reading = await readKit(c.var.act, slug, c.var.language, asks);
      return page(c, <KitPage {...reading} keep={<KeepOnThisPhone {...reading.keeping} />} />, {
        keep: [kitTag(slug), proposalsTag(slug), 'library', 'struggles', 'reviewers', STORIES_TAG],
      });
    })
    .get(paths.media(':kit{[a-z0-9-]+}', ':name'), async (c) => {
      const slug = c.req.param('kit');
      const picture = await readKitPicture(c.var.act, slug, c.req.param('name'));
      return file(c, picture.bytes, { type: picture.type, keep: [kitTag(slug)] });
    })
    .get(paths.rehearsal(':kit{[a-z0-9-]+}', ':exercise{[a-z0-9-]+}'), async (c) => {
      const { kit, exercise } = c.req.param();
      return page(
        c,
        <RehearsalPage
          {...(await readRehearsal(c.var.act, { slug: kit, exercise, node: undefined, way: undefined }))}
        />,
        { keep: [kitTag(kit)] },
      );
    })
    .get(paths.rehearsalNode(':kit{[a-z0-9-]+}', ':exercise{[a-z0-9-]+}', ':node{[a-z0-9-]+}'), async (c) => {
      const { kit, exercise, node } = c.req.param();
      const reading = await readRehearsal(c.var.act, { slug: kit, exercise, node, way: c.req.query('way') });
      return page(c, <RehearsalPage {...reading} />, { keep: [kitTag(kit)] });
    });
