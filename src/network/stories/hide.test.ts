import { expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';

const house = await aHouse({ content: 'nothing' });
const { db } = house;

it('a steward hides a report-back that was reported, its author hears why, and it is shown again', async () => {
  const [her, other] = [await aPerson(db), await aPerson(db)];
  const steward = house.as(await aPerson(db, { steward: true }));
  const fields = { tried: 'We named the manager, Mr Canute.', audience: 'public' };
  const path = (await house.as(her).post(paths.stories, fields)).headers.get('location') ?? '';
  const id = path.split('/').at(-1) ?? '';
  const page = await (await house.get(path)).text();
  expect(page).toContain(`${paths.report}?of=story.${id}`);
  await house.as(other).post(paths.report, { of: `story.${id}`, wrong: 'names-somebody', words: 'It names him.' });
  const report = (await db.one(z.object({ id: z.uuid() }))`select id from report`).id;
  expect(await (await steward.get(paths.adminReport(report))).text()).toContain('Mr Canute');
  expect((await house.as(other).post(paths.adminReportHiding(report), { reason: 'x' })).status).toBe(404);
  for (let time = 0; time < 2; time += 1)
    expect((await steward.post(paths.adminReportHiding(report), { reason: 'It names a person.' })).status).toBe(303);
  const hidden = await (await house.get(path)).text();
  expect(hidden).toContain('It names a person.');
  expect(hidden).not.toContain('Canute');
  expect(await (await house.get(paths.stories)).text()).not.toContain('Canute');
  expect((await lettersTo(db, her.id)).filter(({ text }) => text.includes('It names a person.'))).toHaveLength(1);
  expect((await steward.post(paths.adminReportShowing(report), { reason: 'Said and mended.' })).status).toBe(303);
  expect(await (await house.get(path)).text()).toContain('Canute');
});

it('so with an answer, which its author may complain about; nobody is named', async () => {
  const [asker, knows, steward] = [await aPerson(db), await aPerson(db), await aPerson(db, { steward: true })];
  const question =
    (await house.as(asker).post(paths.questions, { words: 'Who knows the agency?' })).headers.get('location') ?? '';
  await house.as(knows).post(`${question}/answers`, { words: 'Ask Mr Canute.' });
  const { id } = await db.one(z.object({ id: z.uuid() }))`select id from answer`;
  await house
    .as(asker)
    .post(paths.report, { of: `answer.${id}`, wrong: 'names-somebody', words: 'It names him again.' });
  const report = (await db.one(z.object({ id: z.uuid() }))`select id from report where thing = 'answer'`).id;
  expect(await (await house.as(steward).get(paths.adminReport(report))).text()).toContain('Ask Mr Canute.');
  await house.as(steward).post(paths.adminReportHiding(report), { reason: 'It names a person.' });
  const page = await (await house.as(asker).get(question)).text();
  expect(page).toContain('It names a person.');
  expect(page).not.toContain('Canute');
  expect((await lettersTo(db, knows.id))[0]?.text).toContain('It names a person.');
});
