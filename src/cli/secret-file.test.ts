import { readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aMadeDataDir } from '../platform/db/embedded/testing.ts';
import { ran } from './io.testing.ts';
import { rotateSecret } from './rotate-secret.ts';
import { serve } from './serve.ts';
import { signInLink } from './sign-in-link.ts';
import { steward } from './steward.ts';
import { withDatabase } from './with-database.ts';

const aHome = async () => {
  const dataDir = await aMadeDataDir();
  const env = { DATA_DIR: dataDir, PORT: '0' };
  await ran(steward, ['rosa@school.test'], env);
  const people = (): Promise<number> =>
    withDatabase(
      { env, say: () => {}, warn: () => {}, print: () => {}, stdin: async () => new Uint8Array() },
      (db) => db.count`select count(*) from person`,
    );
  return { env, people, file: (name: string) => join(dataDir, name) };
};

describe('changing a secret that lies in DATA_DIR', () => {
  it('puts a new file in its place, for its owner alone, and everybody is found again', async () => {
    const { env, people, file } = await aHome();
    const before = await readFile(file('secret'), 'utf8');
    const { code, said } = await ran(rotateSecret, [], env);
    expect([code, said.at(-1)]).toEqual([0, expect.stringContaining('destroy')]);
    expect(await readFile(file('secret'), 'utf8')).not.toBe(before);
    expect(await readFile(file('secret.before'), 'utf8')).toBe(before);
    expect((await stat(file('secret'))).mode & 0o777).toBe(0o600);
    expect((await ran(signInLink, ['rosa@school.test'], env)).code).toBe(0);
    expect(await people()).toBe(1);
  });

  it('goes on when it was broken off before the file was put in place, and nobody serves meanwhile', async () => {
    const { env, people, file } = await aHome();
    await ran(rotateSecret, [], env);
    await rename(file('secret'), file('secret.new'));
    await rename(file('secret.before'), file('secret'));
    const refused = await ran(serve, [], env);
    expect([refused.code, refused.warned]).toEqual([1, [expect.stringContaining('run npx fundi rotate-secret again')]]);
    expect((await ran(rotateSecret, [], env)).code).toBe(0);
    expect((await ran(signInLink, ['rosa@school.test'], env)).code).toBe(0);
    expect(await people()).toBe(1);
  });

  it('goes on when it was broken off before anything was sealed anew', async () => {
    const { env, people, file } = await aHome();
    await ran(rotateSecret, [], env);
    await rename(file('secret.before'), file('secret.new'));
    expect((await ran(rotateSecret, [], env)).code).toBe(0);
    expect((await ran(signInLink, ['rosa@school.test'], env)).code).toBe(0);
    expect(await people()).toBe(1);
  });
});
