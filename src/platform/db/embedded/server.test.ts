import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Unavailable } from '../../errors.ts';
import { aDataDir, aMadeDataDir, anotherFundi, gone, open, serverPid } from './testing.ts';

const Name = z.object({ name: z.string() });

describe('our own database server', () => {
  it('comes up, keeps what it was given, goes down and leaves nobody behind', async () => {
    const dataDir = await aDataDir();
    const first = await open(dataDir);
    await first.db.run`create table member as select 'Ella' as name`;
    const pid = await serverPid(dataDir);
    await first.close();
    await gone(pid ?? 0);
    const second = await open(dataDir);
    expect(await second.db.one(Name)`select name from member`).toEqual({ name: 'Ella' });
    await second.close();
    expect(first.said).toEqual([expect.stringMatching(/^Making a new database in /)]);
    expect(second.said).toEqual([]);
  });

  it('keeps every promise of safety on, and its log free of statements', async () => {
    const dataDir = await aMadeDataDir();
    const { db, close } = await open(dataDir);
    const weak = await db.count`select count(*) from pg_settings
      where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting <> 'on'`;
    await expect(db.run`select 'jo@example.org'::int`).rejects.toThrow();
    await close();
    expect(weak).toBe(0);
    expect(await readFile(join(dataDir, 'postgres.log'), 'utf8')).not.toContain('example.org');
  });

  it('is started again when it is killed under us', async () => {
    const dataDir = await aMadeDataDir();
    const { db, close, said } = await open(dataDir);
    await db.run`create table member as select 'Ella' as name`;
    const pid = (await serverPid(dataDir)) ?? 0;
    const cut = db.run`select pg_sleep(60)`;
    process.kill(pid, 'SIGKILL');
    await expect(cut).rejects.toThrow(Unavailable);
    let found: { name: string } | undefined;
    while (!found)
      found = await db.one(Name)`select name from member`.catch((error: unknown) => {
        expect(error).toBeInstanceOf(Unavailable);
        return undefined;
      });
    expect(found).toEqual({ name: 'Ella' });
    expect(await serverPid(dataDir)).not.toBe(pid);
    expect(said).toContain('The database server stopped by itself; starting it again.');
    await close();
  });
});

describe('listening to a server that is killed under us', () => {
  it('goes on once it is back, and is told that something may have been missed', async () => {
    const dataDir = await aMadeDataDir();
    const { db, close } = await open(dataDir);
    const heard: string[] = [];
    const back = Promise.withResolvers<void>();
    const word = Promise.withResolvers<void>();
    let connections = 0;
    const stop = await db.listen('bulletin', {
      heard: (payload) => {
        heard.push(payload);
        word.resolve();
      },
      connected: () => {
        connections += 1;
        if (connections === 2) back.resolve();
      },
    });
    process.kill((await serverPid(dataDir)) ?? 0, 'SIGKILL');
    await back.promise;
    await db.notify('bulletin', 'still here');
    await word.promise;
    await stop();
    await close();
    expect(heard).toEqual(['still here']);
  });
});

describe('after a kill -9 of Fundi', () => {
  it('the server left running is taken over', async () => {
    const dataDir = await aMadeDataDir();
    const killed = await anotherFundi(dataDir, true);
    const pid = await serverPid(dataDir);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const { db, close } = await open(dataDir, { hold: true });
    expect(await serverPid(dataDir)).toBe(pid);
    expect(await db.count`select count(*) from pg_tables where tablename = 'nothing'`).toBe(0);
    await close();
    await gone(pid ?? 0);
  });

  it('and of the server with it, a new one starts, even if its number passed to another program', async () => {
    const dataDir = await aMadeDataDir();
    const killed = await anotherFundi(dataDir, true);
    const pid = (await serverPid(dataDir)) ?? 0;
    // Fundi first: it would put right what becomes of its server.
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    process.kill(pid, 'SIGKILL');
    await gone(pid);
    const note = join(dataDir, 'postgres', 'postmaster.pid');
    await writeFile(note, (await readFile(note, 'utf8')).replace(String(pid), String(process.pid)));
    const { db, close } = await open(dataDir, { hold: true });
    expect(await db.count`select 1`).toBe(1);
    await close();
  });

  it('a server that answers nobody is stopped, and a new one started', async () => {
    const dataDir = await aMadeDataDir();
    const killed = await anotherFundi(dataDir, true);
    const pid = (await serverPid(dataDir)) ?? 0;
    killed.kill('SIGKILL');
    process.kill(pid, 'SIGSTOP');
    const opening = open(dataDir, { hold: true });
    const { db, close } = await opening;
    expect(await db.count`select 1`).toBe(1);
    expect(await serverPid(dataDir)).not.toBe(pid);
    await close();
  });
});
