import { describe, expect, it } from 'vitest';
import { paths } from '../../paths.ts';
import { aDatabase } from '../../platform/db/testing.ts';
import { aKitLine, anAct, aReader, aStruggleFile } from '../pages/reader.testing.tsx';
import { bringStruggle } from './bring.ts';
import { bringTranslatedTitles } from './bring-titles.ts';
import { struggles } from './routes.tsx';

describe('reading about a struggle', async () => {
  const db = await aDatabase();
  const act = anAct(db);
  await bringStruggle(act, aStruggleFile('grunwick'));
  await bringStruggle(act, aStruggleFile('untold', { title: '<script>alert(1)</script>', body: '' }));
  const titles = 'reviewed: false\nstruggles:\n  grunwick: {title: "Grunwick: pwy?", summary: "Stopiodd rhai."}\n';
  await bringTranslatedTitles(act, { language: 'cy', bytes: new TextEncoder().encode(titles) });
  const read = aReader(
    db,
    struggles({
      taughtIn: async (_, what) =>
        'struggle' in what && what.struggle === 'grunwick' ? [aKitLine('whose-union')] : [],
      techniquesNamed: async (_, ids) =>
        ids.map((id) => ({ id, title: `The ${id}`, summary: 'A picture.', language: 'en' as const })),
      storiesAbout: async () => [{ address: '/stories/1', title: 'We asked all eleven', where: 'Care' }],
    }),
  );

  it('shows its story, its pictures with the same facts as tables, its question and its sources', async () => {
    const { status, html, text } = await read(paths.struggle('grunwick'));
    expect(status).toBe(200);
    for (const said of [
      'Who decided?',
      'They walk out.',
      'The post moves',
      'no mail',
      'What is yours?',
      'Read in part.',
    ])
      expect(text).toContain(said);
    for (const frame of ['for-phone', 'for-page', 'for-desk']) expect(html).toContain(`class="draw ${frame}"`);
    expect(html.match(/<table>/g)).toHaveLength(3);
  });
  it('leads from each mark to its source', async () => {
    const { html } = await read(paths.struggle('grunwick'));
    expect(html).toContain('href="#source-1"');
    expect(html).toContain('id="source-1"');
  });
  it('leads to the kits that teach it and the techniques it shows', async () => {
    const { html } = await read(paths.struggle('grunwick'));
    expect(html).toContain(`href="${paths.kit('whose-union')}"`);
    expect(html).toContain(`href="${paths.technique('power-map')}"`);
  });
  it('says so when no kit teaches it yet, and stands without a story', async () => {
    const { status, html, text } = await read(paths.struggle('untold'));
    expect([status, html.includes('<script>alert')]).toEqual([200, false]);
    expect(text).toContain('No kit teaches this struggle yet.');
  });
  it('has its title in Welsh where somebody wrote that, says who has yet to check it, and marks the English as English', async () => {
    const { html, text } = await read(paths.struggle('grunwick'), 'cy');
    expect(text).toContain('Grunwick: pwy?');
    expect(text).toContain('aros i siaradwr rhugl');
    expect(html).toMatch(/<p class="question" lang="en-GB">Who decided\?/);
  });
  it('says that all of it is English where even the title is', async () => {
    const { html, text } = await read(paths.struggle('untold'), 'cy');
    expect(text).toContain('Nid yw hwn yn Gymraeg eto');
    expect(html).toContain('<h1 lang="en-GB">');
  });
  it('is not there under another name, nor under one that could be none', async () => {
    for (const id of ['unknown', 'GRUNWICK', 'a'.repeat(61), "x'--"])
      expect((await read(paths.struggle(encodeURIComponent(id)))).status).toBe(404);
  });
});

describe('the list of struggles', async () => {
  const db = await aDatabase();
  const read = aReader(
    db,
    struggles({ taughtIn: async () => [], techniquesNamed: async () => [], storiesAbout: async () => [] }),
  );

  it('can be empty', async () => {
    expect((await read(paths.struggles)).status).toBe(200);
  });
  it('names each with its years, its place and what its line stands for', async () => {
    await bringStruggle(anAct(db), aStruggleFile('grunwick'));
    const { html, text } = await read(paths.struggles);
    expect(html).toContain(`href="${paths.struggle('grunwick')}"`);
    for (const said of ['1976–78', 'Willesden', 'The post moves', '1 struggle']) expect(text).toContain(said);
  });
});
