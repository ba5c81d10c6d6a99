import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { type Rejected, readForm, type Typed } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { choicesIn, type Meeting } from '../reviews/read-meeting.ts';
import { adaptKit } from './adapt.ts';
import { AdaptationForm, OfferForm, TakingForm, type TakingValues } from './forms.ts';
import { offerBack } from './offer.ts';
import { readAdaptations } from './read.ts';
import { previewTaking, readOffer, readSourceChanges } from './read-source.ts';
import { takeChanges } from './take-over.ts';
import { AdaptationsPage } from './views/adaptations.tsx';
import { OfferPage } from './views/offer.tsx';
import { SourceChangesPage } from './views/source-changes.tsx';
import { words } from './words.ts';

const KIT = ':kit{[a-z0-9-]+}';
/** Fields whose two versions can both stand, one after the other. */
const WORDS = new Set(['text', 'notes', 'slide']);

type Back = Pick<Rejected, 'typed' | 'errors'>;

const back = (c: Asked<Actor>, rejected: Back) => sentBack(rejected, words[c.var.language].errors);

const adaptationsAgain = async (c: Asked<Actor>, slug: string, rejected: Back): Promise<Response> =>
  page(c, <AdaptationsPage reading={await readAdaptations(c.var.act, slug)} sent={back(c, rejected)} />, {
    status: 422,
  });

const offerAgain = async (c: Asked<Actor>, slug: string, rejected: Back): Promise<Response> =>
  page(c, <OfferPage reading={await readOffer(c.var.act, slug)} sent={back(c, rejected)} />, { status: 422 });

/** Looks at what the ticked changes give, or takes them. Where something has to be chosen first, it is asked. */
const take = async (c: Asked<Actor>, slug: string, values: TakingValues, typed: Typed): Promise<Response> => {
  const span = { since: values.since, until: values.until };
  const chosen = { ...span, take: values.take };
  const open = await previewTaking(c.var.act, slug, { ...chosen, choices: new Map() });
  const meetings = open.conflicts.map(
    (conflict, at): Meeting => ({ number: at + 1, conflict, canBeBoth: WORDS.has(conflict.field) }),
  );
  const { choices, missing } = choicesIn(meetings, typed);
  if (values.act === 'take' && missing.length === 0) {
    const left = await takeChanges(c.var.act, slug, { ...chosen, choices });
    if (left.length === 0) return onTo(c, paths.sourceChanges(slug));
  }
  const reading = await readSourceChanges(c.var.act, slug, span);
  const { difference } = await previewTaking(c.var.act, slug, { ...chosen, choices });
  const errors = values.act === 'take' ? missing.map((number) => ({ field: `c${number}`, key: 'chooseOne' })) : [];
  return page(
    c,
    <SourceChangesPage
      reading={reading}
      ticked={values.take}
      preview={{ difference, meetings }}
      sent={back(c, { typed, errors })}
    />,
    { status: errors.length > 0 ? 422 : 200 },
  );
};

/** Groups' own versions of a kit: begun, kept up with their source, offered back. */
export const adaptations: Hono<Env<Actor>> = new Hono<Env<Actor>>()
  .get(paths.adaptations(KIT), async (c) => {
    const reading = await readAdaptations(c.var.act, c.req.param('kit'));
    return page(c, <AdaptationsPage reading={reading} />);
  })
  .post(paths.adaptations(KIT), async (c) => {
    const slug = c.req.param('kit');
    const away = signedInOrRedirect(c);
    if (away) return away;
    const form = await readForm(c, AdaptationForm);
    if (!form.ok) return adaptationsAgain(c, slug, form);
    const done = await adaptKit(c.var.act, slug, form.values);
    if (!done.ok) return adaptationsAgain(c, slug, { typed: form.typed, errors: [done] });
    return onTo(c, paths.kit(done.slug));
  })
  .get(paths.sourceChanges(KIT), async (c) => {
    const { since, until } = c.req.query();
    return page(
      c,
      <SourceChangesPage reading={await readSourceChanges(c.var.act, c.req.param('kit'), { since, until })} />,
    );
  })
  .post(paths.sourceChanges(KIT), async (c) => {
    const slug = c.req.param('kit');
    const away = signedInOrRedirect(c);
    if (away) return away;
    const form = await readForm(c, TakingForm);
    if (form.ok) return take(c, slug, form.values, form.typed);
    const reading = await readSourceChanges(c.var.act, slug);
    return page(c, <SourceChangesPage reading={reading} sent={back(c, form)} />, { status: 422 });
  })
  .get(paths.offers(KIT), async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? page(c, <OfferPage reading={await readOffer(c.var.act, c.req.param('kit'))} />);
  })
  .post(paths.offers(KIT), async (c) => {
    const slug = c.req.param('kit');
    const away = signedInOrRedirect(c);
    if (away) return away;
    const form = await readForm(c, OfferForm);
    if (!form.ok) return offerAgain(c, slug, form);
    const done = await offerBack(c.var.act, slug, form.values, c.var.language);
    if (!done.ok) return offerAgain(c, slug, { typed: form.typed, errors: [{ field: 'take', key: done.key }] });
    return onTo(c, paths.proposal(done.id));
  });
