import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { APerson } from '../../../src/identity/a-person.testing.ts';
import { aProposal } from '../../../src/library/reviews/a-proposal.testing.ts';
import { paths } from '../../../src/paths.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const Id = z.object({ id: z.uuid() });
const gone = 'x'.repeat(43);

/** Something that the owner reported, of a change of theirs, and wants an answer to. */
const reported = async ({ house, db, owner }: Cast): Promise<string> => {
  const words = randomUUID();
  const change = await aProposal(db, { by: owner.actor, change: ['minutes=8 shortest=5', 'minutes=12 shortest=5'] });
  const fields = { of: `proposal.${change.id}`, wrong: 'false', words, answer: 'yes' };
  const from = { 'x-forwarded-for': `10.8.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}` };
  const answer = await house.as(owner).post(paths.report, fields, from);
  const number = new URL(answer.headers.get('location') ?? '', house.origin).searchParams.get('number');
  return (await db.one(Id)`select id from report where number = ${number}`).id;
};

/** What it is about, hidden by a steward. */
const hidden = async (cast: Cast, by: APerson = cast.steward): Promise<string> => {
  const report = await reported(cast);
  await cast.house.as(by).post(paths.adminReportHiding(report), { reason: 'It names somebody.' });
  const { id } = await cast.db.one(Id)`
    select hiding.id from hiding join report on report.thing_id = hiding.thing_id::text where report.id = ${report}`;
  return id;
};

const of = (path: (id: string) => string, fields?: Record<string, string>) => async (cast: Cast) => ({
  path: path(await reported(cast)),
  ...(fields && { fields }),
});
const ofHidden = (path: (id: string) => string, fields?: Record<string, string>) => async (cast: Cast) => ({
  path: path(await hidden(cast)),
  ...(fields && { fields }),
});

/** Reports and complaints: anybody makes one, only stewards see and settle them, whoever made it. */
export const safety: Rights = {
  'GET /report': everyone(200, () => ({ path: paths.report })),
  'POST /report': everyone(303, () => ({ path: paths.report, fields: { wrong: 'abuse', words: randomUUID() } })),
  'GET /report/sent': everyone(200, () => ({ path: `${paths.reportSent}?number=ABCD-1234` })),
  'GET /report/answer/:token': everyone(410, () => ({ path: paths.reportAnswer(gone) })),
  'POST /report/answer/:token': everyone(410, () => ({ path: paths.reportAnswer(gone), fields: {} })),
  'GET /admin/redactions': right([303, 404, 404, 404, 200], () => ({ path: paths.adminRedactions })),
  'POST /admin/redactions': right([404, 404, 404, 404, 422], () => ({
    path: paths.adminRedactions,
    fields: { kit: 'no-such-kit', words: 'Somebody', why: 'safety' },
  })),
  'GET /admin/reports': right([303, 404, 404, 404, 200], () => ({ path: paths.adminReports })),
  'GET /admin/reports/:id': right([303, 404, 404, 404, 200], of(paths.adminReport)),
  'POST /admin/reports/:id/hiding': right(
    [404, 404, 404, 404, 303],
    of(paths.adminReportHiding, { reason: 'It harms.' }),
  ),
  // Reported is a change: what a report-back needs is in src/network/stories/hide.test.ts.
  'POST /admin/reports/:id/showing': right(
    [404, 404, 404, 404, 404],
    of(paths.adminReportShowing, { reason: 'It harms nobody.' }),
  ),
  'POST /admin/reports/:id/answers': right(
    [404, 404, 404, 404, 303],
    of(paths.adminReportAnswers, { words: 'Mended.' }),
  ),
  'POST /admin/reports/:id/closing': right(
    [404, 404, 404, 404, 303],
    of(paths.adminReportClosing, { found: 'Nothing.' }),
  ),
  'GET /admin/hidings/:id': right([303, 404, 404, 404, 200], ofHidden(paths.adminHiding)),
  'POST /admin/hidings/:id/showing': right(
    [404, 404, 404, 404, 303],
    ofHidden(paths.adminShowing, { reason: 'It is true.' }),
  ),
  // Its author has not appealed, so there is nothing to decide.
  'POST /admin/hidings/:id/appeal': right(
    [404, 404, 404, 404, 404],
    ofHidden(paths.adminAppeal, { shows: 'no', answer: 'It harms.' }),
  ),
};
