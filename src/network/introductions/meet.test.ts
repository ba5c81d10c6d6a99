import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';

const house = await aHouse({ content: 'nothing' });
const { db } = house;
const at = (answer: Response): string => answer.headers.get('location') ?? '';
const of = async (id: string, purpose: string) =>
  (await lettersTo(db, id)).filter((letter) => letter.purpose === purpose);
const linkTo = async (id: string): Promise<string> => (await of(id, 'meeting'))[0]?.links[0]?.split('?')[0] ?? '';

describe('being introduced', () => {
  it('happens when both say yes: each gets the other’s address, and nobody before', async () => {
    const [teller, asker] = [await aPerson(db), await aPerson(db)];
    const story = at(await house.as(teller).post(paths.stories, { tried: 'We won.', talk: 'yes', audience: 'public' }));
    expect(at(await house.post(`${story}/meeting`, {}))).toContain(paths.signIn);
    for (let time = 0; time < 2; time += 1)
      expect((await house.as(asker).post(`${story}/meeting`, {})).status).toBe(303);
    const [letter, ...more] = await of(teller.id, 'meeting');
    expect(more).toEqual([]);
    expect(letter?.text).not.toContain(asker.email);
    const link = await linkTo(teller.id);
    const page = await (await house.get(link)).text();
    expect(page).not.toContain(asker.email);
    expect(await htmlFaults(page)).toEqual([]);
    expect(await of(asker.id, 'introduction')).toEqual([]);
    expect((await house.post(link, { said: 'yes' })).status).toBe(200);
    expect((await of(asker.id, 'introduction')).map(({ text }) => text.includes(teller.email))).toEqual([true]);
    expect((await of(teller.id, 'introduction')).map(({ text }) => text.includes(asker.email))).toEqual([true]);
    expect((await house.post(link, { said: 'yes' })).status).toBe(410);
  });

  it('does not happen when one says no, and then neither is told anything', async () => {
    const [teller, asker] = [await aPerson(db), await aPerson(db)];
    const story = at(
      await house.as(teller).post(paths.stories, { tried: 'We lost.', talk: 'yes', audience: 'public' }),
    );
    await house.as(asker).post(`${story}/meeting`, {});
    expect((await house.post(await linkTo(teller.id), {})).status).toBe(422);
    expect((await house.post(await linkTo(teller.id), { said: 'no' })).status).toBe(200);
    for (const { id } of [teller, asker]) expect(await of(id, 'introduction')).toEqual([]);
  });

  it('is not there where nobody said that they would talk, nor with oneself', async () => {
    const [teller, asker] = [await aPerson(db), await aPerson(db)];
    const quiet = at(await house.as(teller).post(paths.stories, { tried: 'We wait.', audience: 'public' }));
    expect((await house.as(asker).post(`${quiet}/meeting`, {})).status).toBe(404);
    const open = at(await house.as(teller).post(paths.stories, { tried: 'We talk.', talk: 'yes', audience: 'public' }));
    expect((await house.as(teller).post(`${open}/meeting`, {})).status).toBe(404);
  });

  it('is asked by whoever asked a question, of whoever answered it, and by nobody else', async () => {
    const [asker, knows, third] = [await aPerson(db), await aPerson(db), await aPerson(db)];
    const question = at(await house.as(asker).post(paths.questions, { words: 'Who has met this agency?' }));
    await house.as(knows).post(`${question}/answers`, { words: 'We have.' });
    const [, id = ''] =
      /\/answers\/([0-9a-f-]{36})\/meeting/.exec(await (await house.as(asker).get(question)).text()) ?? [];
    expect((await house.as(third).post(paths.answerMeeting(id), {})).status).toBe(404);
    await house.as(asker).post(paths.answerMeeting(id), { question: question.split('/').at(-1) ?? '' });
    await house.post(await linkTo(knows.id), { said: 'yes' });
    expect(await of(asker.id, 'introduction')).toHaveLength(1);
  });
});
