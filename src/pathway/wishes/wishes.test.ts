import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson, personAt } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { errors } from '../form-words.ts';
import { letterWords } from '../letter-words.ts';
import { wishesFor } from './wish.ts';
import { words } from './words.ts';

const DAY_MINUTES = 24 * 60;
const house = await aHouse({ content: 'nothing' });
const { db } = house;
let nth = 0;
const newAddress = (): string => {
  nth += 1;
  return `neighbour${nth}@wishes.test`;
};
const idOf = (email: string) => personAt(db, email);
const wish = (email: string, fields: Record<string, string> = {}) =>
  house.post(paths.wishes, { email, outcode: 'b29', setting: 'community', ...fields });
const linkTo = async (email: string): Promise<string> =>
  (await lettersTo(db, (await idOf(email)) ?? ''))[0]?.links[0] ?? '';
const waiting = async (outcode: string, setting: 'community' | 'workplace' = 'community') => {
  const all = await wishesFor(db, { outcode, setting, kitId: null, now: house.now() });
  return all.map(({ personId }) => personId);
};
const confirmed = async (email: string, fields: Record<string, string> = {}): Promise<string> => {
  await wish(email, fields);
  await house.post(await linkTo(email), {});
  return (await idOf(email)) ?? '';
};

describe('“tell me when there is one near me”', () => {
  it('counts once whoever has the address pressed the button, without an account', async () => {
    const email = newAddress();
    expect((await wish(email)).headers.get('location')).toBe(`${paths.facilitate}?done=wish`);
    const link = await linkTo(email);
    const id = (await idOf(email)) ?? '';
    for (const language of LANGUAGES) {
      const page = await (await house.get(`${link}?lang=${language}`)).text();
      expect(page).toContain(words[language].confirm);
      expect(await htmlFaults(page)).toEqual([]);
    }
    expect(await waiting('B29')).not.toContain(id);
    expect((await house.post(link, {})).status).toBe(303);
    expect((await house.post(link, {})).status).toBe(410);
    expect(await waiting('B29')).toContain(id);
  });

  it('brings an address that somebody else types no more than a handful of letters a day, and says so to nobody', async () => {
    const email = newAddress();
    const areas = ['b29', 'b30', 'ls1', 'ls2', 'm1', 'm2', 'l1'];
    for (const outcode of areas)
      expect((await wish(email, { outcode })).headers.get('location')).toBe(`${paths.facilitate}?done=wish`);
    expect(await lettersTo(db, (await idOf(email)) ?? '')).toHaveLength(5);
  });

  it('is one wish and one letter a day, however often the form is sent', async () => {
    const email = newAddress();
    for (let time = 0; time < 5; time += 1) expect((await wish(email)).status).toBe(303);
    const id = (await idOf(email)) ?? '';
    expect(await lettersTo(db, id)).toHaveLength(1);
    expect(await db.count`select count(*) from wish where person_id = ${id}`).toBe(1);
  });

  it('gives a known and an unknown address the same answer', async () => {
    const known = await aPerson(db);
    const [one, other] = [await wish(known.email), await wish(newAddress())];
    expect([one.status, one.headers.get('location')]).toEqual([other.status, other.headers.get('location')]);
  });

  it('says what is missing, and keeps what was typed', async () => {
    const answer = await wish('nobody', { outcode: 'B99Z', setting: 'workplace' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const said of [errors.en.outcodeWrong, errors.en.emailWrong, 'value="nobody"', 'value="B99Z"'])
      expect(page).toContain(said);
    expect(page).toMatch(/id="f-setting-workplace"[^>]*checked/);
    expect(await htmlFaults(page)).toEqual([]);
  });

  it('is heard for what is near and of that kind, and for nothing else', async () => {
    const near = await confirmed(newAddress(), { outcode: 'B30' });
    const either = await confirmed(newAddress(), { outcode: 'B31', setting: 'either' });
    const far = await confirmed(newAddress(), { outcode: 'LE1' });
    const work = await confirmed(newAddress(), { outcode: 'B29', setting: 'workplace' });
    const all = await waiting('B29');
    expect([near, either, far, work].map((id) => all.includes(id))).toEqual([true, true, false, false]);
    expect(await waiting('B29', 'workplace')).toEqual(expect.arrayContaining([work, either]));
  });

  it('is forgotten at once by its other button', async () => {
    const email = newAddress();
    await wish(email);
    const link = await linkTo(email);
    expect((await house.post(`${link}/ending`, {})).status).toBe(303);
    expect(await db.count`select count(*) from wish where person_id = ${(await idOf(email)) ?? ''}`).toBe(0);
    expect((await house.post(link, {})).status).toBe(410);
  });
});

describe('a wish’s year', () => {
  it('is asked about before its end; unanswered, the wish and whoever made it are erased', async () => {
    const [kept, gone] = [newAddress(), newAddress()];
    const keeper = await confirmed(kept);
    const goer = await confirmed(gone);
    const settled = await aPerson(db);
    await confirmed(settled.email);
    house.later(340 * DAY_MINUTES);
    await house.work();
    await house.work();
    const [letter] = (await lettersTo(db, goer)).filter(({ subject }) => subject === letterWords.en.wishSubject.keep);
    expect(letter?.links[0]).toBeTruthy();
    const link = await linkTo(kept);
    expect(await (await house.get(link)).text()).toContain(words.en.keep);
    await house.post(link, {});
    house.later(40 * DAY_MINUTES);
    await house.work();
    expect(await waiting('B29')).toContain(keeper);
    expect(await idOf(gone)).toBeUndefined();
    expect(await db.count`select count(*) from wish where person_id = ${goer}`).toBe(0);
    // Whoever has an account has lost the wish alone.
    expect(await idOf(settled.email)).toBe(settled.id);
  });

  it('never begins when nobody confirms: wish and address are gone within weeks', async () => {
    const email = newAddress();
    await wish(email);
    house.later(32 * DAY_MINUTES);
    await house.work();
    expect(await idOf(email)).toBeUndefined();
  });
});
