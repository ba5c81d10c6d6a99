import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { aDataDir, aMadeDataDir, anotherFundi, gone, open, serverPid } from './testing.ts';

describe('two Fundis on one DATA_DIR', () => {
  it('both cannot serve: the second is refused in one sentence, and the first goes on', async () => {
    const dataDir = await aMadeDataDir();
    const first = await open(dataDir, { hold: true });
    await expect(open(dataDir, { hold: true })).rejects.toThrow(
      /^Another Fundi is already serving from this DATA_DIR: .+\.$/,
    );
    expect(await first.db.count`select 1`).toBe(1);
    await first.close();
  });

  it('a command works beside one that serves, and leaves it its server', async () => {
    const dataDir = await aMadeDataDir();
    const serve = await open(dataDir, { hold: true });
    const command = await open(dataDir);
    expect(command.address).toBe(serve.address);
    expect(await command.db.count`select 1`).toBe(1);
    await command.close();
    expect(await serve.db.count`select 1`).toBe(1);
    await serve.close();
  });

  it('the last to go stops the server, whoever started it', async () => {
    const dataDir = await aMadeDataDir();
    const command = await open(dataDir);
    const serve = await open(dataDir, { hold: true });
    const pid = (await serverPid(dataDir)) ?? 0;
    await command.close();
    expect(await serve.db.count`select 1`).toBe(1);
    await serve.close();
    await gone(pid);
  });

  it('starting at the same moment on an empty folder make one database and share one server', async () => {
    const dataDir = await aDataDir();
    const all = await Promise.all([open(dataDir), open(dataDir), open(dataDir)]);
    await all[0].db.run`create table shared as select 1`;
    for (const { db } of all) expect(await db.count`select count(*) from shared`).toBe(1);
    for (const { close } of all) await close();
  });

  it('one that starts just as the other stops comes up all the same', async () => {
    const dataDir = await aMadeDataDir();
    const first = await open(dataDir);
    const [second] = await Promise.all([open(dataDir), first.close()]);
    expect(await second.db.count`select 1`).toBe(1);
    await second.close();
  });
});

describe('stopping Fundi', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('by %s to all its processes stops the server cleanly', async (signal) => {
    const dataDir = await aMadeDataDir();
    const fundi = await anotherFundi(dataDir, true);
    const pid = (await serverPid(dataDir)) ?? 0;
    process.kill(-(fundi.pid ?? 0), signal);
    await once(fundi, 'exit');
    expect(fundi.exitCode).toBe(0);
    await gone(pid);
    const again = await open(dataDir, { hold: true });
    await again.close();
  });
});
