import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { aSession } from '../trainings/a-session.testing.ts';
import type { SessionId } from '../trainings/store.ts';
import { sessionOf } from '../trainings/store.ts';
import { confirmSignUp } from './confirm.ts';
import { leaveSession } from './leave.ts';
import { putSignUp } from './store.ts';
import { linkTo } from './tell-people.ts';

const house = await aHouse();
const { db } = house;
const WEEKS_MS = 20 * 24 * 60 * 60_000;

const inWeeks = async (chairs: number): Promise<SessionId> => {
  const startsAt = new Date(house.now().getTime() + WEEKS_MS);
  const endsAt = new Date(startsAt.getTime() + 2 * 60 * 60_000);
  return aSession(db, await aPerson(db), { startsAt, endsAt, chairs, now: house.now() });
};

/** So many who wait for the button in their letter to be pressed: the tokens behind it. */
const held = async (id: SessionId, count: number): Promise<string[]> => {
  const tokens: string[] = [];
  const person = await aPerson(db);
  const act = { actor: person.actor, db, now: house.now() };
  for (let at = 0; at < count; at += 1) {
    const { id: personId } = await aPerson(db);
    const token = await db.transaction(async (tx) => {
      const one = {
        sessionId: id,
        personId,
        nameSealed: tx.sealer.seal('sign_up.name_sealed', 'Bo'),
        language: 'en' as const,
      };
      const signUp = await putSignUp(tx, { ...one, hearsAgain: false, now: act.now });
      return linkTo(tx, act, { id: signUp.id, personId }, await sessionOf(tx, id));
    });
    tokens.push(token);
  }
  return tokens;
};

const act = () => ({
  actor: { id: null, kind: 'reader', publicName: null, isSteward: false, isReviewer: false, groupIds: [] } as const,
  db,
  now: house.now(),
});

const Row = z.object({
  place: z.int(),
  promised: z.boolean(),
  likely: z.boolean(),
  left: z.boolean(),
  letters: z.int(),
});
const standing = (id: SessionId) =>
  db.all(Row)`
    select place, promised_at is not null as promised, likely_at is not null as likely, left_at is not null as left,
      (select count(*) from mail where mail.person_id = sign_up.person_id and purpose = 'my-session') as letters
    from sign_up where session_id = ${id} and confirmed_at is not null order by place`;

describe('everybody at once', () => {
  it('promises twenty chairs to the first twenty of five hundred, and tells each the truth', {
    timeout: 120_000,
  }, async () => {
    const id = await inWeeks(20);
    const tokens = await held(id, 500);
    await Promise.all(tokens.map((token) => confirmSignUp(act(), token)));
    const stands = await standing(id);
    expect(stands.map(({ place }) => place)).toEqual(Array.from({ length: 500 }, (_, at) => at + 1));
    expect(stands.filter(({ promised }) => promised).map(({ place }) => place)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    expect(stands.filter(({ promised, likely }) => likely && !promised)).toHaveLength(13);
    expect(stands.every(({ letters }) => letters === 1)).toBe(true);
  });

  it('moves as many up as leave at one moment, in order, and nobody is passed over', { timeout: 60_000 }, async () => {
    const id = await inWeeks(5);
    const tokens = await held(id, 30);
    for (const token of tokens) await confirmSignUp(act(), token);
    const leaving = [0, 2, 3, 7, 8, 20];
    await Promise.all(
      leaving.flatMap((at) => [tokens[at], tokens[at]]).map((token) => leaveSession(act(), token ?? '')),
    );
    const stands = await standing(id);
    const staying = stands.filter(({ left }) => !left);
    expect(staying.filter(({ promised }) => promised).map(({ place }) => place)).toEqual(
      staying.slice(0, 5).map(({ place }) => place),
    );
    expect(stands.filter(({ left }) => left)).toHaveLength(leaving.length);
  });

  it('lets people come and leave in any order at once: never more promised than chairs, none free while somebody waits', {
    timeout: 60_000,
  }, async () => {
    const id = await inWeeks(4);
    const tokens = await held(id, 24);
    const leavers = tokens.filter((_, at) => at % 3 === 0);
    await Promise.all([
      ...tokens.map((token) => confirmSignUp(act(), token)),
      ...leavers.map((token) => leaveSession(act(), token)),
    ]);
    const staying = (await standing(id)).filter(({ left }) => !left);
    expect(staying.filter(({ promised }) => promised).map(({ place }) => place)).toEqual(
      staying.slice(0, 4).map(({ place }) => place),
    );
  });

  it('takes many who are signed in at one moment', { timeout: 60_000 }, async () => {
    const id = await inWeeks(5);
    const people = [];
    for (let at = 0; at < 25; at += 1) people.push(await aPerson(db));
    const answers = await Promise.all(
      people.map((one) => house.as(one).post(paths.signUps(id), { name: 'Bo', language: 'en' })),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(25).fill(303));
    const stands = await standing(id);
    expect([stands.length, stands.filter(({ promised }) => promised).length]).toEqual([25, 5]);
  });

  it('makes one sign-up of many same forms sent at one moment', async () => {
    const id = await inWeeks(5);
    const fields = { name: 'Bo', email: 'at-once@people.test', language: 'en' };
    await Promise.all(Array.from({ length: 20 }, () => house.post(paths.signUps(id), fields)));
    expect(await db.count`select count(*) from sign_up where session_id = ${id}`).toBe(1);
  });
});
