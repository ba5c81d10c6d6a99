import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson, personAt } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { aFacilitator } from '../a-facilitator.testing.ts';
import { facilitatorOf } from '../facilitators/store.ts';
import { stageOf } from '../standing.store.ts';
import { ROWS_MAX, sheetFrom } from './rows.ts';
import { words } from './words.ts';

const DAY_MINUTES = 24 * 60;
const house = await aHouse({ content: 'nothing' });
const { db } = house;
const t = words.en;
const steward = await aPerson(db, { steward: true });
const bring = (rows: string, at: string = paths.bringing) => house.post(at, { rows }, { cookie: steward.cookie });
const idOf = async (email: string): Promise<string> => (await personAt(db, email)) ?? '';
const linkTo = async (email: string): Promise<string> => (await lettersTo(db, await idOf(email)))[0]?.links[0] ?? '';
const SHEET = [
  'Name\tE-mail\tPostcode\tLanguages\tSetting',
  'Marcia\tmarcia@sheet.test\tcf40 1aa\tEnglish, Cymraeg\tworkplace',
  'Dev\tnobody\tB29\tKlingon\tmoon',
  'Amy\tMARCIA@sheet.test\tXX9\t\t',
].join('\n');

describe('the rows of a spreadsheet', () => {
  it('are understood by the names of their columns; the rest is left out and said', () => {
    const { rows, unread } = sheetFrom(SHEET);
    expect(unread).toEqual(['Name']);
    expect(rows.map(({ email, outcode, languages, setting }) => [email, outcode, languages, setting])).toEqual([
      ['marcia@sheet.test', 'CF40', ['en', 'cy'], 'workplace'],
      [undefined, 'B29', [], 'either'],
      [undefined, null, [], 'either'],
    ]);
    expect(rows.map(({ problems }) => problems)).toEqual([
      [],
      ['emailWrong', 'languageUnknown', 'settingUnknown'],
      ['emailTwice', 'outcodeUnknown'],
    ]);
  });

  it('of any text are rows or none, never a fault', () => {
    fc.assert(fc.property(fc.string(), (text) => sheetFrom(`email,area\n${text}`).rows.length <= ROWS_MAX));
    expect(sheetFrom('name\nMarcia').isEmpty).toBe(true);
  });
});

describe('bringing in facilitators', () => {
  it('shows what was understood, and writes to nobody yet', async () => {
    for (const language of LANGUAGES) {
      const answer = await bring(SHEET, `${paths.bringingPreview}?lang=${language}`);
      const page = await answer.text();
      for (const said of ['marcia@sheet.test', 'CF40', words[language].problems.emailWrong, words[language].send(1)])
        expect(page).toContain(said);
      expect(await htmlFaults(page)).toEqual([]);
    }
    expect(await personAt(db, 'marcia@sheet.test')).toBeUndefined();
  });

  it('puts each on the way once they say yes, signed off for nothing', async () => {
    for (let time = 0; time < 2; time += 1) expect((await bring(SHEET)).status).toBe(303);
    const id = await idOf('marcia@sheet.test');
    expect(await lettersTo(db, id)).toHaveLength(1);
    const link = await linkTo('marcia@sheet.test');
    for (const language of LANGUAGES) {
      const page = await (await house.get(`${link}?lang=${language}`)).text();
      expect(page).toContain(words[language].near('CF40'));
      expect(await htmlFaults(page)).toEqual([]);
    }
    expect(await facilitatorOf(db, id)).toBeUndefined();
    expect((await house.post(link, {})).status).toBe(303);
    expect((await house.post(link, {})).status).toBe(410);
    expect(await facilitatorOf(db, id)).toMatchObject({
      outcode: 'CF40',
      languages: ['en', 'cy'],
      setting: 'workplace',
    });
    expect((await stageOf(db, id, house.now())).level).toBeNull();
  });

  it('is not there for others than stewards, whatever they send', async () => {
    for (const { cookie } of [await aPerson(db), await aFacilitator(db, { level: 'leading', mentor: true })])
      for (const rows of [SHEET, '']) expect((await house.post(paths.bringing, { rows }, { cookie })).status).toBe(404);
  });

  it('says what is missing, and keeps what was pasted', async () => {
    const answer = await bring('name\nMarcia of Leicester', paths.bringingPreview);
    const page = await answer.text();
    expect([answer.status, page]).toEqual([422, expect.stringContaining(t.errors.rowsMissing ?? '')]);
    expect(page).toContain('Marcia of Leicester');
    expect(await htmlFaults(page)).toEqual([]);
    const many = ['email', ...Array.from({ length: ROWS_MAX + 1 }, (_, at) => `n${at}@sheet.test`)].join('\n');
    expect(await (await bring(many)).text()).toContain(t.errors.rowsLong);
  });

  it('writes to nobody who is on the way already', async () => {
    const her = await aFacilitator(db);
    await bring(`email\n${her.email}`);
    expect(await lettersTo(db, her.id)).toEqual([]);
  });

  it('forgets whoever does not answer while the link works', async () => {
    const known = await aPerson(db);
    await bring(`email\nsilent@sheet.test\n${known.email}`);
    house.later(15 * DAY_MINUTES);
    await house.work();
    expect(await personAt(db, 'silent@sheet.test')).toBeUndefined();
    expect(await personAt(db, known.email)).toBe(known.id);
    expect(await db.count`select count(*) from brought where person_id = ${known.id}`).toBe(0);
  });
});
