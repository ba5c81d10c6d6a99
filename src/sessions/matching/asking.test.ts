import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { personByEmail, theCommand } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { lettersTo, type ReadLetter } from '../../platform/mail/letters.testing.ts';
import { aFacilitator } from './a-facilitator.testing.ts';

const house = await aHouse();
const { db } = house;

const asked = {
  kit: 'six-points',
  group: 'Cradley Road Tenants',
  kind: 'tenants',
  people: '15',
  outcode: 'B1',
  when: ['2027-01-12T19:00', '2027-01-14T19:00'],
  language: 'en',
  access: 'Step-free.',
  name: 'Jean',
};
const idOf = (email: string): Promise<string> =>
  db.transaction((tx) => personByEmail(tx, { actor: theCommand, db, now: house.now() }, { email, language: 'en' }));
const offersTo = async (id: string): Promise<ReadLetter[]> =>
  (await lettersTo(db, id)).filter(({ purpose }) => purpose === 'offer');
const lettersAt = async (email: string): Promise<ReadLetter[]> => lettersTo(db, await idOf(email));
const linkIn = (letter: ReadLetter | undefined, start: string): string =>
  letter?.links.find((link) => link.startsWith(start)) ?? '';
const read = async (path: string): Promise<string> => (await house.get(path)).text();

describe('a secretary asks for a training', async () => {
  const email = 'jean@tenants.example';
  const amina = await aFacilitator(db, { publicName: 'Amina', outcode: 'B5' });
  const joe = await aFacilitator(db, { publicName: 'Joe', outcode: 'B13', signedOff: null });
  const standIn = await aFacilitator(db, { publicName: 'Sal', outcode: 'B44' });
  let page = '';

  it('sees first what there is near her', async () => {
    expect(await read(`${paths.host}?near=b1`)).toContain('1 pair is within reach');
    expect(await read(`${paths.host}?near=EH1`)).toContain('nobody yet');
  });

  it('confirms by a letter whose button alone acts, and gets her own page', async () => {
    const answer = await house.post(paths.host, { ...asked, email });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, paths.hostSent]);
    const link = linkIn((await lettersAt(email))[0], '/host/confirmation/');
    expect(await read(link)).toContain('Yes, look for a pair');
    await house.work();
    expect(await offersTo(amina.id)).toHaveLength(0);
    const confirmed = await house.post(link, {});
    page = confirmed.headers.get('location') ?? '';
    const text = await read(page);
    expect(text).toContain('We are looking for a pair.');
    expect(text).toContain('Cradley Road Tenants');
    expect((await house.post(link, {})).status).toBe(410);
  });

  it('reads who was asked and why, once the clock has looked', async () => {
    await house.work();
    const text = await read(page);
    expect(text).toContain('Asked Amina and Joe');
    expect(text).toContain('Learning, beside somebody who leads');
  });

  it('is told when two have said yes, each by a button without signing in', async () => {
    for (const { id } of [amina, joe]) {
      const link = linkIn((await offersTo(id))[0], '/offers/');
      expect(await read(link)).toContain('Cradley Road Tenants');
      const yes = await house.post(`${link}/acceptance`, { time: ['2027-01-14T19:00:00.000Z'] });
      expect(yes.status).toBe(303);
    }
    expect(await db.count`select count(*) from session where request_id is not null`).toBe(1);
    const text = await read(page);
    expect(text).toContain('Thursday 14 January 2027, 7 pm');
    expect(text).toContain(amina.email);
    const [letter] = await lettersAt(email);
    expect(letter?.text).toContain('Two people have said yes');
    expect(letter?.subject).not.toMatch(/six points|tenants|strike/i);
  });

  it('is seen alike by her pair when they sign in, and by nobody else', async () => {
    const id = (
      await db.one(z.object({ id: z.uuid() }))`select request_id as id from session where request_id is not null`
    ).id;
    const seen = await (await house.as(joe).get(paths.request(id))).text();
    expect(seen).toContain('Jean, who asked');
    expect(seen).toContain('I can’t come after all');
    expect((await house.as(standIn).get(paths.request(id))).status).toBe(200);
    expect((await house.as(await aPerson(db)).get(paths.request(id))).status).toBe(404);
  });

  it('keeps her pair when one drops out late and another stands by', async () => {
    const standBy = linkIn((await offersTo(standIn.id))[0], '/offers/');
    expect(await read(standBy)).toContain('Would you stand by?');
    expect((await house.post(`${standBy}/acceptance`, { time: '2027-01-14T19:00:00.000Z' })).status).toBe(303);
    const link = linkIn((await offersTo(amina.id)).at(-1), '/offers/');
    await house.post(`${link}/drop-out`, {});
    await house.post(`${link}/drop-out`, {});
    expect((await offersTo(standIn.id))[0]?.subject).toBe('You are needed');
    const text = await read(page);
    expect(text).toMatch(/It is on: .*Sal/);
    expect(text).not.toContain(amina.email);
  });

  it('calls it off, and everybody hears', async () => {
    expect((await house.post(`${page}/cancellation`, {})).status).toBe(303);
    await house.work();
    expect(await read(page)).toContain('This was called off.');
    expect(await db.count`select count(*) from session where request_id is not null and cancelled_at is null`).toBe(0);
  });
});
