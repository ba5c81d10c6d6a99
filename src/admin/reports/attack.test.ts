import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { tablesWith } from '../../../test/house/tables-with.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { aProposal } from '../../library/reviews/a-proposal.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';

const PAYLOADS = [
  '<script>window.ran=1</script>',
  '"><img src=x onerror=window.ran=1>',
  '</textarea></title><svg/onload=window.ran=1>',
  '[press](javascript:window.ran=1)',
  ']]></content><entry><title>out</title>',
  '=HYPERLINK("http://elsewhere.example","x")',
  '+1+1\t@SUM(1)',
  '\r\nBcc: somebody@elsewhere.example\r\n\r\n<b>new part</b>',
  '\u202Edesrever\u2066 \u0000\u0008',
];
const ALL = PAYLOADS.join(' ');
const TAGS = /<(?:script>window|img src=x|svg\/onload|b>new|entry><title>out)/i;
const Row = z.object({ id: z.uuid(), reporterId: z.uuid().nullable() });

describe('a report that means harm', async () => {
  const house = await aHouse();
  const { db } = house;
  const [gwen, abdi] = [await aPerson(db, { steward: true }), await aPerson(db, { steward: true })];
  const author = await aPerson(db);
  const change = ['minutes=8 shortest=5', 'minutes=12 shortest=5'] as const;
  const { id: proposalId } = await aProposal(db, { by: author.actor, change });
  const send = (fields: Record<string, string>, headers?: Record<string, string>) =>
    house.post(paths.report, { wrong: 'abuse', words: ALL, of: `proposal.${proposalId}`, ...fields }, headers);
  const newest = () => db.one(Row)`select id, reporter_id from report order by made_at desc, id limit 1`;
  const count = () => db.count`select count(*) from report`;
  const reason = ALL.slice(0, 400);

  it('is text on the stewards’ page, and in what is hidden because of it', async () => {
    expect((await send({ email: 'jean@care.example' })).status).toBe(303);
    const { id } = await newest();
    const by = house.as(gwen);
    expect((await by.post(paths.adminReportHiding(id), { reason })).status).toBe(303);
    for (const path of [paths.adminReports, paths.adminReport(id), paths.proposal(proposalId), paths.decisions]) {
      const page = await (await by.get(path)).text();
      expect([path, TAGS.exec(page.replace(/<title>[^<]*<\/title>/, ''))]).toEqual([path, null]);
      expect(await htmlFaults(page)).toEqual([]);
    }
    expect(await (await by.get(paths.adminReport(id))).text()).toContain('&lt;script>window.ran=1');
  });

  it('stays text in the feed, the table and the letters of all of them', async () => {
    expect(TAGS.exec(await (await house.get(paths.decisionsFeed)).text())).toBe(null);
    const table = await (await house.get(paths.decisionsTable)).text();
    expect(table).toContain('window.ran=1');
    expect(table).not.toMatch(/(?:^|,|\r\n)"?[=+@]/);
    const letters = (await Promise.all([gwen, abdi, author].map(({ id }) => lettersTo(db, id)))).flat();
    expect(letters.length).toBeGreaterThan(2);
    for (const { subject, html } of letters) {
      expect(subject).not.toMatch(/[\r\n<]/);
      expect(TAGS.exec(html)).toBe(null);
    }
  });

  it('is kept when a field is wrong, and then runs nothing either', async () => {
    const answer = await send({
      email: ALL,
      about: ALL,
      wrong: 'no-such-thing',
      of: '"><script>window.ran=1</script>',
    });
    const page = await answer.text();
    expect([answer.status, TAGS.exec(page)]).toEqual([422, null]);
    expect(page).toContain('window.ran=1');
    expect(await htmlFaults(page)).toEqual([]);
  });

  it('is not taken from another origin, or in a language that is no form', async () => {
    const before = await count();
    for (const headers of [
      { origin: 'http://elsewhere.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'content-type': 'application/json' },
      { 'content-type': 'text/plain' },
    ])
      expect((await send({ words: 'Another.' }, headers)).status).toBeGreaterThanOrEqual(400);
    expect(await count()).toBe(before);
  });

  it('sent twenty times is one report, and one letter to each steward', async () => {
    const [reports, letters] = [await count(), (await lettersTo(db, abdi.id)).length];
    const from = { 'x-forwarded-for': '203.0.113.77' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => send({ words: 'The very same.' }, from)));
    expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1);
    expect([await count(), (await lettersTo(db, abdi.id)).length]).toEqual([reports + 1, letters + 1]);
  });

  it('leaves neither its words nor its sender’s address readable in any table', async () => {
    await send({
      words: 'Say it to nobody: canaryinareport.',
      about: 'canaryabout',
      email: 'canarysender@care.example',
    });
    const { id } = await newest();
    const by = house.as(gwen);
    await by.get(paths.adminReport(id));
    await by.post(paths.adminReportClosing(id), { found: 'canaryfound' });
    for (const word of ['canaryinareport', 'canaryabout', 'canarysender', 'canaryfound', 'jean@care'])
      expect([word, await tablesWith(db, word)]).toEqual([word, []]);
  });

  it('keeps its words until it is settled, though nobody presses the button in our letter', async () => {
    await send({ words: 'This must not be lost.', email: 'nobody-presses@care.example' });
    const { id, reporterId } = await newest();
    house.later(31 * 24 * 60);
    await house.work();
    expect(await db.count`select count(*) from person where id = ${reporterId} and email_sealed is not null`).toBe(0);
    expect((await db.one(Row)`select id, reporter_id from report where id = ${id}`).reporterId).toBe(null);
    expect(await (await house.as(await aPerson(db, { steward: true })).get(paths.adminReport(id))).text()).toContain(
      'This must not be lost.',
    );
  });
});
