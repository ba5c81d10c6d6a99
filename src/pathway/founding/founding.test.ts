import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson, personAt } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { errors } from '../form-words.ts';
import { mentorsNow } from '../sign-offs/store.ts';
import { stageOf } from '../standing.store.ts';
import { words } from './words.ts';

const house = await aHouse({ content: 'nothing' });
const { db } = house;
const steward = await aPerson(db, { steward: true });
const idOf = async (email: string): Promise<string> => (await personAt(db, email)) ?? '';
const name = (emails: readonly string[], cookie = steward.cookie) =>
  house.post(paths.firstFacilitators, { emails: emails.join('\n') }, { cookie });
const linkTo = async (email: string): Promise<string> => (await lettersTo(db, await idOf(email)))[0]?.links[0] ?? '';

describe('the founders’ rule', () => {
  it('is not there for others than stewards', async () => {
    for (const other of [await aPerson(db), await aPerson(db, { reviewer: true })])
      expect((await name(['first@founders.test'], other.cookie)).status).toBe(404);
  });

  it('says what is missing, and keeps what was typed', async () => {
    const answer = await name(['nobody']);
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining(errors.en.emailWrong ?? '')]);
    const six = Array.from({ length: 6 }, (_, at) => `f${at}@founders.test`);
    expect(await (await name(six)).text()).toContain(errors.en.emailsMany);
  });

  it('makes somebody whom a steward named a facilitator once they say yes, signed off and recorded by whom', async () => {
    expect((await name(['zora@founders.test', 'amy@founders.test'])).status).toBe(303);
    expect((await name(['zora@founders.test'])).status).toBe(303);
    const id = await idOf('zora@founders.test');
    expect(await lettersTo(db, id)).toHaveLength(1);
    const link = await linkTo('zora@founders.test');
    for (const language of LANGUAGES) {
      const page = await (await house.get(`${link}?lang=${language}`)).text();
      expect(page).toContain(words[language].yes);
      expect(await htmlFaults(page)).toEqual([]);
    }
    expect((await stageOf(db, id, house.now())).stage).toBe('begins');
    expect((await house.post(link, {})).status).toBe(303);
    expect((await house.post(link, {})).status).toBe(410);
    expect(await stageOf(db, id, house.now())).toEqual({ stage: 'signed-off', level: 'leading', isLapsed: false });
    const { how, byIds } = await db.one(z.object({ how: z.string(), byIds: z.array(z.uuid()) }))`
      select how, by_ids from sign_off where person_id = ${id}`;
    expect([how, byIds]).toEqual(['founders', [steward.id]]);
    // Until there are two mentors, the founders do their work.
    expect(await mentorsNow(db, house.now())).toEqual([id]);
  });

  it('makes five and no sixth, however many say yes at once', async () => {
    const emails = Array.from({ length: 6 }, (_, at) => `more${at}@founders.test`);
    await name(emails.slice(0, 5));
    await name(emails.slice(5));
    const links = await Promise.all(emails.map(linkTo));
    const answers = await Promise.all(links.map((link) => house.post(link, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 303, 303, 303, 410, 410]);
    expect(await db.count`select count(*) from sign_off where how = 'founders'`).toBe(5);
    expect((await name(['late@founders.test'])).status).toBe(404);
  });
});
