import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { aFacilitator } from '../a-facilitator.testing.ts';
import { candidatesFor } from '../candidates.store.ts';
import { letterWords } from '../letter-words.ts';
import { words } from '../words.ts';

const DAY_MINUTES = 24 * 60;
const december = letterWords.en.timeSubject('December');
const answersOf = (db: Awaited<ReturnType<typeof aHouse>>['db'], personId: string) =>
  db.count`select count(*) from availability where person_id = ${personId} and answer = 'yes'`;

describe('the monthly question', async () => {
  const house = await aHouse({ content: 'nothing' });
  const { db } = house;
  const asking = async (person: { id: string }) =>
    (await lettersTo(db, person.id)).filter(({ purpose }) => purpose === 'availability');
  const linkTo = async (person: { id: string }): Promise<string> => (await asking(person))[0]?.links[0] ?? '';

  it('goes to each on the way once, from the twentieth on, and is answered without a sign-in', async () => {
    const her = await aFacilitator(db);
    await house.work();
    await house.work();
    const letters = await asking(her);
    expect(letters.map(({ subject }) => subject)).toEqual([december]);
    const link = await linkTo(her);
    for (const language of LANGUAGES) {
      const page = await (await house.get(`${link}?lang=${language}`)).text();
      expect(page).toContain(words[language].answers.maybe);
      expect(await htmlFaults(page)).toEqual([]);
    }
    expect(await answersOf(db, her.id)).toBe(0);
    expect((await house.post(link, { answer: 'yes' })).status).toBe(303);
    expect(await answersOf(db, her.id)).toBe(1);
  });

  it('lets somebody change their mind on the same page', async () => {
    const her = await aFacilitator(db);
    await house.work();
    const link = await linkTo(her);
    await house.post(link, { answer: 'yes' });
    await house.post(link, { answer: 'rest' });
    await house.post(link, { answer: 'rest' });
    expect(await (await house.get(link)).text()).toContain(`${words.en.timeYou} ${words.en.answers.rest}`);
    expect(
      await db.count`
      select count(*) from happening where name = 'pathway.availability-said' and facts->>'personId' = ${her.id}`,
    ).toBe(2);
  });

  it('takes only what its buttons say', async () => {
    const her = await aFacilitator(db);
    await house.work();
    const link = await linkTo(her);
    const answer = await house.post(link, { answer: 'always' });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(words.en.timeLead)]);
    expect(await answersOf(db, her.id)).toBe(0);
  });

  it('is not asked of whoever pauses all month, and its link is spent for whoever left', async () => {
    const paused = await aFacilitator(db);
    await house.post(paths.meLeadingPause, { months: '3' }, { cookie: paused.cookie });
    const left = await aFacilitator(db);
    await house.work();
    expect(await asking(paused)).toEqual([]);
    const link = await linkTo(left);
    await house.post(paths.meLeadingStop, {}, { cookie: left.cookie });
    expect((await house.post(link, { answer: 'yes' })).status).toBe(410);
  });
});

describe('saying on one’s own page when there is time', async () => {
  const house = await aHouse({ content: 'nothing' });
  const { db } = house;
  const say = (cookie: string, month: string, answer: string) =>
    house.post(paths.meAvailability, { month, answer }, { cookie });

  it('is written down for this month and the two after it', async () => {
    const { id, cookie } = await aFacilitator(db);
    expect((await say(cookie, '2026-12-01', 'yes')).status).toBe(303);
    expect((await say(cookie, '2026-12-01', 'yes')).status).toBe(303);
    expect(await answersOf(db, id)).toBe(1);
    const page = await (await house.get(paths.mePathway, { cookie })).text();
    expect(page).toMatch(/aria-label="December: Yes" aria-pressed="true"/);
  });

  it('is not there for a month that is far off or over, nor for whoever is not on the way', async () => {
    const { cookie } = await aFacilitator(db);
    for (const month of ['2027-06-01', '2026-10-01', '2026-12-02'])
      expect((await say(cookie, month, 'yes')).status).toBe(404);
    expect((await say((await aPerson(db)).cookie, '2026-12-01', 'yes')).status).toBe(404);
  });
});

describe('silence', async () => {
  const house = await aHouse({ content: 'nothing' });
  const { db } = house;

  it('twice is resting: nobody is asked a third time, and one answer brings them back', async () => {
    const her = await aFacilitator(db);
    const count = () => db.count`
      select count(*) from happening where name = 'pathway.availability-asked' and facts->>'personId' = ${her.id}`;
    const rests = async (month: string) =>
      (await candidatesFor(db, { month, level: 'first-steps', now: house.now() })).find(
        ({ personId }) => personId === her.id,
      )?.isResting;
    await house.work();
    expect([await count(), await rests('2026-12-01')]).toEqual([1, false]);
    house.later(30 * DAY_MINUTES);
    await house.work();
    expect((await lettersTo(db, her.id))[0]?.text).toContain(letterWords.en.timeSilent.slice(0, 40));
    house.later(12 * DAY_MINUTES);
    expect([await count(), await rests('2027-01-01')]).toEqual([2, true]);
    house.later(30 * DAY_MINUTES);
    await house.work();
    expect(await count()).toBe(2);
    const page = await (await house.get(paths.mePathway, { cookie: her.cookie })).text();
    expect(page).toContain(words.en.silent);
    await house.post(paths.meAvailability, { month: '2027-02-01', answer: 'maybe' }, { cookie: her.cookie });
    expect(await rests('2027-03-01')).toBe(false);
    house.later(20 * DAY_MINUTES);
    await house.work();
    expect(await count()).toBe(3);
  });
});
