import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/db/db.ts';
import { makePdf } from '../formats/pdf/make-pdf.ts';
import type { Pdf } from '../formats/pdf/pdf-job.ts';
import { type Asking, jobOfKit } from '../formats/read.ts';
import { readProgramme } from './read.ts';

/** A programme and the packs of all its kits as one PDF. Errors: NotFound, Unavailable. */
export const programmePack = async (db: Tx, id: string, asking: Asking): Promise<Pdf> => {
  const { title, summary, whom, language, body, evenings } = await readProgramme(db, id, asking.language);
  const parts = [];
  for (const { why, kit } of evenings) if (kit) parts.push({ ...(await jobOfKit(db, kit.slug, asking)), why });
  const newest = Math.max(...parts.map(({ edition }) => edition.date.getTime()), 0);
  return makePdf({
    form: 'programme',
    language: asking.language,
    programme: { title, summary, audience: whom, body, language, slug: id },
    parts,
    edition: { date: new Date(newest), address: asking.baseUrl + paths.programme(id) },
  });
};
