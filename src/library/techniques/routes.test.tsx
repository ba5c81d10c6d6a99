import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { paths } from '../../paths.ts';
import { aDatabase } from '../../platform/db/testing.ts';
import { Invalid } from '../../platform/errors.ts';
import { aKitLine, anAct, aReader, aStruggleFile } from '../pages/reader.testing.tsx';
import { bringStruggle } from '../struggles/bring.ts';
import { bringTechnique } from './bring.ts';
import { techniquesNamed } from './read.ts';
import { techniques } from './routes.tsx';

const file = (id: string) => ({ id, language: 'en', bytes: readFileSync(`content/techniques/${id}.md`) });

describe('reading about a technique', async () => {
  const db = await aDatabase();
  const act = anAct(db);
  for (const id of ['power-map', 'one-to-one', 'debrief']) await bringTechnique(act, file(id));
  // Its own facts name the power map; the power map's name birmingham-homecare-2017.
  await bringStruggle(act, aStruggleFile('names-it'));
  await bringStruggle(act, aStruggleFile('birmingham-homecare-2017'));
  const read = aReader(
    db,
    techniques({
      taughtIn: async (_, what) =>
        'technique' in what && what.technique === 'power-map' ? [aKitLine('who-can-say-yes')] : [],
      storiesAbout: async () => [{ address: '/stories/1', title: 'We asked all eleven', where: 'Care' }],
    }),
  );

  it('is brought in once', async () => {
    expect([
      await bringTechnique(act, file('debrief')),
      await bringTechnique(act, { ...file('debrief'), language: 'cy' }),
    ]).toEqual(['same', 'new']);
  });
  it('refuses a file that is none', async () => {
    await expect(bringTechnique(act, { id: 'x', language: 'en', bytes: new Uint8Array() })).rejects.toThrow(Invalid);
  });
  it('shows how, its minutes, the kits that teach it and the struggles that show it, named from either side', async () => {
    const { html, text } = await read(paths.technique('power-map'));
    for (const said of ['How to do it', 'What goes wrong', '60–90 minutes', '50 minutes']) expect(text).toContain(said);
    for (const address of [
      paths.kit('who-can-say-yes'),
      paths.struggle('names-it'),
      paths.struggle('birmingham-homecare-2017'),
    ])
      expect(html).toContain(`href="${address}"`);
  });
  it('links to no struggle that we do not have', async () => {
    expect((await read(paths.technique('power-map'))).html).not.toContain(paths.struggle('living-wage-2001'));
  });
  it('is not there under another name', async () => {
    for (const id of ['unknown', 'Power-Map', 'a'.repeat(61)])
      expect((await read(paths.technique(id))).status).toBe(404);
  });
  it('stands in the list under its family', async () => {
    const { text } = await read(paths.techniques);
    expect(text.indexOf('Listen')).toBeLessThan(text.indexOf('The organising conversation'));
    expect(text.indexOf('The organising conversation')).toBeLessThan(text.indexOf('The power map'));
  });
  it('is named to the pages of struggles in the order asked, and left out where we do not have it', async () => {
    expect((await techniquesNamed(db, ['power-map', 'unknown', 'one-to-one'], 'en')).map(({ id }) => id)).toEqual([
      'power-map',
      'one-to-one',
    ]);
    expect(await techniquesNamed(db, [], 'en')).toEqual([]);
  });
});
