import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { readCut } from '../../kit/cut-text.ts';
import { totalMinutes } from '../../kit/measure.ts';
import { paths } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { file } from '../../platform/http/respond.tsx';
import { linkPicture } from '../../platform/media/card.ts';
import { kitTag } from '../editions/kept-for.ts';
import { keepPlan } from '../plans/keep.ts';
import { plannedByCode } from '../plans/read.ts';
import { makeDocx } from './docx.ts';
import type { KitJob } from './job.ts';
import { kitJson } from './json.ts';
import { makePdf } from './pdf/make-pdf.ts';
import type { KitForm } from './pdf/pdf-job.ts';
import { makePptx } from './pptx.ts';
import { type Asking, jobOfKit, jobOfPlanned } from './read.ts';
import { words } from './words.ts';
import { makeZip } from './zip.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

type C = Asked<Actor>;

const asking = (c: C): Asking => ({ language: c.var.language, baseUrl: c.var.site.baseUrl });

/** Making a form takes a moment of one core: nobody may ask for too many in a row. */
const limited = (c: C): void => c.var.limits.take('making', c.var.sourceKey, c.var.act.now.getTime());

const sendPdf = async (c: C, job: KitJob, form: KitForm): Promise<Response> => {
  const { bytes } = await makePdf({ ...job, form });
  const name = `${job.slug}-${form}.pdf`;
  return file(c, bytes, { type: 'application/pdf', name, inline: true, keep: [kitTag(job.slug)] });
};

const everything = async (job: KitJob): Promise<Uint8Array> => {
  const extra = new Map<string, Uint8Array>();
  for (const form of ['pack', 'plan', 'handouts', 'cards', 'slides'] as const)
    extra.set(`${form}.pdf`, (await makePdf({ ...job, form })).bytes);
  extra.set(`${job.slug}.docx`, await makeDocx(job));
  extra.set(`${job.slug}.pptx`, await makePptx(job));
  return makeZip({ ...job, extra });
};

const JSON_TYPE = 'application/json; charset=utf-8';

/** A kit's file by what its name ends in. */
const FILES: Record<string, (c: C, job: KitJob) => Promise<Response>> = {
  md: (c, job) =>
    file(c, job.source, {
      type: 'text/markdown; charset=utf-8',
      keep: [kitTag(job.slug)],
      language: job.kit.front.language,
    }),
  json: (c, job) =>
    file(c, Buffer.from(JSON.stringify(kitJson(job), null, 2)), { type: JSON_TYPE, keep: [kitTag(job.slug)] }),
  pdf: (c, job) => sendPdf(c, job, 'pack'),
  docx: async (c, job) =>
    file(c, await makeDocx(job), { type: WORD, name: `${job.slug}.docx`, keep: [kitTag(job.slug)] }),
  pptx: async (c, job) =>
    file(c, await makePptx(job), { type: SLIDES, name: `${job.slug}.pptx`, keep: [kitTag(job.slug)] }),
  zip: async (c, job) =>
    file(c, await everything(job), { type: 'application/zip', name: `${job.slug}.zip`, keep: [kitTag(job.slug)] }),
};

const FILE = ':file{[a-z0-9-]+\\.(md|json|pdf|docx|pptx|zip)}';
const KIT = ':kit{[a-z0-9-]+}';

const kitFile = async (c: C, named: string): Promise<Response> => {
  const [slug = '', end = ''] = named.split('.');
  const make = FILES[end];
  if (!make) throw new NotFound();
  limited(c);
  return make(c, await jobOfKit(c.var.act.db, slug, asking(c)));
};

/** The plan in the address, kept under its short code so that what is printed can be told about; without one, the kit as written. */
const planJob = async (c: C, slug: string, cutText: string | undefined): Promise<KitJob> => {
  limited(c);
  const { act } = c.var;
  if (!cutText) return jobOfKit(act.db, slug, asking(c));
  const cut = readCut(cutText);
  if (!cut) throw new NotFound();
  return jobOfPlanned(act.db, await plannedByCode(act.db, await keepPlan(act, slug, cut)), asking(c));
};

const codedPdf = async (c: C, code: string, form: KitForm): Promise<Response> => {
  limited(c);
  const { db } = c.var.act;
  return sendPdf(c, await jobOfPlanned(db, await plannedByCode(db, code), asking(c)), form);
};

const picture = async (c: C, job: KitJob): Promise<Response> => {
  limited(c);
  const minutes = totalMinutes(job.steps);
  const bytes = await linkPicture({
    title: job.kit.front.title,
    line: words[c.var.language].minutes(minutes),
    strip: job.steps,
    language: job.kit.front.language,
  });
  return file(c, bytes, { type: 'image/png', keep: [kitTag(job.slug)] });
};

/** A kit's forms, each from the one text; mounted before the kit's page, whose address would take their names. */
export const formats = new Hono<Env<Actor>>()
  .get(`${paths.library}/${FILE}`, (c) => kitFile(c, c.req.param('file')))
  .get(paths.slides(KIT), async (c) => sendPdf(c, await planJob(c, c.req.param('kit'), undefined), 'slides'))
  .get(paths.handouts(KIT), async (c) => sendPdf(c, await planJob(c, c.req.param('kit'), undefined), 'handouts'))
  .get(paths.planPdf(KIT), async (c) => sendPdf(c, await planJob(c, c.req.param('kit'), c.req.query('p')), 'plan'))
  .get(paths.planCards(KIT), async (c) => sendPdf(c, await planJob(c, c.req.param('kit'), c.req.query('p')), 'cards'))
  .get(paths.kitPicture(KIT), async (c) => picture(c, await jobOfKit(c.var.act.db, c.req.param('kit'), asking(c))))
  .get(paths.shortFile(':code', 'pack.pdf'), (c) => codedPdf(c, c.req.param('code'), 'pack'))
  .get(paths.shortFile(':code', 'plan.pdf'), (c) => codedPdf(c, c.req.param('code'), 'plan'))
  .get(paths.shortFile(':code', 'cards.pdf'), (c) => codedPdf(c, c.req.param('code'), 'cards'))
  .get(paths.shortFile(':code', 'handouts.pdf'), (c) => codedPdf(c, c.req.param('code'), 'handouts'))
  .get(paths.shortFile(':code', 'slides.pdf'), (c) => codedPdf(c, c.req.param('code'), 'slides'))
  .get(paths.shortPicture(':code'), async (c) => {
    const { db } = c.var.act;
    return picture(c, await jobOfPlanned(db, await plannedByCode(db, c.req.param('code')), asking(c)));
  });
