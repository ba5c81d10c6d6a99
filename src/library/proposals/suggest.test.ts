import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { personByEmail, theCommand } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { lettersTo, type ReadLetter } from '../../platform/mail/letters.testing.ts';
import { kitNamed } from '../kits/store.ts';
import { newestOf } from '../revisions/store.ts';

const house = await aHouse();
const { db } = house;
const slug = 'six-points';
const base = (await newestOf(db, (await kitNamed(db, slug)).id)).commitId;
const suggestion = { base, step: 'all-the-work', minutes: '12', why: 'Nine was never enough.' };
const send = (fields: Record<string, string>) => house.post(paths.proposals(slug), fields);
const lettersAt = async (email: string): Promise<ReadLetter[]> => {
  const act = { actor: theCommand, db, now: house.now() };
  return lettersTo(db, await db.transaction((tx) => personByEmail(tx, act, { email, language: 'en' })));
};
const listed = async (): Promise<string> => (await house.get(paths.proposals(slug))).text();

describe('suggesting a change without an account', () => {
  it('is held until its author presses the button behind the mailed link, and is then there for all', async () => {
    const answer = await send({ ...suggestion, email: 'ama@care.example' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, paths.proposalSent(slug)]);
    expect(await (await house.get(paths.proposalSent(slug))).text()).toContain('Look in your mail');
    expect(await listed()).not.toContain('never enough');
    const [letter] = await lettersAt('ama@care.example');
    expect(`${letter?.subject} ${letter?.text}`).not.toMatch(/six points|chartist|vote|meeting/i);
    const link = letter?.links.find((one) => one.startsWith('/proposals/confirmation/')) ?? '';
    expect(await (await house.get(link)).text()).toContain('Yes, send my suggestion');
    expect(await listed()).not.toContain('never enough');
    const confirmed = await house.post(link, {});
    expect(confirmed.status).toBe(303);
    const page = await house.get(confirmed.headers.get('location') ?? '');
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('never enough')]);
    expect(await listed()).toContain('never enough');
    expect((await house.post(link, {})).status).toBe(410);
  });

  it('answers alike whether we know the address or not', async () => {
    await aPerson(db, { email: 'known@care.example' });
    const [known, unknown] = [
      await send({ ...suggestion, email: 'known@care.example', why: 'One.' }),
      await send({ ...suggestion, email: 'unknown@care.example', why: 'One.' }),
    ];
    expect([known.status, known.headers.get('location')]).toEqual([unknown.status, unknown.headers.get('location')]);
  });

  it('is one proposal, and one letter, however often the form is sent', async () => {
    const before = await db.count`select count(*) from proposal`;
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => send({ ...suggestion, email: 'often@care.example' })),
    );
    expect(sent.map(({ status }) => status)).toEqual(Array(20).fill(303));
    expect(await db.count`select count(*) from proposal`).toBe(before + 1);
    expect(await lettersAt('often@care.example')).toHaveLength(1);
  });

  it('writes no more than six letters a day to an address, and answers as ever', async () => {
    for (let at = 0; at < 9; at += 1)
      expect((await send({ ...suggestion, email: 'flood@care.example', why: `Again ${at}` })).status).toBe(303);
    expect((await lettersAt('flood@care.example')).length).toBeLessThan(7);
  });
});

describe('a suggestion that cannot be taken', () => {
  it('comes back with the page, what was typed, and a summary that links to each field', async () => {
    const answer = await send({ ...suggestion, minutes: 'twelve', why: '' });
    const text = await answer.text();
    expect(answer.status).toBe(422);
    expect(text).toContain('value="twelve"');
    expect(text).toMatch(/href="#f-minutes"/);
    expect(text).toMatch(/href="#f-why"/);
  });
  it('asks for an address when nobody is signed in', async () => {
    const answer = await send(suggestion);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('href="#f-email"')]);
  });
  it('says so when it changes nothing, or was made from a version we do not have', async () => {
    const email = 'a@care.example';
    expect((await send({ ...suggestion, minutes: '9', email })).status).toBe(422);
    expect((await send({ ...suggestion, base: '0'.repeat(40), email })).status).toBe(422);
  });
  it('is not there for a kit that we do not have', async () => {
    expect((await house.post(paths.proposals('no-such-kit'), { ...suggestion, email: 'a@care.example' })).status).toBe(
      404,
    );
  });
});

describe('suggesting a change signed in', () => {
  it('is there at once, under the name given or as someone', async () => {
    const marcia = await aPerson(db, { publicName: 'Marcia' });
    const answer = await house
      .as(marcia)
      .post(paths.proposals(slug), { ...suggestion, credit: 'Marcia of Handsworth', why: 'Signed.' });
    const page = await (await house.get(answer.headers.get('location') ?? '')).text();
    expect(page).toContain('Marcia of Handsworth');
    const other = await house.as(marcia).post(paths.proposals(slug), { ...suggestion, why: 'Unsigned.' });
    expect(await (await house.get(other.headers.get('location') ?? '')).text()).not.toContain('Marcia');
  });
  it('takes a whole kit.md, and what is only said in words', async () => {
    const marcia = await aPerson(db);
    const source = (await (await house.get(paths.kitFile(slug, 'md'))).text()).replace('minutes=14', 'minutes=16');
    const whole = await house.as(marcia).post(paths.proposals(slug), { base, source, why: 'As a file.' });
    const words = await house
      .as(marcia)
      .post(paths.proposals(slug), { base, words: 'Step 4 is too loud.', why: 'Neighbours.' });
    expect([whole.status, words.status]).toEqual([303, 303]);
    expect(await (await house.get(words.headers.get('location') ?? '')).text()).toContain('Step 4 is too loud.');
  });
});
