import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { aTraining } from '../a-training.testing.ts';

const DAY = 24 * 60;
const house = await aHouse();
const { db } = house;
const at = (answer: Response): string => answer.headers.get('location') ?? '';

describe('a circle', async () => {
  const [ann, bo, stranger] = [await aPerson(db), await aPerson(db), await aPerson(db)];
  const session = await aTraining(db, { endsAt: house.now(), people: [ann.id, bo.id] });
  house.later(60);
  const join = (who: { cookie: string }) => house.as(who).post(paths.circles, { session });
  const circle = at(await join(ann));
  await join(ann);
  await join(bo);

  it('is joined by those who trained together, once, and is not there for others', async () => {
    expect((await join(stranger)).status).toBe(404);
    expect((await house.as(stranger).get(circle)).status).toBe(404);
    const page = await (await house.as(ann).get(circle)).text();
    expect(page).toContain('2 people so far');
    expect(await htmlFaults(page)).toEqual([]);
    expect(await htmlFaults(await (await house.as(ann).get(paths.circles)).text())).toEqual([]);
  });

  it('asks and answers under seal, without names, and whoever asked gets the answer by letter', async () => {
    const question = at(await house.as(ann).post(`${circle}/questions`, { words: 'Who has met the new manager?' }));
    await house.as(ann).post(`${circle}/questions`, { words: 'Who has met the new manager?' });
    expect(await db.count`select count(*) from question where circle_id is not null`).toBe(1);
    expect((await house.as(stranger).get(question)).status).toBe(404);
    expect((await house.as(stranger).post(`${question}/answers`, { words: 'Me.' })).status).toBe(404);
    for (let time = 0; time < 2; time += 1)
      await house.as(bo).post(`${question}/answers`, { words: 'We did, on Monday.' });
    const page = await (await house.as(ann).get(question)).text();
    expect(page.match(/We did, on Monday\./g)).toHaveLength(1);
    expect(await htmlFaults(page)).toEqual([]);
    expect((await lettersTo(db, ann.id)).filter(({ text }) => text.includes('We did, on Monday.'))).toHaveLength(1);
    expect(await db.count`select count(*) from question where circle_id is not null and words is not null`).toBe(0);
    expect(await db.count`select count(*) from answer where words is not null`).toBe(0);
  });

  it('says what is missing, and keeps what is there', async () => {
    const answer = await house.as(ann).post(`${circle}/questions`, { words: ' ' });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Write a line first.')]);
  });

  it('writes once a week to whoever wants it, with all that others said, and never an empty letter', async () => {
    await house.as(bo).post(`${circle}/letters`, { weekly: 'yes' });
    await house.as(ann).post(paths.stories, { tried: 'I asked the night shift.', audience: 'table' });
    const sent = () => db.count`select count(*) from mail where person_id = ${bo.id} and purpose = 'circle'`;
    const weekly = async () => (await lettersTo(db, bo.id)).filter(({ purpose }) => purpose === 'circle');
    house.later(8 * DAY);
    await house.work();
    await house.work();
    expect((await weekly()).map(({ text }) => text.includes('I asked the night shift.'))).toEqual([true]);
    house.later(8 * DAY);
    await house.work();
    expect(await sent()).toBe(1);
    await house.as(ann).post(`${circle}/questions`, { words: 'And the day shift?' });
    await house.as(bo).post(`${circle}/letters`, { weekly: 'no' });
    house.later(8 * DAY);
    await house.work();
    expect(await sent()).toBe(1);
  });

  it('is left at once', async () => {
    expect((await house.as(bo).post(`${circle}/leaving`, {})).status).toBe(303);
    expect((await house.as(bo).get(circle)).status).toBe(404);
    expect((await house.as(bo).post(`${circle}/leaving`, {})).status).toBe(303);
  });
});

describe('asking the network', async () => {
  const [ann, bo] = [await aPerson(db), await aPerson(db)];
  const question = at(await house.as(ann).post(paths.questions, { words: 'Has anybody won their deposits back?' }));

  it('is read and answered by whoever signed in, and finds report-backs that may help', async () => {
    await house
      .as(bo)
      .post(paths.stories, { tried: 'We won eleven deposits back from the agency.', audience: 'public' });
    expect(at(await house.get(question))).toContain(paths.signIn);
    const page = await (await house.as(bo).get(question)).text();
    expect(page).toContain('We won eleven deposits back');
    expect(page).toContain('/report?of=question.');
    expect(await (await house.as(bo).get(paths.questions)).text()).toContain('Has anybody won their deposits back?');
  });

  it('is taken back by whoever asked, and by nobody else', async () => {
    await house.as(bo).post(`${question}/answers`, { words: 'Yes, with a letter of all.' });
    expect((await house.as(bo).post(`${question}/erasure`, {})).status).toBe(404);
    expect((await house.as(ann).post(`${question}/erasure`, {})).status).toBe(303);
    expect((await house.as(bo).get(question)).status).toBe(404);
    expect(await db.count`select count(*) from answer where words like 'Yes, with%'`).toBe(0);
  });
});
