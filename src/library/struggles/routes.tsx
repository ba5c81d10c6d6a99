import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { page } from '../../platform/http/respond.tsx';
import { STORIES_TAG } from '../asks.ts';
import { idFrom } from '../works/work.ts';
import { readStruggle, readStruggles, type StruggleAsks } from './read.ts';
import { StrugglePage } from './views/struggle.tsx';
import { StrugglesPage } from './views/struggles.tsx';

/** The struggles, and each of them. Kits and techniques stand to the right, so what they know of a struggle is asked. */
export const struggles = (asks: StruggleAsks) =>
  new Hono<Env<Actor>>()
    .get(paths.struggles, async (c) => {
      const { act, language } = c.var;
      return page(c, <StrugglesPage {...(await readStruggles(act, language))} />, {
        keep: ['struggles', 'library'],
      });
    })
    .get(paths.struggle(':id'), async (c) => {
      const { act, language } = c.var;
      const id = idFrom(c.req.param('id'));
      const reading = await readStruggle(act.db, id, language, asks);
      return page(c, <StrugglePage {...reading} />, { keep: [`struggle:${id}`, 'library', STORIES_TAG] });
    });
