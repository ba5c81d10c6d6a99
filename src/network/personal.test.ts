import { describe, expect, it } from 'vitest';
import { aHouse } from '../../test/house/house.ts';
import { aPerson } from '../identity/a-person.testing.ts';
import { paths } from '../paths.ts';
import { aTraining } from './a-training.testing.ts';

const house = await aHouse();
const { db } = house;
const at = (answer: Response): string => answer.headers.get('location') ?? '';

describe('somebody who leaves', () => {
  it('takes along all that they told, asked and answered, and is in no circle any more', async () => {
    const [her, other] = [await aPerson(db), await aPerson(db)];
    const session = await aTraining(db, { endsAt: house.now(), people: [her.id, other.id] });
    house.later(1);
    const circle = at(await house.as(her).post(paths.circles, { session }));
    await house.as(other).post(paths.circles, { session });
    const told = { tried: 'We blew whistles at noon.', talk: 'yes', audience: 'public' };
    const story = at(await house.as(her).post(paths.stories, told));
    await house.as(her).post(`${circle}/questions`, { words: 'Who has a drum?' });
    const asked = at(await house.as(other).post(paths.questions, { words: 'What is loud?' }));
    await house.as(her).post(`${asked}/answers`, { words: 'Saucepans.' });
    await house.as(other).post(`${story}/meeting`, {});
    const own = await (await house.as(her).get(paths.meExport)).text();
    for (const words of ['We blew whistles at noon.', 'Who has a drum?', 'Saucepans.']) expect(own).toContain(words);
    expect(await (await house.get(paths.stories)).text()).toContain('We blew whistles');
    const gone = await house.as(her).post(paths.meErasure, { sure: 'yes', confirm: 'yes' });
    expect(gone.status).toBeLessThan(400);
    expect(await (await house.get(paths.stories)).text()).not.toContain('We blew whistles');
    for (const table of ['report_back', 'question', 'answer'] as const)
      expect(await ofHers(table, her.id), table).toBe(0);
    expect(await db.count`select count(*) from circle_member where person_id = ${her.id}`).toBe(0);
    expect(await db.count`select count(*) from introduction`).toBe(0);
    expect(await (await house.as(other).get(circle)).text()).not.toContain('Who has a drum?');
  });
});

const ofHers = (table: 'report_back' | 'question' | 'answer', id: string): Promise<number> => {
  if (table === 'report_back') return db.count`select count(*) from report_back where author_id = ${id}`;
  if (table === 'question') return db.count`select count(*) from question where author_id = ${id}`;
  return db.count`select count(*) from answer where author_id = ${id}`;
};
