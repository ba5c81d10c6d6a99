import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { file, page } from '../../platform/http/respond.tsx';
import { FIGURES_TAG, readFigures } from './keep.ts';
import { figuresTable } from './table.ts';
import { FiguresPage } from './views/figures.tsx';

/** What the school has done, for everybody. */
export const figures = new Hono<Env<Actor>>()
  .get(paths.figures, async (c) =>
    page(c, <FiguresPage {...(await readFigures(c.var.act))} />, { keep: [FIGURES_TAG] }),
  )
  .get(paths.figuresTable, async (c) => {
    const { act, language } = c.var;
    const table = Buffer.from(figuresTable(language, await readFigures(act)));
    return file(c, table, { type: 'text/csv; charset=utf-8', name: 'figures.csv', keep: [FIGURES_TAG], language });
  });
