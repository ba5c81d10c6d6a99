import { describe, expect, it } from 'vitest';
import { aPerson } from '../../src/identity/a-person.testing.ts';
import { furnished } from './furnished.ts';
import { aHouse } from './house.ts';
import type { Cast, Right, Role } from './rights/right.ts';
import { plainRoute, RIGHTS, twice } from './rights.ts';

const house = await aHouse();
const { db } = house;
const there = await furnished(house);
const routes = [...new Set(house.routes.map(plainRoute).filter((route) => !route.endsWith('*')))];
let asked = 0;

/** People of their own for each question, so that whoever signs out or leaves is nobody's loss. */
const aCast = async (): Promise<Cast> => ({
  house,
  db,
  there,
  owner: await aPerson(db),
  other: await aPerson(db),
  reviewer: await aPerson(db, { reviewer: true }),
  steward: await aPerson(db, { steward: true }),
});

const answered = async (role: Role, { wish }: Right): Promise<number> => {
  const cast = await aCast();
  const { path, fields } = await wish(cast);
  asked += 1;
  const headers = {
    'x-forwarded-for': `10.7.${Math.floor(asked / 250)}.${asked % 250}`,
    ...(role === 'reader' ? {} : { cookie: cast[role].cookie }),
  };
  const answer = fields ? await house.post(path, fields, headers) : await house.get(path, headers);
  await answer.arrayBuffer();
  return answer.status;
};

describe('every route of the house', () => {
  it('has a row that says who gets what, and one alone', () => {
    expect(routes.filter((route) => !RIGHTS.has(route))).toEqual([]);
    expect(twice()).toEqual([]);
  });

  it('is there for each row', () => {
    expect([...RIGHTS.keys()].filter((row) => !routes.includes(row))).toEqual([]);
  });

  it.each([...RIGHTS])('answers each role as its row says: %s', async (_route, row) => {
    const { roles, says } = row;
    const got: Partial<Record<Role, number>> = {};
    for (const role of roles) got[role] = await answered(role, row);
    expect(got).toEqual(Object.fromEntries(roles.map((role) => [role, says[role]])));
  });
});
