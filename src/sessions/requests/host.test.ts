import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { personByEmail, theCommand } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { lettersTo, type ReadLetter } from '../../platform/mail/letters.testing.ts';

const house = await aHouse();
const { db } = house;
const asked = {
  aim: 'Repairs from our landlord',
  group: 'Cradley Road Tenants',
  kind: 'tenants',
  people: '15',
  outcode: 'b29 6aa',
  when: ['2027-01-12T19:00', 'Thu 14 Jan 2027, 7pm', ''],
  language: 'en',
  access: 'Step-free.',
  'puts-in': 'The hall.',
  name: 'Jean',
};
const ask = (fields: Record<string, string | readonly string[]>) => house.post(paths.host, { ...asked, ...fields });
const lettersAt = async (email: string): Promise<ReadLetter[]> => {
  const act = { actor: theCommand, db, now: house.now() };
  return lettersTo(db, await db.transaction((tx) => personByEmail(tx, act, { email, language: 'en' })));
};
const count = () => db.count`select count(*) from training_request`;

describe('asking for a training without an account', () => {
  it('is one request and one letter, however often the form is sent', async () => {
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask({ email: 'often@tenants.example' })));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303));
    expect(await count()).toBe(before + 1);
    expect(await lettersAt('often@tenants.example')).toHaveLength(1);
  });

  it('answers alike whether we know the address or not', async () => {
    await aPerson(db, { email: 'known@tenants.example' });
    const [known, unknown] = [
      await ask({ email: 'known@tenants.example' }),
      await ask({ email: 'unknown@tenants.example' }),
    ];
    expect([known.status, known.headers.get('location')]).toEqual([unknown.status, unknown.headers.get('location')]);
  });

  it('writes no more than five letters a day to an address, and answers as ever', async () => {
    for (let at = 0; at < 9; at += 1)
      expect((await ask({ email: 'flood@tenants.example', access: `Again ${at}` })).status).toBe(303);
    expect(await lettersAt('flood@tenants.example')).toHaveLength(5);
  });

  it('thinks of a kit for what they want to win, and says why', async () => {
    const page = await (await house.get(`${paths.host}?aim=repairs+from+the+landlord`)).text();
    expect(page).toContain('These might help');
    expect(page).toMatch(/It speaks of|Your words are in its text/);
  });

  it('says who pays what, and that they may run it themselves tonight', async () => {
    const page = await (await house.get(paths.host)).text();
    expect(page).toContain('The school pays the fares');
    expect(page).toContain('run it yourselves tonight');
  });
});

describe('a request that cannot be taken', () => {
  it('comes back with what was typed, and a summary that links to each field', async () => {
    const answer = await ask({ people: 'a few', outcode: 'B99Z', email: 'jean', when: ['Tuesday at 7'] });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const field of ['people', 'outcode', 'email', 'when']) expect(page).toContain(`href="#f-${field}"`);
    for (const typed of ['a few', 'B99Z', 'jean', 'Tuesday at 7', 'Cradley Road Tenants', 'The hall.'])
      expect(page).toContain(typed);
  });

  it.each([
    [{ when: ['2026-11-01T19:00'] }, 'past'],
    [{ when: ['2029-11-01T19:00'] }, 'year and a half'],
    [{ outcode: '' }, 'tick “online”'],
    [{ aim: '', kit: '' }, 'Choose a kit'],
    [{ kit: 'no-such-kit' }, 'no such kit'],
    [{ group: ' ' }, 'your group is called'],
  ])('says what is wrong with %o', async (fields, said) => {
    const answer = await ask({ email: 'jean@tenants.example', ...fields });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(said)]);
  });
});

describe('a request that came by phone', () => {
  it('is typed in by a steward, needs no confirming, and says on its page that it was', async () => {
    const steward = await aPerson(db, { steward: true });
    const fields = { ...asked, typed: 'yes', phone: '0121 496 0000' };
    const answer = await house.as(steward).post(paths.host, fields);
    const page = answer.headers.get('location') ?? '';
    const text = await (await house.as(steward).get(page)).text();
    expect(text).toContain('Written down by a steward');
    expect(text).toContain('0121 496 0000');
    expect((await house.get(page)).status).toBe(404);
  });

  it('is nobody else’s to type in', async () => {
    const before = await db.count`select count(*) from training_request where confirmed_at is not null`;
    const answer = await ask({ typed: 'yes', phone: '0121 496 0001', email: 'typed@tenants.example' });
    expect(answer.headers.get('location')).toBe(paths.hostSent);
    expect(await db.count`select count(*) from training_request where confirmed_at is not null`).toBe(before);
  });
});

describe('a request’s own page', () => {
  it('lets its host change what was asked for, with what was written in its fields', async () => {
    const host = await aPerson(db);
    const answer = await house.as(host).post(paths.host, asked);
    const page = answer.headers.get('location') ?? '';
    const form = await (await house.as(host).get(`${page}/change`)).text();
    for (const written of ['Cradley Road Tenants', 'Repairs from our landlord', '2027-01-14T19:00', 'B29', 'The hall.'])
      expect(form).toContain(written);
    const changed = { ...asked, people: '30', group: 'Cradley Road and Hospital Street' };
    expect((await house.as(host).post(`${page}/change`, changed)).status).toBe(303);
    expect(await (await house.as(host).get(page)).text()).toContain('Cradley Road and Hospital Street');
    const bad = await house.as(host).post(`${page}/change`, { ...changed, people: 'many' });
    expect([bad.status, await bad.text()]).toEqual([422, expect.stringContaining('value="many"')]);
  });
});
