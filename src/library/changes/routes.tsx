import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { page } from '../../platform/http/respond.tsx';
import type { TranslationsBehind } from '../asks.ts';
import { CHANGES_TAG } from './learn.ts';
import { readChanges } from './read.ts';
import { ChangesPage } from './views/changes.tsx';

const PAGES_MAX = 200;

const pageOf = (asked: string | undefined): number =>
  Math.min(PAGES_MAX, Math.max(1, Math.floor(Number(asked ?? 1)) || 1));

/** What there is to do, what waits, what was decided, over all kits. */
export const changes = ({ translationsBehind }: { translationsBehind: TranslationsBehind }): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>().get(paths.changes, async (c) =>
    page(c, <ChangesPage {...(await readChanges(c.var.act, pageOf(c.req.query('page')), translationsBehind))} />, {
      keep: [CHANGES_TAG, 'proposals', 'decisions', 'reviewers', 'library'],
    }),
  );
