import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { aGroup, aPerson } from '../../identity/a-person.testing.ts';
import { readPdf } from '../../library/formats/pdf/read-pdf.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';

const house = await aHouse();
const { db } = house;

const FORM = {
  kit: 'six-points',
  when: 'Tue 12 January 2027, 7 pm',
  outcode: 'LS1 2AB',
  place: 'The upper room',
  chairs: '12',
  audience: 'open',
  language: 'en',
};

const idIn = (answer: Response): string => answer.headers.get('location')?.split('/').at(-1) ?? '';
const Row = z.object({
  startsAt: z.date(),
  endsAt: z.date(),
  outcode: z.string().nullable(),
  takesSignUps: z.boolean(),
  chairs: z.int(),
  changes: z.int(),
});
const rowOf = (id: string) =>
  db.one(Row)`select starts_at, ends_at, outcode, takes_sign_ups, chairs, changes from session where id = ${id}`;

/** Somebody who leads trainings. */
const aLeader = async () => {
  const person = await aPerson(db, { publicName: 'Amina' });
  await db.run`
    insert into facilitator (person_id, outcode, reach_km, online, languages, setting, limit_month, began_at)
    values (${person.id}, 'LS1', 30, false, array['en'], 'either', 2, ${house.now()})`;
  return person;
};

const contact = async () => {
  const group = await aGroup(db);
  return { group, person: await aPerson(db, { contactOf: [group] }) };
};

describe('making a session', () => {
  it('is for whoever leads, at the time in Britain, as long as its plan; once, however often it is sent', async () => {
    const leader = await aLeader();
    const answers = await Promise.all(Array.from({ length: 10 }, () => house.as(leader).post(paths.sessions, FORM)));
    expect(new Set(answers.map(idIn)).size).toBe(1);
    const id = idIn(answers[0] ?? new Response());
    expect(await rowOf(id)).toMatchObject({
      startsAt: new Date('2027-01-12T19:00:00Z'),
      outcode: 'LS1',
      takesSignUps: true,
      chairs: 12,
    });
    const page = await (await house.get(paths.session(id))).text();
    expect([
      page.includes('Tuesday 12 January 2027, 7 pm'),
      page.includes('Amina'),
      page.includes('The upper room'),
    ]).toEqual([true, true, false]);
    expect(await (await house.as(leader).get(paths.session(id))).text()).toContain('The upper room');
    expect(await (await house.get(paths.sessions)).text()).toContain(paths.session(id));
    expect(await (await house.get(paths.sessionsFeed)).text()).toContain(paths.session(id));
  });

  it('makes a group’s own closed by default: a head count, needs as counts, nobody signs up, and no list has it', async () => {
    const { group, person } = await contact();
    const id = idIn(await house.as(person).post(paths.sessions, { ...FORM, audience: 'group', group }));
    expect(await rowOf(id)).toMatchObject({ takesSignUps: false });
    expect((await house.get(paths.session(id))).status).toBe(404);
    expect(await (await house.get(paths.sessions)).text()).not.toContain(id);
    expect(await (await house.as(person).get(paths.sessions)).text()).toContain(id);
    expect((await house.as(person).post(paths.sessionHeads(id), { heads: '14' })).status).toBe(303);
    expect((await house.as(person).post(paths.sessionHeads(id), { heads: 'many' })).status).toBe(422);
    await house.as(person).post(paths.sessionTasks(id), { needs: 'step-free' });
    expect(await (await house.as(person).get(paths.session(id))).text()).toContain('A way in without steps');
    const open = idIn(
      await house
        .as(person)
        .post(paths.sessions, { ...FORM, when: '13/1/2027 19:00', audience: 'group', group, 'sign-ups': 'yes' }),
    );
    expect((await house.get(paths.session(open))).status).toBe(200);
    expect(await (await house.get(paths.sessions)).text()).not.toContain(open);
  });

  it('is not there for others', async () => {
    for (const person of [await aPerson(db), await aPerson(db, { groups: [await aGroup(db)] })])
      expect((await house.as(person).post(paths.sessions, FORM)).status).toBe(404);
    expect((await house.post(paths.sessions, FORM)).status).toBe(404);
  });

  it('says what is missing, and keeps what was typed', async () => {
    const { person } = await contact();
    const refused = await house
      .as(person)
      .post(paths.sessions, { ...FORM, when: 'soon', outcode: '', chairs: '0', place: 'The cellar' });
    const page = await refused.text();
    expect([refused.status, page.includes('could not read that day'), page.includes('value="The cellar"')]).toEqual([
      422,
      true,
      true,
    ]);
    expect((await house.as(person).post(paths.sessions, { ...FORM, audience: 'group' })).status).toBe(422);
    expect((await house.as(person).post(paths.sessions, { ...FORM, kit: 'no-such-kit' })).status).toBe(422);
  });
});

describe('changing and cancelling', () => {
  const comes = async (id: string) => {
    const her = await aPerson(db);
    await house.as(her).post(paths.signUps(id), { name: 'Bo', language: 'en' });
    return her;
  };

  it('tells those who come when the day or the place is another, and calendars hear of it', async () => {
    const leader = await aLeader();
    const id = idIn(await house.as(leader).post(paths.sessions, FORM));
    const her = await comes(id);
    const change = { when: '2027-01-14 19:30', outcode: 'LS2', place: 'The cellar', chairs: '12' };
    for (let times = 0; times < 2; times += 1)
      expect((await house.as(leader).post(paths.sessionEdit(id), change)).status).toBe(303);
    const [letter, ...others] = await lettersTo(db, her.id);
    expect([
      letter?.text.includes('Thursday 14 January 2027, 7.30 pm'),
      letter?.text.includes('The cellar'),
      others.length,
    ]).toEqual([true, true, 1]);
    const calendar = await (await house.get(paths.sessionFile(`${id}.ics`))).text();
    expect(calendar).toMatch(/METHOD:PUBLISH\r\n.*SEQUENCE:1\r\n.*DTSTART:20270114T193000Z\r\n/s);
    expect([calendar.includes('cellar'), calendar.includes('LOCATION:LS2')]).toEqual([false, true]);
  });

  it('gives more chairs to whoever is next, and takes no promised chair away', async () => {
    const leader = await aLeader();
    const id = idIn(await house.as(leader).post(paths.sessions, { ...FORM, chairs: '1' }));
    const [, second] = [await comes(id), await comes(id)];
    const same = { when: FORM.when, outcode: 'LS1', place: FORM.place };
    await house.as(leader).post(paths.sessionEdit(id), { ...same, chairs: '2' });
    expect((await lettersTo(db, second?.id ?? ''))[0]?.subject).toBe('There is a chair for you now');
    const refused = await house.as(leader).post(paths.sessionEdit(id), { ...same, chairs: '1' });
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('Nobody loses a promised chair'),
    ]);
    expect(await rowOf(id)).toMatchObject({ chairs: 2, changes: 0 });
  });

  it('writes to all who come once it is cancelled, and takes it out of calendars', async () => {
    const leader = await aLeader();
    const id = idIn(await house.as(leader).post(paths.sessions, FORM));
    const her = await comes(id);
    expect((await house.as(her).post(paths.sessionCancellation(id), {})).status).toBe(404);
    for (let times = 0; times < 2; times += 1) await house.as(leader).post(paths.sessionCancellation(id), {});
    expect((await lettersTo(db, her.id)).filter(({ subject }) => subject === 'Cancelled')).toHaveLength(1);
    expect(await (await house.get(paths.sessionFile(`${id}.ics`))).text()).toMatch(
      /METHOD:CANCEL\r\n.*STATUS:CANCELLED\r\n/s,
    );
    expect(await (await house.get(paths.sessions)).text()).not.toContain(paths.session(id));
    expect(await (await house.get(paths.session(id))).text()).toContain('will not take place');
  });
});

describe('a poster', () => {
  it('says when and where about, and never the place', async () => {
    const leader = await aLeader();
    const id = idIn(await house.as(leader).post(paths.sessions, FORM));
    const answer = await house.as(leader).get(paths.sessionPoster(id));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const { pages, text, keepsUa } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
    expect([
      pages.length,
      keepsUa,
      text.includes('Tuesday 12 January 2027'),
      text.includes('Near LS1'),
      text.includes('upper room'),
    ]).toEqual([1, true, true, true, false]);
  });
});
