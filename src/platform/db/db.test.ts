import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { NotFound } from '../errors.ts';
import { joined, json, part, type Tx } from './db.ts';
import { aDatabase } from './testing.ts';

describe('speaking SQL', async () => {
  const db = await aDatabase();
  await db.run`create table leaflet (id int generated always as identity primary key, made_by text, words text[],
    at timestamptz, on_day date, front jsonb, picture bytea, printed bigint, price numeric, ids uuid[], seen timestamptz[])`;

  it('gives back what was put in, of every type', async () => {
    const leaflet = {
      madeBy: 'Jayaben "Desai", சென்னை 🌹 \\ \u0001',
      words: ['strike', 'a "quoted", {braced} \\ one', '', 'ŵ'],
      at: new Date('1976-08-23T09:30:00.123Z'),
      onDay: '1976-08-23',
      front: [{ snake_case: null, list: [1, 'two'] }, 'text'],
      picture: new Uint8Array([0, 255, 10, 92]),
      printed: Number.MAX_SAFE_INTEGER,
      price: 1.25,
      ids: ['5e3b9f60-0000-4000-8000-000000000000'],
      seen: [new Date(0)],
    };
    const touched =
      await db.run`insert into leaflet (made_by, words, at, on_day, front, picture, printed, price, ids, seen)
      values (${leaflet.madeBy}, ${leaflet.words}, ${leaflet.at}, ${leaflet.onDay}, ${json(leaflet.front)},
        ${leaflet.picture}, ${leaflet.printed}, ${leaflet.price}, ${leaflet.ids}, ${leaflet.seen})`;
    const found = await db.one(z.looseObject({ picture: z.instanceof(Uint8Array) }))`select * from leaflet`;
    expect(touched).toBe(1);
    expect({ ...found, picture: Uint8Array.from(found.picture) }).toEqual({ ...leaflet, id: 1 });
  });

  it('takes empty lists, nothing, and lists of numbers', async () => {
    const Row = z.object({ none: z.array(z.string()), nothing: z.null(), some: z.boolean() });
    expect(
      await db.one(Row)`select ${[]}::text[] as none, ${null}::int as nothing, 2 = any(${[1, 2]}::int[]) as some`,
    ).toEqual({ none: [], nothing: null, some: true });
  });

  it('never takes a value for SQL, in a part of a statement either', async () => {
    const nasty = "x'; drop table leaflet; --";
    const conditions = [part`made_by = ${nasty}`, part`printed > ${1}`, part`on_day is ${part`not null`}`];
    expect(await db.count`select count(*) from leaflet where ${joined(conditions, part` and `)}`).toBe(0);
    expect(await db.count`select count(*) from leaflet where ${joined(conditions, part` or `)}`).toBe(1);
  });

  it('says when there is nothing', async () => {
    const nobody = (tx: Tx) => tx.one(z.object({}))`select 1 from leaflet where made_by = 'nobody'`;
    await expect(nobody(db)).rejects.toThrow(NotFound);
    expect(await db.maybe(z.object({}))`select 1 from leaflet where made_by = 'nobody'`).toBeUndefined();
    expect(await db.all(z.object({}))`select 1 from leaflet where made_by = 'nobody'`).toEqual([]);
  });

  it('refuses a row of another shape than its schema', async () => {
    await expect(db.one(z.object({ madeBy: z.number() }))`select made_by from leaflet`).rejects.toThrow(z.ZodError);
  });

  it('refuses a number too large to be exact', async () => {
    await expect(db.one(z.object({ n: z.number() }))`select 9007199254740993::bigint as n`).rejects.toThrow(RangeError);
  });
});

describe('a transaction', async () => {
  const db = await aDatabase();
  await db.run`create table vote (name text primary key)`;

  it('keeps all or nothing, and gives what the work gave', async () => {
    const names = await db.transaction(async (tx) => {
      await tx.run`insert into vote values ('Sylvia'), ('Christabel')`;
      return ['Sylvia', 'Christabel'];
    });
    const broken = db.transaction(async (tx) => {
      await tx.run`delete from vote`;
      throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
    });
    await expect(broken).rejects.toThrow('no such file');
    expect(names).toEqual(['Sylvia', 'Christabel']);
    expect(await db.count`select count(*) from vote`).toBe(2);
  });

  it('is done after all when it and another waited for each other', async () => {
    await db.run`create table if not exists pair (id integer primary key, taken integer not null)`;
    await db.run`insert into pair values (1, 0), (2, 0) on conflict do nothing`;
    const { promise: bothHaveOne, resolve } = Promise.withResolvers<void>();
    let holding = 0;
    const both = (first: number, second: number) =>
      db.transaction(async (tx) => {
        await tx.run`update pair set taken = taken + 1 where id = ${first}`;
        holding += 1;
        if (holding === 2) resolve();
        await bothHaveOne;
        await tx.run`update pair set taken = taken + 1 where id = ${second}`;
      });
    await Promise.all([both(1, 2), both(2, 1)]);
    expect(await db.count`select sum(taken) from pair`).toBe(4);
  });
  it('as a snapshot, sees nothing of what happens meanwhile, and changes nothing', async () => {
    const change = db.snapshot(async (tx) => {
      const before = await tx.count`select count(*) from vote`;
      await db.run`insert into vote values ('Emmeline')`;
      expect(await tx.count`select count(*) from vote`).toBe(before);
      await tx.run`delete from vote`;
    });
    await expect(change).rejects.toThrow('read-only');
    expect(await db.count`select count(*) from vote`).toBe(3);
  });
});

describe('telling other processes', async () => {
  const db = await aDatabase();

  it('reaches a listener once the transaction has committed, and never when it failed', async () => {
    const heard: string[] = [];
    const all = Promise.withResolvers<void>();
    const stop = await db.listen('bulletin', {
      heard: (payload) => {
        heard.push(payload);
        if (payload === 'last') all.resolve();
      },
      connected: () => heard.push('listening'),
    });
    const failed = db.transaction(async (tx) => {
      await tx.notify('bulletin', 'unsaid');
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    await db.transaction((tx) => tx.notify('bulletin', "it's on"));
    await db.notify('bulletin', 'last');
    await all.promise;
    await stop();
    expect(heard).toEqual(['listening', "it's on", 'last']);
  });
});

describe('folding text for a search', async () => {
  const db = await aDatabase();

  it('takes away accents and capitals, and may stand in an index', async () => {
    const Folded = z.object({ folded: z.string() });
    expect(await db.one(Folded)`select fold('Tŷ ÉIRE Żółć') as folded`).toEqual({ folded: 'ty eire zolc' });
    await db.run`create table song (title text)`;
    await db.run`create index on song using gin (fold(title) gin_trgm_ops)`;
  });
});
