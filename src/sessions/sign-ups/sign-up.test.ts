import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { type APerson, aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo, type ReadLetter } from '../../platform/mail/letters.testing.ts';
import { aSession } from '../trainings/a-session.testing.ts';
import type { NewSession, SessionId } from '../trainings/store.ts';
import { countsOf } from './seats.store.ts';

const house = await aHouse();
const { db } = house;
const DAY_MINUTES = 24 * 60;

const inDays = async (days: number, more: Partial<NewSession> = {}, by?: APerson): Promise<SessionId> => {
  const startsAt = new Date(house.now().getTime() + days * DAY_MINUTES * 60_000);
  const endsAt = new Date(startsAt.getTime() + 2 * 60 * 60_000);
  return aSession(db, by ?? (await aPerson(db)), { startsAt, endsAt, now: house.now(), ...more });
};

let readers = 0;
const from = () => {
  readers += 1;
  return { 'x-forwarded-for': `10.1.${Math.floor(readers / 250)}.${readers % 250}` };
};

const personOf = (id: SessionId) =>
  db.all(z.object({ personId: z.uuid() }))`select person_id from sign_up where session_id = ${id} order by made_at, id`;

const newestTo = async (personId: string): Promise<ReadLetter> => {
  const [letter] = await lettersTo(db, personId);
  if (!letter) throw new Error('No letter came.');
  return letter;
};

/** The secret in a letter's link to somebody's own page. */
const tokenIn = ({ links }: ReadLetter): string =>
  links
    .find((link) => link.startsWith('/sign-ups/'))
    ?.split('/')
    .at(-1)
    ?.split('?')[0] ?? '';

const ask = (id: SessionId, email: string, name = 'Boadicea') =>
  house.post(paths.signUps(id), { name, email, language: 'en' }, from());

/** Somebody without an account signs up and presses the button in the letter. Their id, and the token of their page. */
const comes = async (id: SessionId, email: string): Promise<{ personId: string; token: string }> => {
  await ask(id, email);
  const personId = (await personOf(id)).at(-1)?.personId ?? '';
  const token = tokenIn(await newestTo(personId));
  const confirmed = await house.post(paths.signUpConfirmation(token), {}, from());
  return { personId, token: confirmed.headers.get('location')?.split('/').at(-1) ?? '' };
};

describe('a calendar of one’s own', () => {
  it('says where, and no store between keeps it', async () => {
    const { token } = await comes(await inDays(20, { place: 'Room 7' }), 'calendar@people.test');
    const answer = await house.get(paths.signUpCalendar(token));
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(await answer.text()).toContain('LOCATION:Room 7');
  });
});

describe('signing up without an account', () => {
  it('gives a chair once the button behind the mailed link is pressed, and the place is told only then', async () => {
    const id = await inDays(20, { place: 'Room 7, Quaker House' });
    const answer = await ask(id, 'bo@people.test');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, paths.signUpSent(id)]);
    const [one] = await personOf(id);
    const asked = await newestTo(one?.personId ?? '');
    const token = tokenIn(asked);
    const before = await (await house.get(paths.signUp(token))).text();
    expect(await countsOf(db, id)).toMatchObject({ promised: 0, unconfirmed: 1 });
    expect(asked.text + before + (await (await house.get(paths.session(id))).text())).not.toContain('Quaker House');
    for (let times = 0; times < 3; times += 1) await house.post(paths.signUpConfirmation(token), {});
    expect(await countsOf(db, id)).toMatchObject({ promised: 1, unconfirmed: 0 });
    const letters = await lettersTo(db, one?.personId ?? '');
    expect(letters).toHaveLength(2);
    expect(letters[0]?.text).toContain('Quaker House');
    expect(await (await house.get(paths.signUp(token))).text()).toContain('Quaker House');
  });

  it('answers alike whether we know the address or not, and says what is missing with what was typed kept', async () => {
    const id = await inDays(20);
    const known = await aPerson(db);
    const answers = [await ask(id, known.email), await ask(id, 'nobody-we-know@people.test')];
    expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`)).size).toBe(1);
    const refused = await house.post(paths.signUps(id), { name: 'Amina', email: 'no', language: 'en' });
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('value="Amina"')]);
    expect((await house.post(paths.signUps(id), { name: 'Amina', email: '', language: 'en' })).status).toBe(422);
  });

  it('makes one sign-up and one letter of the same form sent twenty times', async () => {
    const id = await inDays(20);
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(id, 'twenty@people.test')));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303));
    const people = await personOf(id);
    expect(people).toHaveLength(1);
    expect(await lettersTo(db, people[0]?.personId ?? '')).toHaveLength(1);
  });

  it('takes whoever is signed in at their word, and leads to their page', async () => {
    const id = await inDays(20);
    const her = await aPerson(db);
    const answer = await house.as(her).post(paths.signUps(id), { name: 'Amina', language: 'cy' });
    expect(answer.headers.get('location')).toContain('/sign-ups/');
    expect(await countsOf(db, id)).toMatchObject({ promised: 1 });
    expect((await newestTo(her.id)).text).toContain('Mae gennych gadair');
  });

  it('is not there for a session that takes none, is over, is cancelled or is for others', async () => {
    const group = await inDays(20, { takesSignUps: false, audience: 'group' });
    const network = await inDays(20, { audience: 'network' });
    const gone = await inDays(20);
    await db.run`update session set cancelled_at = now() where id = ${gone}`;
    const past = await inDays(-1);
    for (const id of [group, network, gone, past]) expect((await ask(id, 'late@people.test')).status).toBe(404);
  });
});

describe('more people than chairs', () => {
  it('says honestly who has a chair, who most likely will, and who waits', async () => {
    const id = await inDays(20, { chairs: 3 });
    const people = [];
    for (let at = 0; at < 7; at += 1) people.push(await comes(id, `crowd${at}@people.test`));
    expect(await countsOf(db, id)).toEqual({ promised: 3, likely: 2, waiting: 2, unconfirmed: 0 });
    const said = await Promise.all(people.map(async ({ personId }) => (await newestTo(personId)).text));
    expect(
      said.map((text) => [
        text.includes('You have a chair'),
        text.includes('most likely'),
        text.includes('waiting list'),
      ]),
    ).toEqual([
      ...Array(3).fill([true, false, false]),
      ...Array(2).fill([false, true, false]),
      ...Array(2).fill([false, false, true]),
    ]);
  });

  it('moves the next up by itself when somebody leaves, and writes to them; what the one who left told is gone', async () => {
    const id = await inDays(20, { chairs: 1 });
    const first = await comes(id, 'leaver@people.test');
    const second = await comes(id, 'second@people.test');
    const third = await comes(id, 'third@people.test');
    await house.post(paths.signUpNeeds(first.token), { needs: ['step-free', 'fares'], other: '' });
    expect((await house.post(paths.signUpNeeds(second.token), { needs: 'step-free' })).status).toBe(404);
    await house.get(paths.signUp(first.token));
    await Promise.all([1, 2, 3].map(() => house.post(paths.signUpLeaving(first.token), {})));
    const Row = z.object({ gone: z.boolean(), tasks: z.int() });
    expect(
      await db.one(Row)`select name_sealed is null and needs_sealed is null as gone,
        (select count(*) from session_task where session_id = ${id}) as tasks from sign_up where person_id = ${first.personId}`,
    ).toEqual({ gone: true, tasks: 0 });
    expect((await newestTo(second.personId)).text).toContain('You were next');
    expect(await lettersTo(db, third.personId)).toHaveLength(2);
    expect(await countsOf(db, id)).toMatchObject({ promised: 1 });
  });
});

describe('needs', () => {
  it('become tasks for whoever runs it, without the name', async () => {
    const lead = await aPerson(db);
    const id = await inDays(20, {}, lead);
    const { token, personId } = await comes(id, 'needs@people.test');
    expect(
      (await house.post(paths.signUpNeeds(token), { needs: ['sign-language'], other: 'A chair with arms' })).status,
    ).toBe(303);
    const page = await (await house.as(lead).get(paths.session(id))).text();
    expect([
      page.includes('sign language interpreter'),
      page.includes('A chair with arms'),
      page.includes('Boadicea'),
    ]).toEqual([true, true, false]);
    expect(await (await house.get(paths.session(id))).text()).not.toContain('sign language');
    expect((await newestTo(lead.id)).text).not.toContain('chair with arms');
    const [task] = await db.all(
      z.object({ id: z.uuid() }),
    )`select id from session_task where session_id = ${id} order by id`;
    expect((await house.as(await aPerson(db)).post(paths.sessionTaskDone(id, task?.id ?? ''), {})).status).toBe(404);
    expect((await house.as(lead).post(paths.sessionTaskDone(id, task?.id ?? ''), {})).status).toBe(303);
    expect(await (await house.get(paths.signUp(token))).text()).toContain('value="A chair with arms"');
    expect(personId).toBeTruthy();
  });
});
