import { afterAll, describe, expect, it } from 'vitest';
import { aSchool } from '../../test/house/school.ts';
import { openHouse } from '../house.ts';
import { aPerson } from '../identity/a-person.testing.ts';
import { paths } from '../paths.ts';
import { makeLog } from '../platform/log/log.ts';
import { openSample } from './sample.ts';
import { seedDatabase } from './seed.ts';

const WHO = ['coordinator', 'mentor', 'leader', 'volunteer', 'secretary', 'participant'];
const silent = (): void => {};

describe('a living sample', async () => {
  const db = await aSchool();
  const sample = await openSample(db, silent);
  const log = makeLog({ level: 'error' });
  const house = await openHouse({ db, log, baseUrl: 'http://fundi.test', trusted: () => true, works: false, sample });
  afterAll(house.close);
  const get = (path: string, headers = {}) => house.fetch(new Request(`http://fundi.test${path}`, { headers }));
  const press = (who: string) =>
    house.fetch(new Request(`http://fundi.test${paths.signInAs(who)}`, { method: 'POST' }));

  it('offers six invented people on the page for signing in', async () => {
    expect(sample.people.map(({ who }) => who)).toEqual(WHO);
    const page = await (await get(paths.signIn)).text();
    for (const who of WHO) expect(page).toContain(`action="${paths.signInAs(who)}"`);
  });

  it('lets a visitor in as one of them, and as nobody else', async () => {
    const answer = await press('volunteer');
    expect([answer.status, (await press('somebody')).status]).toEqual([303, 404]);
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await get(paths.mePathway, { cookie })).status).toBe(200);
  });

  it('is played once', async () => {
    await openSample(db, () => expect.unreachable('It was played again.'));
    const again = seedDatabase(db, { people: 60, seed: 1, days: 7, until: new Date() }, silent);
    await expect(again).rejects.toThrow('A year was played in this database before');
  });

  it('lets nobody in as somebody else once there is a real person, and is not opened beside one', async () => {
    await aPerson(db);
    expect(await (await get(paths.signIn)).text()).not.toContain(paths.signInAs('mentor'));
    expect((await press('mentor')).status).toBe(404);
    await expect(openSample(db, silent)).rejects.toThrow('real people');
    const beside = seedDatabase(db, { people: 60, seed: 1, days: 7, until: new Date() }, silent);
    await expect(beside).rejects.toThrow('real people');
  });
}, 120_000);
