import { describe, expect, it } from 'vitest';
import { aPerson } from '../../src/identity/a-person.testing.ts';
import { paths } from '../../src/paths.ts';
import { aHouse } from './house.ts';

const house = await aHouse();
const steward = await aPerson(house.db, { steward: true, reviewer: true });

/** What no link of ours has in it. */
const ODD = [
  '%00',
  '%FF%FE',
  '%F0%9F%94%A5',
  '..%2F..%2Fetc%2Fpasswd',
  'six-points%00',
  "'%20or%201=1--",
  '%E2%80%AEabc',
  'x'.repeat(3000),
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
];
const ASKED = ['q', 'step', 'p', 'fit', 'from', 'way', 'email', 'token', 'technique', 'lang', 'minutes', 'after'];

describe('an address that nobody was given', () => {
  it('is not there, or is a page; never a fault', async () => {
    const faults: string[] = [];
    const gets = house.routes.filter((route) => route.startsWith('GET /')).map((route) => route.slice(4));
    for (const route of gets)
      for (const odd of ODD) {
        const path = route.replaceAll(/:[a-z-]+(\{[^/]*\})?/gi, odd);
        const query = ASKED.map((name) => `${name}=${odd.slice(0, 200)}`).join('&');
        const { status } = await house.as(steward).get(`${path}?${query}`);
        if (status >= 500) faults.push(`${status} ${path.slice(0, 120)}`);
      }
    house.faults();
    expect(faults).toEqual([]);
  }, 120_000);
});

describe('a form with signs that no keyboard has', () => {
  it('is taken without them', async () => {
    const answer = await house.post(paths.ran('none'), { words: 'a\u0000b\u0008c', when: '\u0000' });
    expect(answer.status).toBe(404);
    const typed = await house.post(paths.proposals('six-points'), { why: 'We\u0000 ran\u0007 out.\r\nTwice.' });
    expect(typed.status).toBe(422);
    expect(await typed.text()).toContain('We ran out.\nTwice.');
  });
});
