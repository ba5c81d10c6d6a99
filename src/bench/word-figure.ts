import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { House } from '../house.ts';
import { aPerson } from '../identity/a-person.testing.ts';
import { paths } from '../paths.ts';
import type { Db } from '../platform/db/db.ts';
import { type Figure, percentile, timed } from './figures.ts';

/** Words of a page, as publishers count them, and pages of the file. */
const WORDS_A_PAGE = 250;
const PAGES = 100;
const DOCUMENT = 'word/document.xml';

/** A kit's own Word file, its body again and again until it has a hundred pages. */
const aHundredPages = (kit: Uint8Array): Uint8Array<ArrayBuffer> => {
  const parts = unzipSync(kit);
  const xml = strFromU8(parts[DOCUMENT] ?? new Uint8Array());
  const [, before, body, after] = xml.match(/^(.*<w:body>)(.*)(<w:sectPr.*)$/s) ?? [];
  if (!before || !body || !after) throw new Error('The Word file of a kit has no body.');
  const words = body.replace(/<[^>]+>/g, ' ').split(/\s+/).length;
  const times = Math.ceil((PAGES * WORDS_A_PAGE) / words);
  return zipSync({ ...parts, [DOCUMENT]: strToU8(`${before}${body.repeat(times)}${after}`) });
};

/** A session plan of a hundred pages, brought as a Word file until its draft is kept. */
export const wordFigure = async (db: Db, house: House, kit: string): Promise<Figure> => {
  const { cookie } = await aPerson(db, {});
  const own = await house.fetch(new Request(`http://localhost${kit}.docx`));
  const file = new File([aHundredPages(new Uint8Array(await own.arrayBuffer()))], 'plan.docx');
  const took = await timed(5, async () => {
    const body = new FormData();
    body.append('file', file);
    const headers = { cookie, 'content-length': String(file.size) };
    const request = new Request(`http://localhost${paths.newKitFile}`, { method: 'POST', body, headers });
    const answer = await house.fetch(request);
    if (answer.status !== 303) throw new Error(`${answer.status} when bringing a Word file`);
  });
  return {
    name: `draft of a Word file of ${PAGES} pages, s (median)`,
    figure: (percentile(took, 0.5) / 1000).toFixed(2),
    reference: '3 aimed at',
    ratio: (percentile(took, 0.5) / 3000).toFixed(2),
  };
};
