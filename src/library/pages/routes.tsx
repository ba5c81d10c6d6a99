import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { page } from '../../platform/http/respond.tsx';
import { ABOUT, readPage } from './read.ts';
import { SchoolPage } from './views/school-page.tsx';

const SINGLE = ['licences', 'accessibility', 'privacy', 'safety'] as const;
const [, ...JOINED] = ABOUT;

const routes = new Hono<Env<Actor>>().get(paths.about, async (c) => {
  const { act, language } = c.var;
  const reading = await readPage(act.db, ABOUT, language);
  return page(c, <SchoolPage {...reading} />, { keep: [...ABOUT.map((id) => `page:${id}`), 'library'] });
});

for (const id of SINGLE)
  routes.get(paths.page(id), async (c) => {
    const { act, language } = c.var;
    return page(c, <SchoolPage {...(await readPage(act.db, [id], language))} />, { keep: [`page:${id}`, 'library'] });
  });

// Texts link to these as pages of their own; they are read as parts of /about.
for (const id of JOINED)
  routes.get(paths.page(id), async (c) => {
    const { act, language, languageChosen } = c.var;
    await readPage(act.db, [id], language);
    return c.redirect(`${paths.about}${languageChosen ? `?lang=${language}` : ''}#${id}`, 301);
  });

/** The school's own pages: about (with team, funders and contact), licences, accessibility, privacy, safety. */
export const pages = routes;
