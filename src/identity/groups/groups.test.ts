import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { aGroup, aPerson } from '../a-person.testing.ts';
import { tidyEmail } from '../people/email.ts';
import { EMAIL_HASH, personOfHash } from '../people/store.ts';
import { words } from './words.ts';

const house = await aHouse({ content: 'nothing' });
const { db } = house;
let nth = 0;
const newAddress = (): string => {
  nth += 1;
  return `neighbour${nth}@branch.test`;
};
const idOf = (email: string) => db.transaction((tx) => personOfHash(tx, tx.sealer.hash(EMAIL_HASH, tidyEmail(email))));
const found = async (cookie: string, fields: Record<string, string> = {}): Promise<string> => {
  const answer = await house.post(paths.groups, { name: 'Rhondda tenants', kind: 'tenants', ...fields }, { cookie });
  return answer.headers.get('location') ?? '';
};
const askIn = async (cookie: string, group: string, email: string, fields: Record<string, string> = {}) => {
  const answer = await house.post(`${group}/people`, { email, ...fields }, { cookie });
  const [letter] = await lettersTo(db, (await idOf(email)) ?? '');
  return { status: answer.status, link: letter?.links[0] ?? '' };
};
const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
const isThere = async (group: string, cookie: string): Promise<boolean> =>
  (await house.get(group, { cookie })).status === 200;

describe('telling of a group', () => {
  it('makes whoever tells of it the one who speaks for it', async () => {
    const { cookie } = await aPerson(db);
    const group = await found(cookie, { outcode: 'cf40' });
    for (const language of LANGUAGES) {
      const page = await (await house.get(`${group}?lang=${language}`, { cookie })).text();
      for (const shown of ['Rhondda tenants', 'CF40', words[language].contact]) expect(page).toContain(shown);
      expect(await htmlFaults(page)).toEqual([]);
    }
  });

  it('says what is missing, and keeps what was typed', async () => {
    const { cookie } = await aPerson(db);
    const answer = await house.post(paths.groups, { name: 'X', kind: 'tenants', outcode: 'B99Z' }, { cookie });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const said of [words.en.errors.groupNameMissing, words.en.errors.outcodeWrong, 'value="X"', 'value="B99Z"'])
      expect(page).toContain(said);
    expect(await htmlFaults(page)).toEqual([]);
  });

  it('needs a sign-in, and comes back to the form after it', async () => {
    const answer = await house.post(paths.groups, { name: 'Rhondda tenants', kind: 'tenants' });
    expect(answer.headers.get('location')).toBe('/sign-in?to=%2Fgroups%2Fnew');
  });
});

describe('a group', () => {
  it('is there for its own people alone', async () => {
    const { cookie } = await aPerson(db);
    const group = await found(cookie);
    for (const other of [
      await aPerson(db),
      await aPerson(db, { steward: true }),
      await aPerson(db, { reviewer: true }),
    ])
      expect((await house.get(group, { cookie: other.cookie })).status).toBe(404);
    expect((await house.get(group)).status).toBe(303);
    expect((await house.get(paths.group('nonsense'), { cookie })).status).toBe(404);
  });

  it('shows its people under the names they publish, and nothing else of them', async () => {
    const id = await aGroup(db);
    const { cookie } = await aPerson(db, { contactOf: [id] });
    const other = await aPerson(db, { groups: [id], publicName: 'Nye' });
    const page = await (await house.get(paths.group(id), { cookie })).text();
    expect(page).toContain('Nye');
    expect(page).not.toContain(other.email);
  });
});

describe('asking somebody in', () => {
  it('writes to them, and they belong once they press the button', async () => {
    const { cookie } = await aPerson(db);
    const group = await found(cookie);
    const { status, link } = await askIn(cookie, group, newAddress());
    expect(status).toBe(303);
    const page = await (await house.get(link)).text();
    expect(page).toContain(words.en.joinTitle('Rhondda tenants'));
    expect(await htmlFaults(page)).toEqual([]);
    const answer = await house.post(link, {});
    expect([answer.status, answer.headers.get('location')]).toEqual([303, group]);
    expect(await isThere(group, cookieOf(answer))).toBe(true);
    expect((await house.post(link, {})).status).toBe(410);
  });

  it('is for those who speak for the group, and not there for others', async () => {
    const id = await aGroup(db);
    const { cookie } = await aPerson(db, { groups: [id] });
    for (const other of [cookie, (await aPerson(db)).cookie, (await aPerson(db, { steward: true })).cookie])
      expect((await house.post(paths.groupPeople(id), { email: newAddress() }, { cookie: other })).status).toBe(404);
  });

  it('says the same of who belongs already and of who never answers, and writes to one address three times a day at most', async () => {
    const id = await aGroup(db);
    const { cookie } = await aPerson(db, { contactOf: [id] });
    const member = await aPerson(db, { groups: [id] });
    expect((await askIn(cookie, paths.group(id), member.email)).status).toBe(303);
    expect(await lettersTo(db, member.id)).toHaveLength(0);
    const email = newAddress();
    for (let time = 0; time < 5; time += 1) expect((await askIn(cookie, paths.group(id), email)).status).toBe(303);
    expect(await lettersTo(db, (await idOf(email)) ?? '')).toHaveLength(3);
  });

  it('says what is no address, and keeps what was typed', async () => {
    const { cookie } = await aPerson(db);
    const group = await found(cookie);
    const answer = await house.post(`${group}/people`, { email: 'nobody', contact: 'yes' }, { cookie });
    const page = await answer.text();
    expect([answer.status, page]).toEqual([422, expect.stringContaining('value="nobody"')]);
    expect(page).toMatch(/name="contact"[^>]*checked/);
  });

  it('can be taken back before they answer', async () => {
    const { cookie } = await aPerson(db);
    const group = await found(cookie);
    const email = newAddress();
    const { link } = await askIn(cookie, group, email);
    const out = `${group}/people/${await idOf(email)}/taking-out`;
    expect((await house.post(out, {}, { cookie })).status).toBe(303);
    expect((await house.post(link, {})).status).toBe(410);
    expect((await house.post(out, {}, { cookie })).status).toBe(404);
  });
});

describe('letting somebody speak for the group', () => {
  it('is done by one who does, once, and lets them ask others in', async () => {
    const id = await aGroup(db);
    const { cookie } = await aPerson(db, { contactOf: [id] });
    const member = await aPerson(db, { groups: [id] });
    const press = () => house.post(paths.groupContact(id, member.id), {}, { cookie });
    expect((await press()).status).toBe(303);
    expect((await press()).status).toBe(404);
    expect((await askIn(member.cookie, paths.group(id), newAddress())).status).toBe(303);
  });

  it('is not there for others, nor for whoever has not said yes', async () => {
    const id = await aGroup(db);
    const contact = await aPerson(db, { contactOf: [id] });
    const member = await aPerson(db, { groups: [id] });
    expect((await house.post(paths.groupContact(id, member.id), {}, { cookie: member.cookie })).status).toBe(404);
    const email = newAddress();
    await askIn(contact.cookie, paths.group(id), email);
    const asked = paths.groupContact(id, (await idOf(email)) ?? '');
    expect((await house.post(asked, {}, { cookie: contact.cookie })).status).toBe(404);
  });
});

describe('leaving a group', () => {
  it('ends one’s part in it at once, and leaves nobody without somebody who speaks for it', async () => {
    const { cookie } = await aPerson(db);
    const group = await found(cookie);
    const joined = await house.post((await askIn(cookie, group, newAddress())).link, {});
    expect((await house.post(`${group}/leaving`, {}, { cookie })).status).toBe(303);
    expect(await isThere(group, cookie)).toBe(false);
    const page = await (await house.get(group, { cookie: cookieOf(joined) })).text();
    expect(page).toContain(words.en.askSend);
    expect((await house.post(`${group}/leaving`, {}, { cookie })).status).toBe(404);
  });

  it('is undone when somebody asks one in again', async () => {
    const { cookie } = await aPerson(db);
    const group = await found(cookie);
    const email = newAddress();
    const her = cookieOf(await house.post((await askIn(cookie, group, email)).link, {}));
    await house.post(`${group}/leaving`, {}, { cookie: her });
    const back = await house.post((await askIn(cookie, group, email)).link, {});
    expect(await isThere(group, cookieOf(back))).toBe(true);
  });
});
