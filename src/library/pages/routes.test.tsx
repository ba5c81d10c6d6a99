import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paths } from '../../paths.ts';
import { aDatabase } from '../../platform/db/testing.ts';
import { bringPage } from './bring.ts';
import { anAct, aReader } from './reader.testing.tsx';
import { pages } from './routes.tsx';

const words = (text: string) => new TextEncoder().encode(text);

describe('the school’s own pages', async () => {
  const db = await aDatabase();
  const act = anAct(db);
  for (const name of readdirSync('content/pages')) {
    const [id = '', language = ''] = name.replace(/\.md$/, '').split('.');
    await bringPage(act, { id, language: language || 'en', bytes: readFileSync(`content/pages/${name}`) });
  }
  const read = aReader(db, pages);

  it('are there in both languages, and say of the Welsh who has yet to check it', async () => {
    for (const address of [paths.about, paths.licences, paths.accessibility, paths.privacy, paths.safety]) {
      expect((await read(address)).status).toBe(200);
      const welsh = await read(address, 'cy');
      expect([welsh.status, welsh.text.includes('aros i siaradwr rhugl')]).toEqual([200, true]);
      expect((await read(address)).text).not.toContain('yet to check');
    }
  });
  it('tell of the school with Ella Baker’s line and how to reach a person', async () => {
    const { html, text } = await read(paths.about);
    expect(html).toMatch(/<blockquote>.*the only protection they have/s);
    expect(text).toContain('Reach a person');
  });
  it('leave a part with no text out everywhere', async () => {
    expect((await read(paths.about)).text).not.toContain('Who pays for this');
    expect((await read('/funders')).status).toBe(404);
  });
  it('join a part as soon as somebody writes it', async () => {
    await bringPage(act, {
      id: 'funders',
      language: 'en',
      bytes: words('---\ntitle: Who pays for this\n---\n\nNobody yet.[^a]\n\n[^a]: Our books.\n'),
    });
    const { html, text } = await read(paths.about);
    expect(text).toContain('Nobody yet.');
    expect(html).toContain('id="note-7"');
    const welsh = await read(paths.about, 'cy');
    expect(welsh.html).toContain('lang="en-GB">Who pays for this');
  });
  it('lead from the address of a part to its place on the page, in the language chosen', async () => {
    expect(await read('/contact')).toMatchObject({ status: 301, location: '/about#contact' });
    expect((await read('/contact', 'cy')).location).toBe('/about?lang=cy#contact');
  });
  it('lead from every note’s mark to the note and back', async () => {
    const { html } = await read(paths.about);
    for (const [, number] of html.matchAll(/href="#note-(\d+)"/g)) expect(html).toContain(`id="note-${number}"`);
    for (const [, number] of html.matchAll(/href="#mark-(\d+)"/g)) expect(html).toContain(`id="mark-${number}"`);
  });
  it('change nothing when the same bytes come again', async () => {
    expect(await bringPage(act, { id: 'about', language: 'en', bytes: readFileSync('content/pages/about.md') })).toBe(
      'same',
    );
  });
});
