import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { tablesWith } from '../../../test/house/tables-with.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { aSession } from '../trainings/a-session.testing.ts';
import type { SessionId } from '../trainings/store.ts';
import { countsOf } from './seats.store.ts';

const house = await aHouse();
const { db } = house;
const DAY_MINUTES = 24 * 60;

const inDays = async (days: number, more: Parameters<typeof aSession>[2] = {}): Promise<SessionId> => {
  const startsAt = new Date(house.now().getTime() + days * DAY_MINUTES * 60_000);
  const endsAt = new Date(startsAt.getTime() + 2 * 60 * 60_000);
  return aSession(db, await aPerson(db), { startsAt, endsAt, now: house.now(), ...more });
};

const Id = z.object({ personId: z.uuid() });

/** Somebody without an account who comes: their id, and the token of their page. */
const comes = async (id: SessionId, email: string, language = 'en') => {
  const from = { 'x-forwarded-for': `10.2.${email.length}.${email.charCodeAt(0)}` };
  await house.post(paths.signUps(id), { name: 'Boadicea', email, language }, from);
  const { personId } = await db.one(
    Id,
  )`select person_id from sign_up where session_id = ${id} order by made_at desc limit 1`;
  const [letter] = await lettersTo(db, personId);
  const token =
    letter?.links
      .find((link) => link.startsWith('/sign-ups/'))
      ?.split('/')
      .at(-1)
      ?.split('?')[0] ?? '';
  const confirmed = await house.post(paths.signUpConfirmation(token), {});
  return { personId, token: confirmed.headers.get('location')?.split('/').at(-1) ?? '' };
};

/** Subjects of the letters that wait to be sent to somebody; a letter is blanked after a week. */
const subjectsTo = async (personId: string): Promise<string[]> =>
  (await lettersTo(db, personId)).map(({ subject }) => subject);

const days = async (count: number): Promise<void> => {
  house.later(count * DAY_MINUTES + 1);
  await house.work();
};

describe('the clock of a session', () => {
  it('reminds a week and a day before in the person’s language, and asks at three days', async () => {
    const id = await inDays(9);
    const en = await comes(id, 'english@people.test');
    const cy = await comes(id, 'cymraeg@people.test', 'cy');
    const newest: (string | undefined)[][] = [];
    for (const count of [2, 4, 2]) {
      await days(count);
      newest.push([(await subjectsTo(en.personId))[0], (await subjectsTo(cy.personId))[0]]);
    }
    expect(newest).toEqual([
      ['In a week', 'Ymhen wythnos'],
      ['Are you still coming?', 'Ydych chi’n dal i ddod?'],
      ['Tomorrow', 'Yfory'],
    ]);
  });

  it('tells those who lead it a week before, once, where to prepare it', async () => {
    const [lead, helps] = [await aPerson(db), await aPerson(db)];
    const leads = [
      { personId: lead.id, part: 'leads' },
      { personId: helps.id, part: 'helps' },
    ] as const;
    const id = await inDays(9, { leads });
    await days(1);
    expect(await subjectsTo(helps.id)).toEqual([]);
    await days(1);
    await house.work();
    for (const { id: personId } of [lead, helps]) {
      const letters = await lettersTo(db, personId);
      expect(letters.map(({ subject, links }) => [subject, links.includes(paths.sessionPrepare(id))])).toEqual([
        ['In a week', true],
      ]);
    }
  });

  it('offers the chair of the silent on after a day, the next having been asked; whoever answers keeps theirs', async () => {
    const id = await inDays(9, { chairs: 2 });
    const [answers, silent, next] = [
      await comes(id, 'a1@people.test'),
      await comes(id, 'b22@people.test'),
      await comes(id, 'c333@people.test'),
    ];
    await days(6);
    expect(await (await house.get(paths.signUp(silent.token))).text()).toContain('Yes, I am still coming');
    for (const { token } of [answers, next]) await house.post(paths.signUpStill(token), {});
    expect(await subjectsTo(next.personId)).not.toContain('There is a chair for you now');
    await days(1);
    expect(await subjectsTo(next.personId)).toContain('There is a chair for you now');
    expect(await subjectsTo(silent.personId)).toContain('About your place');
    expect(await subjectsTo(answers.personId)).not.toContain('About your place');
    expect(await countsOf(db, id)).toMatchObject({ promised: 2, likely: 1 });
    await house.post(paths.signUpLeaving(answers.token), {});
    await house.post(paths.signUpStill(silent.token), {});
    expect(await countsOf(db, id)).toMatchObject({ promised: 2 });
  });

  it('gives whoever was asked late a whole day, and offers their chair on then', async () => {
    const id = await inDays(9, { chairs: 1 });
    await comes(id, 'late-and-silent@people.test');
    const next = await comes(id, 'waits@people.test');
    house.later(6 * DAY_MINUTES + 40);
    await house.work();
    await house.post(paths.signUpStill(next.token), {});
    house.later(DAY_MINUTES - 30);
    await house.work();
    expect(await subjectsTo(next.personId)).not.toContain('There is a chair for you now');
    house.later(31);
    await house.work();
    expect(await subjectsTo(next.personId)).toContain('There is a chair for you now');
  });

  it('leaves a chair with the silent while nobody else waits for it', async () => {
    const id = await inDays(9, { chairs: 2 });
    const only = await comes(id, 'only@people.test');
    await days(6);
    await days(1);
    expect(await subjectsTo(only.personId)).not.toContain('About your place');
    expect(await countsOf(db, id)).toMatchObject({ promised: 1 });
  });
});

describe('ninety days after', () => {
  it('lets go of all that people told, the address of whoever did not join, and where it was; the counts stay', async () => {
    const id = await inDays(9, { place: 'The cellar' });
    const stranger = await comes(id, 'stranger@people.test');
    const joined = await aPerson(db);
    await house.as(joined).post(paths.signUps(id), { name: 'Amina', language: 'en' });
    await house.post(paths.signUpNeeds(stranger.token), { needs: 'step-free', other: '' });
    await days(9 + 89);
    expect((await house.get(paths.signUp(stranger.token))).status).toBe(200);
    await days(2);
    const Row = z.object({ personId: z.uuid().nullable(), told: z.boolean() });
    const rows = await db.all(Row)`
      select person_id, name_sealed is not null or needs_sealed is not null as told from sign_up where session_id = ${id} order by place`;
    expect(rows).toEqual([
      { personId: null, told: false },
      { personId: joined.id, told: false },
    ]);
    const left = await tablesWith(db, stranger.personId);
    expect(left.filter((table) => !['happening', 'audit'].includes(table))).toEqual([]);
    expect(await db.count`select count(*) from session_task where session_id = ${id}`).toBe(0);
    expect(await db.count`select count(*) from session where id = ${id} and place_sealed is null`).toBe(1);
    expect((await house.get(paths.signUp(stranger.token))).status).toBe(410);
  });

  it('moves the next up at once when somebody erases themselves before', async () => {
    const id = await inDays(9, { chairs: 1 });
    const her = await aPerson(db);
    await house.as(her).post(paths.signUps(id), { name: 'Amina', language: 'en' });
    const next = await comes(id, 'nextup@people.test');
    await house.as(her).post(paths.meErasure, { sure: 'yes' });
    expect(await db.count`select count(*) from person where id = ${her.id}`).toBe(0);
    expect(await subjectsTo(next.personId)).toContain('There is a chair for you now');
  });
});

describe('a promise that can’t be kept', () => {
  it('waits an hour, and stands in the way of no other', async () => {
    const [broken, sound] = [await inDays(8), await inDays(8)];
    await comes(broken, 'broken@people.test');
    const { personId } = await comes(sound, 'sound@people.test');
    await house.work();
    await db.run`update session set place_sealed = decode(repeat('01', 80), 'hex') where id = ${broken}`;
    house.later(1.2 * DAY_MINUTES);
    await expect(house.work()).rejects.toThrow(/another SECRET/);
    await house.work();
    house.faults();
    const reminders = (await lettersTo(db, personId)).filter(({ purpose }) => purpose === 'my-session');
    expect(reminders.length).toBeGreaterThan(0);
    expect(
      await db.count`select count(*) from session_promise where session_id = ${broken} and kept_at is null and due_at < ${new Date(house.now().getTime() + 2 * 60 * 60_000)}`,
    ).toBe(1);
    await db.run`update session set place_sealed = null where id = ${broken}`;
    house.later(90);
    await house.work();
    expect(
      await db.count`select count(*) from session_promise where session_id = ${broken} and what = 'week-before' and kept_at is null`,
    ).toBe(0);
  });
});
