import { stepsOf } from '../../kit/reading.ts';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Language } from '../../platform/words/language.ts';
import { type Edition, editionNumbered, latestEdition } from '../editions/store.ts';
import type { Planned } from '../plans/planned.ts';
import { kitIn } from '../revisions/parsed.ts';
import { picturesOf } from '../revisions/store.ts';
import type { CutStep, KitJob } from './job.ts';

export interface Asking {
  language: Language;
  /** An origin, without a slash at its end. */
  baseUrl: string;
}

const jobOf = async (db: Tx, edition: Edition, { language, baseUrl }: Asking): Promise<KitJob> => {
  const kit = kitIn(edition);
  const pictures = (await picturesOf(db, edition.revisionId)).map(
    ({ name, bytes, type }) => [name, { bytes, type }] as const,
  );
  return {
    kit,
    slug: edition.slug,
    steps: stepsOf(kit),
    source: edition.source,
    pictures: new Map(pictures),
    language,
    edition: {
      number: edition.number,
      revisionId: edition.revisionId,
      date: edition.publishedAt,
      code: edition.code,
      address: baseUrl + paths.short(edition.code),
    },
  };
};

/** What any form of a kit's latest edition is made from. Errors: NotFound. */
export const jobOfKit = async (db: Tx, slug: string, asking: Asking): Promise<KitJob> =>
  jobOf(db, await latestEdition(db, slug), asking);

/** The same for what a short code stands for: an edition, or a plan with its steps, its start and its own short address. */
export const jobOfPlanned = async (db: Tx, planned: Planned, asking: Asking): Promise<KitJob> => {
  const job = await jobOf(db, await editionNumbered(db, planned.slug, planned.editionNumber), asking);
  if (!planned.isPlan) return job;
  const others = new Map<string, KitJob['kit']>();
  for (const { from } of planned.steps)
    if (from && from.slug !== planned.slug && !others.has(from.slug))
      others.set(from.slug, kitIn(await latestEdition(db, from.slug)));
  const steps = planned.steps.map(({ step, from }): CutStep => {
    const other = from && others.get(from.slug);
    return other ? { ...step, from: other } : step;
  });
  const edition = { ...job.edition, code: planned.code, address: asking.baseUrl + paths.short(planned.code) };
  return { ...job, steps, edition, ...(planned.start ? { start: planned.start } : {}) };
};
