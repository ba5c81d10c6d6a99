import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { aPerson } from '../../identity/a-person.testing.ts';
import { theCommand } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { bringPage } from './bring.ts';

describe('editing the school’s own pages', async () => {
  const house = await aHouse();
  const { db } = house;
  const gwen = await aPerson(db, { steward: true, publicName: 'Gwen' });
  const asGwen = house.as(gwen);
  const text = async (path: string) => (await asGwen.get(path)).text();
  const base = async (id: string, language = 'en') =>
    /name="base" value="(\d+)"/.exec(await text(paths.adminPage(id, language)))?.[1] ?? '';
  const fields = {
    title: 'Reach a person',
    summary: 'We answer.',
    text: 'Ring **the bell**.\n\n## When\n\nOn Monday.',
  };
  const save = async (id: string, more: Record<string, string> = {}, language = 'en') =>
    asGwen.post(paths.adminPage(id, language), { base: await base(id, language), ...fields, ...more });
  const statesOf = (id: string) =>
    db.count`select count(*) from school_page_state where page_id = ${id} and language = 'en'`;
  const release = (id: string, words: string) =>
    bringPage(
      { actor: theCommand, db, now: house.now() },
      { id, language: 'en', bytes: new TextEncoder().encode(`---\ntitle: From a release\n---\n\n${words}\n`) },
    );

  it('shows everybody the new text at once, as a state with who and when, once', async () => {
    await house.get(paths.about);
    const sent = { base: await base('contact'), ...fields };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => asGwen.post(paths.adminPage('contact', 'en'), sent)),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
    expect(await statesOf('contact')).toBe(2);
    expect(await db.count`select count(*) from happening where name = 'library.page-edited'`).toBe(1);
    expect(await (await house.get(paths.about)).text()).toContain('Ring <strong>the bell</strong>.');
    expect(await text(paths.adminPages)).toContain('Gwen, Tue 24 Nov 2026');
  });

  it('is not there for others', async () => {
    const other = house.as(await aPerson(db));
    expect((await other.get(paths.adminPages)).status).toBe(404);
    expect((await other.post(paths.adminPage('about', 'en'), { base: '1', ...fields })).status).toBe(404);
    expect((await other.post(paths.adminPageRestoration('about', 'en', '1'), {})).status).toBe(404);
    expect((await asGwen.get(paths.adminPage('no-such-page', 'en'))).status).toBe(404);
  });

  it('says what is missing, and keeps what was typed', async () => {
    const answer = await save('team', { title: '', text: 'Half a thought.' });
    const html = await answer.text();
    expect([answer.status, html.includes('Give the page a title.'), html.includes('Half a thought.')]).toEqual([
      422,
      true,
      true,
    ]);
    expect(await statesOf('team')).toBe(1);
  });

  it('shows how it would stand before anything is written', async () => {
    const html = await (
      await save('safety', { text: '## A heading\n\n<script>alert(1)</script>', act: 'look' })
    ).text();
    expect(html).toContain('As it would stand');
    expect(html).toMatch(/<h2 id="a-heading"[^>]*>A heading/);
    expect(html).not.toContain('<script>alert');
    expect(await htmlFaults(html)).toEqual([]);
    expect(await statesOf('safety')).toBe(1);
  });

  it('keeps a text that was begun before somebody else saved, and says so', async () => {
    const before = await base('privacy');
    await save('privacy', { text: 'Theirs.' });
    const answer = await asGwen.post(paths.adminPage('privacy', 'en'), { base: before, ...fields, text: 'Mine.' });
    const html = await answer.text();
    expect([answer.status, html.includes('Somebody saved this page while you wrote'), html.includes('Mine.')]).toEqual([
      422,
      true,
      true,
    ]);
    const next = /name="base" value="(\d+)"/.exec(html)?.[1] ?? '';
    expect((await asGwen.post(paths.adminPage('privacy', 'en'), { base: next, ...fields, text: 'Mine.' })).status).toBe(
      303,
    );
    expect(await (await house.get(paths.privacy)).text()).toContain('Mine.');
  });

  it('leaves older states to be read, and put back as a new one', async () => {
    const first = await text(paths.adminPageState('privacy', 'en', '1'));
    expect(first).toContain('Put this back');
    for (let nth = 0; nth < 2; nth += 1)
      expect((await asGwen.post(paths.adminPageRestoration('privacy', 'en', '1'), {})).status).toBe(303);
    expect(await statesOf('privacy')).toBe(4);
    expect(await (await house.get(paths.privacy)).text()).not.toContain('Mine.');
    expect(await text(paths.adminPage('privacy', 'en'))).toContain('state 1 put back');
  });

  it('is not undone by a new release: the file’s text waits, and says so', async () => {
    await save('accessibility', { text: 'As Gwen says.' });
    expect(await release('accessibility', 'As the release says.')).toBe('edited');
    expect(await release('accessibility', 'As the release says.')).toBe('same');
    expect(await (await house.get(paths.accessibility)).text()).toContain('As Gwen says.');
    const html = await text(paths.adminPage('accessibility', 'en'));
    expect(html).toContain('A release brought another text');
    await asGwen.post(paths.adminPageRestoration('accessibility', 'en', '3'), {});
    expect(await (await house.get(paths.accessibility)).text()).toContain('As the release says.');
    expect(await release('accessibility', 'As the next one says.')).toBe('changed');
  });

  it('takes the text of an older state out for good, and never of what stands or came with a release', async () => {
    await save('funders', { text: 'Mrs Featherstonehaugh pays.' });
    await save('funders', { text: 'Members pay.' });
    const wipe = (number: string) => asGwen.post(paths.adminPageWiping('funders', 'en', number), {});
    expect([(await wipe('1')).status, (await wipe('3')).status, (await wipe('9')).status]).toEqual([404, 404, 404]);
    expect([(await wipe('2')).status, (await wipe('2')).status]).toEqual([303, 303]);
    expect(await db.count`select count(*) from happening where name = 'library.page-state-wiped'`).toBe(1);
    const html = await text(paths.adminPageState('funders', 'en', '2'));
    expect([html.includes('its text was taken out'), html.includes('Featherstonehaugh')]).toEqual([true, false]);
    expect(await db.count`select count(*) from school_page_state where source like '%Featherstonehaugh%'`).toBe(0);
    expect((await asGwen.post(paths.adminPageRestoration('funders', 'en', '2'), {})).status).toBe(404);
    expect(await (await house.get(paths.about)).text()).toContain('Members pay.');
  });

  it('follows each release while nobody has edited', async () => {
    expect(await release('licences', 'Free.')).toBe('changed');
    expect(await (await house.get(paths.licences)).text()).toContain('Free.');
  });

  it('writes a Welsh page as unread until somebody fluent has read it', async () => {
    await save('safety', { title: 'Diogelwch', text: 'Yma.' }, 'cy');
    expect(await (await house.get(`${paths.safety}?lang=cy`)).text()).toContain('aros i siaradwr rhugl');
    await save('safety', { title: 'Diogelwch', text: 'Yma.', reviewed: 'yes' }, 'cy');
    expect(await (await house.get(`${paths.safety}?lang=cy`)).text()).not.toContain('aros i siaradwr rhugl');
  });

  it('is valid pages in both languages', async () => {
    for (const language of LANGUAGES)
      for (const path of [paths.adminPages, paths.adminPage('about', 'cy'), paths.adminPageState('privacy', 'en', '2')])
        expect(await htmlFaults(await text(`${path}?lang=${language}`))).toEqual([]);
  });
});
