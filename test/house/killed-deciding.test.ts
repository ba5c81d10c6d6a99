import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type APerson, aGroup, aPerson } from '../../src/identity/a-person.testing.ts';
import { paths } from '../../src/paths.ts';
import { TEST_SECRET } from '../../src/platform/db/testing.ts';
import { aSchoolAt } from './school.ts';

const run = promisify(execFile);
const KILLS = 50;
const KITS = ['six-points', 'follow-the-money', 'whose-union'];
/** Moments that are as good as any, and the same in each run. */
const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
};

interface Started {
  child: ChildProcess;
  origin: string;
}

const Id = z.object({ id: z.uuid() });

describe(`a house killed with -9 at ${KILLS} moments while people propose, review, merge and publish`, async () => {
  const { db, address } = await aSchoolAt();
  const folder = mkdtempSync(join(tmpdir(), 'fundi-killed-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: address,
    SECRET: TEST_SECRET,
    LOG_LEVEL: 'fatal',
    NODE_COMPILE_CACHE: join(folder, 'compiled'),
  };
  const author = await aPerson(db);
  const reviewers = [
    await aPerson(db, { reviewer: true, groups: [await aGroup(db)] }),
    await aPerson(db, { reviewer: true, groups: [await aGroup(db, { name: 'Leeds' })] }),
  ];
  const random = chance(20_261_125);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const answered = { proposals: new Map<string, string>(), reviews: new Set<string>(), published: 0 };

  const start = async (): Promise<Started> => {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const child = spawn(process.execPath, ['dist/server/main.js'], {
      env: { ...env, PORT: String(port), BASE_URL: origin, DATA_DIR: join(folder, String(port)) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (;;) {
      expect(child.exitCode).toBe(null);
      const ready = await fetch(origin + paths.ready).catch(() => undefined);
      if (ready?.ok) return { child, origin };
      await pause(20);
    }
  };

  /** Where people now post, and how many answers are still waited for before the house dies. */
  const now = { origin: '', answersLeft: 0, enough: () => {} };

  /** The answer, or nothing when the house died over it. */
  const post = async (person: APerson, path: string, fields: Record<string, string>): Promise<Response | undefined> => {
    const answer = await fetch(now.origin + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { cookie: person.cookie },
      redirect: 'manual',
    }).catch(() => undefined);
    now.answersLeft -= 1;
    if (now.answersLeft <= 0) now.enough();
    return answer;
  };

  let words = 0;
  const propose = async (): Promise<void> => {
    const slug = pick(KITS) ?? '';
    const { base, source } = await db.one(z.object({ base: z.string(), source: z.instanceof(Uint8Array) }))`
      select commit_id as base, source from revision join kit on kit.id = kit_id
      where slug = ${slug} and not exists (select 1 from revision later where later.parent_id = revision.id)`;
    const step =
      pick([
        ...Buffer.from(source)
          .toString()
          .matchAll(/\{#([a-z0-9-]+) minutes=/g),
      ])?.[1] ?? '';
    words += 1;
    const why = `Because of word${words}.`;
    const minutes = String(5 + Math.floor(random() * 60));
    const answer = await post(author, paths.proposals(slug), { base, step, minutes, why });
    const id =
      answer?.status === 303 && /\/proposals\/([0-9a-f-]{36})$/.exec(answer.headers.get('location') ?? '')?.[1];
    if (id) answered.proposals.set(id, why);
  };
  const review = async (reviewer: APerson): Promise<void> => {
    const waiting = await db.all(Id)`
      select id from proposal where not exists (select 1 from proposal_merge where proposal_id = proposal.id)
        and not exists (select 1 from review where proposal_id = proposal.id and reviewer_id = ${reviewer.id}) limit 5`;
    const { id } = pick(waiting) ?? {};
    if (!id) return propose();
    const answer = await post(reviewer, paths.reviews(id), { verdict: 'approve', reasons: 'Yes.', ran: 'yes' });
    if (answer?.status === 303) answered.reviews.add(`${id} ${reviewer.id}`);
  };
  const publish = async (reviewer: APerson): Promise<void> => {
    const answer = await post(reviewer, paths.publication(pick(KITS) ?? ''), { notes: 'What was merged.' });
    if (answer?.status === 303) answered.published += 1;
  };

  it('keeps every answer it gave, and every invariant', async () => {
    let next = start();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const { child, origin } = await next;
      // The next house opens while this one is still at work: it waits for nobody.
      if (kill + 1 < KILLS) next = start();
      // After so many answers, and a moment: a slow machine is killed as often in the midst of something as a quick one.
      const enough = new Promise<void>((resolve) => {
        Object.assign(now, { origin, answersLeft: Math.floor(random() * 9), enough: resolve });
      });
      const dead = { yet: false };
      const busy = async (act: () => Promise<void>): Promise<void> => {
        while (!dead.yet) await act();
      };
      const people = [
        busy(propose),
        ...reviewers.map((reviewer) => busy(() => review(reviewer))),
        busy(async () => {
          await propose();
          await publish(reviewers[0] ?? author);
        }),
      ];
      await enough;
      await pause(random() * 100);
      child.kill('SIGKILL');
      dead.yet = true;
      await Promise.all([once(child, 'exit'), ...people]);
    }
    expect(answered.proposals.size).toBeGreaterThan(0);
    expect(answered.reviews.size).toBeGreaterThan(0);
    for (const [id, why] of answered.proposals)
      expect(await db.count`select count(*) from proposal where id = ${id} and why = ${why}`).toBe(1);
    for (const said of answered.reviews) {
      const [id = '', reviewer = ''] = said.split(' ');
      expect(
        await db.count`select count(*) from review where proposal_id = ${id} and reviewer_id = ${reviewer}`,
      ).toBeGreaterThan(0);
    }
    // One line of revisions a kit; each merge is one of them, with its decision; editions are numbered without a gap.
    const bad = {
      forks:
        await db.count`select count(*) from (select 1 from revision where parent_id is not null group by parent_id having count(*) > 1) fork`,
      heads:
        await db.count`select count(*) from (select kit_id from revision r where not exists (select 1 from revision l where l.parent_id = r.id) group by kit_id having count(*) <> 1) head`,
      merges:
        await db.count`select count(*) from proposal_merge m where not exists (select 1 from decision d where d.proposal_id = m.proposal_id and kind = 'merged')`,
      gaps: await db.count`select count(*) from (select kit_id from edition group by kit_id having max(number) <> count(*)) gap`,
      cards:
        await db.count`select count(*) from kit_card join edition e on e.id = edition_id where number <> (select max(number) from edition where kit_id = e.kit_id)`,
      versions:
        await db.count`select count(*) from proposal p where not exists (select 1 from proposal_version v where v.proposal_id = p.id)`,
      promises:
        await db.count`select count(*) from proposal p where opened_at is not null and not exists (select 1 from proposal_promise r where r.proposal_id = p.id)`,
    };
    expect(bad).toEqual({ forks: 0, heads: 0, merges: 0, gaps: 0, cards: 0, versions: 0, promises: 0 });
    expect(await db.count`select count(*) from proposal_merge`).toBeGreaterThan(0);
  }, 600_000);

  it('gives a clone that fsck finds clean, and an audit that stands as it was sealed', async () => {
    const { child, origin } = await start();
    try {
      for (const slug of KITS) {
        await run('git', ['clone', '-q', `${origin}/library/${slug}.git`, slug], { cwd: folder });
        await run('git', ['fsck', '--strict', '--full'], { cwd: join(folder, slug) });
      }
      while ((await db.count`select count(*) from happening where sealed_at is null`) > 0) await pause(100);
    } finally {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    const { stdout } = await run(process.execPath, ['dist/server/fundi.js', 'verify-audit', '--json'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ faults: [] });
  }, 120_000);
});
