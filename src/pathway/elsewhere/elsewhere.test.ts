import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { type APerson, aPerson, personAt } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { aFacilitator } from '../a-facilitator.testing.ts';
import { letterWords } from '../letter-words.ts';
import { stageOf } from '../standing.store.ts';
import { words as roomWords } from '../words.ts';
import { words } from './words.ts';

const house = await aHouse({ content: 'nothing' });
const { db } = house;
const t = words.en;
let nth = 0;
const newAddress = (): string => {
  nth += 1;
  return `tutor${nth}@branch.test`;
};
const idOf = async (email: string): Promise<string> => (await personAt(db, email)) ?? '';
const claim = async (her: APerson, fields: Record<string, string> = {}) => {
  const emails = [fields['email-1'] ?? newAddress(), fields['email-2'] ?? newAddress()];
  const typed = {
    name: 'Marcia from Unite',
    words: 'I led the reps’ course for four years.',
    level: 'practising',
    ...fields,
    'email-1': emails[0] ?? '',
    'email-2': emails[1] ?? '',
  };
  const answer = await house.post(paths.claims, typed, { cookie: her.cookie });
  return { answer, emails };
};
const linkTo = async (email: string): Promise<string> =>
  (await lettersTo(db, await idOf(email))).find(({ purpose }) => purpose === 'vouching')?.links[0] ?? '';
const stage = async (her: APerson) => (await stageOf(db, her.id, house.now())).stage;
const How = z.object({ how: z.string(), byIds: z.array(z.uuid()) });
const signOffsOf = (her: APerson) => db.all(How)`select how, by_ids from sign_off where person_id = ${her.id}`;

describe('telling what one led elsewhere', () => {
  it('is no way to write to one person after the other', async () => {
    const her = await aFacilitator(db);
    const answers: number[] = [];
    for (let time = 0; time < 4; time += 1) {
      answers.push((await claim(her)).answer.status);
      await house.post(paths.claimWithdrawal, {}, { cookie: her.cookie });
    }
    expect(answers).toEqual([303, 303, 303, 429]);
  });

  it('asks two people by letter, and counts once both pressed the button', async () => {
    const her = await aFacilitator(db);
    const { answer, emails } = await claim(her);
    expect(answer.headers.get('location')).toBe(`${paths.mePathway}?done=claimed`);
    const [first = '', second = ''] = await Promise.all(emails.map(linkTo));
    for (const language of LANGUAGES) {
      const page = await (await house.get(`${first}?lang=${language}`)).text();
      for (const said of ['Marcia from Unite', 'I led the reps’ course', words[language].vouch])
        expect(page).toContain(said);
      expect(await htmlFaults(page)).toEqual([]);
    }
    expect((await house.post(first, {})).status).toBe(303);
    expect(await (await house.get(paths.mePathway, { cookie: her.cookie })).text()).toContain('One has vouched.');
    expect(await stage(her)).toBe('begins');
    expect((await house.post(second, {})).status).toBe(303);
    expect((await house.post(second, {})).status).toBe(410);
    expect(await stage(her)).toBe('co-led');
    // Two strangers' word makes it count, and signs nobody off.
    expect(await signOffsOf(her)).toEqual([]);
    expect((await lettersTo(db, her.id))[0]?.text).toContain(letterWords.en.news.vouched.slice(0, 40));
    expect(await (await house.get(paths.mePathway, { cookie: her.cookie })).text()).toContain(
      roomWords.en.next.beWatched,
    );
  });

  it('signs off when whoever vouches mentors here, or both are signed off for that level', async () => {
    const mentor = await aFacilitator(db, { level: 'leading', mentor: true });
    const her = await aFacilitator(db);
    const { emails } = await claim(her, { 'email-1': mentor.email });
    for (const email of emails) await house.post(await linkTo(email), {});
    expect(await signOffsOf(her)).toEqual([{ how: 'vouchers', byIds: expect.arrayContaining([mentor.id]) }]);
    const two = [await aFacilitator(db, { level: 'practising' }), await aFacilitator(db, { level: 'first-steps' })];
    const him = await aFacilitator(db);
    const asked = await claim(him, { 'email-1': two[0]?.email ?? '', 'email-2': two[1]?.email ?? '' });
    for (const email of asked.emails) await house.post(await linkTo(email), {});
    expect([await stage(him), await signOffsOf(him)]).toEqual(['co-led', []]);
  });

  it('counts once when two vouch at the same moment', async () => {
    const her = await aFacilitator(db);
    const { emails } = await claim(her);
    const links = await Promise.all(emails.map(linkTo));
    const answers = await Promise.all([...links, ...links, ...links].map((link) => house.post(link, {})));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(2);
    expect(await db.count`select count(*) from turn where person_id = ${her.id}`).toBe(1);
  });

  it('is not there for whoever is not on the way', async () => {
    expect((await claim(await aPerson(db))).answer.status).toBe(404);
  });

  it('says what is missing, and keeps what was typed', async () => {
    const her = await aFacilitator(db);
    const { answer } = await claim(her, { words: ' ', 'email-1': 'x@y.test', 'email-2': 'X@Y.test' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const said of [t.errors.wordsMissing ?? '', 'value="Marcia from Unite"']) expect(page).toContain(said);
    expect(await htmlFaults(page)).toEqual([]);
    const same = await (await claim(her, { 'email-1': 'x@y.test', 'email-2': 'X@Y.test' })).answer.text();
    expect(same).toContain(t.errors.sameTwice);
    const own = await (await claim(her, { 'email-2': her.email })).answer.text();
    expect(own).toContain(t.errors.ownAddress);
    expect(await db.count`select count(*) from claim where person_id = ${her.id}`).toBe(0);
  });
});

describe('taking a claim back', () => {
  it('spends both links, and lets two others be asked', async () => {
    const her = await aFacilitator(db);
    const { emails } = await claim(her);
    expect((await claim(her)).answer.status).toBe(303);
    expect(await db.count`select count(*) from claim where person_id = ${her.id}`).toBe(1);
    const link = await linkTo(emails[0] ?? '');
    expect((await house.post(paths.claimWithdrawal, {}, { cookie: her.cookie })).status).toBe(303);
    expect([(await house.get(link)).status, (await house.post(link, {})).status]).toEqual([410, 410]);
    const again = await claim(her);
    expect(await linkTo(again.emails[0] ?? '')).not.toBe('');
  });
});
