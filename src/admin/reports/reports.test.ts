import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { aProposal } from '../../library/reviews/a-proposal.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { LANGUAGES } from '../../platform/words/language.ts';

const house = await aHouse();
const { db } = house;
const WORDS = 'My neighbour Mrs Featherstonehaugh is named on that page.';
const [gwen, abdi] = [await aPerson(db, { steward: true }), await aPerson(db, { steward: true })];
const report = (fields: Record<string, string>) =>
  house.post(paths.report, { wrong: 'names-somebody', words: WORDS, ...fields });
const Row = z.object({ id: z.uuid(), reporterId: z.uuid().nullable() });
const numbered = (number: string) => db.one(Row)`select id, reporter_id from report where number = ${number}`;
const numberIn = (answer: Response): string =>
  new URL(answer.headers.get('location') ?? '', house.origin).searchParams.get('number') ?? '';
const looks = () =>
  db.count`select count(*) from happening where name = 'platform.sealed-opened' and actor_id = ${gwen.id} and facts->>'why' = 'report'`;
const anAddress = (name: string): string => `${name}@reporters.test`;

describe('reporting something', () => {
  it('shows a plain form in both languages, about what the link says', async () => {
    for (const language of LANGUAGES) {
      const page = await (await house.get(`${paths.report}?of=kit.six-points&lang=${language}`)).text();
      expect(page).toContain('value="kit.six-points"');
      expect(await htmlFaults(page)).toEqual([]);
    }
  });

  it('reaches every steward by a letter that says nothing of it, once, and gives a number to keep', async () => {
    const sent = { words: 'The same twice.', of: 'kit.six-points' };
    const [first, again] = [await report(sent), await report(sent)];
    expect([first.status, numberIn(again)]).toEqual([303, numberIn(first)]);
    const number = numberIn(first);
    expect(await (await house.get(first.headers.get('location') ?? '')).text()).toContain(number);
    for (const { id } of [gwen, abdi]) {
      const about = (await lettersTo(db, id)).filter(({ text }) => text.includes(number));
      expect(about).toHaveLength(1);
      expect(about[0]?.text).not.toContain('The same twice.');
    }
  });

  it('says what is missing, and keeps what was typed', async () => {
    const answer = await report({ wrong: '', about: 'That page over there', email: 'nobody' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    for (const said of ['Choose what is wrong', 'That page over there', WORDS, 'not an e-mail address'])
      expect(page).toContain(said);
    expect(await htmlFaults(page)).toEqual([]);
  });

  it('answers alike whether it knows the address or not, and acknowledges at once', async () => {
    const known = await aPerson(db);
    const answers = [
      await report({ email: known.email, words: 'a' }),
      await report({ email: anAddress('new'), words: 'b' }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    for (const answer of answers) {
      const { reporterId } = await numbered(numberIn(answer));
      const [letter] = await lettersTo(db, reporterId ?? '');
      expect(letter?.text).toContain(numberIn(answer));
      expect(letter?.text).toContain('24 Dec 2026');
    }
  });

  it('tells who complains of their data where the regulator is', async () => {
    const answer = await report({ wrong: 'about-data', email: anAddress('data') });
    const { reporterId } = await numbered(numberIn(answer));
    expect((await lettersTo(db, reporterId ?? ''))[0]?.text).toContain('ico.org.uk');
  });

  it('is kept sealed: no word of it stands in the database', async () => {
    const { id } = await numbered(numberIn(await report({ email: anAddress('sealed') })));
    const row = await db.one(z.object({ all: z.string() }))`select report::text as all from report where id = ${id}`;
    expect(row.all).not.toContain('Featherstonehaugh');
  });

  it('stops a flood from one source, and writes to no address more than a few times a day', async () => {
    const answers = [];
    for (let at = 0; at < 6; at += 1) answers.push(await report({ email: anAddress('flooded'), words: `Again ${at}` }));
    const { reporterId } = await numbered(numberIn(answers.at(-1) ?? new Response()));
    expect(await lettersTo(db, reporterId ?? '')).toHaveLength(3);
    const all = await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        house.post(paths.report, { wrong: 'false', words: `${at}` }, { 'x-forwarded-for': '203.0.113.9' }),
      ),
    );
    expect(all.some(({ status }) => status === 429)).toBe(true);
  });
});

describe('settling a report', async () => {
  let id: string;
  let reporter: string;
  beforeAll(async () => {
    const author = await aPerson(db);
    const change = await aProposal(db, { by: author.actor, change: ['minutes=8 shortest=5', 'minutes=12 shortest=5'] });
    const row = await numbered(numberIn(await report({ of: `proposal.${change.id}`, email: anAddress('settled') })));
    [id, reporter] = [row.id, row.reporterId ?? ''];
  });
  const by = house.as(gwen);

  it('is not there for others', async () => {
    const other = house.as(await aPerson(db, { reviewer: true }));
    for (const path of [paths.adminReports, paths.adminReport(id)]) expect((await other.get(path)).status).toBe(404);
    for (const path of [paths.adminReportHiding(id), paths.adminReportAnswers(id), paths.adminReportClosing(id)])
      expect((await other.post(path, { reason: 'x', words: 'x' })).status).toBe(404);
    expect((await house.get(paths.adminReport(id))).status).toBe(303);
  });

  it('lists reports without a word of them; each look at one is written down', async () => {
    const before = await looks();
    for (const language of LANGUAGES) {
      const list = await (await by.get(`${paths.adminReports}?lang=${language}`)).text();
      expect(list).toContain(paths.adminReport(id));
      expect(list).not.toContain('Featherstonehaugh');
      expect(await htmlFaults(list)).toEqual([]);
    }
    expect(await looks()).toBe(before);
    for (const language of LANGUAGES) {
      const page = await (await by.get(`${paths.adminReport(id)}?lang=${language}`)).text();
      expect(page).toContain(WORDS);
      expect(await htmlFaults(page)).toEqual([]);
    }
    expect(await looks()).toBe(before + 2);
  });

  it('says what is missing, and keeps what was typed', async () => {
    const empty = await by.post(paths.adminReportHiding(id), { reason: '' });
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('Give a reason.')]);
    const long = await by.post(paths.adminReportClosing(id), { found: 'Because. '.repeat(60) });
    expect([long.status, await long.text()]).toEqual([422, expect.stringContaining('Because. Because.')]);
    expect((await by.post(paths.adminReportAnswers(id), { words: 'Not yet.' })).status).toBe(409);
  });

  it('hides what it is about, once, and writes that into the log', async () => {
    for (let at = 0; at < 2; at += 1)
      expect((await by.post(paths.adminReportHiding(id), { reason: 'It names somebody.' })).status).toBe(303);
    expect(await db.count`select count(*) from report_entry where report_id = ${id} and what = 'hidden'`).toBe(1);
    const hiding =
      /\/admin\/hidings\/[0-9a-f-]{36}/.exec(await (await by.get(paths.adminReport(id))).text())?.[0] ?? '';
    const page = await (await by.get(hiding)).text();
    expect(page).toContain('It names somebody.');
    expect(await htmlFaults(page)).toEqual([]);
    expect((await by.post(`${hiding}/showing`, { reason: 'It does not.' })).status).toBe(303);
    expect((await house.as(await aPerson(db)).get(hiding)).status).toBe(404);
  });

  it('answers whoever pressed the button in our letter, and only them', async () => {
    const link = (await lettersTo(db, reporter))[0]?.links.find((one) => one.startsWith('/report/answer/')) ?? '';
    expect(await (await house.get(link)).text()).toContain('Yes, answer me here');
    expect((await by.post(paths.adminReportAnswers(id), { words: 'Too early.' })).status).toBe(409);
    expect((await house.post(link, {})).status).toBe(200);
    expect((await house.post(link, {})).status).toBe(410);
    house.later(1);
    expect((await by.post(paths.adminReportAnswers(id), { words: 'We hid it.' })).status).toBe(303);
    expect((await lettersTo(db, reporter))[0]?.text).toContain('We hid it.');
  });

  it('reminds the stewards of what waits, and not of what is closed', async () => {
    const waiting = numberIn(await report({ words: 'This one waits.' }));
    await by.post(paths.adminReportClosing(id), { found: 'Hidden and answered.' });
    await by.post(paths.adminReportClosing(id), { found: 'Hidden and answered.' });
    house.later(8 * 24 * 60);
    await house.work();
    const letters = (await lettersTo(db, abdi.id)).map(({ text }) => text);
    expect(letters.filter((text) => text.includes(waiting) && text.includes('waited for a week'))).toHaveLength(1);
    expect(
      await db.count`select count(*) from report_entry where report_id = ${id} and what in ('reminded', 'closed')`,
    ).toBe(1);
  });

  it('forgets the words of what was closed a year ago; that it was stays', async () => {
    house.later(366 * 24 * 60);
    await house.work();
    const left = await db.one(z.object({ words: z.int(), log: z.int(), there: z.int() }))`
      select count(words_sealed)::int as words, count(*)::int as there,
        (select count(words_sealed)::int from report_entry where report_id = ${id}) as log
      from report where id = ${id}`;
    expect(left).toEqual({ words: 0, log: 0, there: 1 });
    const page = await (await by.get(paths.adminReport(id))).text();
    expect(page).toContain('have gone');
  });
});
