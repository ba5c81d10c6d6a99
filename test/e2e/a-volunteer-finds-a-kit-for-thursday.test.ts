import { describe, expect, it } from 'vitest';
import { words as kitWords } from '../../src/library/editions/words.ts';
import { words as homeWords } from '../../src/library/home/words.ts';
import { words } from '../../src/library/kits/words.ts';
import { paths } from '../../src/paths.ts';
import { aStory, READERS } from './story.ts';

describe('a volunteer looks for a kit for Thursday', async () => {
  const { visitor } = await aStory();

  it.each(READERS)('finds it in spite of a slip of the thumb, reads it and takes the pack, $who', async (reader) => {
    const her = await visitor(reader);
    const t = her.read(words);
    await her.opens(paths.home);
    await her.presses(her.read(homeWords).see);
    await her.fills(t.searchLabel, 'grunwik');
    await her.presses(t.search);
    await her.sees(t.readAs('grunwik', 'grunwick'));
    const found = her.page.locator('.rows a[href*="/library/whose-union"]');
    await found.first().click();
    const k = her.read(kitWords);
    await her.sees(k.planTitle);
    await her.sees(k.getReady);
    const [pack] = await Promise.all([her.page.waitForEvent('download'), her.presses(k.pack)]);
    expect(pack.suggestedFilename()).toMatch(/^whose-union.*\.pdf$/);
  });

  it.each(READERS)('narrows the list to her evening, and the address says how, $who', async (reader) => {
    const her = await visitor(reader);
    const t = her.read(words);
    await her.opens(paths.library);
    const all = await her.page.locator('.rows > li').count();
    if (reader.width === 360) await her.presses(t.narrow);
    await her.page.getByLabel(t.time).selectOption('45');
    await her.page.getByLabel(t.level).selectOption('first-steps');
    await her.presses(t.show);
    const url = new URL(her.page.url());
    expect([url.searchParams.get('minutes'), url.searchParams.get('level')]).toEqual(['45', 'first-steps']);
    const some = await her.page.locator('.rows > li').count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await her.presses(t.clear);
    await her.page.waitForURL((there) => there.searchParams.get('level') === null);
    expect(await her.page.locator('.rows > li').count()).toBe(all);
  });

  it('is told plainly when there is nothing, and where else to look', async () => {
    const her = await visitor({ width: 360, javaScript: false, language: 'en' });
    await her.opens(paths.library);
    await her.fills(words.en.searchLabel, 'xyzzyx');
    await her.presses(words.en.search);
    await her.sees(words.en.none);
    await her.presses(words.en.byStruggle);
    await her.page.getByRole('heading', { level: 1 }).waitFor();
    expect(new URL(her.page.url()).pathname).toBe(paths.struggles);
  });
});
