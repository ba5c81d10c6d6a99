import { afterEach, describe, expect, it } from 'vitest';
import { Unavailable } from '../../../platform/errors.ts';
import { aShippedJob } from '../job.testing.ts';
import { openPress, type Press } from './press.ts';
import { sheetOf } from './sheet.ts';
import type { Copy } from './typesetter.ts';

const aCopy = (template = 'cards'): Copy => {
  const { contents } = sheetOf({ ...aShippedJob('six-points'), form: 'cards' });
  const json = JSON.stringify(contents, (_, value: unknown) => (value === undefined ? null : value));
  return { template, contents: json, pictures: [], dateSeconds: 0 };
};

describe('the press', () => {
  let press: Press | undefined;
  afterEach(() => press?.close());
  const open = (...limits: Parameters<typeof openPress>): Press => {
    press = openPress(...limits);
    return press;
  };

  it('prints in the order in which things come, one at a time', async () => {
    const { print } = open();
    const order: number[] = [];
    await Promise.all([0, 1, 2].map((at) => print(aCopy()).then(() => order.push(at))));
    expect(order).toEqual([0, 1, 2]);
  });

  it('tells whoever comes when too many wait to come again, and prints the rest', async () => {
    const { print } = open(1);
    const asked = await Promise.allSettled([print(aCopy()), print(aCopy()), print(aCopy())]);
    expect(asked.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(asked[2]).toMatchObject({ reason: expect.any(Unavailable) });
  });

  it('gives a document up that takes too long, and goes on to the next', async () => {
    const { print } = open(4, 1);
    const asked = await Promise.allSettled([print(aCopy()), print(aCopy())]);
    for (const one of asked) expect(one).toMatchObject({ status: 'rejected', reason: expect.any(Unavailable) });
  });

  it('says what is wrong with a template of ours, and goes on to the next', async () => {
    const { print } = open();
    const [broken, whole] = await Promise.allSettled([print(aCopy('no-such')), print(aCopy())]);
    expect(broken).toMatchObject({
      status: 'rejected',
      reason: expect.objectContaining({ message: expect.stringContaining('no-such') }),
    });
    expect(whole.status).toBe('fulfilled');
  });

  it('refuses what still waits when it is closed', async () => {
    const { print, close } = open();
    const asked = Promise.allSettled([print(aCopy()), print(aCopy())]);
    await close();
    for (const one of await asked) expect(one).toMatchObject({ status: 'rejected', reason: expect.any(Unavailable) });
  });
});
