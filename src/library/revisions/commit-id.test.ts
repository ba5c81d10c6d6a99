import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitId } from './commit-id.ts';

const source = Buffer.from('---\ntitle: A kit\n---\nWords, ŵ and ŷ.\n');
const media = new Map([
  ['b.png', Buffer.from([1, 2, 3])],
  ['a.png', Buffer.from([0])],
]);
const authoredAt = new Date('2026-11-24T12:00:00Z');
const base = { source, media, author: 'The school', authoredAt, reason: 'First edition', parents: [] };

const gitSays = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'fundi-git-'));
  const date = `${authoredAt.getTime() / 1000} +0000`;
  const who = { NAME: 'The school', EMAIL: 'someone@fundi.invalid', DATE: date };
  const env = Object.fromEntries(
    Object.entries(who).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ]),
  );
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      env: { ...process.env, ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    });
  mkdirSync(join(folder, 'media'));
  writeFileSync(join(folder, 'kit.md'), source);
  for (const [name, bytes] of media) writeFileSync(join(folder, 'media', name), bytes);
  git('init', '-q');
  git('-c', 'core.autocrlf=false', 'add', '.');
  git('commit', '-q', '-m', 'First edition');
  const id = git('rev-parse', 'HEAD').toString().trim();
  rmSync(folder, { recursive: true });
  return id;
};

describe('the id of a revision', () => {
  it('is the id that git itself gives the commit', () => {
    expect(commitId(base)).toBe(gitSays());
  });
  it('changes with the bytes, the author, the date, the reason and the parent', () => {
    const others = [
      { ...base, source: Buffer.from('else') },
      { ...base, media: new Map() },
      { ...base, author: 'A branch' },
      { ...base, authoredAt: new Date('2026-11-25T12:00:00Z') },
      { ...base, reason: 'Second' },
      { ...base, parents: [commitId(base)] },
    ];
    expect(new Set([base, ...others].map(commitId)).size).toBe(7);
  });
});
