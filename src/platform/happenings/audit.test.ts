import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aDatabase } from '../db/testing.ts';
import { workOff } from '../jobs/workers.ts';
import { type AuditHead, auditJob, verifyAudit } from './audit.ts';
import { event } from './event.ts';
import { headsIn } from './heads.ts';
import { tell } from './tell.ts';

const db = await aDatabase();
const actor = { id: null };
const START = Date.parse('2026-11-24T19:00:00Z');
const TeaMade = event('school.tea-made', z.strictObject({ cups: z.int() }));
let heads: AuditHead[] = [];
const job = auditJob<typeof actor>(async (head) => void heads.push(head));
const sealAll = (now = new Date(START)) => workOff({ db, jobs: [job], actor, now: () => now });
const makeTea = (cups: number) =>
  db.transaction((tx) => tell(tx, { actor, db, now: new Date(START + cups * 1000) }, TeaMade, { cups }));
const says = async (): Promise<string[]> => (await verifyAudit(db, heads)).faults.map((fault) => fault.says);

beforeEach(async () => {
  await db.run`truncate happening, audit, delivery`;
  heads = [];
  for (const cups of [1, 2, 3, 4, 5]) await makeTea(cups);
  await sealAll();
});

describe('an audit', () => {
  it('stands as it was sealed, in the order in which things happened', async () => {
    expect(await verifyAudit(db, heads)).toEqual({ count: 5, faults: [] });
    expect(heads).toEqual([{ count: 5, hash: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it('is sealed once by two who seal at the same moment', async () => {
    for (const cups of [6, 7, 8]) await makeTea(cups);
    await Promise.all([sealAll(), sealAll(), sealAll()]);
    expect(await verifyAudit(db, heads)).toEqual({ count: 8, faults: [] });
  });

  it('goes on from where it ended', async () => {
    await makeTea(6);
    await sealAll();
    expect(heads.map(({ count }) => count)).toEqual([5, 6]);
    expect(await says()).toEqual([]);
  });

  it('names a row that was edited, in the audit and in the happening', async () => {
    await db.run`update audit set facts = '{"cups": 9}' where position = 3`;
    expect((await says())[0]).toContain('Row 3 is not what was sealed');
    await db.run`update audit set facts = '{"cups": 3}' where position = 3`;
    expect(await says()).toEqual([]);
    const [{ happeningId }] = z
      .tuple([z.object({ happeningId: z.uuid() })])
      .parse(await db.all(z.object({ happeningId: z.uuid() }))`select happening_id from audit where position = 3`);
    await db.run`update happening set facts = '{"cups": 9}' where id = ${happeningId}`;
    expect(await says()).toEqual([`The happening ${happeningId} is not what the audit says of it.`]);
  });

  it('names whose name was put in the place of another', async () => {
    await db.run`update audit set actor_id = ${randomUUID()} where position = 2`;
    expect((await says())[0]).toContain('Row 2');
  });

  it('names a row that was taken out', async () => {
    await db.run`delete from audit where position = 3`;
    expect((await says())[0]).toContain('Row 3 is missing');
  });

  it('names a row taken out whose place was filled by moving the rest up', async () => {
    await db.run`delete from audit where position = 3`;
    await db.run`update audit set position = 3 where position = 4`;
    await db.run`update audit set position = 4 where position = 5`;
    expect((await says())[0]).toContain('Row 3 is not what was sealed');
  });

  it('names rows that were swapped', async () => {
    await db.run`update audit set position = 99 where position = 2`;
    await db.run`update audit set position = 2 where position = 4`;
    await db.run`update audit set position = 4 where position = 99`;
    const said = await says();
    expect(said.some((line) => line.startsWith('Row 2 is not what was sealed'))).toBe(true);
    expect(said.some((line) => line.startsWith('Row 4 is not what was sealed'))).toBe(true);
  });

  it('says that its end was cut off, even with the happenings', async () => {
    await db.run`delete from happening where id in (select happening_id from audit where position > 3)`;
    await db.run`delete from audit where position > 3`;
    expect(await says()).toEqual(['The audit ends at row 3, and once had 5: its end was cut off.']);
  });

  it('says that it was all made anew, by the head that was kept elsewhere', async () => {
    await db.run`truncate audit`;
    await db.run`update happening set sealed_at = null, facts = '{"cups": 9}' where facts = '{"cups": 3}'`;
    await db.run`update happening set sealed_at = null`;
    const kept = [...heads];
    await sealAll();
    expect((await verifyAudit(db, kept)).faults.map((fault) => fault.says)).toEqual([
      'Row 5 is not the one whose hash was kept outside the database.',
    ]);
  });

  it('names a happening that is gone', async () => {
    await db.run`delete from happening where id = (select happening_id from audit where position = 4)`;
    expect((await says())[0]).toMatch(/^The happening .* is not what the audit says of it\.$/);
  });
});

describe('the heads kept in DATA_DIR', () => {
  it('are read as they were written, whatever else stands in the file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fundi heads '));
    const kept = headsIn(join(folder, 'deep'));
    expect(await kept.all()).toEqual([]);
    for (const head of heads) await kept.keep(head, new Date(START));
    await kept.keep({ count: 9, hash: 'ab'.repeat(32) }, new Date(START));
    expect(await kept.all()).toEqual([...heads, { count: 9, hash: 'ab'.repeat(32) }]);
    await rm(folder, { recursive: true });
  });
});
