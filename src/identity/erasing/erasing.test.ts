import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { paths } from '../../paths.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { aGroup, aPerson } from '../a-person.testing.ts';
import { theClock } from '../actor.ts';
import { personByEmail } from '../people/by-email.ts';
import { personRow } from '../people/store.ts';
import { replayErasures } from './erase.ts';
import { erasuresIn, erasuresInMemory } from './erasures.ts';
import { identityPersonal } from './own.ts';
import { titles } from './titles.ts';
import { words } from './words.ts';

const house = await aHouse({ content: 'nothing' });
const { db } = house;
const isThere = async (id: string): Promise<boolean> => (await personRow(db, id)) !== undefined;

describe('taking all of it with one', () => {
  it('shows everything that is held, as a page in both languages and as a file', async () => {
    const group = await aGroup(db, { name: 'Rhondda tenants' });
    const { cookie, email, id } = await aPerson(db, { groups: [group], reviewer: true, publicName: 'Nye' });
    await house.post(paths.meProfile, { name: 'Aneurin', 'public-name': 'Nye B.', language: 'en' }, { cookie });
    for (const language of LANGUAGES) {
      const answer = await house.get(`${paths.meExport}?lang=${language}`, { cookie });
      const page = await answer.text();
      expect(answer.headers.get('cache-control')).toBe('private, no-store');
      for (const shown of [email, 'Aneurin', 'Nye B.', 'Rhondda tenants', titles.roles[language]])
        expect(page).toContain(shown);
      expect(await htmlFaults(page)).toEqual([]);
    }
    const answer = await house.get(paths.meExportJson, { cookie });
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    const held = JSON.parse(await answer.text());
    expect(held).toMatchObject({
      person: [{ id, email, name: 'Aneurin', publicName: 'Nye B.' }],
      groups: [{ name: 'Rhondda tenants' }],
      roles: [{ role: 'reviewer' }],
      consents: [{ what: 'public-name', given: true }],
    });
  });

  it('is not there for whoever isn’t signed in', async () => {
    for (const path of [paths.meExport, paths.meExportJson, paths.meErasure])
      expect((await house.get(path)).status).toBe(303);
  });
});

describe('leaving', () => {
  it('asks with a button, and then nothing of them is left, once and for all', async () => {
    const group = await aGroup(db);
    const her = await aPerson(db, { contactOf: [group], publicName: 'Nye' });
    const heir = await aPerson(db, { groups: [group] });
    const page = await (await house.get(paths.meErasure, { cookie: her.cookie })).text();
    expect(page).toContain(words.en.asName('Nye'));
    expect(await htmlFaults(page)).toEqual([]);
    expect(await isThere(her.id)).toBe(true);
    const answer = await house.post(paths.meErasure, { credit: 'name' }, { cookie: her.cookie });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([303, expect.stringContaining('Max-Age=0')]);
    expect(await isThere(her.id)).toBe(false);
    expect((await house.post(paths.meErasure, {}, { cookie: her.cookie })).status).toBe(404);
    expect(await (await house.get(paths.group(group), { cookie: heir.cookie })).text()).toContain(
      'speaks for the group',
    );
    expect(await (await house.get(`${paths.meErasure}?done=1`)).text()).toContain(words.en.gone);
  });

  it('is not there for whoever isn’t signed in', async () => {
    expect((await house.post(paths.meErasure, {})).status).toBe(404);
  });
});

describe('an address that nobody confirmed', () => {
  it('is forgotten after thirty days, and a confirmed one is not', async () => {
    const confirmed = await aPerson(db);
    const act = { actor: theClock, db, now: house.now() };
    const stranger = await db.transaction((tx) => personByEmail(tx, act, { email: 'stranger@x.test', language: 'en' }));
    house.later(29 * 24 * 60);
    await house.work();
    expect(await isThere(stranger)).toBe(true);
    house.later(2 * 24 * 60);
    await house.work();
    expect([await isThere(stranger), await isThere(confirmed.id)]).toEqual([false, true]);
  });
});

describe('the list of erasures', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'fundi erasures '));
  afterAll(() => rm(folder, { recursive: true }));

  it('keeps ids and nothing else, in a file for its owner alone', async () => {
    const list = erasuresIn(join(folder, 'deep'));
    const [one, other] = [randomUUID(), randomUUID()];
    await list.add({ personId: one, keepsName: true });
    await list.add({ personId: other, keepsName: false });
    const path = join(folder, 'deep', 'erasures');
    expect(await readFile(path, 'utf8')).toBe(`${one} name\n${other} someone\n`);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await list.all()).toEqual([
      { personId: one, keepsName: true },
      { personId: other, keepsName: false },
    ]);
    expect(await erasuresIn(join(folder, 'none')).all()).toEqual([]);
  });

  it('is gone through again: who is there again goes again, others are left alone', async () => {
    const [back, stays] = [await aPerson(db), await aPerson(db)];
    const erasures = erasuresInMemory();
    for (const personId of [back.id, randomUUID()]) await erasures.add({ personId, keepsName: true });
    const eraser = { personals: [identityPersonal], erasures };
    const act = { actor: theClock, db, now: house.now() };
    expect(await replayErasures(act, eraser)).toBe(1);
    expect(await replayErasures(act, eraser)).toBe(0);
    expect([await isThere(back.id), await isThere(stays.id)]).toEqual([false, true]);
  });
});
