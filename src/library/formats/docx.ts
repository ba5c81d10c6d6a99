import { Document, Packer } from 'docx';
import { openDesk } from './docx/desk.ts';
import { finishDocx } from './docx/finish.ts';
import { pageFooter } from './docx/footer.ts';
import { opening } from './docx/opening.ts';
import { PAGE } from './docx/page.ts';
import { closing, evaluation, papers } from './docx/papers.ts';
import { background, steps } from './docx/steps.ts';
import { stylesFor } from './docx/styles.ts';
import type { KitJob } from './job.ts';

/**
 * The facilitator's pack as a Word file that a tutor can change: real headings, footnotes, lists and tables, a style for
 * everything, steps and papers as bookmarks (`step_…`, `paper_…`; see `bookmarkOf`). The same job gives the same bytes.
 */
export const makeDocx = async (job: KitJob): Promise<Uint8Array> => {
  const desk = await openDesk(job);
  const document = new Document({
    title: job.kit.front.title,
    styles: stylesFor(desk.kit, job.kit.front.language),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.widthTwips, height: PAGE.heightTwips },
            margin: {
              top: PAGE.topTwips,
              bottom: PAGE.bottomTwips,
              left: PAGE.sideTwips,
              right: PAGE.sideTwips,
              footer: PAGE.footerTwips,
            },
          },
        },
        footers: { default: await pageFooter(desk) },
        children: [
          ...(await opening(desk)),
          ...background(desk),
          ...steps(desk),
          ...papers(desk),
          ...evaluation(desk),
          ...(await closing(desk)),
        ],
      },
    ],
  });
  return finishDocx(await Packer.toBuffer(document), job);
};
