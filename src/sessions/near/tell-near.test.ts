import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson, personAt } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { aSession } from '../trainings/a-session.testing.ts';
import { words } from './words.ts';

const house = await aHouse();
const { db } = house;
let nth = 0;
/** Somebody who waits for one near there, and confirmed it. */
const waits = async (outcode: string, fields: Record<string, string> = {}): Promise<string> => {
  nth += 1;
  const email = `near${nth}@wishes.test`;
  await house.post(paths.wishes, { email, outcode, setting: 'either', ...fields });
  const id = (await personAt(db, email)) ?? '';
  await house.post((await lettersTo(db, id))[0]?.links[0] ?? '', {});
  return id;
};
const told = async (id: string) => (await lettersTo(db, id)).filter(({ purpose }) => purpose === 'near-you');

describe('a training that is announced', () => {
  it('is told, once, to those who wait for one near there, and to nobody else', async () => {
    const [near, far, forAnother] = [
      await waits('LS2'),
      await waits('B29'),
      await waits('LS2', { kit: 'whose-union' }),
    ];
    await waits('LS3');
    const session = await aSession(db, await aPerson(db), { now: house.now() });
    await house.work();
    await house.work();
    const [letter, ...more] = await told(near);
    expect([letter?.subject, more]).toEqual([words.en.subject, []]);
    expect(letter?.links[0]).toBe(paths.session(session));
    expect([await told(far), await told(forAnother)]).toEqual([[], []]);
  });

  it('for one kit is told of that kit', async () => {
    const her = await waits('LS2', { kit: 'six-points' });
    await aSession(db, await aPerson(db), { now: house.now() });
    await house.work();
    expect(await told(her)).toHaveLength(1);
  });

  it('is told to nobody when it is a group’s own, or has no place in the world', async () => {
    const her = await waits('LS4');
    const maker = await aPerson(db);
    await aSession(db, maker, { now: house.now(), audience: 'group' });
    await aSession(db, maker, { now: house.now(), outcode: null, online: true });
    await house.work();
    expect(await told(her)).toEqual([]);
  });
});
