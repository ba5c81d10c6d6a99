import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { isId } from '../../kit/slug.ts';
import { paths } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { file, page } from '../../platform/http/respond.tsx';
import { kitTag } from '../editions/kept-for.ts';
import { publishedKit } from '../revisions/published.store.ts';
import { pictureOf, revisionOf } from '../revisions/store.ts';
import { readComparison, readHistory, readRevision, readStepHistory } from './read.ts';
import { sourceOf } from './store.ts';
import { ComparisonPage } from './views/comparison.tsx';
import { HistoryPage } from './views/history.tsx';
import { RevisionPage } from './views/revision.tsx';
import { StepHistoryPage } from './views/step-history.tsx';

const KIT = ':kit{[a-z0-9-]+}';
const ID = '[0-9a-f]{40}';
const isCommitId = (text: string | undefined): text is string => text !== undefined && /^[0-9a-f]{40}$/.test(text);

/** A revision by its id of now. Errors: NotFound. */
const found = async (c: Asked<Actor>, slug: string, commitId: string) => {
  const { id } = await publishedKit(c.var.act.db, slug);
  const revision = await revisionOf(c.var.act.db, id, commitId);
  if (!revision) throw new NotFound();
  return revision;
};

/** How kits came to be: each state to read, any two compared, and each step by whom, why and when. */
export const history = new Hono<Env<Actor>>()
  .get(paths.history(KIT), async (c) => {
    const slug = c.req.param('kit');
    const { step, from } = c.req.query();
    if (step !== undefined) {
      if (!isId(step)) throw new NotFound();
      const reading = await readStepHistory(c.var.act, slug, step);
      return page(c, <StepHistoryPage {...reading} />, reading.isWhole ? { keep: [kitTag(slug)] } : {});
    }
    const asked = { from: /^\d{1,6}$/.test(from ?? '') ? Number(from) : 0, baseUrl: c.var.site.baseUrl };
    const reading = await readHistory(c.var.act, slug, asked);
    return page(c, <HistoryPage {...reading} />, reading.isWhole ? { keep: [kitTag(slug)] } : {});
  })
  .get(paths.comparing(KIT), (c) => {
    const slug = c.req.param('kit');
    const { a, b } = c.req.query();
    return onTo(c, isCommitId(a) && isCommitId(b) ? paths.compare(slug, a, b) : paths.history(slug));
  })
  .get(`/library/${KIT}/compare/:both{${ID}\\.\\.\\.${ID}}`, async (c) => {
    const slug = c.req.param('kit');
    const [a = '', b = ''] = c.req.param('both').split('...');
    const [before, after] = [await found(c, slug, a), await found(c, slug, b)];
    if (before.commitId !== a || after.commitId !== b)
      return onTo(c, paths.compare(slug, before.commitId, after.commitId));
    const reading = await readComparison(c.var.act, slug, { a, b });
    return page(c, <ComparisonPage {...reading} />, { keep: [kitTag(slug)] });
  })
  .get(paths.revision(KIT, `:id{${ID}}`), async (c) => {
    const { kit: slug, id } = c.req.param();
    const { commitId } = await found(c, slug, id);
    if (commitId !== id) return onTo(c, paths.revision(slug, commitId));
    return page(c, <RevisionPage {...(await readRevision(c.var.act, slug, id))} />, { keep: [kitTag(slug)] });
  })
  .get(paths.revisionSource(KIT, `:id{${ID}}`), async (c) => {
    const { kit: slug, id } = c.req.param();
    const revision = await found(c, slug, id);
    const body = await sourceOf(c.var.act.db, revision.id);
    return file(c, body, { type: 'text/markdown; charset=utf-8', keep: [kitTag(slug)] });
  })
  .get(paths.revisionMedia(KIT, `:id{${ID}}`, ':name'), async (c) => {
    const { kit: slug, id, name } = c.req.param();
    const revision = await found(c, slug, id);
    const { bytes, type } = await pictureOf(c.var.act.db, revision.id, name);
    return file(c, bytes, { type, keep: [kitTag(slug)] });
  });
