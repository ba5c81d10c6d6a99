import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { aFacilitator } from '../a-facilitator.testing.ts';
import { errors } from '../form-words.ts';
import { words } from '../words.ts';
import { facilitatorOf } from './store.ts';

const house = await aHouse({ content: 'nothing' });
const { db } = house;
const t = words.en;
const OFFERING = { outcode: 'cf40 1aa', 'reach-km': '50', online: 'yes', setting: 'workplace', 'limit-month': '3' };

describe('the page about leading trainings', () => {
  it('says how it goes to everybody, in both languages, with one thing to press', async () => {
    for (const language of LANGUAGES) {
      const page = await (await house.get(`${paths.facilitate}?lang=${language}`)).text();
      expect(page).toContain(words[language].facilitateLead.slice(0, 40));
      expect(page).toContain(words[language].begin);
      expect(await htmlFaults(page)).toEqual([]);
    }
  });
});

describe('beginning', () => {
  it('puts somebody on the way, once, however often it is pressed', async () => {
    const { id, cookie } = await aPerson(db);
    for (let time = 0; time < 3; time += 1)
      expect((await house.post(paths.beginning, {}, { cookie })).headers.get('location')).toBe(paths.mePathway);
    expect(
      await db.count`select count(*) from happening where name = 'pathway.begun' and facts->>'personId' = ${id}`,
    ).toBe(1);
    const page = await (await house.get(paths.mePathway, { cookie })).text();
    expect(page).toContain(t.next.takePart);
  });

  it('asks a reader to sign in, and comes back to their way', async () => {
    const answer = await house.post(paths.beginning, {});
    expect(answer.headers.get('location')).toBe(`${paths.signIn}?to=${encodeURIComponent(paths.mePathway)}`);
  });
});

describe('one’s own way', () => {
  it('shows where they stand and the next step alone, in both languages', async () => {
    const { cookie } = await aFacilitator(db, { coLed: 1 });
    for (const language of LANGUAGES) {
      const page = await (await house.get(`${paths.mePathway}?lang=${language}`, { cookie })).text();
      const { next } = words[language];
      expect(page).toContain(next.leadAgain);
      for (const other of [next.takePart, next.help, next.beWatched, next.mentor]) expect(page).not.toContain(other);
      expect(await htmlFaults(page)).toEqual([]);
    }
  });

  it('offers to begin to whoever has not', async () => {
    const { cookie } = await aPerson(db);
    const page = await (await house.get(paths.mePathway, { cookie })).text();
    expect(page).toContain(t.nextHow.begin);
    expect(page).not.toContain(t.offering);
  });
});

describe('saying how one would lead', () => {
  const send = (cookie: string, fields: Record<string, string | string[]>) =>
    house.post(paths.meOffering, { languages: ['en', 'cy'], ...OFFERING, ...fields }, { cookie });

  it('is kept, the outcode as the part before the space', async () => {
    const { id, cookie } = await aFacilitator(db);
    expect((await send(cookie, {})).status).toBe(303);
    expect(await facilitatorOf(db, id)).toMatchObject({
      outcode: 'CF40',
      reachKm: 50,
      online: true,
      languages: ['en', 'cy'],
      setting: 'workplace',
      limitMonth: 3,
    });
  });

  it('is not there for whoever has not begun', async () => {
    expect((await send((await aPerson(db)).cookie, {})).status).toBe(404);
  });

  it('says what is wrong, and keeps what was typed', async () => {
    const { id, cookie } = await aFacilitator(db, { outcode: 'LE1' });
    const answer = await send(cookie, { outcode: 'B99Z', 'limit-month': 'many' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const said of [errors.en.outcodeWrong, errors.en.limitWrong, 'value="B99Z"', 'value="many"'])
      expect(page).toContain(said);
    expect(page).toMatch(/id="f-languages-cy"[^>]*checked/);
    expect(await htmlFaults(page)).toEqual([]);
    expect((await facilitatorOf(db, id))?.outcode).toBe('LE1');
  });

  it('needs a language at least', async () => {
    const { cookie } = await aFacilitator(db);
    const answer = await send(cookie, { languages: [] });
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining(errors.en.languageMissing ?? ''),
    ]);
  });
});

describe('pausing', () => {
  it('asks nothing for so many months, and ends when they say so', async () => {
    const { id, cookie } = await aFacilitator(db);
    expect((await house.post(paths.meLeadingPause, { months: '3' }, { cookie })).status).toBe(303);
    expect((await facilitatorOf(db, id))?.pausedUntil).toBe('2027-02-24');
    const page = await (await house.get(paths.mePathway, { cookie })).text();
    expect(page).toContain(t.resume);
    expect((await house.post(paths.meLeadingPauseEnd, {}, { cookie })).status).toBe(303);
    expect((await facilitatorOf(db, id))?.pausedUntil).toBeNull();
  });

  it('is one of the lengths that are offered', async () => {
    const { id, cookie } = await aFacilitator(db);
    const answer = await house.post(paths.meLeadingPause, { months: '99' }, { cookie });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(errors.en.monthsWrong ?? '')]);
    expect((await facilitatorOf(db, id))?.pausedUntil).toBeNull();
  });
});

describe('leaving the way', () => {
  it('forgets how and when, and keeps the turns for whoever comes back', async () => {
    const { id, cookie } = await aFacilitator(db, { coLed: 2 });
    await house.post(paths.meAvailability, { month: '2026-12-01', answer: 'yes' }, { cookie });
    expect((await house.post(paths.meLeadingStop, {}, { cookie })).status).toBe(303);
    expect(await facilitatorOf(db, id)).toBeUndefined();
    expect(await db.count`select count(*) from availability where person_id = ${id}`).toBe(0);
    expect((await house.post(paths.meLeadingStop, {}, { cookie })).status).toBe(404);
    await house.post(paths.beginning, {}, { cookie });
    expect(await (await house.get(paths.mePathway, { cookie })).text()).toContain(t.next.beWatched);
  });
});
