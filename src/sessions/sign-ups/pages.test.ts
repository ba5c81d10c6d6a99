import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aGroup, aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { aSession } from '../trainings/a-session.testing.ts';

const house = await aHouse();
const { db } = house;
const HOUR_MS = 60 * 60 * 1000;

/** A page in both languages: what is wrong with its HTML. */
const faultsOf = async (of: Pick<typeof house, 'get'>, path: string): Promise<string[]> => {
  const faults: string[] = [];
  for (const language of ['en', 'cy']) {
    const answer = await of.get(`${path}?lang=${language}`);
    const html = await answer.text();
    if (answer.status !== 200) faults.push(`${answer.status} at ${path}`);
    faults.push(...(await htmlFaults(html)).map((fault) => `${path} ${language} ${fault}`));
  }
  return faults;
};

describe('every page of a session', () => {
  it('is valid HTML, for whoever comes and for whoever runs it', async () => {
    const group = await aGroup(db);
    const lead = await aPerson(db, { contactOf: [group], publicName: 'Amina' });
    const [comes, first] = [await aPerson(db), await aPerson(db)];
    const times = (hours: number) => {
      const startsAt = new Date(house.now().getTime() + hours * HOUR_MS);
      return { startsAt, endsAt: new Date(startsAt.getTime() + HOUR_MS), now: house.now() };
    };
    const open = await aSession(db, lead, { ...times(400), chairs: 1, link: 'https://meet.test/one' });
    const closed = await aSession(db, lead, { ...times(400), audience: 'group', groupId: group, takesSignUps: false });
    const begun = await aSession(db, lead, { ...times(-1) });
    const pageOf = async (one: typeof comes): Promise<string> => {
      const answer = await house.as(one).post(paths.signUps(open), { name: 'Bo', language: 'en' });
      return answer.headers.get('location') ?? '';
    };
    const [mine, waits] = [await pageOf(first), await pageOf(comes)];
    await house.post(`${mine}/needs`, { needs: 'fares', other: 'A chair with arms' });
    const open200 = [
      paths.sessions,
      paths.session(open),
      paths.signUpSent(open),
      paths.sessionWrong(open),
      mine,
      waits,
    ];
    const runs = [
      ...[paths.newSession, paths.session(open), paths.session(closed), paths.sessionEdit(closed)],
      ...[paths.sessionCancellation(open), paths.sessionDoor(open), paths.sessionClosing(begun)],
    ];
    const faults: string[] = [];
    for (const path of open200) faults.push(...(await faultsOf(house, path)));
    for (const path of runs) faults.push(...(await faultsOf(house.as(lead), path)));
    faults.push(...(await faultsOf(house.as(comes), paths.session(open))));
    await house.post(`${waits}/leaving`, {});
    faults.push(...(await faultsOf(house, waits)));
    expect(faults).toEqual([]);
  });
});
