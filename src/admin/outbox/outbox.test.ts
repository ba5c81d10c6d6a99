import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { LANGUAGES } from '../../platform/words/language.ts';

const house = await aHouse({ content: 'nothing' });
const { db } = house;
const steward = await aPerson(db, { steward: true });
const aLetterTo = async (email: string): Promise<string> => {
  await house.post(paths.signIn, { email });
  const { id } = await db.one(z.object({ id: z.uuid() }))`select id from mail order by made_at desc, id limit 1`;
  return id;
};
const looks = () =>
  db.count`select count(*) from happening where name = 'platform.sealed-opened' and actor_id = ${steward.id} and facts->>'why' = 'outbox'`;

describe('the outbox', () => {
  it('lists letters by kind and day, and shows one as text, to a steward', async () => {
    const { email } = await aPerson(db);
    const id = await aLetterTo(email);
    for (const language of LANGUAGES) {
      const list = await (await house.get(`${paths.outbox}?lang=${language}`, { cookie: steward.cookie })).text();
      expect(list).toContain(paths.outboxLetter(id));
      expect(list).not.toContain(email);
      expect(await htmlFaults(list)).toEqual([]);
    }
    const letter = await (await house.get(paths.outboxLetter(id), { cookie: steward.cookie })).text();
    expect(letter).toContain(email);
    expect(letter).toContain(`${house.origin}/sign-in/`);
    expect(await htmlFaults(letter)).toEqual([]);
  });

  it('shows its HTML shut off from the house', async () => {
    const id = await aLetterTo((await aPerson(db)).email);
    const answer = await house.get(paths.outboxHtml(id), { cookie: steward.cookie });
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none';.*; sandbox$/);
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
    expect(await answer.text()).toContain('<!doctype html><html lang="en">');
  });

  it('writes each look to the audit', async () => {
    const id = await aLetterTo((await aPerson(db)).email);
    const before = await looks();
    await house.get(paths.outbox, { cookie: steward.cookie });
    expect(await looks()).toBe(before);
    await house.get(paths.outboxLetter(id), { cookie: steward.cookie });
    expect(await looks()).toBe(before + 2);
  });

  it('is not there for others', async () => {
    const id = await aLetterTo((await aPerson(db)).email);
    for (const { cookie } of [await aPerson(db), await aPerson(db, { reviewer: true })])
      for (const path of [paths.outbox, paths.outboxLetter(id), paths.outboxHtml(id)])
        expect((await house.get(path, { cookie })).status).toBe(404);
    expect((await house.get(paths.outboxLetter(id))).status).toBe(404);
  });

  it('holds no letter longer than a week', async () => {
    const id = await aLetterTo((await aPerson(db)).email);
    house.later(8 * 24 * 60);
    await house.work();
    expect((await house.get(paths.outboxLetter(id), { cookie: steward.cookie })).status).toBe(404);
    expect(await db.count`select count(*) from mail where letter_sealed is not null`).toBe(0);
  });
});
