import { type Actor, signedInOrRedirect } from '../identity/index.ts';
import { kitToTrain } from '../library/index.ts';
import { paths } from '../paths.ts';
import type { Asked } from '../platform/http/env.ts';
import { page } from '../platform/http/respond.tsx';
import type { SentBack } from '../platform/ui/form.tsx';
import type { SessionsNear } from './asks.ts';
import { readFacilitate, readPathway } from './read.ts';
import { FACILITATORS_TAG } from './terms.ts';
import { FacilitatePage } from './views/facilitate.tsx';
import { PathwayPage } from './views/pathway.tsx';

/** A token as it stands in an address. */
export const TOKEN = ':token{[\\w-]{20,100}}';

/** The public page, as it is or with a form sent back. */
export const facilitateShown = async (c: Asked<Actor>, sent?: SentBack): Promise<Response> => {
  const { act } = c.var;
  const slug = sent?.typed.kit?.[0] ?? c.req.query('kit');
  const kit = slug ? await kitToTrain(act.db, { slug: slug.slice(0, 200) }) : undefined;
  const done = c.req.query('done');
  const view = <FacilitatePage {...(await readFacilitate(act))} kit={kit} done={done} sent={sent} />;
  if (sent) return page(c, view, { status: 422 });
  return page(c, view, done || slug ? {} : { keep: [FACILITATORS_TAG] });
};

/** Shows somebody's own way, as it is or with a form sent back. */
export type PathwayShown = (c: Asked<Actor>, sent?: SentBack) => Promise<Response>;

/** The page of one's own way; whoever is not signed in signs in first. */
export const showsPathway =
  (sessionsNear: SessionsNear): PathwayShown =>
  async (c, sent) => {
    const away = signedInOrRedirect(c, paths.mePathway);
    if (away) return away;
    const reading = await readPathway(c.var.act, sessionsNear);
    const view = <PathwayPage {...reading} done={c.req.query('done')} sent={sent} />;
    return page(c, view, sent ? { status: 422 } : {});
  };
