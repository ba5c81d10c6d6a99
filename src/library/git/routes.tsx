import { type Context, Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { Invalid, NotFound } from '../../platform/errors.ts';
import type { Env } from '../../platform/http/env.ts';
import { file } from '../../platform/http/respond.tsx';
import { kitTag } from '../editions/kept-for.ts';
import { postedBy } from './body.ts';
import { answerTo, readAdvertisement } from './read.ts';

const KIT = ':kit{[a-z0-9-]+\\.git}';
const UPLOAD = 'git-upload-pack';

const slugIn = (c: Context<Env<Actor>>): string => (c.req.param('kit') ?? '').replace(/\.git$/, '');

/** Nobody pushes: git shows this sentence to whoever tries. */
const noPushing = (c: Context<Env<Actor>>): Response =>
  c.text(
    `Nothing is pushed here. Suggest the change at ${c.var.site.baseUrl}${paths.edit(slugIn(c))}: there you can also send the whole kit.md.\n`,
    403,
  );

/** A kit and its whole history for the ordinary git client, to clone and to pull (gitprotocol-http). */
export const git = new Hono<Env<Actor>>()
  .get(paths.git(KIT), async (c) => c.redirect(`${paths.history(slugIn(c))}#git`, 302))
  .get(paths.gitRefs(KIT), async (c) => {
    const service = c.req.query('service');
    if (service === 'git-receive-pack') return noPushing(c);
    if (service !== UPLOAD) throw new NotFound();
    const slug = slugIn(c);
    return file(c, await readAdvertisement(c.var.act, slug), {
      type: `application/x-${UPLOAD}-advertisement`,
      keep: [kitTag(slug)],
    });
  })
  .post(paths.gitPack(KIT), async (c) => {
    c.var.limits.take('making', c.var.sourceKey, c.var.act.now.getTime());
    if (!c.req.header('content-type')?.startsWith(`application/x-${UPLOAD}-request`))
      throw new Invalid('This address speaks with git alone.');
    const answer = await answerTo(c.var.act, slugIn(c), await postedBy(c.req.raw));
    if (!answer) throw new Invalid('This is not what git says.');
    return c.body(new Uint8Array(answer), 200, {
      'content-type': `application/x-${UPLOAD}-result`,
      'cache-control': 'no-store',
    });
  })
  .post(paths.gitPush(KIT), noPushing);
