import { describe, expect, it, vi } from 'vitest';
import { aDatabase } from '../../platform/db/testing.ts';
import { Invalid } from '../../platform/errors.ts';
import { anAct, aStruggleFile } from '../pages/reader.testing.tsx';
import { translatedTitles } from '../works/store.ts';
import { bringStruggle } from './bring.ts';
import { bringTranslatedTitles } from './bring-titles.ts';
import { everyStruggle } from './store.ts';

const text = (words: string) => new TextEncoder().encode(words);

describe('bringing a struggle in', async () => {
  const db = await aDatabase();
  const act = anAct(db);
  const touched: string[] = [];
  await db.listen('kept', { heard: (tag) => touched.push(tag) });

  it('is new, then the same, then changed when its words are', async () => {
    expect(await bringStruggle(act, aStruggleFile('a'))).toBe('new');
    expect(await bringStruggle(act, aStruggleFile('a'))).toBe('same');
    expect(await bringStruggle(act, aStruggleFile('a', { title: 'Another title' }))).toBe('changed');
    expect((await everyStruggle(db, 'en')).map(({ id, title }) => [id, title])).toEqual([['a', 'Another title']]);
  });
  it('drops what was made from it, and nothing when it is the same', async () => {
    await db.notify('kept', 'before');
    await bringStruggle(act, aStruggleFile('b'));
    await bringStruggle(act, aStruggleFile('b'));
    await db.notify('kept', 'after');
    await vi.waitUntil(() => touched.includes('after'), { timeout: 20_000 });
    expect(touched.slice(touched.indexOf('before') + 1, -1)).toEqual(['struggle:b', 'struggles', 'library']);
  });
  it('is one struggle however often it is brought at once', async () => {
    const brought = await Promise.all(Array.from({ length: 4 }, () => bringStruggle(act, aStruggleFile('c'))));
    expect(brought).toContain('new');
    expect((await everyStruggle(db, 'en')).filter(({ id }) => id === 'c')).toHaveLength(1);
  });
  it.each([
    ['latin-1 bytes', { ...aStruggleFile('x'), bytes: Uint8Array.of(0x2d, 0xe9, 0x2d) }, /UTF-8/],
    ['no front matter', { ...aStruggleFile('x'), bytes: text('Just words.') }, /front matter/],
    ['broken YAML', { ...aStruggleFile('x'), bytes: text('---\ntitle: "open\n---\n') }, /YAML/],
    ['a missing fact', { ...aStruggleFile('x'), bytes: text('---\ntitle: x\n---\n') }, /summary/],
    ['a null character', { ...aStruggleFile('x'), bytes: text('---\ntitle: "x\0"\n---\n') }, /null/],
    ['too much of it', { ...aStruggleFile('x'), bytes: new Uint8Array(1024 * 1024 + 1).fill(0x61) }, /1 MiB/],
    ['an id that no address could be', { ...aStruggleFile('x'), id: '../x' }, /id/],
    ['a language that we do not speak', { ...aStruggleFile('x'), language: 'fr' }, /“fr”/],
  ])('refuses %s with one sentence, and changes nothing', async (_, file, says) => {
    const refusal = await bringStruggle(act, file).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Invalid);
    expect(String(refusal)).toMatch(says);
    expect((await everyStruggle(db, 'en')).map(({ id }) => id)).not.toContain('x');
  });
});

describe('bringing translated titles in', async () => {
  const db = await aDatabase();
  const act = anAct(db);
  const titles = (rest: string) => ({
    language: 'cy',
    bytes: text(`reviewed: false\nstruggles:\n  a: {title: A yn Gymraeg, summary: S}\n${rest}`),
  });

  it('keeps each by its thing, and says how many are not as they were', async () => {
    expect(await bringTranslatedTitles(act, titles('kits:\n  a: {title: Pecyn, summary: P}\n'))).toBe(2);
    expect(await bringTranslatedTitles(act, titles('kits:\n  a: {title: Pecyn, summary: P}\n'))).toBe(0);
    expect((await translatedTitles(db, 'kit', 'cy')).get('a')).toEqual({
      id: 'a',
      title: 'Pecyn',
      summary: 'P',
      reviewed: false,
    });
  });
  it('takes away what the file no longer names', async () => {
    expect(await bringTranslatedTitles(act, titles(''))).toBe(1);
    expect((await translatedTitles(db, 'kit', 'cy')).size).toBe(0);
    expect((await translatedTitles(db, 'struggle', 'cy')).size).toBe(1);
  });
  it('refuses what is no list of titles with one sentence', async () => {
    for (const wrong of ['struggles: [1, 2]', 'a: "open', 'plays: {}'])
      await expect(bringTranslatedTitles(act, { language: 'cy', bytes: text(wrong) })).rejects.toThrow(Invalid);
  });
});
