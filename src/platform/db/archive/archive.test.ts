import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import type { Db } from '../db.ts';
import { json } from '../db.ts';
import { appliedTo, type Migration, migrate } from '../migrate.ts';
import { aDatabaseAt } from '../testing.ts';
import { backUp } from './backup.ts';
import { Manifest } from './manifest.ts';
import { restoreFrom } from './restore.ts';

const aMigration = (number: number, sql: string): Migration => ({
  number,
  name: `000${number}_step.sql`,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
});

/** Named so that the alphabet is the wrong order, with a ring of references, a trigger, a generated and a numbered column. */
const ground = aMigration(
  1,
  `create table book_of_all (id uuid primary key, first_page int);
   create table a_page (id int generated always as identity primary key,
     book_id uuid not null references book_of_all deferrable initially deferred, before_id int references a_page,
     words text, folded text generated always as (lower(words)) stored, tags text[], front jsonb, picture bytea,
     at timestamptz, price numeric, "Odd ""name""" boolean);
   alter table book_of_all add foreign key (first_page) references a_page deferrable initially deferred;
   create table note (words text, page_id int references a_page);
   create table count_of_pages (n int);
   insert into count_of_pages values (0);
   create function counted() returns trigger language plpgsql as $$
     begin update count_of_pages set n = n + 1; return new; end $$;
   create trigger counting after insert on a_page for each row execute function counted();`,
);
const later = aMigration(2, `alter table note add seen boolean not null default false`);

const BOOK = '5e3b9f60-0000-4000-8000-000000000000';
const say = () => {};
const now = new Date('2026-11-24T12:00:00Z');

const aFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'fundi archive '));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

const aLibrary = async (): Promise<Db> => {
  const { db } = await aDatabaseAt({ migrated: false });
  await migrate(db, { migrations: [ground] });
  await db.transaction(async (tx) => {
    await tx.run`insert into book_of_all values (${BOOK}, 1)`;
    await tx.run`insert into a_page (book_id, words, tags, front, picture, at, price, "Odd ""name""")
      values (${BOOK}, ${'Tŷ\t\\N \n\r \\. "ઘર" گھر 🌹'}, ${['a,"b"{}', '']}, ${json({ a: [null, 'ŵ'] })},
        ${randomBytes(300_000)}, ${now}, ${1.5}, true)`;
    await tx.run`insert into a_page (book_id, before_id) values (${BOOK}, 1)`;
    await tx.run`insert into note values ('same', 1), ('same', 1), (null, null)`;
  });
  return db;
};

const aBackup = async (db: Db): Promise<string> => {
  const path = join(await aFolder(), 'backup.zip');
  await backUp(db, path, { now, say });
  return path;
};

const anEmptyDatabase = async (): Promise<Db> => (await aDatabaseAt({ migrated: false })).db;

/** Everything in the database, as the rows that a person would see. */
const everything = async (db: Db) => {
  const Any = z.array(z.looseObject({}));
  return {
    pages: Any.parse(await db.all(z.looseObject({}))`select * from a_page order by id`),
    books: await db.all(z.looseObject({}))`select * from book_of_all`,
    notes: await db.all(z.looseObject({}))`select words, page_id from note order by words`,
    counted: await db.count`select n from count_of_pages`,
  };
};

describe('backing up and restoring', async () => {
  const library = await aLibrary();

  it('gives an equal database, every value and number of it, and goes on counting from there', async () => {
    const said: string[] = [];
    const restored = await anEmptyDatabase();
    const told = await restoreFrom(restored, await aBackup(library), {
      say: (line) => said.push(line),
      migrations: [ground],
    });
    expect(told).toEqual({ outcome: 'restored', tables: 4, rows: 7 });
    expect(said).toContain('1 of 4 tables: count_of_pages, 1 row');
    expect(await everything(restored)).toEqual(await everything(library));
    await restored.run`insert into a_page (book_id) values (${BOOK})`;
    expect(await restored.count`select max(id) from a_page`).toBe(3);
    expect(await restored.count`select n from count_of_pages`).toBe(3);
  });

  it('gives the same file for the same content, and again from what was restored', async () => {
    const restored = await anEmptyDatabase();
    const path = await aBackup(library);
    await restoreFrom(restored, path, { say, migrations: [ground] });
    const digests = async (file: string) =>
      z
        .object({ tables: z.array(z.object({ name: z.string(), sha256: z.string() })) })
        .parse(JSON.parse(new TextDecoder().decode(unzipSync(await readFile(file))['manifest.json'])));
    expect(await digests(await aBackup(restored))).toEqual(await digests(path));
  });

  it('does nothing to a database that holds just that already', async () => {
    const path = await aBackup(library);
    expect((await restoreFrom(library, path, { say, migrations: [ground] })).outcome).toBe('already');
  });

  it('never overwrites other things', async () => {
    const other = await aLibrary();
    await other.run`insert into note values ('one more')`;
    const before = await everything(other);
    const restoring = restoreFrom(other, await aBackup(library), { say, migrations: [ground] });
    await expect(restoring).rejects.toThrow(/^This database is not empty, and a restore never overwrites/);
    expect(await everything(other)).toEqual(before);
  });

  it('brings an older backup up to this Fundi', async () => {
    const restored = await anEmptyDatabase();
    await restoreFrom(restored, await aBackup(library), { say, migrations: [ground, later] });
    expect(await restored.count`select count(*) from note where not seen`).toBe(3);
    expect((await appliedTo(restored)).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('refuses one that a newer Fundi made', async () => {
    const newer = await aLibrary();
    await migrate(newer, { migrations: [ground, later] });
    const restoring = restoreFrom(await anEmptyDatabase(), await aBackup(newer), { say, migrations: [ground] });
    await expect(restoring).rejects.toThrow(/made by a newer Fundi \(0002_step\.sql\): restore it with that one\.$/);
  });

  it.each(['changed', 'missing', 'cut short'])(
    'refuses a damaged archive (a table %s) and touches nothing',
    async (how) => {
      const whole = await readFile(await aBackup(library));
      const { 'tables/note.copy': note, ...rest } = unzipSync(whole);
      const changed = new TextEncoder().encode(new TextDecoder().decode(note).replace('same', 'else'));
      const damaged = {
        changed: zipSync({ ...rest, 'tables/note.copy': changed }),
        missing: zipSync(rest),
        'cut short': Uint8Array.from([...whole.subarray(0, 100), ...new Uint8Array(2000), ...whole.subarray(2100)]),
      }[how];
      const path = join(await aFolder(), 'damaged.zip');
      await writeFile(path, damaged ?? '');
      const restored = await anEmptyDatabase();
      await expect(restoreFrom(restored, path, { say, migrations: [ground] })).rejects.toThrow(
        /damaged|not a whole backup/,
      );
      expect(await appliedTo(restored)).toEqual([]);
    },
  );

  it.each([
    ['in the midst of it', 'not\ta\tcopy\n'.repeat(100_000)],
    ['at its end', 'same\t99\n'],
  ])('keeps nothing when the database would not take it in, %s', async (_, rows) => {
    const files = unzipSync(await readFile(await aBackup(library)));
    const manifest = Manifest.parse(JSON.parse(new TextDecoder().decode(files['manifest.json'])));
    const tables = manifest.tables.map((table) =>
      table.name === 'note' ? { ...table, sha256: createHash('sha256').update(rows).digest('hex') } : table,
    );
    const [note, told] = [rows, JSON.stringify({ ...manifest, tables })].map((text) => new TextEncoder().encode(text));
    const path = join(await aFolder(), 'impossible.zip');
    await writeFile(
      path,
      zipSync({ ...files, 'tables/note.copy': note ?? new Uint8Array(), 'manifest.json': told ?? new Uint8Array() }),
    );
    const restored = await anEmptyDatabase();
    await expect(restoreFrom(restored, path, { say, migrations: [ground] })).rejects.toThrow(
      /^The database would not take the backup in/,
    );
    expect(await restored.count`select count(*) from book_of_all`).toBe(0);
  });

  it('refuses what is no backup at all', async () => {
    const folder = await aFolder();
    const db = await anEmptyDatabase();
    await writeFile(join(folder, 'text.zip'), 'no zip');
    await writeFile(join(folder, 'other.zip'), zipSync({ 'kit.md': new Uint8Array([1]) }));
    const refused = (name: string) => restoreFrom(db, join(folder, name), { say, migrations: [ground] });
    await expect(refused('text.zip')).rejects.toThrow(/is not a backup of Fundi that can be read\.$/);
    await expect(refused('other.zip')).rejects.toThrow(/it has no manifest\.json\.$/);
    await expect(refused('nowhere.zip')).rejects.toThrow(/is not there: look at the name\.$/);
  });
});

describe('a backup file', async () => {
  const library = await aLibrary();

  it('is for our own eyes, and never replaces another', async () => {
    const path = await aBackup(library);
    const before = await readFile(path);
    await expect(backUp(library, path, { now, say })).rejects.toThrow(/is there already: choose another name/);
    expect(await readFile(path)).toEqual(before);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it('is there whole or not at all', async () => {
    const folder = await aFolder();
    const { db } = await aDatabaseAt({ migrated: false });
    await expect(backUp(db, join(folder, 'b.zip'), { now, say })).rejects.toThrow(/^There is nothing to back up/);
    await expect(backUp(library, join(folder, 'no', 'b.zip'), { now, say })).rejects.toThrow(
      /make its folder first\.$/,
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('shows one moment, whatever is written meanwhile', async () => {
    const db = await aLibrary();
    const path = join(await aFolder(), 'b.zip');
    const writing = db.run`insert into note select 'meanwhile' from generate_series(1, 1000)`;
    let during: Promise<unknown> = writing;
    await backUp(db, path, {
      now,
      say: () => {
        during = during.then(() => db.run`insert into note values ('meanwhile')`);
      },
    });
    await during;
    const restored = await anEmptyDatabase();
    await restoreFrom(restored, path, { say, migrations: [ground] });
    expect([3, 1003]).toContain(await restored.count`select count(*) from note`);
  });
});
