import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aPerson } from '../identity/a-person.testing.ts';
import { theClock } from '../identity/index.ts';
import { actorOf, addressOf } from '../identity/roof.ts';
import { makeSealer } from '../platform/crypto/sealer.ts';
import { connect } from '../platform/db/connection.ts';
import type { Db } from '../platform/db/db.ts';
import { dbOn } from '../platform/db/driver.ts';
import { openDatabase } from '../platform/db/open.ts';
import { aDatabaseAt, TEST_SECRET } from '../platform/db/testing.ts';
import { auditJob } from '../platform/happenings/audit.ts';
import { headsIn } from '../platform/happenings/heads.ts';
import { workOff } from '../platform/jobs/workers.ts';
import { post } from '../platform/mail/post.ts';
import { backup } from './backup.ts';
import { ran } from './io.testing.ts';
import { restore } from './restore.ts';
import { rotateSecret } from './rotate-secret.ts';
import { signInLink } from './sign-in-link.ts';
import { steward } from './steward.ts';
import { verifyTheAudit } from './verify-audit.ts';

const NEW_SECRET = 'another secret of the tests, forty letters..';

const aHome = async () => {
  const { db, address } = await aDatabaseAt();
  const dataDir = await mkdtemp(join(tmpdir(), 'fundi people '));
  onTestFinished(() => rm(dataDir, { recursive: true }));
  return { db, address, dataDir, env: { DATABASE_URL: address, SECRET: TEST_SECRET, DATA_DIR: dataDir } };
};
const tokenOf = (cookie: string): string => cookie.split('=')[1] ?? '';
const personOf = (db: Db, cookie: string) => actorOf(db, tokenOf(cookie), new Date('2026-11-24T19:00:00Z'));
const emailOf = (db: Db, personId: string) =>
  db.transaction((tx) => addressOf(tx, { actor: theClock, db, now: new Date() }, personId, 'a test'));

describe('fundi steward', () => {
  it('makes somebody a steward, once, and ends it, felt at once', async () => {
    const { db, env } = await aHome();
    const { email, cookie } = await aPerson(db);
    for (let time = 0; time < 2; time += 1) expect((await ran(steward, [email], env)).code).toBe(0);
    expect((await personOf(db, cookie))?.isSteward).toBe(true);
    expect(await db.count`select count(*) from role_grant`).toBe(1);
    expect((await ran(steward, [email, '--end'], env)).code).toBe(0);
    expect((await personOf(db, cookie))?.isSteward).toBe(false);
  });

  it('makes the first one of an address that nobody knew', async () => {
    const { db, env } = await aHome();
    expect((await ran(steward, ['first@school.test'], env)).said.at(-1)).toContain('npx fundi sign-in-link first@');
    expect(await db.count`select count(*) from role_grant where role = 'steward' and given_by is null`).toBe(1);
  });

  it.each([[[]], [['a@b.test', 'c@d.test']], [['a@b.test', '--please']]])('shows how it is used: %s', async (args) => {
    expect((await ran(steward, args, {})).code).toBe(2);
  });

  it('says what is no address', async () => {
    const { code, warned } = await ran(steward, ['nobody'], {});
    expect([code, warned]).toEqual([1, ['nobody is not an e-mail address that one can write to.']]);
  });
});

describe('fundi sign-in-link', () => {
  it('prints one link, and nothing else a program would have to skip', async () => {
    const { env } = await aHome();
    const { code, printed } = await ran(signInLink, ['me@school.test'], { ...env, BASE_URL: 'https://school.test' });
    expect([code, printed]).toEqual([0, [expect.stringMatching(/^https:\/\/school\.test\/sign-in\/[\w-]{43}$/)]]);
  });
});

describe('fundi verify-audit', () => {
  it('is content with an audit as it was sealed, and names what was cut off', async () => {
    const { db, env, dataDir } = await aHome();
    await aPerson(db);
    await aPerson(db);
    const seal = auditJob(headsIn(dataDir).keep);
    await workOff({ db, jobs: [seal], actor: theClock, now: () => new Date() });
    expect((await ran(verifyTheAudit, [], env)).said.at(-1)).toBe('The audit stands as it was sealed: 2 rows.');
    await db.run`delete from happening where id = (select happening_id from audit where position = 2)`;
    await db.run`delete from audit where position = 2`;
    const { code, printed } = await ran(verifyTheAudit, ['--json'], env);
    expect(code).toBe(1);
    expect(JSON.parse(printed.join())).toMatchObject({
      count: 1,
      heads: 1,
      faults: [{ says: expect.stringContaining('its end was cut off') }],
    });
  });
});

describe('fundi restore', () => {
  it('goes through the list of those who left, so that nobody comes back', async () => {
    const old = await aHome();
    const [leaves, stays] = [await aPerson(old.db), await aPerson(old.db)];
    const file = join(old.dataDir, 'house.zip');
    expect((await ran(backup, ['--to', file], old.env)).code).toBe(0);
    const list = join(old.dataDir, 'erasures');
    await writeFile(list, `${leaves.id} someone\n`);
    const { db, address } = await aDatabaseAt({ migrated: false });
    const env = { ...old.env, DATABASE_URL: address, DATA_DIR: join(old.dataDir, 'new') };
    const { code, said } = await ran(restore, ['--from', file, '--erasures', list], env);
    expect([code, said.join('\n')]).toEqual([0, expect.stringContaining('1 were there again')]);
    expect(await personOf(db, leaves.cookie)).toBeUndefined();
    expect((await personOf(db, stays.cookie))?.id).toBe(stays.id);
    // Taken in with the list, it is gone through at the next restore too.
    expect((await ran(restore, ['--from', file, '--json'], env)).code).toBe(1);
  });

  it('says that nobody could sign in, when the secret is another one', async () => {
    const old = await aHome();
    await aPerson(old.db);
    const file = join(old.dataDir, 'house.zip');
    await ran(backup, ['--to', file], old.env);
    const { address } = await aDatabaseAt({ migrated: false });
    const env = { ...old.env, DATABASE_URL: address, SECRET: NEW_SECRET };
    expect((await ran(restore, ['--from', file], env)).warned).toEqual([expect.stringContaining('another SECRET')]);
  });
});

describe('fundi rotate-secret', () => {
  const rotating = (env: Record<string, string>) =>
    ran(rotateSecret, [], { ...env, SECRET: NEW_SECRET, SECRET_BEFORE: TEST_SECRET });

  it('seals everything anew, so that the old secret opens and finds nothing more', async () => {
    const { db, env, address } = await aHome();
    const { id, email, cookie } = await aPerson(db);
    const letter = { language: 'en' as const, subject: 'Hello', parts: [], foot: [] };
    await db.transaction((tx) =>
      post(tx, new Date(), { personId: id, purpose: 'test', rank: 'word', letter, to: email }),
    );
    const { code, said } = await rotating(env);
    expect([code, said.at(-1)]).toEqual([0, expect.stringContaining('Done: 3 sealed anew')]);
    const renewed = dbOn(connect(address, { max: 1 }), makeSealer(NEW_SECRET));
    expect(await emailOf(renewed, id)).toBe(email);
    expect(
      await renewed.count`select count(*) from person where email_hash = ${renewed.sealer.hash('email', email)}`,
    ).toBe(1);
    await expect(emailOf(db, id)).rejects.toThrow(/another SECRET/);
    expect((await personOf(renewed, cookie))?.id).toBe(id);
    await renewed.close();
    expect((await rotating(env)).said.at(-1)).toContain('Done: 0 sealed anew');
  });

  it('is refused while somebody serves from the same database', async () => {
    const { env, address, dataDir } = await aHome();
    const serving = await openDatabase(
      { dataDir, databaseUrl: address, secret: TEST_SECRET },
      { hold: true, say: () => {} },
    );
    const { code, warned } = await rotating(env);
    expect([code, warned]).toEqual([1, [expect.stringContaining('stop every one of them')]]);
    await serving.close();
    expect((await rotating(env)).code).toBe(0);
  });

  it('says what to do when SECRET comes from the environment', async () => {
    const { env } = await aHome();
    const { code, warned } = await ran(rotateSecret, [], env);
    expect([code, warned]).toEqual([1, [expect.stringContaining('SECRET_BEFORE to the one until now')]]);
  });

  it('changes nothing when something was sealed with a secret that it is not told', async () => {
    const { db, env } = await aHome();
    const { id, email } = await aPerson(db);
    const stranger = makeSealer('a third secret of the tests, forty letters..');
    const other = await aPerson(db);
    await db.run`update person set name_sealed = ${stranger.seal('person.name_sealed', 'Nye')} where id = ${other.id}`;
    await expect(rotating(env)).rejects.toThrow(/another SECRET/);
    expect(await emailOf(db, id)).toBe(email);
  });
});
