import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { sessionsPersonal } from '../personal.ts';
import { aFacilitator } from './a-facilitator.testing.ts';
import { aRequest } from './a-request.testing.ts';
import { offersOf } from './store.ts';

const house = await aHouse();
const { db } = house;
const DAY = 24 * 60;

const Held = z.object({ hostId: z.uuid().nullable(), sealed: z.int(), links: z.int() });
const heldOf = (id: string) =>
  db.one(Held)`
    select host_id, num_nonnulls(name_sealed, reach_sealed, group_name_sealed, aim_sealed, access_sealed, puts_in_sealed) as sealed,
      (select count(*)::int from request_link where request_id = training_request.id) as links
    from training_request where id = ${id}`;
const NOTHING = { hostId: null, sealed: 0, links: 0 };
const erase = async (personId: string): Promise<void> => {
  const her = { personId, credit: null };
  const { actor } = await aPerson(db);
  for (let time = 0; time < 2; time += 1)
    await db.transaction((tx) => sessionsPersonal.erase(tx, { actor, db, now: house.now() }, her));
};

describe('whoever leaves', () => {
  it('is no longer behind what they asked for, which is called off', async () => {
    const host = await aPerson(db);
    const id = await aRequest(db, host, { now: house.now(), outcode: 'AB10' });
    const exported = await (await house.as(host).get(paths.meExportJson)).text();
    expect(exported).toContain('Cradley Road Tenants');
    await erase(host.id);
    expect(await heldOf(id)).toEqual(NOTHING);
  });

  it('is let go of what they were asked for, and somebody else is asked', async () => {
    const people = [];
    for (const name of ['Ann', 'Ben', 'Cat'])
      people.push(await aFacilitator(db, { publicName: name, outcode: 'PA1', online: false }));
    const id = await aRequest(db, await aPerson(db), { now: house.now(), outcode: 'PA1' });
    await house.work();
    const [first] = await offersOf(db, id);
    await erase(first?.personId ?? '');
    await db.run`delete from facilitator where person_id = ${first?.personId ?? ''}`;
    await house.work();
    const offers = await offersOf(db, id);
    expect(offers.filter(({ answer }) => answer === null)).toHaveLength(2);
    expect(offers.find(({ id: offerId }) => offerId === first?.id)?.personId).toBeNull();
  });
});

describe('ninety days after', () => {
  it('the address of whoever asked without an account is gone too', async () => {
    const host = await aPerson(db);
    await aRequest(db, host, { now: house.now(), outcode: 'IV2' });
    await db.run`delete from sign_in where person_id = ${host.id}`;
    house.later(51 * DAY + 91 * DAY);
    await house.work();
    expect(await db.count`select count(*) from person where id = ${host.id}`).toBe(0);
    house.later(-(51 * DAY + 91 * DAY));
  });

  it('nothing is kept of who asked or what they wrote', async () => {
    const id = await aRequest(db, await aPerson(db), { now: house.now(), outcode: 'IV1' });
    house.later(51 * DAY + 89 * DAY);
    await house.work();
    expect((await heldOf(id)).sealed).toBeGreaterThan(0);
    house.later(2 * DAY);
    await house.work();
    expect(await heldOf(id)).toEqual(NOTHING);
  });
});
