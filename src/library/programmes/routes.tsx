import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { file, page } from '../../platform/http/respond.tsx';
import { idFrom } from '../works/work.ts';
import { programmePack } from './pack.ts';
import { readProgramme, readProgrammes } from './read.ts';
import { ProgrammePage } from './views/programme.tsx';
import { ProgrammesPage } from './views/programmes.tsx';

export const programmes = new Hono<Env<Actor>>()
  .get(paths.programmes, async (c) => {
    const { act, language } = c.var;
    return page(c, <ProgrammesPage programmes={await readProgrammes(act.db, language)} />, {
      keep: ['programmes', 'library'],
    });
  })
  .get(`${paths.programmes}/:file{[a-z0-9-]+\\.pdf}`, async (c) => {
    const { act, language, site, limits, sourceKey } = c.var;
    limits.take('making', sourceKey, act.now.getTime());
    const id = idFrom(c.req.param('file').replace(/\.pdf$/, ''));
    const { bytes } = await programmePack(act.db, id, { language, baseUrl: site.baseUrl });
    return file(c, bytes, {
      type: 'application/pdf',
      name: `${id}.pdf`,
      inline: true,
      keep: [`programme:${id}`, 'library'],
    });
  })
  .get(paths.programme(':id{[a-z0-9-]+}'), async (c) => {
    const { act, language } = c.var;
    const id = idFrom(c.req.param('id'));
    return page(c, <ProgrammePage {...(await readProgramme(act.db, id, language))} />, {
      keep: [`programme:${id}`, 'library'],
    });
  });
