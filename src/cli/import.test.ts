import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { aDatabaseAt } from '../platform/db/testing.ts';
import type { Io } from './command.ts';
import { importKits } from './import.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'fundi import '));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, bytes);
  return path;
};

const kit = (id: string, more = '') => `---
format: fundi-kit/1
id: ${id}
title: A kit called ${id}
summary: One evening.
language: en-GB
licence: CC-BY-SA-4.0
level: first-steps
participants: {min: 4, max: 20}
setting: [community]
outcomes: [say one thing]
credits:
  - {name: Somebody, role: author}
---

::::step[Who decides, who gains?]{#who minutes=20 method=pairs hinge}
Talk. ${more}
::::
`;

describe('the import command', async () => {
  const { db, address } = await aDatabaseAt();
  const run = async (...args: string[]) => {
    const [printed, warned]: [string[], string[]] = [[], []];
    const io: Io = {
      say: () => {},
      warn: (line) => void warned.push(line),
      print: (line) => void printed.push(line),
      stdin: async () => Buffer.from(kit('from-standard-input')),
      env: { DATABASE_URL: address, SECRET: 'x'.repeat(40) },
    };
    return { code: await runCommand(importKits, args, io), printed, warned };
  };

  it('takes a kit.md, a folder, a zip and standard input, and says which came in', async () => {
    const one = at('one/kit.md', kit('one'));
    at('many/two/kit.md', kit('two'));
    at('many/three/kit.md', kit('three'));
    const zip = at('four.zip', zipSync({ 'four/kit.md': strToU8(kit('four')) }));
    const { code, printed } = await run('--json', one, join(folder, 'many'), zip, '-');
    expect(code).toBe(0);
    expect(JSON.parse(printed[0] ?? '')).toEqual({
      imported: ['one', 'three', 'two', 'four', 'from-standard-input'],
      unchanged: [],
      proposed: [],
      held: [],
      problems: [],
    });
  });

  const bad: [string, () => string][] = [
    ['a wrong kind of file', () => at('kit.pdf', '%PDF-1.7')],
    ['a file that is not there', () => join(folder, 'nowhere.md')],
    ['a folder without a kit', () => join(at('empty/readme.txt', 'x'), '..')],
    ['an empty file', () => at('nothing/kit.md', '')],
    ['latin-1 bytes', () => at('latin/kit.md', Buffer.from(kit('latin').replace('One', 'É'), 'latin1'))],
    ['broken YAML', () => at('broken/kit.md', kit('broken').replace('[community]', '[community'))],
    ['a missing licence', () => at('free/kit.md', kit('free').replace(/licence.*\n/, ''))],
    [
      'a duplicate id',
      () => join(at('twins/b/kit.md', kit('twin')), '../..', at('twins/a/kit.md', kit('twin', 'Else.')) ? '' : ''),
    ],
    ['a zip bomb', () => at('bomb.zip', zipSync({ 'kit.md': new Uint8Array(40 * 1024 * 1024) }))],
    ['a path outside the archive', () => at('out.zip', zipSync({ '../kit.md': strToU8(kit('out')) }))],
    [
      'a link in the archive',
      () => at('link.zip', zipSync({ 'kit.md': [strToU8('/etc/passwd'), { os: 3, attrs: (0o120777 << 16) >>> 0 }] })),
    ],
    ['broken bytes that begin like a zip', () => at('half.zip', Buffer.from('PK\u0003\u0004 and no more'))],
  ];
  it.each(bad)('says one clear sentence of %s, exits 1, and brings nothing of it in', async (name, make) => {
    const before = await db.count`select count(*) from kit`;
    const { code, warned } = await run(make());
    expect(code).toBe(1);
    expect(warned).toHaveLength(1);
    expect(warned[0]).toMatch(/[.:] [A-Z“a-z].*\.$|: .*\.?$/);
    expect(await db.count`select count(*) from kit`).toBe(before + (name === 'a duplicate id' ? 1 : 0));
  });
  it('says how it is used when it is used wrongly', async () => {
    expect((await run()).code).toBe(2);
    expect((await run('--what')).code).toBe(2);
  });
});
