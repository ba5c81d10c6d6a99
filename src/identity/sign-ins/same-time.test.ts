import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { paths } from '../../paths.ts';
import { aPerson } from '../a-person.testing.ts';

const house = await aHouse({ content: 'nothing' });
const { db } = house;
let nth = 0;
const post = (path: string, fields: Record<string, string>) => {
  nth += 1;
  return house.post(path, fields, { 'x-forwarded-for': `10.2.${Math.floor(nth / 250)}.${nth % 250}` });
};
const newAddress = (): string => {
  nth += 1;
  return `stranger${nth}@branch.test`;
};

/** The middle one of so many times, in milliseconds. */
const middle = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** How long it takes for known addresses and for unknown ones, asked by turns. */
const timesOf = async (ask: (email: string) => Promise<unknown>): Promise<[number, number]> => {
  const [known, unknown]: [number[], number[]] = [[], []];
  for (let turn = 0; turn < 40; turn += 1)
    for (const [times, email] of [
      [known, (await aPerson(db)).email],
      [unknown, newAddress()],
    ] as const) {
      const began = performance.now();
      await ask(email);
      times.push(performance.now() - began);
    }
  return [middle(known), middle(unknown)];
};

describe('an answer about an address', () => {
  it('takes as long for a known as for an unknown address, and so does a wrong code', async () => {
    for (const ask of [
      (email: string) => post(paths.signIn, { email }),
      (email: string) => post(paths.signInCode, { email, code: '000000' }),
    ]) {
      const [known, unknown] = await timesOf(ask);
      expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(1.5);
    }
  });
});
