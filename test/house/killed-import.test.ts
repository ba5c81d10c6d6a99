import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importKits } from '../../src/cli/import.ts';
import { aDatabaseAt } from '../../src/platform/db/testing.ts';

const KITS = 24;
const folder = mkdtempSync(join(tmpdir(), 'fundi-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source = readFileSync('content/kits/we-are-not-removing/kit.md', 'utf8');
for (let at = 0; at < KITS; at += 1) {
  mkdirSync(join(folder, 'kits', `k${at}`), { recursive: true });
  writeFileSync(join(folder, 'kits', `k${at}`, 'kit.md'), source.replace(/^id: .*$/m, `id: k${at}`));
}

describe('an import killed with -9', async () => {
  const { db, address } = await aDatabaseAt();
  const env = { PATH: process.env.PATH, DATABASE_URL: address, SECRET: 'x'.repeat(40) };

  it('leaves whole kits only, and goes on where it was when it is given again', async () => {
    const child = spawn(process.execPath, ['dist/server/fundi.js', 'import', join(folder, 'kits')], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    while ((await db.count`select count(*) from kit_card`) < 5) expect(child.exitCode).toBe(null);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const kits = await db.count`select count(*) from kit`;
    expect(kits).toBeLessThan(KITS);
    expect(
      await db.count`select count(*) from kit_card join edition on edition.id = edition_id join revision on revision.id = revision_id`,
    ).toBe(kits);
    expect(await db.count`select count(*) from edition join short_code using (code)`).toBe(kits);
    const io = { say: () => {}, warn: () => {}, print: () => {}, stdin: async () => new Uint8Array(), env };
    expect(await importKits.run([join(folder, 'kits')], io)).toBe(0);
    expect(await db.count`select count(*) from kit_card`).toBe(KITS);
    expect(await db.count`select count(*) from edition`).toBe(KITS);
  }, 120_000);
});
