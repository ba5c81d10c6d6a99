import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { aServedHouse } from '../../../test/house/house.ts';
import { paths } from '../../paths.ts';
import { type ARevision, aRevision } from '../history/a-revision.testing.ts';
import { kitToPublish } from '../kits/store.ts';
import { newestOf } from '../revisions/store.ts';
import { pktLine } from './pkt-line.ts';

const run = promisify(execFile);
const SLUG = 'six-points';
const HOSTILE = 'Mal<script>alert(1)</script>\r\n$(id) ‮ ŵ <a@b> ';
const REASON = '\n\nparent 0000\n-- \n<script>alert(1)</script>\u0001 ŷ \n\nSigned-off-by: nobody\n\n';

describe('git', async () => {
  const house = await aServedHouse();
  const folder = mkdtempSync(join(tmpdir(), 'fundi-clone-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const me = {
    GIT_AUTHOR_NAME: 'me',
    GIT_AUTHOR_EMAIL: 'me@fundi.invalid',
    GIT_COMMITTER_NAME: 'me',
    GIT_COMMITTER_EMAIL: 'me@fundi.invalid',
  };
  const env = {
    ...process.env,
    ...me,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
  const git = async (cwd: string, ...args: string[]): Promise<string> => {
    const { stdout } = await run('git', args, { cwd, env, maxBuffer: 64 * 1024 * 1024 });
    return stdout.trim();
  };
  const refused = (cwd: string, ...args: string[]): Promise<string> =>
    git(cwd, ...args).then(
      () => '',
      (error: { stderr: string }) => error.stderr,
    );
  const address = (slug: string) => `${house.origin}/library/${slug}.git`;
  const clone = async (name: string, slug = SLUG): Promise<string> => {
    await git(folder, 'clone', '-q', address(slug), name);
    return join(folder, name);
  };

  /** Adds a line to the kit. */
  const revise = (line: string, more: ARevision = {}) =>
    aRevision(house.db, { ...more, slug: SLUG, at: house.now(), change: ['', line] });
  const newestId = async (): Promise<string> => {
    const { id } = await house.db.transaction((tx) => kitToPublish(tx, SLUG));
    return (await newestOf(house.db, id)).commitId;
  };

  it('clones a kit as it is, its commit the revision’s own', async () => {
    const here = await clone('first');
    expect(await git(here, 'rev-parse', 'HEAD')).toBe(await newestId());
    expect(await git(here, 'symbolic-ref', 'HEAD')).toBe('refs/heads/main');
    expect(await git(here, 'rev-parse', 'edition-1')).toBe(await newestId());
    const source = await house.get(paths.kitFile(SLUG, 'md'));
    expect(readFileSync(join(here, 'kit.md'))).toEqual(Buffer.from(await source.arrayBuffer()));
    expect(await git(here, 'fsck', '--strict', '--full')).toBe('');
  });
  it('pulls what came since, and only that', async () => {
    const here = await clone('second');
    const next = await revise('A line more.', { published: true });
    await git(here, 'pull', '-q');
    expect(await git(here, 'rev-parse', 'HEAD')).toBe(next);
    expect(await git(here, 'rev-parse', 'edition-2')).toBe(next);
    // Text, folder and commit: those of the first edition, and those of the second.
    expect(await git(here, 'count-objects')).toMatch(/^6 objects/);
    await git(here, 'fsck', '--strict', '--full');
    await git(here, 'pull', '-q');
    expect(await git(here, 'rev-parse', 'HEAD')).toBe(next);
  });
  it('keeps odd names and reasons as they were, with ids that hold', async () => {
    const odd = await revise('Odd.', { author: HOSTILE, reason: REASON });
    await revise('Odder.', { author: '<>', reason: '' });
    const here = await clone('third');
    await git(here, 'fsck', '--strict', '--full');
    expect(await git(here, 'cat-file', 'commit', odd)).toContain('Signed-off-by: nobody');
    expect(await git(here, 'log', '-1', '--format=%an|%ae', odd)).toMatch(
      /^Mal script .* a@b\|someone@fundi\.invalid$/s,
    );
    expect(await git(here, 'log', '-1', '--format=%an')).toBe('someone');
    expect(await git(here, 'rev-list', '--count', 'HEAD')).toBe('4');
  });
  it('gives pictures with the text, each once', async () => {
    const bytes = Buffer.from('a picture');
    const sha256 = Buffer.alloc(32, 7);
    await house.db.run`
      insert into media (sha256, bytes, type, width_px, height_px) values (${sha256}, ${bytes}, 'image/png', 1, 1)`;
    await revise('With pictures.', { pictures: ['b.png', 'a.png'].map((name) => ({ name, sha256, bytes })) });
    const here = await clone('fourth');
    await git(here, 'fsck', '--strict', '--full');
    expect(readFileSync(join(here, 'media/a.png'))).toEqual(bytes);
    expect(readFileSync(join(here, 'media/b.png'))).toEqual(bytes);
  });
  it('gives one edition alone to whoever asks for it', async () => {
    await git(folder, 'clone', '-q', '--branch', 'edition-1', '--single-branch', address(SLUG), 'fifth');
    expect(await git(join(folder, 'fifth'), 'rev-list', '--count', 'HEAD')).toBe('1');
  });
  it('brings a clone of long ago up to now, though it says more than one letter holds', async () => {
    const here = await clone('sixth');
    for (let at = 0; at < 40; at += 1) await git(here, 'commit', '-q', '--allow-empty', '-m', `${at}`);
    const next = await revise('After many.');
    await git(here, 'fetch', '-q');
    expect(await git(here, 'rev-parse', 'origin/main')).toBe(next);
  });
  it('is not there for a kit that is not', async () => {
    expect(await refused(folder, 'clone', address('no-such-kit'), 'none')).toContain('not found');
  });
  it('takes nothing that is pushed, and says where to go', async () => {
    const here = await clone('seventh');
    expect(await refused(here, 'push', 'origin', 'main')).toContain(paths.edit(SLUG));
  });
  it('leads a reader to the history', async () => {
    const answer = await house.get(`/library/${SLUG}.git`);
    expect([answer.status, answer.headers.get('location')]).toEqual([302, `${paths.history(SLUG)}#git`]);
  });

  const post = (body: Uint8Array | string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(`${address(SLUG)}/git-upload-pack`, {
      method: 'POST',
      body: typeof body === 'string' ? body : new Uint8Array(body),
      headers: { 'content-type': 'application/x-git-upload-pack-request', ...headers },
    });
  it('refuses what is not git’s language, what is too large, and what unpacks without end', async () => {
    expect((await post('hello')).status).toBe(422);
    expect((await post('0004', { 'content-type': 'text/plain' })).status).toBe(422);
    expect((await post('0004', { 'content-encoding': 'gzip' })).status).toBe(422);
    expect((await post(Buffer.alloc(600 * 1024))).status).toBe(413);
    expect((await post(gzipSync(Buffer.alloc(8 * 1024 * 1024)), { 'content-encoding': 'gzip' })).status).toBe(413);
  });
  it('says so when a commit is asked for that is none of its names', async () => {
    const answer = await post(
      Buffer.concat([pktLine(`want ${'0'.repeat(40)}\n`), Buffer.from('0000'), pktLine('done\n')]),
    );
    expect(await answer.text()).toContain('ERR 0000');
  });
});
