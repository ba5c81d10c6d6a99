import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { aFacilitator } from '../../sessions/matching/a-facilitator.testing.ts';
import { aSession } from '../../sessions/trainings/a-session.testing.ts';

const HALF_A_DAY = 12 * 60 + 1;

describe('the figures', async () => {
  const house = await aHouse();
  const { db } = house;
  const gwen = await aPerson(db);
  const text = async (path: string) => (await house.get(path)).text();
  const held = async (outcode: string, came: number, times = 1) => {
    for (let nth = 0; nth < times; nth += 1) {
      const startsAt = new Date(house.now().getTime() - 86_400_000 * (nth + 2));
      const endsAt = new Date(startsAt.getTime() + 7_200_000);
      const id = await aSession(db, gwen, { outcode, startsAt, endsAt, now: house.now() });
      await db.run`update session set came = ${came}, walked_in = 0, closed_at = ${house.now()} where id = ${id}`;
    }
  };
  const table = async () =>
    new Map(
      (await text(`${paths.figuresTable}?lang=en`))
        .trim()
        .split('\r\n')
        .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"|"$/g, '')))
        .map(([, what = '', number = '', remark = '']) => [what, [number, remark]] as const),
    );

  it('say none and draw no map when there is nothing yet', async () => {
    const html = await text(paths.figures);
    expect(html).toContain('The map comes once');
    expect((await table()).get('people took part')).toEqual(['0', '']);
  });

  it('are counted twice a day and not for each reader', async () => {
    await held('B29', 12, 6);
    expect((await table()).get('people took part')).toEqual(['0', '']);
    house.later(HALF_A_DAY);
    await house.work();
    expect((await table()).get('people took part')).toEqual(['72', '']);
  });

  it('withhold what is under five, in the map, its table and its file, and round what would give it away', async () => {
    for (const outcode of ['LS6', 'M14', 'CF10', 'G41']) await held(outcode, 9, 5);
    await held('TR1', 3, 1);
    house.later(HALF_A_DAY);
    await house.work();
    const counted = await table();
    expect(counted.get('TR, people took part')).toEqual(['', 'fewer than five']);
    expect(counted.get('TR, trainings held')).toEqual(['', 'fewer than five']);
    expect(counted.get('LS, people took part')).toEqual(['45', '']);
    expect(counted.get('people took part')).toEqual(['255', 'rounded']);
    const html = await text(paths.figures);
    expect(html).toContain('class="tw"');
    expect(html).toContain('255');
    expect(html).not.toContain('254');
  });

  it('show how many are at each stage of the way', async () => {
    for (let nth = 0; nth < 6; nth += 1) await aFacilitator(db);
    await aFacilitator(db, { signedOff: null });
    house.later(HALF_A_DAY);
    await house.work();
    const counted = await table();
    expect(counted.get('Signed off')).toEqual(['6', '']);
    expect(counted.get('Helped')).toEqual(['', 'fewer than five']);
  });

  it('are valid pages in both languages, and sent again as bytes until they are counted anew', async () => {
    for (const language of LANGUAGES) {
      const answer = await house.get(`${paths.figures}?lang=${language}`);
      expect(await htmlFaults(await answer.text())).toEqual([]);
      const etag = answer.headers.get('etag') ?? '';
      expect((await house.get(`${paths.figures}?lang=${language}`, { 'if-none-match': etag })).status).toBe(304);
    }
  });

  it('say what share of those trained a year ago led within it, and how long a group waits', async () => {
    for (let nth = 0; nth < 20; nth += 1) {
      const { id } = await aPerson(db);
      const turn = (part: string, day: string) => db.run`
        insert into turn (person_id, part, session_id, level, on_day, recorded_at)
        values (${id}, ${part}, gen_random_uuid(), 'first-steps', ${day}, ${house.now()})`;
      await turn('took-part', '2025-09-01');
      if (nth < 5) await turn('co-led', '2026-03-01');
      else if (nth < 7) await turn('co-led', '2026-10-01');
    }
    house.later(HALF_A_DAY);
    await house.work();
    const counted = await table();
    expect(counted.get('of 100 trained led a training within a year')).toEqual(['25', '']);
    expect(counted.get('days from asking to the training, for half of all groups or less')?.[0]).toBe('');
  });
});
