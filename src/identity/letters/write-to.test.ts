import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import type { Posted } from '../../platform/mail/post.ts';
import { LANGUAGES, type Language } from '../../platform/words/language.ts';
import { aPerson } from '../a-person.testing.ts';
import { theClock } from '../actor.ts';
import { words } from './words.ts';
import { writeTo } from './write-to.ts';

const house = await aHouse({ content: 'nothing' });
const { db } = house;
const letter = (language: Language) => ({
  language,
  subject: language === 'cy' ? 'Gair' : 'A word',
  parts: [{ say: 'Hello.' }],
  foot: ['Because you asked.'],
});
const write = (personId: string, rank: Posted['rank'] = 'digest', purpose = 'digest') =>
  db.transaction((tx) => writeTo(tx, { actor: theClock, db, now: house.now() }, personId, { purpose, rank, letter }));
const stopOf = async (id: string): Promise<string> => {
  const { stopId } = await db.one(z.object({ stopId: z.uuid() }))`select stop_id from person where id = ${id}`;
  return paths.letters(stopId, 'digest');
};

describe('writing to a person', () => {
  it('speaks their language, and says how to stop such letters', async () => {
    const { id } = await aPerson(db, { language: 'cy' });
    await write(id);
    const [read] = await lettersTo(db, id);
    expect(read?.subject).toBe('Gair');
    expect(read?.text).toContain(words.cy.stop);
    expect(read?.links).toContain(`${await stopOf(id)}?lang=cy`);
  });

  it('sends nothing but confirmations to an address that nobody confirmed', async () => {
    const { id } = await aPerson(db, { confirmed: false });
    for (const rank of ['digest', 'word', 'confirmation'] as const) await write(id, rank);
    expect((await lettersTo(db, id)).map(({ text }) => text.includes(words.en.stop))).toEqual([false]);
  });

  it('writes to nobody of an id that is nobody’s', async () => {
    const id = randomUUID();
    await write(id, 'confirmation');
    expect(await lettersTo(db, id)).toEqual([]);
  });
});

describe('stopping letters of a kind', () => {
  it('asks with a button, in both languages, and changes nothing by itself', async () => {
    const { id } = await aPerson(db);
    for (const language of LANGUAGES) {
      const page = await (await house.get(`${await stopOf(id)}?lang=${language}`)).text();
      expect(page).toContain(words[language].stopTitle);
      expect(await htmlFaults(page)).toEqual([]);
    }
    await write(id);
    expect(await lettersTo(db, id)).toHaveLength(1);
  });

  it('happens at one press, by a mail program too, once, and is a dated no', async () => {
    const { id } = await aPerson(db);
    const stop = await stopOf(id);
    for (let time = 0; time < 2; time += 1)
      expect((await house.post(stop, { 'List-Unsubscribe': 'One-Click' })).status).toBe(303);
    await write(id);
    await write(id, 'word', 'answers');
    await write(id, 'confirmation');
    expect((await lettersTo(db, id)).map(({ purpose }) => purpose).sort()).toEqual(['answers', 'digest']);
    expect(await db.count`select count(*) from consent where person_id = ${id} and not given`).toBe(1);
    expect(await (await house.get(stop)).text()).toContain(words.en.stopped);
  });

  it('is undone by another press', async () => {
    const { id } = await aPerson(db);
    const stop = await stopOf(id);
    await house.post(stop, {});
    expect((await house.post(`${stop}/resumption`, {})).status).toBe(303);
    await write(id);
    expect(await lettersTo(db, id)).toHaveLength(1);
  });

  it('is not there for a link that is nobody’s, nor for a kind that can’t be', async () => {
    const { id } = await aPerson(db);
    expect((await house.post(paths.letters(randomUUID(), 'digest'), {})).status).toBe(404);
    expect((await house.get(paths.letters('nonsense', 'digest'))).status).toBe(404);
    expect((await house.post(`${await stopOf(id)}%0A`, {})).status).toBe(404);
  });
});
