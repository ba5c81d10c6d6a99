import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { anyone } from '../../identity/index.ts';
import { aDatabase } from '../../platform/db/testing.ts';
import { latestEdition } from '../editions/store.ts';
import { everyKit, kitNamed } from '../kits/store.ts';
import { proposalsOf } from '../proposals/store.ts';
import { addNext } from '../revisions/add-next.ts';
import { newestOf, picturesOf } from '../revisions/store.ts';
import type { Bundle } from './bundle.ts';
import { exported } from './export.ts';
import { importKit } from './import-kit.ts';
import type { Imported } from './imported.ts';

const sixPoints = readFileSync('content/kits/six-points/kit.md', 'utf8');

const aBundle = (
  change: (text: string) => string | Uint8Array = (text) => text,
  more: Partial<Bundle> = {},
): Bundle => {
  const changed = change(sixPoints);
  return {
    file: 'six-points/kit.md',
    folder: 'six-points',
    source: typeof changed === 'string' ? Buffer.from(changed) : changed,
    media: new Map(),
    origin: undefined,
    ...more,
  };
};

const codes = (result: Imported): string[] =>
  result.outcome === 'refused' ? result.problems.map(({ code }) => code) : [result.outcome];

describe('bringing a kit in', async () => {
  const db = await aDatabase();
  const bring = (bundle: Bundle, files?: Map<string, string>) =>
    importKit({ actor: anyone, db, now: new Date('2026-11-24T12:00:00Z') }, bundle, files);

  it('makes it the first edition, with its bytes as they came', async () => {
    const bundle = aBundle();
    expect(await bring(bundle)).toEqual({ outcome: 'imported', slug: 'six-points', number: 1 });
    const edition = await latestEdition(db, 'six-points');
    expect(Buffer.compare(edition.source, bundle.source)).toBe(0);
  });
  it('changes nothing when the same bytes come again', async () => {
    expect(codes(await bring(aBundle()))).toEqual(['unchanged']);
    expect((await latestEdition(db, 'six-points')).number).toBe(1);
  });
  it('makes the next edition of one that is untouched here', async () => {
    const changed = aBundle((text) => text.replace('Six points', 'Seven points'));
    expect(await bring(changed)).toEqual({ outcome: 'imported', slug: 'six-points', number: 2 });
  });
  it('makes it a proposal, and overwrites nothing, when people have edited the kit here', async () => {
    const { id: kitId } = await kitNamed(db, 'six-points');
    const newest = await newestOf(db, kitId);
    const edited = Buffer.from(Buffer.from(newest.source).toString().replace('minutes=14', 'minutes=15'));
    const at = new Date('2026-11-24T13:00:00Z');
    await addNext(db, { kitId, newest, source: edited, pictures: [], author: 'Marcia', at, reason: 'Longer.' });
    expect(codes(await bring(aBundle((text) => text.replace('Six points', 'Seven points'))))).toEqual(['unchanged']);
    const again = aBundle((text) => text.replace('Six points', 'Eight points'));
    expect(codes(await bring(again))).toEqual(['proposed']);
    expect(codes(await bring(again))).toEqual(['unchanged']);
    expect(Buffer.compare((await newestOf(db, kitId)).source, edited)).toBe(0);
    expect(await proposalsOf(db, 'six-points')).toMatchObject([{ why: 'What the source changed', size: 'history' }]);
  });
  it('happens once, however many bring the same at once', async () => {
    const bundle = aBundle((text) => text.replace('id: six-points', 'id: all-at-once'));
    const results = await Promise.all(Array.from({ length: 8 }, () => bring(bundle)));
    expect(results.map(({ outcome }) => outcome).sort()).toEqual(['imported', ...Array<string>(7).fill('unchanged')]);
  });

  const bad: [string, () => Bundle, string][] = [
    ['an empty file', () => aBundle(() => ''), 'empty'],
    [
      'latin-1 bytes',
      () => aBundle((text) => Buffer.from(text.replace('title: ', 'title: é '), 'latin1')),
      'not-utf-8',
    ],
    [
      'broken YAML',
      () => aBundle((text) => text.replace('level: first-steps', 'level: [first-steps')),
      'front-not-yaml',
    ],
    ['no licence', () => aBundle((text) => text.replace(/^licence: .*\n/m, '')), 'key-missing'],
    [
      'a licence that is not open',
      () => aBundle((text) => text.replace(/^licence: .*$/m, 'licence: CC-BY-NC-4.0')),
      'licence-closed',
    ],
    ['a picture that is not there', () => aBundle((text) => `${text}\n![A gate](media/gate.png)\n`), 'picture-missing'],
    [
      'a picture that is none',
      () =>
        aBundle((text) => `${text}\n![A gate](media/gate.png)\n`, {
          media: new Map([['gate.png', Buffer.from('words')]]),
        }),
      'picture-notAPicture',
    ],
  ];
  it.each(bad)('says one thing of %s, and changes nothing', async (_, bundle, code) => {
    const before = await db.count`select count(*) from revision`;
    expect(codes(await bring({ ...bundle(), folder: 'another' }))).toContain(code);
    expect(await db.count`select count(*) from revision`).toBe(before);
  });
  it('refuses two kits of one id in one import', async () => {
    const files = new Map<string, string>();
    const kit = (file: string) => aBundle((text) => text.replace('id: six-points', 'id: twins'), { file });
    expect(codes(await bring(kit('a/kit.md'), files))).toEqual(['imported']);
    expect(codes(await bring(kit('b/kit.md'), files))).toEqual(['same-id']);
  });
  it('keeps pictures without what they say of place and camera, and gives them back on export', async () => {
    const picture = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#1f5c4a' } })
      .withExif({ IFD0: { Artist: 'Somebody' } })
      .jpeg()
      .toBuffer();
    const withPicture = aBundle(
      (text) => `${text.replace('id: six-points', 'id: pictured')}\n![A green flag](media/flag.jpg)\n`,
      { media: new Map([['flag.jpg', picture]]) },
    );
    expect(codes(await bring(withPicture))).toEqual(['imported']);
    const [held] = await picturesOf(db, (await latestEdition(db, 'pictured')).revisionId);
    expect(held?.name).toBe('flag.jpg');
    expect(Buffer.from(held?.bytes ?? []).includes('Somebody')).toBe(false);
  });
  it('gives equal kits with the same commit ids when what was exported is brought into an empty house', async () => {
    const other = await aDatabase();
    for await (const { slug, files } of exported(db)) {
      const media = new Map(
        [...files].filter(([name]) => name.startsWith('media/')).map(([name, bytes]) => [name.slice(6), bytes]),
      );
      const bundle = {
        file: slug,
        folder: slug,
        source: files.get('kit.md') ?? new Uint8Array(),
        media,
        origin: files.get('edition.yaml'),
      };
      await importKit({ actor: anyone, db: other, now: new Date() }, bundle);
    }
    expect(await everyKit(other)).toHaveLength((await everyKit(db)).length);
    for (const { slug } of await everyKit(other)) {
      const [here, there] = [await latestEdition(db, slug), await latestEdition(other, slug)];
      expect(Buffer.compare(here.source, there.source)).toBe(0);
      if (here.number === 1) expect(there.commitId).toBe(here.commitId);
    }
  });
});
