import type { adminPaths } from '../../../src/paths/admin.ts';
import { paths } from '../../../src/paths.ts';
import { files, neither, pages, type Walks } from './walk.ts';

export const adminWalks = {
  report: ({ kits }) => pages(paths.report, ...kits.slice(0, 1).map(({ slug }) => `${paths.report}?of=kit.${slug}`)),
  reportSent: () => pages(`${paths.reportSent}?number=ABCD-1234`),
  reportAnswer: neither('a letter leads there, once'),
  appeal: neither('a letter leads there, once'),
  safety: () => pages(paths.safety),
  figures: () => pages(paths.figures),
  figuresTable: () => files(paths.figuresTable),
  admin: neither('for stewards'),
  adminPages: neither('for stewards'),
  adminPage: neither('for stewards'),
  adminPageState: neither('for stewards'),
  adminPageWiping: neither('a form is posted there'),
  adminPageRestoration: neither('a form is posted there'),
  adminReports: neither('for stewards'),
  adminReport: neither('for stewards'),
  adminReportHiding: neither('a form is posted there'),
  adminReportShowing: neither('a form is posted there'),
  adminReportAnswers: neither('a form is posted there'),
  adminReportClosing: neither('a form is posted there'),
  adminHiding: neither('for stewards'),
  adminShowing: neither('a form is posted there'),
  adminAppeal: neither('a form is posted there'),
  adminRedactions: neither('for stewards'),
  outbox: neither('for stewards'),
  outboxLetter: neither('for stewards'),
  outboxHtml: neither('for stewards'),
} satisfies Walks<typeof adminPaths>;
