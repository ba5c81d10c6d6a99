import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo, type ReadLetter } from '../../platform/mail/letters.testing.ts';
import { aFacilitator } from './a-facilitator.testing.ts';
import { aRequest } from './a-request.testing.ts';
import { offersOf } from './store.ts';

const house = await aHouse();
const { db } = house;
const TIME = '2027-01-12T19:00:00.000Z';
const DAY = 24 * 60;

const offersTo = async (id: string): Promise<ReadLetter[]> =>
  (await lettersTo(db, id)).filter(({ purpose }) => purpose === 'offer');
const linkTo = async (id: string): Promise<string> =>
  (await offersTo(id))[0]?.links.find((link) => link.startsWith('/offers/')) ?? '';
const asked = async (requestId: string): Promise<(string | null)[]> =>
  (await offersOf(db, requestId)).map(({ publicName, answer, part }) => `${publicName} ${part} ${answer}`);
const pageOf = async (host: { cookie: string }, id: string): Promise<string> =>
  (await house.as(host).get(paths.request(id))).text();

/** A place of its own for each story, so that nobody lives near two of them. */
const cast = async (outcode: string, names: readonly string[]) => {
  const people = [];
  for (const name of names)
    people.push(await aFacilitator(db, { publicName: name, outcode, reachKm: 12, online: false }));
  return people;
};

describe('an offer that nobody answers', () => {
  it('lapses on its day and goes on to the next, though the house was restarted meanwhile; too late a yes is told so', async () => {
    const [ann, ben, cat] = await cast('CF43', ['Ann', 'Ben', 'Cat']);
    const host = await aPerson(db);
    const id = await aRequest(db, host, { now: house.now(), outcode: 'CF43' });
    await house.work();
    const first = await offersOf(db, id);
    expect(first).toHaveLength(2);
    const waiting = [ann, ben, cat].filter((one) => first.some(({ personId }) => personId === one?.id));
    const yes = await linkTo(waiting[0]?.id ?? '');
    const silent = await linkTo(waiting[1]?.id ?? '');
    await house.post(`${yes}/acceptance`, { time: TIME });
    house.later(3 * DAY + 1);
    await house.work();
    const answers = (await offersOf(db, id)).map(({ answer }) => answer);
    expect(answers.sort()).toEqual(['lapsed', 'yes', null].sort());
    expect(await (await house.get(silent)).text()).toContain('no longer with you');
    expect((await house.post(`${silent}/acceptance`, { time: TIME })).status).toBe(409);
    expect(await pageOf(host, id)).toContain('No answer came, so we asked somebody else.');
  });
});

describe('two who say yes in the same moment, each twice', () => {
  it('make one training', async () => {
    const people = await cast('SA1', ['Dai', 'Eve']);
    const host = await aPerson(db);
    const id = await aRequest(db, host, { now: house.now(), outcode: 'SA1' });
    await house.work();
    const links = await Promise.all(people.map((one) => linkTo(one.id)));
    const answers = await Promise.all(
      [...links, ...links].map((link) => house.post(`${link}/acceptance`, { time: TIME })),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
    expect(await db.count`select count(*) from session where request_id = ${id}`).toBe(1);
    expect(
      await db.count`select count(*) from session_lead join session on session.id = session_id where request_id = ${id}`,
    ).toBe(2);
  });
});

describe('a GET on a mailed link', () => {
  it('changes nothing, and is kept by nobody', async () => {
    await cast('LL57', ['Fay', 'Gus']);
    const id = await aRequest(db, await aPerson(db), { now: house.now(), outcode: 'LL57' });
    await house.work();
    const before = await asked(id);
    const [offer] = await offersOf(db, id);
    const link = await linkTo(offer?.personId ?? '');
    for (const act of ['', '/acceptance', '/refusal', '/drop-out']) await (await house.get(link + act)).text();
    const answer = await house.get(link);
    expect(await asked(id)).toEqual(before);
    expect(answer.headers.get('cache-control')).toContain('no-store');
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
  });
});

describe('when nobody can', () => {
  it('the group is told once, plainly, with what would change it; widened, it is looked for again at once', async () => {
    const far = [];
    for (const name of ['Hal', 'Ida'])
      far.push(await aFacilitator(db, { publicName: name, outcode: 'EH1', reachKm: 5, online: true }));
    const host = await aPerson(db);
    const id = await aRequest(db, host, { now: house.now(), outcode: 'IV1' });
    await house.work();
    const letters = async () =>
      (await lettersTo(db, host.id)).filter(({ subject }) => subject === 'Nobody can, as it stands');
    expect(await letters()).toHaveLength(1);
    const page = await pageOf(host, id);
    expect(page).toContain('Nobody can, as it stands.');
    expect(page).toContain('Online instead');
    expect(page).toContain('Run it yourselves');
    expect(page).toMatch(/further away than they travel/);
    house.later(2 * DAY);
    await house.work();
    expect(await letters()).toHaveLength(1);
    await house.as(host).post(paths.requestWidening(id), { by: 'online' });
    await house.work();
    const offers = await offersOf(db, id);
    expect(offers.map(({ online }) => online)).toEqual([true, true]);
  });
});

describe('whoever set themselves a limit', () => {
  it('is not asked past it, however many groups ask at once', async () => {
    const [jan, kit] = [
      await aFacilitator(db, { publicName: 'Jan', outcode: 'TR1', limitMonth: 1, online: false }),
      await aFacilitator(db, { publicName: 'Kit', outcode: 'TR1', limitMonth: 1, online: false }),
    ];
    for (let at = 0; at < 4; at += 1) await aRequest(db, await aPerson(db), { now: house.now(), outcode: 'TR1' });
    await Promise.all([house.work(), house.work()]);
    for (const { id } of [jan, kit]) expect(await db.count`select count(*) from offer where person_id = ${id}`).toBe(1);
  });
});

describe('a steward who chooses otherwise', () => {
  it('asks somebody else with a reason that is kept sealed, within the hard rules', async () => {
    const steward = await aPerson(db, { steward: true });
    await cast('NR1', ['Lou', 'Moe', 'Nia', 'Oli']);
    const rests = await aFacilitator(db, { outcode: 'NR1', answers: { '2027-01-01': 'rest' } });
    const host = await aPerson(db);
    const id = await aRequest(db, host, { now: house.now(), outcode: 'NR1' });
    await house.work();
    const before = new Set((await offersOf(db, id)).map(({ personId }) => personId));
    const Row = z.object({ personId: z.uuid() });
    const others = await db.all(Row)`select person_id from facilitator where outcode = 'NR1'`;
    const other = others.find(({ personId }) => !before.has(personId) && personId !== rests.id)?.personId ?? '';
    const choose = (person: string) =>
      house.as(steward).post(paths.requestChoice(id), { person, why: 'They know the estate.' });
    expect((await choose(rests.id)).status).toBe(422);
    expect((await choose(other)).status).toBe(303);
    await house.work();
    const offers = await offersOf(db, id);
    const chosen = offers.find(({ personId }) => personId === other);
    expect([chosen?.answer, chosen?.chosenBy]).toEqual([null, steward.id]);
    expect(offers.filter(({ answer }) => answer === 'withdrawn')).toHaveLength(1);
    expect(await pageOf(steward, id)).toContain('Chosen by a steward: They know the estate.');
    expect(await pageOf(host, id)).not.toContain('They know the estate.');
  });
});

describe('whoever a steward lets nobody ask', () => {
  it('is let go of what is open, and is asked again only once that ends', async () => {
    const steward = await aPerson(db, { steward: true });
    await cast('PE30', ['Pam', 'Quin', 'Ray']);
    const id = await aRequest(db, await aPerson(db), { now: house.now(), outcode: 'PE30' });
    await house.work();
    const [first] = await offersOf(db, id);
    const held = first?.personId ?? '';
    await house.as(steward).post(paths.adminHolds, { person: held, why: 'It is looked into.' });
    await house.work();
    const open = (await offersOf(db, id)).filter(({ answer }) => answer === null).map(({ personId }) => personId);
    expect(open).toHaveLength(2);
    expect(open).not.toContain(held);
    const desk = await (await house.as(steward).get(paths.adminRequests)).text();
    expect(desk).toContain('near PE30');
    expect(desk).not.toContain('Cradley');
    await house.as(steward).post(paths.adminHoldEnding(held), {});
    expect(await db.count`select count(*) from offers_hold where ended_at is null`).toBe(0);
  });
});

describe('a training that is called off on its own page', () => {
  it('ends the request that it answered, and nobody is looked for any more', async () => {
    const people = await cast('LL57', ['Gwen', 'Huw']);
    const host = await aPerson(db);
    const id = await aRequest(db, host, { now: house.now(), outcode: 'LL57' });
    await house.work();
    for (const one of people) await house.post(`${await linkTo(one.id)}/acceptance`, { time: TIME });
    const { session } = await db.one(z.object({ session: z.uuid() }))`
      select id as session from session where request_id = ${id}`;
    expect((await house.as(host).post(paths.sessionCancellation(session), {})).status).toBe(303);
    await house.work();
    expect(await pageOf(host, id)).toContain('This was called off.');
    expect(await db.count`select count(*) from offer where request_id = ${id} and answer is null`).toBe(0);
  });
});
