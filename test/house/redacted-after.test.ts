import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { aPerson } from '../../src/identity/a-person.testing.ts';
import { theCommand } from '../../src/identity/index.ts';
import { importKit } from '../../src/library/imports/import-kit.ts';
import { paths } from '../../src/paths.ts';
import { aServedHouse } from './house.ts';
import { tablesWith } from './tables-with.ts';

const SLUG = 'six-points';
const NAME = 'Malcolm Chase';
/** A struggle cites him too: that is another text, which comes from a file. */
const ELSEWHERE = ['struggle'];
const run = promisify(execFile);

describe('once something is taken down', async () => {
  const house = await aServedHouse();
  const { db } = house;
  const steward = await aPerson(db, { steward: true });
  const folder = await mkdtemp(join(tmpdir(), 'fundi-afresh-'));
  afterAll(() => rm(folder, { recursive: true }));
  const git = (...args: string[]) =>
    run('git', args, {
      cwd: folder,
      env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  const clone = (name: string) => git('clone', '-q', `${house.origin}/library/${SLUG}.git`, name);
  const read = async (path: string): Promise<string> =>
    Buffer.from(await (await house.get(path)).arrayBuffer()).toString('latin1');
  const PLACES = [
    paths.kit(SLUG),
    paths.history(SLUG),
    paths.edit(SLUG),
    ...['md', 'json'].map((end) => paths.kitFile(SLUG, end)),
  ];
  // Everything that is kept once it was asked for is asked for while the name still stands.
  const before = (await Promise.all(PLACES.map(read))).filter((text) => text.includes(NAME));
  await clone('old');
  const fields = { kit: SLUG, words: NAME, instead: 'someone', why: 'law' };
  const taken = await house.as(steward).post(paths.adminRedactions, fields);

  it('stands in nothing that was kept from before', async () => {
    expect([taken.status, before.length > 2]).toEqual([303, true]);
    for (const path of PLACES) expect([path, (await read(path)).includes(NAME)]).toEqual([path, false]);
    expect(await tablesWith(db, NAME)).toEqual(ELSEWHERE);
  });

  it('is not merged back: a clone from before is told to be made again, and a new one is whole', async () => {
    for (const verb of ['pull', 'fetch'])
      await expect(git('-C', 'old', verb)).rejects.toThrow('Put this copy away and clone it again');
    await clone('new');
    expect((await git('-C', 'new', 'fsck', '--strict', '--full')).stdout).toBe('');
    expect((await git('-C', 'new', 'log', '-p')).stdout).not.toContain(NAME);
    await git('-C', 'new', 'pull', '-q');
    expect(await read(paths.history(SLUG))).toContain('has to clone it again');
  });

  it('does not come back with the files that it once came from', async () => {
    const source = readFileSync(`content/kits/${SLUG}/kit.md`);
    expect(source.includes(NAME)).toBe(true);
    const bundle = { file: 'kit.md', folder: SLUG, source, media: new Map(), origin: undefined };
    const act = { actor: theCommand, db, now: house.now() };
    expect(await importKit(act, bundle)).toMatchObject({ outcome: 'held', slug: SLUG });
    expect(await tablesWith(db, NAME)).toEqual(ELSEWHERE);
  });
});
