import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import type { APerson } from '../../identity/a-person.testing.ts';
import { theClock } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { aFacilitator } from '../a-facilitator.testing.ts';
import { letterWords } from '../letter-words.ts';
import { stageOf } from '../standing.store.ts';
import { recordTurn } from '../turns/record.ts';
import { words as roomWords } from '../words.ts';
import { words } from './words.ts';

const house = await aHouse({ content: 'nothing' });
const { db } = house;
const t = words.en;
const GOOD = { preparing: '3', doing: '2', time: '3', power: '3', care: '4', learning: '2' };
const MENTORLY = { preparing: '4', doing: '4', time: '3', power: '4', care: '4', learning: '3' };
const standing = (her: APerson) => stageOf(db, her.id, house.now());
const Id = z.object({ id: z.uuid() });
const ask = (her: APerson, of = 'first-steps') => house.post(paths.watchings, { of }, { cookie: her.cookie });
const watchingOf = async (her: APerson): Promise<string> =>
  (await db.maybe(Id)`select id from watching where person_id = ${her.id} and ended_at is null`)?.id ?? randomUUID();
const take = async (her: APerson, mentor: APerson, line = 'Tuesdays, by the library: amina@house.test') =>
  house.post(paths.watchingYes(await watchingOf(her)), { words: line }, { cookie: mentor.cookie });
const write = (her: APerson, by: APerson, fields: Record<string, string> = {}) =>
  house.post(
    paths.observation(her.id),
    { of: 'first-steps', ...GOOD, note: 'The quiet ones spoke.', says: 'yes', ...fields },
    { cookie: by.cookie },
  );
const newest = async (her: APerson) => (await lettersTo(db, her.id))[0]?.text ?? '';
/** The two lead a session together. */
const lead = (one: APerson, other: APerson) =>
  db.transaction(async (tx) => {
    const act = { actor: theClock, db, now: house.now() };
    const turn = {
      part: 'co-led',
      sessionId: randomUUID(),
      kitId: null,
      level: 'first-steps',
      onDay: '2026-11-20',
    } as const;
    for (const { id } of [one, other]) await recordTurn(tx, act, { ...turn, personId: id });
  });

describe('being watched by a mentor', () => {
  it('signs somebody off, once, and the school may send them to strangers', async () => {
    const mentor = await aFacilitator(db, { level: 'leading', mentor: true });
    const her = await aFacilitator(db, { coLed: 2, publicName: 'Marcia', outcode: 'LE2' });
    for (let time = 0; time < 2; time += 1) expect((await ask(her)).status).toBe(303);
    expect((await lettersTo(db, mentor.id)).map(({ subject }) => subject)).toEqual([letterWords.en.mentorSubject]);
    const list = await (await house.get(paths.mePathway, { cookie: mentor.cookie })).text();
    for (const said of ['Marcia', t.near('LE2'), t.sayYes]) expect(list).toContain(said);
    for (let time = 0; time < 2; time += 1) expect((await take(her, mentor)).status).toBe(303);
    expect(await newest(her)).toContain('amina@house.test');
    for (const language of LANGUAGES) {
      const form = await house.get(`${paths.observation(her.id)}?lang=${language}`, { cookie: mentor.cookie });
      const page = await form.text();
      expect(page).toContain(words[language].rubric.care.marks[2]);
      expect(await htmlFaults(page)).toEqual([]);
    }
    expect((await write(her, mentor)).status).toBe(303);
    expect((await write(her, mentor)).status).toBe(404);
    expect(await standing(her)).toEqual({ stage: 'signed-off', level: 'first-steps', isLapsed: false });
    expect(await newest(her)).toContain(letterWords.en.news.signed.slice(0, 40));
    const own = await (await house.get(paths.mePathway, { cookie: her.cookie })).text();
    for (const said of ['The quiet ones spoke.', roomWords.en.signedBy.mentor, roomWords.en.next.go])
      expect(own).toContain(said);
    expect(await htmlFaults(own)).toEqual([]);
  });

  it('may end at “not yet”, with what to try; then they ask again', async () => {
    const mentor = await aFacilitator(db, { level: 'leading', mentor: true });
    const her = await aFacilitator(db, { coLed: 2 });
    await ask(her);
    await take(her, mentor);
    const bare = await write(her, mentor, { says: 'not-yet', note: '', care: '1' });
    expect([bare.status, await bare.text()]).toEqual([422, expect.stringContaining(t.errors.noteMissing ?? '')]);
    expect((await write(her, mentor, { says: 'not-yet', care: '1' })).status).toBe(303);
    expect((await standing(her)).stage).toBe('co-led');
    expect((await ask(her)).status).toBe(303);
  });

  it('takes no yes that the marks do not bear, and keeps what was chosen', async () => {
    const mentor = await aFacilitator(db, { level: 'leading', mentor: true });
    const her = await aFacilitator(db, { coLed: 2 });
    await ask(her);
    await take(her, mentor);
    const answer = await write(her, mentor, { care: '2' });
    const page = await answer.text();
    expect([answer.status, page]).toEqual([422, expect.stringContaining(t.errors.marksLow ?? '')]);
    expect(page).toMatch(/id="f-care-2"[^>]*checked/);
    expect(page).toContain('The quiet ones spoke.');
    expect(await htmlFaults(page)).toEqual([]);
  });

  it('comes after leading twice, and that is said', async () => {
    const her = await aFacilitator(db, { coLed: 1 });
    expect((await ask(her)).status).toBe(409);
    const other = await aFacilitator(db, { coLed: 2 });
    expect((await ask(other, 'mentoring')).status).toBe(409);
  });

  it('is for one mentor, and not there for others', async () => {
    const [mentor, second] = [
      await aFacilitator(db, { level: 'leading', mentor: true }),
      await aFacilitator(db, { level: 'leading', mentor: true }),
    ];
    const [her, nobody] = [await aFacilitator(db, { coLed: 2 }), await aFacilitator(db, { coLed: 2 })];
    await ask(her);
    const id = await watchingOf(her);
    expect((await take(her, nobody)).status).toBe(404);
    const none = await house.post(paths.watchingYes(id), { words: '' }, { cookie: mentor.cookie });
    expect([none.status, await none.text()]).toEqual([422, expect.stringContaining(t.errors.meetMissing ?? '')]);
    expect((await take(her, mentor)).status).toBe(303);
    expect((await take(her, second)).status).toBe(404);
    for (const by of [second, nobody, her]) {
      expect((await house.get(paths.observation(her.id), { cookie: by.cookie })).status).toBe(404);
      expect((await write(her, by)).status).toBe(404);
    }
    expect((await house.post(paths.watchingWithdrawal, {}, { cookie: her.cookie })).status).toBe(303);
    expect((await write(her, mentor)).status).toBe(404);
  });
});

describe('being seen by those one led beside', () => {
  it('signs somebody off when two of them say yes, each for a session of their own', async () => {
    const her = await aFacilitator(db);
    const [one, other] = [
      await aFacilitator(db, { level: 'practising' }),
      await aFacilitator(db, { level: 'first-steps' }),
    ];
    await lead(her, one);
    expect((await write(her, one)).status).toBe(303);
    expect((await write(her, one)).status).toBe(404);
    expect((await standing(her)).stage).toBe('helped');
    await lead(her, other);
    const list = await (await house.get(paths.mePathway, { cookie: other.cookie })).text();
    expect(list).toContain(t.besideHint);
    expect((await write(her, other)).status).toBe(303);
    expect(await standing(her)).toEqual({ stage: 'signed-off', level: 'first-steps', isLapsed: false });
  });

  it('is not there for whoever is not signed off themselves, or led beside them long ago', async () => {
    const [her, learner] = [await aFacilitator(db), await aFacilitator(db)];
    await lead(her, learner);
    expect((await write(her, learner)).status).toBe(404);
    const leader = await aFacilitator(db, { level: 'leading' });
    await lead(her, leader);
    house.later(100 * 24 * 60);
    expect((await write(her, leader)).status).toBe(404);
  });
});

describe('becoming a mentor', () => {
  it('takes two mentors who saw the same', async () => {
    const mentors = [
      await aFacilitator(db, { level: 'leading', mentor: true }),
      await aFacilitator(db, { level: 'leading', mentor: true }),
    ];
    const her = await aFacilitator(db, { level: 'first-steps', coLed: 3 });
    for (const mentor of mentors) {
      expect((await ask(her, 'mentoring')).status).toBe(303);
      expect((await standing(her)).stage).toBe('signed-off');
      await take(her, mentor);
      expect((await write(her, mentor, { of: 'mentoring', ...MENTORLY })).status).toBe(303);
    }
    expect((await standing(her)).stage).toBe('mentor');
    expect(await newest(her)).toContain(letterWords.en.news.mentor.slice(0, 40));
    house.later(731 * 24 * 60);
    expect((await standing(her)).stage).not.toBe('mentor');
  });
});
