import { expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { aFacilitator } from '../../pathway/a-facilitator.testing.ts';
import { aSession } from '../trainings/a-session.testing.ts';

const house = await aHouse();
const { db } = house;

it('somebody at the beginning of the way is shown the open trainings near them, the nearest first', async () => {
  const maker = await aPerson(db);
  const at = (outcode: string | null, more: { audience?: 'group' | 'open' } = {}) =>
    aSession(db, maker, { now: house.now(), outcode, ...more });
  const [ten, none] = [await at('LS10'), await at('B29')];
  const [two, own] = [await at('LS2'), await at('LS2', { audience: 'group' })];
  const her = await aFacilitator(db, { outcode: 'LS1' });
  const page = await (await house.get(paths.mePathway, { cookie: her.cookie })).text();
  expect(page.indexOf(paths.session(two))).toBeGreaterThan(0);
  expect(page.indexOf(paths.session(ten))).toBeGreaterThan(page.indexOf(paths.session(two)));
  for (const other of [none, own]) expect(page).not.toContain(paths.session(other));
  expect(await htmlFaults(page)).toEqual([]);
  const far = await aFacilitator(db, { outcode: null });
  expect(await (await house.get(paths.mePathway, { cookie: far.cookie })).text()).not.toContain(paths.session(two));
});
