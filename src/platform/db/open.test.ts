import { describe, expect, it } from 'vitest';
import { connect, databaseAt } from './connection.ts';
import { aMadeDataDir, open } from './embedded/testing.ts';
import { type OpenDatabase, openDatabase } from './open.ts';
import { aDatabaseAt } from './testing.ts';

const opened = async (databaseUrl: string | undefined, dataDir = ''): Promise<OpenDatabase & { said: string[] }> => {
  const said: string[] = [];
  const database = await openDatabase(
    { dataDir, databaseUrl, secret: 'x'.repeat(40) },
    { hold: true, say: (line) => said.push(line) },
  );
  return { ...database, said };
};

describe('opening a database that was given', async () => {
  const { address } = await aDatabaseAt();

  it('lets any number serve from it, and closes once however often it is told to', async () => {
    const [first, second] = [await opened(address), await opened(address)];
    expect([await first.db.count`select 1`, await second.db.count`select 1`]).toEqual([1, 1]);
    await Promise.all([first.close(), first.close(), second.close()]);
  });

  it.each([
    ['nothing answers there', 'postgres://fundi@127.0.0.1:1/fundi'],
    ['there is no database of that name: make it first', databaseAt(address, 'no_such_database')],
  ])('says in one sentence why it cannot: %s', async (why, wrong) => {
    await expect(opened(wrong)).rejects.toThrow(`The database in DATABASE_URL cannot be used: ${why}.`);
  });

  it('refuses one that keeps text in another way than UTF-8', async () => {
    const sql = connect(address, { max: 1 });
    const name = `${new URL(address).pathname.slice(1)}_latin`;
    await sql.unsafe(`create database ${name} template template0 encoding 'LATIN1' locale 'C'`);
    await expect(opened(databaseAt(address, name))).rejects.toThrow(
      /keeps text as LATIN1: make one with encoding UTF8/,
    );
    await sql.unsafe(`drop database ${name}`);
    await sql.end();
  });
});

describe('opening our own database', () => {
  it('refuses to run with safety switched off', async () => {
    const dataDir = await aMadeDataDir();
    const before = await open(dataDir);
    await before.db.run`alter system set full_page_writes = off`;
    await before.close();
    await expect(opened(undefined, dataDir)).rejects.toThrow(/^The database has full_page_writes off, so a power cut/);
    const after = await open(dataDir);
    await after.db.run`alter system reset all`;
    await after.close();
    const mended = await opened(undefined, dataDir);
    await mended.close();
    expect(mended.said).toEqual([]);
  });
});
