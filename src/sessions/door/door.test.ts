import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { aFacilitator } from '../matching/a-facilitator.testing.ts';
import { aSession } from '../trainings/a-session.testing.ts';
import { initialsOf } from './initials.ts';

const house = await aHouse();
const { db } = house;

/** A session in two hours with somebody who leads, somebody who learns, and a participant with an account. */
const anEvening = async (leader = aFacilitator) => {
  const [lead, helper, comes] = [await leader(db), await aPerson(db), await aPerson(db)];
  const startsAt = new Date(house.now().getTime() + 2 * 60 * 60_000);
  const endsAt = new Date(startsAt.getTime() + 2 * 60 * 60_000);
  const id = await aSession(db, lead, {
    startsAt,
    endsAt,
    now: house.now(),
    leads: [
      { personId: lead.id, part: 'leads' },
      { personId: helper.id, part: 'helps' },
    ],
  });
  await house.as(comes).post(paths.signUps(id), { name: 'Amina Begum-Khan', language: 'en' });
  return { id, lead, helper, comes };
};

const Turn = z.object({ personId: z.uuid(), part: z.string() });
const Tally = z.object({ came: z.int().nullable(), walkedIn: z.int().nullable(), closed: z.boolean() });
const tallyOf = (id: string) =>
  db.one(Tally)`select came, walked_in, closed_at is not null as closed from session where id = ${id}`;

describe('the sheet for the door', () => {
  it('has initials and blank lines and no name, for whoever runs the session alone', async () => {
    const { id, lead } = await anEvening();
    const sheet = await (await house.as(lead).get(paths.sessionDoor(id))).text();
    expect([sheet.includes('A. B. K.'), sheet.includes('Amina'), sheet.match(/Walk-in/g)?.length]).toEqual([
      true,
      false,
      6,
    ]);
    expect((await house.as(await aPerson(db)).get(paths.sessionDoor(id))).status).toBe(404);
  });

  it('is not there for whoever only stands by, who sees that there is a session all the same', async () => {
    const { id } = await anEvening();
    const standIn = await aPerson(db);
    await db.run`
      insert into session_lead (session_id, person_id, part, added_at)
      values (${id}, ${standIn.id}, 'stands-by', ${house.now()})`;
    await db.run`update session set audience = 'group', takes_sign_ups = false where id = ${id}`;
    const seen = [paths.session(id), paths.sessionDoor(id), paths.evaluationAnswers(id)];
    const answers = await Promise.all(seen.map((path) => house.as(standIn).get(path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 404]);
    await db.run`update session_lead set part = 'leads' where person_id = ${standIn.id}`;
    expect((await house.as(standIn).get(paths.sessionDoor(id))).status).toBe(200);
  });

  it('reads initials out of any name', () => {
    expect(['bo', 'Amina Begum-Khan', 'X. Æ', 'Łukasz  z  Leeds na Roundhay', '…'].map(initialsOf)).toEqual([
      'B.',
      'A. B. K.',
      'X. Æ.',
      'Ł. Z. L.',
      '',
    ]);
  });
});

describe('closing a session', () => {
  it('keeps the tally and records turns, once, for who led, who helped and who was ticked', async () => {
    const { id, lead, helper, comes } = await anEvening();
    expect((await house.as(lead).post(paths.sessionClosing(id), { came: '9' })).status).toBe(404);
    house.later(130);
    const page = await (await house.as(lead).get(paths.sessionClosing(id))).text();
    const who = /name="who" value="([^"]+)"/.exec(page)?.[1] ?? '';
    for (let times = 0; times < 2; times += 1)
      await house.as(lead).post(paths.sessionClosing(id), { came: '9', 'walk-ins': '3', who });
    expect(await tallyOf(id)).toEqual({ came: 9, walkedIn: 3, closed: true });
    const turns = await db.all(Turn)`select person_id, part from turn where session_id = ${id}`;
    expect(new Map(turns.map(({ personId, part }) => [personId, part]))).toEqual(
      new Map([
        [lead.id, 'co-led'],
        [helper.id, 'helped'],
        [comes.id, 'took-part'],
      ]),
    );
    expect(turns).toHaveLength(3);
    expect(
      await db.count`select count(*) from happening where name = 'sessions.session-closed' and facts->>'sessionId' = ${id}`,
    ).toBe(1);
  });

  it('makes no leader of somebody beside whom nobody signed off stood', async () => {
    const { id, lead } = await anEvening(aPerson);
    house.later(130);
    await house.as(lead).post(paths.sessionClosing(id), { came: '9' });
    expect(await db.count`select count(*) from turn where session_id = ${id} and part <> 'took-part'`).toBe(0);
  });

  it('is not there for others, and says what it could not read with what was typed kept', async () => {
    const { id, lead, comes } = await anEvening();
    house.later(130);
    expect((await house.as(comes).post(paths.sessionClosing(id), { came: '9' })).status).toBe(404);
    const refused = await house.as(lead).post(paths.sessionClosing(id), { came: 'nine', 'walk-ins': '3' });
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('value="nine"')]);
    expect(await tallyOf(id)).toEqual({ came: null, walkedIn: null, closed: false });
  });
});

describe('something went wrong', () => {
  it('names two people who read it and have no part in the session', async () => {
    const lead = await aPerson(db, { steward: true, publicName: 'Leads It' });
    await aPerson(db, { steward: true, publicName: 'Reads One' });
    await aPerson(db, { steward: true, publicName: 'Reads Two' });
    const id = await aSession(db, lead, {
      now: house.now(),
      startsAt: new Date(house.now().getTime() + 60_000),
      endsAt: new Date(house.now().getTime() + 120_000),
    });
    const page = await (await house.get(paths.sessionWrong(id))).text();
    expect(['Leads It', 'Reads One', 'Reads Two'].map((name) => page.includes(name))).toEqual([false, true, true]);
  });
});
