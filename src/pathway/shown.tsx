import { type Actor, signedInOrRedirect } from '../identity/index.ts';
import { kitToTrain } from '../library/index.ts';
import { paths } from '../paths.ts';
import type { Asked } from '../platform/http/env.ts';
import { page } from '../platform/http/respond.tsx';
import type { SentBack } from '../platform/ui/form.tsx';
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

/** Somebody's own way, as it is or with a form sent back; whoever is not signed in signs in first. */
export const pathwayShown = async (c: Asked<Actor>, sent?: SentBack): Promise<Response> => {
  const away = signedInOrRedirect(c, paths.mePathway);
  if (away) return away;
  const view = <PathwayPage {...(await readPathway(c.var.act))} done={c.req.query('done')} sent={sent} />;
  return page(c, view, sent ? { status: 422 } : {});
};
