import { paths } from '../../../src/paths.ts';
import type { ThereKit } from '../there.ts';
import { type Cast, everyone, type Rights } from './right.ts';

const at = (path: string) => () => ({ path });
const kitOf = ({ there }: Cast): ThereKit => {
  const kit = there.kits.find(({ rehearsals }) => rehearsals.length > 0) ?? there.kits[0];
  if (!kit) throw new Error('There are no kits.');
  return kit;
};
const aPlan = async (cast: Cast): Promise<string> => {
  const planner = await (await cast.house.get(`${paths.plan(kitOf(cast).slug)}?fit=60`)).text();
  return /name="p" value="([^"]+)"/.exec(planner)?.[1] ?? '';
};
/** The id of a kit's newest revision, as its repository names it. */
const newestId = async ({ house }: Cast, slug: string): Promise<string> => {
  const refs = await (await house.get(`${paths.gitRefs(`${slug}.git`)}?service=git-upload-pack`)).text();
  return /([0-9a-f]{40}) HEAD/.exec(refs)?.[1] ?? '';
};
const ofKit = (path: (slug: string) => string) => (cast: Cast) => ({ path: path(kitOf(cast).slug) });
const ofCode = (path: (code: string) => string) => (cast: Cast) => ({ path: path(kitOf(cast).code) });

/** Reading, planning and taking kits away: open to all. */
export const library: Rights = {
  'GET /': everyone(200, at(paths.home)),
  'GET /library': everyone(200, at(paths.library)),
  'GET /library/:file': everyone(
    200,
    ofKit((slug) => paths.kitFile(slug, 'md')),
  ),
  'GET /library/:kit': everyone(200, ofKit(paths.kit)),
  'GET /library/:kit/slides.pdf': everyone(200, ofKit(paths.slides)),
  'GET /library/:kit/handouts.pdf': everyone(200, ofKit(paths.handouts)),
  'GET /library/:kit/plan.pdf': everyone(200, ofKit(paths.planPdf)),
  'GET /library/:kit/plan/cards.pdf': everyone(200, ofKit(paths.planCards)),
  'GET /library/:kit/picture.png': everyone(200, ofKit(paths.kitPicture)),
  'GET /library/:kit/media/:name': everyone(
    404,
    ofKit((slug) => paths.media(slug, 'none.png')),
  ),
  'GET /library/:kit/exercises/:exercise': everyone(200, (cast) => ({
    path: paths.rehearsal(kitOf(cast).slug, kitOf(cast).rehearsals[0]?.id ?? ''),
  })),
  'GET /library/:kit/exercises/:exercise/:node': everyone(200, (cast) => {
    const { slug, rehearsals } = kitOf(cast);
    return { path: paths.rehearsalNode(slug, rehearsals[0]?.id ?? '', rehearsals[0]?.nodes[0] ?? '') };
  }),
  'GET /library/:kit/plan': everyone(200, ofKit(paths.plan)),
  'POST /library/:kit/plan': everyone(303, async (cast) => ({
    path: paths.plan(kitOf(cast).slug),
    fields: { act: 'work', p: await aPlan(cast) },
  })),
  'POST /library/:kit/plan/kept': everyone(303, async (cast) => ({
    path: paths.keptPlans(kitOf(cast).slug),
    fields: { act: 'keep', p: await aPlan(cast) },
  })),
  'GET /library/:kit/history': everyone(200, ofKit(paths.history)),
  'GET /library/:kit/compare': everyone(303, ofKit(paths.comparing)),
  'GET /library/:kit/compare/:both': everyone(200, async (cast) => {
    const { slug } = kitOf(cast);
    const id = await newestId(cast, slug);
    return { path: paths.compare(slug, id, id) };
  }),
  'GET /library/:kit/revisions/:id': everyone(200, async (cast) => {
    const { slug } = kitOf(cast);
    return { path: paths.revision(slug, await newestId(cast, slug)) };
  }),
  'GET /library/:kit/revisions/:id/kit.md': everyone(200, async (cast) => {
    const { slug } = kitOf(cast);
    return { path: paths.revisionSource(slug, await newestId(cast, slug)) };
  }),
  'GET /library/:kit/revisions/:id/media/:name': everyone(404, async (cast) => {
    const { slug } = kitOf(cast);
    return { path: paths.revisionMedia(slug, await newestId(cast, slug), 'none.png') };
  }),
  'GET /library/:kit/info/refs': everyone(
    200,
    ofKit((slug) => `${paths.gitRefs(`${slug}.git`)}?service=git-upload-pack`),
  ),
  // Asked by a form, which git is not.
  'POST /library/:kit/git-upload-pack': everyone(422, (cast) => ({
    path: paths.gitPack(`${kitOf(cast).slug}.git`),
    fields: {},
  })),
  'POST /library/:kit/git-receive-pack': everyone(403, (cast) => ({
    path: paths.gitPush(`${kitOf(cast).slug}.git`),
    fields: {},
  })),
  'GET /e/:code': everyone(200, ofCode(paths.short)),
  'GET /e/:code/pack.pdf': everyone(
    200,
    ofCode((code) => paths.shortFile(code, 'pack.pdf')),
  ),
  'GET /e/:code/plan.pdf': everyone(
    200,
    ofCode((code) => paths.shortFile(code, 'plan.pdf')),
  ),
  'GET /e/:code/cards.pdf': everyone(
    200,
    ofCode((code) => paths.shortFile(code, 'cards.pdf')),
  ),
  'GET /e/:code/handouts.pdf': everyone(
    200,
    ofCode((code) => paths.shortFile(code, 'handouts.pdf')),
  ),
  'GET /e/:code/slides.pdf': everyone(
    200,
    ofCode((code) => paths.shortFile(code, 'slides.pdf')),
  ),
  'GET /e/:code/picture.png': everyone(200, ofCode(paths.shortPicture)),
  'GET /struggles': everyone(200, at(paths.struggles)),
  'GET /struggles/:id': everyone(200, ({ there }) => ({ path: paths.struggle(there.struggles[0] ?? '') })),
  'GET /techniques': everyone(200, at(paths.techniques)),
  'GET /techniques/:id': everyone(200, ({ there }) => ({ path: paths.technique(there.techniques[0] ?? '') })),
  'GET /programmes': everyone(200, at(paths.programmes)),
  'GET /programmes/:id': everyone(200, ({ there }) => ({ path: paths.programme(there.programmes[0] ?? '') })),
  'GET /programmes/:file': everyone(200, ({ there }) => ({ path: paths.programmePack(there.programmes[0] ?? '') })),
  'GET /about': everyone(200, at(paths.about)),
  'GET /licences': everyone(200, at(paths.licences)),
  'GET /accessibility': everyone(200, at(paths.accessibility)),
  'GET /privacy': everyone(200, at(paths.privacy)),
  'GET /safety': everyone(200, at(paths.safety)),
  // Nobody has written these two yet.
  'GET /team': everyone(404, at('/team')),
  'GET /funders': everyone(404, at('/funders')),
  'GET /contact': everyone(301, at(paths.contact)),
};
