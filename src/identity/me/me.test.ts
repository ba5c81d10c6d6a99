import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { aGroup, aPerson } from '../a-person.testing.ts';
import { SignInId, signInsOf } from '../sign-ins/store.ts';
import { words } from './words.ts';

const house = await aHouse({ content: 'nothing' });
const { db } = house;
const pageOf = async (cookie: string, path: string = paths.me): Promise<string> =>
  (await house.get(path, { cookie })).text();
const signIns = (id: string) => signInsOf(db, id, new Uint8Array(32), house.now());

describe('one’s own page', () => {
  it('leads whoever is not signed in to signing in, and back', async () => {
    const answer = await house.get(`${paths.me}?lang=cy`);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in?to=%2Fme%3Flang%3Dcy&lang=cy']);
  });

  it('shows what is held, in both languages, as valid HTML', async () => {
    const group = await aGroup(db, { name: 'Rhondda tenants' });
    const { cookie, email } = await aPerson(db, { contactOf: [group], steward: true, publicName: 'Rosa L.' });
    for (const language of LANGUAGES) {
      const page = await pageOf(cookie, `${paths.me}?lang=${language}`);
      for (const shown of [email, 'Rhondda tenants', 'value="Rosa L."', words[language].role.steward])
        expect(page).toContain(shown);
      expect(await htmlFaults(page)).toEqual([]);
    }
  });
});

describe('saying what one is called', () => {
  const typed = { name: 'Rosa', 'public-name': 'R. Luxemburg', language: 'cy' };

  it('keeps it, the private name sealed, and a public name as a dated yes with its words', async () => {
    const { id, cookie } = await aPerson(db);
    for (let nth = 0; nth < 2; nth += 1)
      expect((await house.post(paths.meProfile, typed, { cookie })).status).toBe(303);
    const page = await pageOf(cookie);
    for (const kept of ['value="Rosa"', 'value="R. Luxemburg"']) expect(page).toContain(kept);
    expect(page).toMatch(/<option value="cy" selected/);
    expect(
      await db.count`select count(*) from consent where person_id = ${id} and what = 'public-name' and given`,
    ).toBe(1);
    await house.post(paths.meProfile, { ...typed, 'public-name': '' }, { cookie });
    expect(await db.count`select count(*) from consent where person_id = ${id} and not given`).toBe(1);
  });

  it('puts a name on one line, whatever is in it', async () => {
    const { cookie } = await aPerson(db);
    await house.post(paths.meProfile, { ...typed, 'public-name': ' Jo\u202E\n  Hill\u200B ' }, { cookie });
    expect(await pageOf(cookie)).toContain('value="Jo Hill"');
  });

  it('says what can’t be, and keeps what was typed', async () => {
    const { cookie } = await aPerson(db);
    const bad = { name: 'x'.repeat(81), 'public-name': 'rosa@branch.test', language: 'cy' };
    const answer = await house.post(paths.meProfile, bad, { cookie });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const said of [words.en.errors.nameLong, 'value="rosa@branch.test"', `value="${bad.name}"`])
      expect(page).toContain(said);
    expect(page).toContain('Leave out @, &lt; and');
    expect(await htmlFaults(page)).toEqual([]);
  });

  it('is not there for whoever isn’t signed in', async () => {
    expect((await house.post(paths.meProfile, typed)).status).toBe(404);
  });
});

describe('agreeing to be asked', () => {
  it('is a dated yes, and later a dated no, each once', async () => {
    const { id, cookie } = await aPerson(db);
    const say = (given: string) => house.post(paths.meConsents, { what: 'being-asked', given }, { cookie });
    for (const given of ['yes', 'yes', 'no', 'no']) expect((await say(given)).status).toBe(303);
    expect(await db.count`select count(*) from consent where person_id = ${id}`).toBe(2);
    expect((await house.post(paths.meConsents, { what: 'being-asked', given: 'yes' })).status).toBe(404);
  });
});

describe('changing one’s address', () => {
  const letterTo = async (id: string) => (await lettersTo(db, id))[0];

  it('writes to the new address, changes at the button alone, and tells the old one', async () => {
    const { id, email, cookie } = await aPerson(db);
    const fresh = `new-${email}`;
    expect((await house.post(paths.meAddress, { email: fresh }, { cookie })).status).toBe(303);
    const link = (await letterTo(id))?.links[0] ?? '';
    expect(await htmlFaults(await (await house.get(link)).text())).toEqual([]);
    expect(await pageOf(cookie)).toContain(`<strong>${email}</strong>`);
    expect((await house.post(link, {})).status).toBe(303);
    expect((await house.post(link, {})).status).toBe(410);
    expect(await pageOf(cookie)).toContain(`<strong>${fresh}</strong>`);
    expect((await lettersTo(db, id)).map(({ subject }) => subject)).toContain('Your letters now go elsewhere');
  });

  it('changes nothing when somebody else has that address, and does not say so', async () => {
    const other = await aPerson(db);
    const { id, email, cookie } = await aPerson(db);
    const answer = await house.post(paths.meAddress, { email: other.email }, { cookie });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${paths.me}?done=address`]);
    const link = (await letterTo(id))?.links[0] ?? '';
    expect((await house.post(link, {})).status).toBe(410);
    expect(await pageOf(cookie)).toContain(`<strong>${email}</strong>`);
  });

  it('says what is no address, keeps what was typed, and is not there without a sign-in', async () => {
    const { cookie } = await aPerson(db);
    const answer = await house.post(paths.meAddress, { email: 'nowhere' }, { cookie });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('value="nowhere"')]);
    expect((await house.post(paths.meAddress, { email: 'a@branch.test' })).status).toBe(404);
  });
});

describe('one’s sign-ins', () => {
  it('are listed, and ended one by one or all but this one', async () => {
    const her = await aPerson(db);
    const phone = await aPerson(db, { email: her.email });
    const [first] = await signIns(her.id);
    expect(await signIns(her.id)).toHaveLength(2);
    expect((await house.post(paths.elsewhereEnding, {}, { cookie: her.cookie })).status).toBe(303);
    expect(await signIns(her.id)).toHaveLength(1);
    expect((await house.get(paths.me, { cookie: phone.cookie })).status).toBe(303);
    expect((await house.get(paths.me, { cookie: her.cookie })).status).toBe(200);
    expect((await house.post(paths.signInEnding(first?.id ?? ''), {}, { cookie: her.cookie })).status).toBe(303);
  });

  it('of somebody else are not there', async () => {
    const her = await aPerson(db);
    const { cookie } = await aPerson(db);
    const [one] = await signIns(her.id);
    expect((await house.post(paths.signInEnding(one?.id ?? ''), {}, { cookie })).status).toBe(404);
    expect((await house.post(paths.signInEnding(SignInId.parse(her.id)), {}, { cookie })).status).toBe(404);
    expect(await signIns(her.id)).toHaveLength(1);
  });
});

describe('a role that was taken away', () => {
  it('is gone at the next request', async () => {
    const { id, cookie } = await aPerson(db, { steward: true });
    expect(await pageOf(cookie)).toContain(words.en.role.steward);
    await db.run`update role_grant set ended_at = ${house.now()} where person_id = ${id}`;
    expect(await pageOf(cookie)).not.toContain(`<strong>${words.en.role.steward}</strong>`);
  });
});
