import { describe, expect, it } from 'vitest';
import { aHouse } from '../../test/house/house.ts';
import { tablesWith } from '../../test/house/tables-with.ts';
import { paths } from '../paths.ts';
import { aFacilitator } from './a-facilitator.testing.ts';

const house = await aHouse({ content: 'nothing' });
const { db } = house;
const MARKS = { preparing: '3', doing: '3', time: '3', power: '3', care: '3', learning: '3' };

/** Somebody who told what they led elsewhere, was watched, said when they have time, and vouched for nobody. */
const everythingOf = async () => {
  const mentor = await aFacilitator(db, { level: 'leading', mentor: true });
  const her = await aFacilitator(db, { coLed: 2, outcode: 'CF40' });
  const as = house.as(her);
  const emails = { 'email-1': 'one@tutors.test', 'email-2': 'two@tutors.test' };
  await as.post(paths.claims, { name: 'Marcia', words: 'The reps’ course.', level: 'first-steps', ...emails });
  await as.post(paths.meAvailability, { month: '2026-12-01', answer: 'yes' });
  await db.run`
    insert into watching (person_id, of, asked_at, mentor_id, taken_at)
    values (${her.id}, 'first-steps', now(), ${mentor.id}, now())`;
  const note = 'The quiet ones spoke.';
  const seen = { of: 'first-steps', ...MARKS, note, says: 'yes' };
  await house.post(paths.observation(her.id), seen, { cookie: mentor.cookie });
  return { her, mentor };
};

describe('what the pathway holds of somebody', () => {
  it('is theirs to read, sealed words too', async () => {
    const { her } = await everythingOf();
    const file = await (await house.get(paths.meExportJson, { cookie: her.cookie })).text();
    for (const said of [
      'CF40',
      'The reps’ course.',
      'Marcia',
      'The quiet ones spoke.',
      'signed off by mentor',
      'time in',
    ])
      expect(file).toContain(said);
  });

  it('goes when they leave; what they saw of others stays with those', async () => {
    const { her, mentor } = await everythingOf();
    await house.post(paths.meErasure, { credit: 'someone' }, { cookie: mentor.cookie });
    expect(await db.count`select count(*) from person where id = ${mentor.id}`).toBe(0);
    const own = await (await house.get(paths.mePathway, { cookie: her.cookie })).text();
    expect(own).toContain('The quiet ones spoke.');
    await house.post(paths.meErasure, { credit: 'someone' }, { cookie: her.cookie });
    const left = await tablesWith(db, her.id);
    expect(left.filter((table) => !['audit', 'delivery', 'happening'].includes(table))).toEqual([]);
  });
});
