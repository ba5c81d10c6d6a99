import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { personByEmail, theCommand } from '../../identity/index.ts';
import { printKit } from '../../kit/print.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { aChange } from '../revisions/a-change.testing.ts';
import {
  bringFixtureKit,
  fixture,
  fixtureKit,
  formOn,
  SLUG,
  withFile,
  withParts,
  withText,
} from './fixtures.testing.ts';

const house = await aHouse();
const { db } = house;
await bringFixtureKit(db);
const tutor = await aPerson(db, { publicName: 'Ann the tutor' });
const read = (file: FormData, slug = SLUG, query = '') => house.as(tutor).send(`${paths.wordBack(slug)}${query}`, file);
const pageOf = async (name: string): Promise<string> => (await read(withFile(fixture(name)))).text();
const suggest = (fields: Parameters<typeof house.post>[1]) => house.as(tutor).post(paths.wordSuggestion(SLUG), fields);

describe('sending back an edited Word file', () => {
  it('shows what it would change, and what stands in the margin, before anything is sent', async () => {
    const html = await pageOf('tracked.docx');
    expect(html).toContain('<ins>');
    expect(html).toContain('Laugh, and go on.');
    expect(html).toContain('Could this go first?');
    expect(await db.count`select count(*) from proposal`).toBe(0);
    expect([
      await htmlFaults(html),
      await htmlFaults(await (await read(withFile(fixture('tracked.docx')), SLUG, '?lang=cy')).text()),
    ]).toEqual([[], []]);
  });

  it('is one proposal on the edition it was made from, with the margin as its discussion, however often it is sent', async () => {
    const form = { ...formOn(await pageOf('tracked.docx')), why: 'It ran better so.', credit: 'Ann' };
    const answers = [await suggest(form), await suggest(form)];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(answers[0]?.headers.get('location')).toBe(answers[1]?.headers.get('location'));
    const page = await (await house.get(answers[0]?.headers.get('location') ?? '')).text();
    for (const said of ['It ran better so.', 'Laugh, and go on.', 'Could this go first?', '”: Source?'])
      expect(page).toContain(said);
    expect(page).not.toContain('Ann Tutor');
    expect(await db.count`select count(*) from proposal where origin = 'file'`).toBe(1);
    expect(await db.count`select count(*) from remark where step_id = 'worst-meeting-ever' and credit = 'Ann'`).toBe(1);
  });

  it('keeps its base when the kit has gone on since', async () => {
    const { base } = formOn(await pageOf('plain.docx'));
    expect(base).toEqual([expect.stringMatching(/^[0-9a-f]{40}$/)]);
    await aChange(db, SLUG, [['Passing is fine.', 'Pass if you like.']]);
    expect(formOn(await pageOf('plain.docx')).base).toEqual(base);
  });

  it('leaves out a margin note that was unticked', async () => {
    const { margin, ...form } = formOn(await pageOf('tracked.docx'));
    const before = await db.count`select count(*) from remark`;
    expect((await suggest({ ...form, margin: [margin ?? []].flat().slice(0, 1), why: 'One note.' })).status).toBe(303);
    expect(await db.count`select count(*) from remark`).toBe(before + 1);
  });

  it('says what is missing, and keeps all that was read', async () => {
    const form = formOn(await pageOf('tracked.docx'));
    const [kept = '', taken = ''] = [form.margin ?? []].flat();
    const answer = await suggest({ ...form, margin: [kept], credit: 'Ann', why: '' });
    const html = await answer.text();
    expect([answer.status, html]).toEqual([422, expect.stringContaining('Say why it would be better.')]);
    expect(formOn(html)).toEqual(form);
    const isTicked = (value: string) =>
      html.split('<input ').some((one) => one.includes('checked') && one.includes(value.replaceAll('"', '&quot;')));
    expect([isTicked(kept), isTicked(taken)]).toEqual([true, false]);
    expect(html).toContain('value="Ann"');
  });

  it('suggests what stands in the margin where no word was changed', async () => {
    const noted = withText(
      fixture('tracked.docx'),
      [/<w:ins [^>]*>(?:(?!<\/w:ins>).)*<\/w:ins>/g, ''],
      [/<w:del [^>]*>((?:(?!<\/w:del>).)*)<\/w:del>/g, '$1'],
      [/w:delText/g, 'w:t'],
    );
    const html = await (await read(withFile(noted))).text();
    expect(html).toContain('The words of the kit are as they were.');
    const answer = await suggest({ ...formOn(html), why: 'To talk about.' });
    expect(answer.status).toBe(303);
    expect(await (await house.get(answer.headers.get('location') ?? '')).text()).toContain('Could this go first?');
  });

  it('is held, margin and all, until whoever has no account presses the button behind the mailed link', async () => {
    const html = await (await house.send(paths.wordBack(SLUG), withFile(fixture('tracked.docx')))).text();
    const email = 'tutor@word.example';
    const answer = await house.post(paths.wordSuggestion(SLUG), { ...formOn(html), why: 'Held.', email });
    expect(answer.headers.get('location')).toBe(paths.proposalSent(SLUG));
    const act = { actor: theCommand, db, now: house.now() };
    const person = await db.transaction((tx) => personByEmail(tx, act, { email, language: 'en' }));
    const [letter] = await lettersTo(db, person);
    const confirmed = await house.post(
      letter?.links.find((link) => link.startsWith('/proposals/confirmation/')) ?? '',
      {},
    );
    expect(await (await house.get(confirmed.headers.get('location') ?? '')).text()).toContain('”: Source?');
  });

  it('is compared with the latest edition when it no longer says its own, and says so', async () => {
    const lost = withParts(fixture('plain.docx'), {
      'docProps/custom.xml': (text) => text.replaceAll('a1b4tnz', 'zzzzzzz'),
    });
    const html = await (await read(withFile(lost))).text();
    expect(html).toContain('The file no longer says which edition it was made from');
    expect(formOn(html).base).toEqual(formOn(await pageOf('plain.docx')).base);
  });

  it('knows from which of its states the kit’s text was made', async () => {
    const text = printKit(fixtureKit()).replace('it becomes a meeting.', 'it becomes a wake.');
    const old = formOn(await pageOf('plain.docx')).base;
    const { commitId, source } = await aChange(
      db,
      SLUG,
      [['it becomes a meeting.', 'it becomes a very long meeting indeed.']],
      { at: new Date('2026-11-27T09:00:00Z') },
    );
    const baseOf = async (of: string) => formOn(await (await read(withFile(Buffer.from(of), 'kit.md'))).text()).base;
    expect(await baseOf(text)).toEqual(old);
    expect(await baseOf(source.replace('a very long', 'an endless'))).toEqual([commitId]);
  });

  it('reads the kit’s own text as well', async () => {
    const text = printKit(fixtureKit()).replace('it becomes a meeting.', 'it becomes a party.');
    const html = await (await read(withFile(Buffer.from(text), 'kit.md'))).text();
    expect(html).toContain('What we read in your file');
    expect(html).toContain('party');
    expect((await suggest({ ...formOn(html), why: 'A party.' })).status).toBe(303);
  });
});
