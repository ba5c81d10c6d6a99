import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connect } from './connection.ts';
import { dbOn } from './driver.ts';
import { appliedTo, type Migration, migrate, migrationsIn } from './migrate.ts';
import { aDatabaseAt, testSealer } from './testing.ts';

const aMigration = (number: number, sql: string): Migration => ({
  number,
  name: `${String(number).padStart(4, '0')}_step.sql`,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
});

const first = aMigration(1, "create table banner (words text); insert into banner values ('Bread'), ('Roses')");
const second = aMigration(2, 'alter table banner add made_on date');

describe('migrating', async () => {
  it('goes forward, each once, however often and by however many', async () => {
    const { db, address } = await aDatabaseAt({ migrated: false });
    expect(await migrate(db, { migrations: [first] })).toEqual(['0001_step.sql']);
    const beside = dbOn(connect(address, { max: 1 }), testSealer);
    const both = await Promise.all([db, beside].map((one) => migrate(one, { migrations: [first, second] })));
    await beside.close();
    expect(both.flat()).toEqual(['0002_step.sql']);
    expect(await migrate(db, { migrations: [first, second] })).toEqual([]);
    expect(await db.count`select count(*) from banner where made_on is null`).toBe(2);
  });

  it('keeps nothing of one that fails, says where, and keeps those before it', async () => {
    const { db } = await aDatabaseAt({ migrated: false });
    const broken = aMigration(2, 'delete from banner;\nalter table baner add made_on date;');
    const migrating = migrate(db, { migrations: [first, broken] });
    await expect(migrating).rejects.toThrow(
      /^The migration 0002_step\.sql could not be applied.+nothing of it was kept: .+baner/,
    );
    expect(await db.count`select count(*) from banner`).toBe(2);
    expect((await appliedTo(db)).map(({ number }) => number)).toEqual([1]);
  });

  it('stops before a file that was changed after it was applied, a newer database, and one that comes too late', async () => {
    const { db } = await aDatabaseAt({ migrated: false });
    await migrate(db, { migrations: [first, aMigration(3, 'select 3')] });
    const stopped = (migrations: Migration[]) => migrate(db, { migrations }).catch((error: Error) => error.message);
    expect(await stopped([aMigration(1, 'select 0'), aMigration(3, 'select 3')])).toMatch(
      /^The migration 0001_step.sql was changed/,
    );
    expect(await stopped([first])).toMatch(/^This database was migrated by a newer Fundi \(0003_step\.sql\)/);
    expect(await stopped([first, second, aMigration(3, 'select 3')])).toMatch(/0002_step.sql comes before one/);
  });

  it('says what an administrator must do when the role may not add what search needs', async () => {
    const { db, address } = await aDatabaseAt({ migrated: false });
    const role = `weak_${createHash('sha256').update(address).digest('hex').slice(0, 12)}`;
    const url = new URL(address);
    await db.run`select 1`;
    const owner = connect(address, { max: 1 });
    await owner.unsafe(`create role ${role} login password 'weak'; grant create on schema public to ${role}`);
    url.username = role;
    url.password = 'weak';
    const weak = dbOn(connect(url.href, { max: 1 }), testSealer);
    await expect(migrate(weak)).rejects.toThrow(
      /^The role in DATABASE_URL may not add .+ as an administrator, run `create extension/,
    );
    await weak.close();
    await owner.unsafe(`drop owned by ${role}; drop role ${role}`);
    await owner.end();
  });
});

describe('reading migrations', () => {
  const aFolder = async (files: Record<string, string>): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'fundi migrations '));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const [name, sql] of Object.entries(files)) await writeFile(join(folder, name), sql);
    return folder;
  };

  it('takes them in order, and the same with either line end', async () => {
    const plain = await migrationsIn(await aFolder({ '0002_b.sql': 'b;\nb', '0001_a.sql': 'a', 'notes.md': '' }));
    const windows = await migrationsIn(await aFolder({ '0002_b.sql': 'b;\r\nb', '0001_a.sql': 'a' }));
    expect(plain.map(({ name }) => name)).toEqual(['0001_a.sql', '0002_b.sql']);
    expect(windows).toEqual(plain);
  });

  it('refuses two with one number', async () => {
    const folder = await aFolder({ '0001_a.sql': '', '0001_b.sql': '' });
    await expect(migrationsIn(folder)).rejects.toThrow(/^0001_a\.sql and 0001_b\.sql have one number/);
  });
});
