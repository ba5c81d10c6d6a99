import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { words } from './words.ts';

const house = await aHouse();
const { db } = house;
const at = (answer: Response): string => answer.headers.get('location') ?? '';
const textOf = async (path: string, by?: { cookie: string }): Promise<string> =>
  (await (by ? house.as(by) : house).get(path)).text();
const told = {
  title: 'All eleven of us',
  technique: 'power-map',
  struggle: 'grunwick-1976',
  sector: 'care',
  area: 'LE4',
  tried: 'We mapped the rota together and asked for it back.',
  happened: 'Nine of eleven signed.',
  'next-time': 'Ask the night shift first.',
  talk: 'yes',
};

describe('telling what one tried, signed in', () => {
  it('is its author’s alone until they say for whom, and then found by each of its facets', async () => {
    const her = await aPerson(db);
    const kept = at(await house.as(her).post(paths.stories, told));
    expect((await house.get(kept)).status).toBe(404);
    expect(await textOf(kept, her)).toContain('Nine of eleven signed.');
    expect(await db.count`select count(*) from report_back where tried is not null or sector is not null`).toBe(0);
    await house.as(her).post(`${kept}/edit`, { ...told, audience: 'public' });
    expect(await textOf(kept)).toContain('Nine of eleven signed.');
    for (const query of [
      'q=rota',
      'q=ROTÀ',
      'technique=power-map',
      'struggle=grunwick-1976',
      'sector=care',
      'region=east-midlands',
    ])
      expect(await textOf(`${paths.stories}?${query}`), query).toContain(told.title);
    for (const query of ['q=landlord', 'technique=one-to-one', 'sector=health', 'region=wales'])
      expect(await textOf(`${paths.stories}?${query}`), query).not.toContain(told.title);
    expect(await textOf(paths.storiesFeed)).toContain(told.title);
  });

  it('shows on the pages of its kit, technique and struggle, and goes from them when it is taken back', async () => {
    const her = await aPerson(db);
    const title = 'We took the rota to the manager';
    const story = at(
      await house.as(her).post(paths.stories, { ...told, title, kit: 'six-points', audience: 'public' }),
    );
    const pages = [paths.technique('power-map'), paths.struggle('grunwick-1976'), paths.kit('six-points')];
    for (const path of pages) expect(await textOf(path), path).toContain(title);
    expect((await house.as(her).post(`${story}/withdrawal`, {})).status).toBe(303);
    for (const path of [...pages, paths.stories, paths.storiesFeed])
      expect(await textOf(path), path).not.toContain(title);
    expect((await house.get(story)).status).toBe(404);
    expect(await textOf(story, her)).toContain(title);
  });

  it('is one report-back, however often the form is sent', async () => {
    const her = await aPerson(db);
    const answers = await Promise.all(Array.from({ length: 8 }, () => house.as(her).post(paths.stories, told)));
    expect(new Set(answers.map(at)).size).toBe(1);
    expect(await db.count`select count(*) from report_back where author_id = ${her.id}`).toBe(1);
  });

  it('for the network is read by whoever signed in, and its words lie sealed', async () => {
    const her = await aPerson(db);
    const other = await aPerson(db);
    const story = at(await house.as(her).post(paths.stories, { ...told, title: 'Only among us', audience: 'network' }));
    expect((await house.get(story)).status).toBe(404);
    expect(await textOf(story, other)).toContain('Only among us');
    expect(await textOf(paths.stories, other)).toContain(words.en.inNetwork);
    expect(await textOf(paths.stories)).not.toContain(words.en.inNetwork);
    expect(await db.count`select count(*) from report_back where audience = 'network' and words_sealed is null`).toBe(
      0,
    );
  });

  it('says what is missing, and keeps what was typed', async () => {
    const answer = await house.as(await aPerson(db)).post(paths.stories, { ...told, tried: ' ', area: '12 Mill Lane' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('12 Mill Lane');
    expect(page).toContain('Ask the night shift first.');
    expect(await htmlFaults(page)).toEqual([]);
  });

  it('is not there for others to change, take back or erase', async () => {
    const her = await aPerson(db);
    const other = house.as(await aPerson(db));
    const story = at(await house.as(her).post(paths.stories, { ...told, audience: 'public' }));
    for (const act of ['edit', 'withdrawal', 'erasure'])
      expect((await other.post(`${story}/${act}`, told)).status).toBe(404);
    expect((await other.get(`${story}/edit`)).status).toBe(404);
    expect((await house.as(her).post(`${story}/erasure`, {})).status).toBe(303);
    expect((await house.as(her).get(story)).status).toBe(404);
    expect(await db.count`select count(*) from report_back where author_id = ${her.id}`).toBe(0);
  });
});

describe('telling what one tried, by e-mail', () => {
  it('waits for the button in the letter, and then is kept by a link', async () => {
    const her = await aPerson(db, { confirmed: false, email: 'ann@people.test' });
    const title = 'The landlord came';
    const sent = await house.post(paths.stories, { ...told, title, audience: 'public', email: 'Ann@people.test' });
    expect(at(sent)).toBe(paths.storySent);
    expect(await textOf(paths.stories)).not.toContain(title);
    const [link = ''] = (await lettersTo(db, her.id))[0]?.links ?? [];
    const { pathname } = new URL(link, house.origin);
    expect((await house.get(pathname)).status).toBe(200);
    expect(await textOf(paths.stories)).not.toContain(title);
    const kept = at(await house.post(pathname, {}));
    expect(await textOf(paths.stories)).toContain(title);
    expect((await house.post(pathname, {})).status).toBe(410);
    expect(await htmlFaults(await textOf(kept))).toEqual([]);
    await house.post(kept, { ...told, title: 'The landlord wrote', audience: 'public' });
    expect(await textOf(paths.stories)).toContain('The landlord wrote');
    expect((await house.post(`${kept}/erasure`, {})).status).toBe(303);
    expect(await textOf(paths.stories)).not.toContain('The landlord wrote');
  });

  it('asks for an address, and answers a known and an unknown one alike', async () => {
    const none = await house.post(paths.stories, told);
    expect(none.status).toBe(422);
    await aPerson(db, { email: 'known@people.test' });
    const answers = [];
    for (const email of ['known@people.test', 'unknown@people.test'])
      answers.push(await house.post(paths.stories, { ...told, email }));
    expect(answers.map(at)).toEqual([paths.storySent, paths.storySent]);
  });

  it('is thrown away when nobody presses it for a week', async () => {
    const her = await aPerson(db, { email: 'late@people.test' });
    await house.post(paths.stories, { ...told, email: 'late@people.test' });
    house.later(8 * 24 * 60);
    await house.work();
    expect(await db.count`select count(*) from report_back where author_id = ${her.id}`).toBe(0);
  });
});
