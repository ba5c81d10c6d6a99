import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse, type Fields } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { tablesWith } from '../../../test/house/tables-with.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { aSession } from '../trainings/a-session.testing.ts';
import { codeOfSession } from './code.ts';

const Row = z.object({ row: z.string() });
const Xmin = z.object({ xmin: z.string() });
const Id = z.object({ id: z.string() });

describe('an evaluation', async () => {
  const house = await aHouse();
  const { db } = house;
  const lead = await aPerson(db);
  const stranger = await aPerson(db);
  const aTraining = () => aSession(db, lead, { now: house.now() });
  const begun = async () => {
    const id = await aTraining();
    house.later(61);
    return id;
  };
  const handIn = (id: string, fields: Fields) => house.post(paths.evaluation(id), fields);
  const answers = async (id: string, search = '') =>
    (await house.as(lead).get(paths.evaluationAnswers(id) + search)).text();
  const figures = (html: string) => [...html.matchAll(/<table>.*?<\/table>/g)].join();
  const sheet = (nth: number) => ({ q1: String(1 + (nth % 5)), q2: nth % 2 ? 'yes' : 'no', q4: `Thought ${nth}.` });
  const all = async (id: string, count: number) => {
    for (let nth = 0; nth < count; nth += 1) expect((await handIn(id, sheet(nth))).status).toBe(303);
  };
  const counted = (id: string) => db.count`select coalesce(sum(sheets), 0) from evaluation where session_id = ${id}`;

  it('is the kit’s own questions, for whoever has its address, in both languages', async () => {
    const id = await begun();
    for (const language of LANGUAGES) {
      const html = await (await house.get(`${paths.evaluation(id)}?lang=${language}`)).text();
      expect(await htmlFaults(html)).toEqual([]);
      for (const said of ['I could plan a meeting', 'name="q1"', 'name="q5"', 'value="yes"'])
        expect(html).toContain(said);
    }
  });
  it('is found by a short code, however it is typed', async () => {
    const id = await begun();
    const code = codeOfSession(id);
    expect(code).toMatch(/^[0-9a-z]{8}$/);
    for (const typed of [code, code.toUpperCase(), `${code.slice(0, 4)}-${code.slice(4)}`]) {
      const answer = await house.get(paths.evaluationCode(typed));
      expect([answer.status, answer.headers.get('location')]).toEqual([303, paths.evaluation(id)]);
    }
    const wrong = code.startsWith('z') ? 'y' : 'z';
    for (const typed of [wrong + code.slice(1), code.slice(1), `${code}0`])
      expect((await house.get(paths.evaluationCode(typed))).status).toBe(404);
  });
  it('shows who leads nothing before five sheets, and then figures and words by fives', async () => {
    const id = await begun();
    await all(id, 4);
    const four = await answers(id);
    for (const unsaid of ['<table', 'Thought']) expect(four).not.toContain(unsaid);
    expect(four).toContain('4 sheets are in');
    await handIn(id, sheet(4));
    const five = await answers(id);
    for (const nth of [0, 1, 2, 3, 4]) expect(five).toContain(`Thought ${nth}.`);
    expect(five).toContain('3 of 5 on average');
    await all(id, 4);
    expect(figures(await answers(id))).toBe(figures(five));
    expect(figures(five)).toContain('<td class="n">');
    expect(await answers(id)).toContain('5 are counted here. The other 4 wait');
    expect(await htmlFaults(await answers(id))).toEqual([]);
    expect(await htmlFaults(await answers(id, '?lang=cy'))).toEqual([]);
    expect(await answers(id)).toContain(paths.evaluationCode(codeOfSession(id)));
  });
  it('keeps no row with a time, a name or an order that tells', async () => {
    const id = await begun();
    await all(id, 12);
    const columns = await db.all(Row)`
      select table_name || '.' || column_name as row from information_schema.columns
      where table_name like 'evaluation%' and (data_type like 'timestamp%' or data_type in ('date', 'time') or column_default like 'nextval%'
        or column_name ~ 'person|actor|source|address|_at$|_on$')`;
    expect(columns).toEqual([]);
    // Rows of one session were all written by the last sheet's transaction: none tells what that sheet said.
    for (const rows of [
      await db.all(Xmin)`select distinct xmin::text from evaluation_count where session_id = ${id}`,
      await db.all(Xmin)`select distinct xmin::text from evaluation_words where session_id = ${id}`,
    ])
      expect(rows).toHaveLength(1);
    const lying = await db.all(Id)`select id::text from evaluation_words where session_id = ${id} order by ctid`;
    expect(lying.map((row) => row.id)).toEqual([...lying.map((row) => row.id)].sort());
    const before = new Set(lying.map((row) => row.id));
    await handIn(id, { q1: '5' });
    const after = await db.all(Id)`select id::text from evaluation_words where session_id = ${id}`;
    expect(after.filter((row) => before.has(row.id))).toEqual([]);
  });
  it('leaves the same behind in whatever order sheets come', async () => {
    const left = async (order: readonly number[]) => {
      const id = await begun();
      for (const nth of order) await handIn(id, sheet(nth));
      const counts = await db.all(Row)`
        select concat_ws(' ', question, value, times, shown) as row from evaluation_count where session_id = ${id} order by 1`;
      const words = [...(await answers(id)).matchAll(/Thought \d+/g)].map(([one]) => one).sort();
      return { counts, words };
    };
    const forward = Array.from({ length: 10 }, (_, nth) => nth);
    expect(await left(forward.toReversed())).toEqual(await left(forward));
  });
  it('keeps what people wrote sealed, before it is shown and after', async () => {
    const id = await begun();
    const canary = 'canaryofasheet';
    await handIn(id, { q4: `It was ${canary}.` });
    expect(await tablesWith(db, canary)).toEqual([]);
    await all(id, 4);
    expect(await answers(id)).toContain(canary);
    expect(await tablesWith(db, canary)).toEqual([]);
  });
  it('is told to nobody: no happening, no letter', async () => {
    const id = await begun();
    const happenings = () => db.count`select count(*) from happening`;
    const before = await happenings();
    await all(id, 6);
    expect(await happenings()).toBe(before);
  });
  it('counts a form once, however often it is sent', async () => {
    const id = await begun();
    const number = 'a-number-of-this-form-alone';
    const sent = await Promise.all(Array.from({ length: 10 }, () => handIn(id, { ...sheet(1), number })));
    expect(sent.map(({ status }) => status)).toEqual(Array(10).fill(303));
    expect(await counted(id)).toBe(1);
    house.later(60 * 24 * 16);
    await house.work();
    expect(await db.count`select count(*) from evaluation_number where session_id = ${id}`).toBe(0);
  });
  it('says what is missing, and keeps what was typed', async () => {
    const id = await begun();
    const none = await handIn(id, { q4: '  ' });
    expect([none.status, await none.text()]).toEqual([422, expect.stringContaining('href="#f-q1"')]);
    const odd = await handIn(id, { q1: '7', q2: 'yes', q4: 'Kept as typed.' });
    const page = await odd.text();
    expect([odd.status, page.includes('Kept as typed.'), page.includes('href="#f-q1"')]).toEqual([422, true, true]);
    expect(await htmlFaults(page)).toEqual([]);
    expect((await handIn(id, { q4: 'x'.repeat(501) })).status).toBe(422);
    expect(await counted(id)).toBe(0);
  });
  it('is typed in from paper by who leads, sheet after sheet', async () => {
    const id = await begun();
    const by = house.as(lead);
    const answer = await by.post(paths.evaluation(id), sheet(1));
    const thanks = await (await by.get(answer.headers.get('location') ?? '')).text();
    expect(thanks).toContain('1 sheet is in');
    expect(thanks).toContain(`href="${paths.evaluation(id)}"`);
    expect(await (await house.get(paths.evaluationThanks(id))).text()).not.toContain('1 sheet is in');
  });
  it('takes sheets from the beginning until two weeks after, and none of what was called off', async () => {
    const id = await aTraining();
    expect(await (await house.get(paths.evaluation(id))).text()).toContain('This opens when the session begins');
    expect((await handIn(id, sheet(1))).status).toBe(409);
    house.later(61);
    expect((await handIn(id, sheet(1))).status).toBe(303);
    house.later(60 * 24 * 15);
    expect((await handIn(id, sheet(1))).status).toBe(409);
    await db.run`update session set cancelled_at = ${house.now()} where id = ${id}`;
    expect((await house.get(paths.evaluation(id))).status).toBe(404);
  });
  it('shows its answers to nobody else', async () => {
    const id = await begun();
    await all(id, 5);
    expect((await house.as(stranger).get(paths.evaluationAnswers(id))).status).toBe(404);
    expect((await house.get(paths.evaluationAnswers(id))).status).toBe(303);
  });
});
