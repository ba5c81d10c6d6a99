import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { type APerson, aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { aTraining } from '../a-training.testing.ts';
import { TRY } from './ask.ts';

const DAY = 24 * 60;
const house = await aHouse();
const { db } = house;
const asked = async ({ id }: APerson): Promise<string[]> =>
  (await lettersTo(db, id)).filter(({ purpose }) => purpose === TRY).map(({ links }) => links[0]?.split('?')[0] ?? '');

describe('asking “What did you try?”', async () => {
  const [ann, bo, silent, absent] = [await aPerson(db), await aPerson(db), await aPerson(db), await aPerson(db)];
  const people = [ann.id, bo.id, silent.id, absent.id];
  await aTraining(db, { endsAt: house.now(), people, came: [ann.id, bo.id, silent.id], silent: [silent.id] });
  await house.work();
  const before = await asked(ann);
  house.later(15 * DAY);
  await house.work();
  await house.work();

  it('comes two weeks after, once, to each who came and agreed, and to nobody else', async () => {
    expect(before).toEqual([]);
    expect((await Promise.all([ann, bo, silent, absent].map(asked))).map(({ length }) => length)).toEqual([1, 1, 0, 0]);
  });

  it('opens a page with one line and a button, and looking changes nothing', async () => {
    const [link = ''] = await asked(ann);
    const page = await (await house.get(link)).text();
    expect(await htmlFaults(page)).toEqual([]);
    expect((await house.get(link)).status).toBe(200);
    expect(await db.count`select count(*) from report_back`).toBe(0);
  });

  it('keeps what was typed when there is no line', async () => {
    const [link = ''] = await asked(ann);
    const answer = await house.post(link, { tried: ' ', circle: 'yes' });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringMatching(/name="circle"[^>]*checked/)]);
  });

  it('makes of a line a draft that nobody else reads, once, and the next page asks six questions if they like', async () => {
    const [link = ''] = await asked(ann);
    const answer = await house.post(link, { tried: 'We asked for the rota two weeks ahead.', circle: 'yes' });
    const kept = answer.headers.get('location') ?? '';
    expect(await (await house.get(kept)).text()).toContain('We asked for the rota two weeks ahead.');
    expect(await db.count`select count(*) from report_back where audience is null and tried is null`).toBe(1);
    expect((await house.post(link, { tried: 'Again.' })).status).toBe(410);
    expect(await (await house.get(paths.stories)).text()).not.toContain('the rota two weeks ahead');
  });

  it('shows it to those of the table who joined, when its author says so, and to nobody else', async () => {
    const [link = ''] = await asked(bo);
    await house.post(link, { tried: 'Nothing yet.', circle: 'yes' });
    const [story = ''] =
      (await (await house.as(ann).get(paths.ownStories)).text()).match(/\/stories\/[0-9a-f-]{36}/) ?? [];
    await house.as(ann).post(`${story}/edit`, { tried: 'We asked for the rota.', audience: 'table' });
    expect(await (await house.as(bo).get(story)).text()).toContain('We asked for the rota.');
    expect((await house.as(absent).get(story)).status).toBe(404);
    expect((await house.get(story)).status).toBe(404);
    expect(await db.count`select count(*) from report_back where words_sealed is null`).toBe(0);
  });

  it('comes once more, six weeks after, and not to whoever stopped such letters', async () => {
    await db.run`update sign_up set hears_again = false where person_id = ${bo.id}`;
    house.later(30 * DAY);
    await house.work();
    house.later(60 * DAY);
    await house.work();
    const sent = ({ id }: APerson) => db.count`select count(*) from mail where person_id = ${id} and purpose = ${TRY}`;
    expect(await Promise.all([ann, bo].map(sent))).toEqual([2, 1]);
    expect(await db.count`select count(*) from try_asking`).toBe(0);
  });
});

describe('the ninetieth day', () => {
  it('lets go of the address of whoever was known for that training alone, though they were asked late', async () => {
    const stranger = await aPerson(db);
    await db.run`delete from sign_in where person_id = ${stranger.id}`;
    const endsAt = house.now();
    const id = await aTraining(db, { endsAt, people: [stranger.id] });
    const dueAt = new Date(endsAt.getTime() + 90 * DAY * 60_000);
    await db.run`insert into session_promise (session_id, what, due_at) values (${id}, 'erase', ${dueAt})`;
    await house.work();
    for (const minutes of [42 * DAY + 30, 48 * DAY - 29, 60]) {
      house.later(minutes);
      await house.work();
    }
    expect(await db.count`select count(*) from try_asking`).toBe(0);
    expect(await db.count`select count(*) from person where id = ${stranger.id}`).toBe(0);
  });
});
