import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paths } from '../../paths.ts';
import { aDatabase } from '../../platform/db/testing.ts';
import { anAct, aReader } from '../pages/reader.testing.tsx';
import { bringProgramme } from './bring.ts';
import { programmes } from './routes.tsx';

const file = (name: string, language: string) => ({
  id: name,
  language,
  bytes: readFileSync(`content/programmes/${name}${language === 'en' ? '' : `.${language}`}.md`),
});

describe('reading a programme', async () => {
  const db = await aDatabase();
  const act = anAct(db);
  for (const language of ['en', 'cy']) await bringProgramme(act, file('first-steps', language));
  await bringProgramme(act, file('workplace', 'en'));
  const read = aReader(db, programmes);

  it('is brought in once', async () => {
    expect(await bringProgramme(act, file('first-steps', 'en'))).toBe('same');
  });
  it('shows its kits in order with why, and leads to one pack', async () => {
    const { html, text } = await read(paths.programme('first-steps'));
    expect(html).toContain(`href="${paths.programmePack('first-steps')}"`);
    expect(text.indexOf('rests on one good conversation')).toBeLessThan(text.indexOf('who that is'));
  });
  it('says of a kit that this library does not have it', async () => {
    expect((await read(paths.programme('first-steps'))).text).toContain('This kit is not in this library.');
  });
  it('is in Welsh where it is written, and says who has yet to check it', async () => {
    const { text } = await read(paths.programme('first-steps'), 'cy');
    expect(text).toContain('Camau cyntaf mewn pedair noson');
    expect(text).toContain('aros i siaradwr rhugl');
  });
  it('is in English, marked as that, where it is not', async () => {
    expect((await read(paths.programme('workplace'), 'cy')).html).toContain('<h1 lang="en-GB">A workplace in six</h1>');
  });
  it('stands in the list, the shortest first', async () => {
    const { text } = await read(paths.programmes);
    expect(text.indexOf('First steps in four evenings')).toBeLessThan(text.indexOf('A workplace in six'));
  });
  it('is not there under another name, nor is its pack', async () => {
    for (const address of [paths.programme('unknown'), paths.programmePack('unknown'), paths.programme('First-Steps')])
      expect((await read(address)).status).toBe(404);
  });
});
