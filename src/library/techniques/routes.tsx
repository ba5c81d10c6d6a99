import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { page } from '../../platform/http/respond.tsx';
import { STORIES_TAG } from '../asks.ts';
import { idFrom } from '../works/work.ts';
import { readTechnique, readTechniques, type TechniqueAsks } from './read.ts';
import { TechniquePage } from './views/technique.tsx';
import { TechniquesPage } from './views/techniques.tsx';

/** The techniques, and each of them. Kits stand to the right, so what teaches a technique is asked. */
export const techniques = (asks: TechniqueAsks) =>
  new Hono<Env<Actor>>()
    .get(paths.techniques, async (c) => {
      const { act, language } = c.var;
      return page(c, <TechniquesPage {...(await readTechniques(act.db, language))} />, {
        keep: ['techniques', 'library'],
      });
    })
    .get(paths.technique(':id'), async (c) => {
      const { act, language } = c.var;
      const id = idFrom(c.req.param('id'));
      const reading = await readTechnique(act.db, id, language, asks);
      return page(c, <TechniquePage {...reading} />, { keep: [`technique:${id}`, 'library', STORIES_TAG] });
    });
