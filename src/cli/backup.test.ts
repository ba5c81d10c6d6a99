import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { aDatabaseAt, TEST_SECRET } from '../platform/db/testing.ts';
import { backup } from './backup.ts';
import type { Command, ExitCode, Io } from './command.ts';
import { migrateDatabase } from './migrate.ts';
import { restore } from './restore.ts';
import { runCommand } from './run-command.ts';

interface Ran {
  code: ExitCode;
  said: string[];
  warned: string[];
  printed: string[];
}

const dataDir = await mkdtemp(join(tmpdir(), 'fundi data '));
afterAll(() => rm(dataDir, { recursive: true }));

const run = async (command: Command, args: string[], address: string): Promise<Ran> => {
  const ran: Omit<Ran, 'code'> = { said: [], warned: [], printed: [] };
  const io: Io = {
    say: (line) => ran.said.push(line),
    warn: (line) => ran.warned.push(line),
    print: (line) => ran.printed.push(line),
    stdin: async () => new Uint8Array(),
    env: { DATABASE_URL: address, SECRET: TEST_SECRET, DATA_DIR: dataDir },
  };
  return { ...ran, code: await runCommand(command, args, io) };
};

const aFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'fundi backup '));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

describe('fundi backup and restore', () => {
  it('carry a whole house to another database, told as they go', async () => {
    const from = await aDatabaseAt();
    const to = await aDatabaseAt({ migrated: false });
    await from.db.run`insert into search_word values ('picket'), ('streic')`;
    const file = join(await aFolder(), 'house.zip');
    const made = await run(backup, ['--to', file], from.address);
    const again = await run(restore, ['--from', file, '--json'], to.address);
    expect([made.code, again.code]).toEqual([0, 0]);
    expect(made.said.join('\n')).toMatch(/search_word, 2 rows[\s\S]+keep it safe\.$/);
    expect(again.printed.map((line) => JSON.parse(line))).toEqual([
      { file, outcome: 'restored', tables: expect.any(Number), rows: 2, erased: 0, redacted: 0 },
    ]);
    expect(await to.db.count`select count(*) from search_word where word = 'streic'`).toBe(1);
    expect((await run(restore, ['--from', file], to.address)).said.join('\n')).toContain('nothing was changed');
  });

  it('say in one sentence what they could not do, and exit 1', async () => {
    const { db, address } = await aDatabaseAt();
    const folder = await aFolder();
    const file = join(folder, 'house.zip');
    await run(backup, ['--to', file], address);
    await db.run`insert into search_word values ('wildcat')`;
    const [second, over] = [await run(backup, ['--to', file], address), await run(restore, ['--from', file], address)];
    expect([second.code, over.code]).toEqual([1, 1]);
    expect(second.warned).toEqual([expect.stringMatching(/is there already/)]);
    expect(over.warned).toEqual([expect.stringMatching(/^This database is not empty/)]);
    expect(await readdir(folder)).toEqual(['house.zip']);
  });

  it.each([
    [backup, []],
    [backup, ['--from', 'x.zip']],
    [restore, ['x.zip']],
    [migrateDatabase, ['--please']],
  ])('show how they are used when they are used wrongly, and exit 2', async (command, args) => {
    const { code, warned } = await run(command, args, 'postgres://nowhere.invalid/x');
    expect([code, warned]).toEqual([2, [`Use: fundi ${command.name} ${command.usage}`]]);
  });
});

describe('fundi migrate', () => {
  it('brings an empty database up to date, and then has nothing to do', async () => {
    const { address } = await aDatabaseAt({ migrated: false });
    const [first, second] = [await run(migrateDatabase, ['--json'], address), await run(migrateDatabase, [], address)];
    expect(first.printed.map((line) => JSON.parse(line))).toEqual([
      { applied: expect.arrayContaining(['0001_ground.sql']) },
    ]);
    expect(second.said.at(-1)).toBe('The database is up to date.');
  });

  it('says why a database cannot be used', async () => {
    const { address } = await aDatabaseAt();
    const nowhere = address.replace(/\/[^/]+$/, '/no_such_database');
    const { code, warned } = await run(migrateDatabase, [], nowhere);
    expect(code).toBe(1);
    expect(warned).toEqual([
      'The database in DATABASE_URL cannot be used: there is no database of that name: make it first.',
    ]);
  });
});
