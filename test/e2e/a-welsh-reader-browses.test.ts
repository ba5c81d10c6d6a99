import { describe, expect, it } from 'vitest';
import { words as kitWords } from '../../src/library/editions/words.ts';
import { words as homeWords } from '../../src/library/home/words.ts';
import { words as libraryWords } from '../../src/library/kits/words.ts';
import { paths } from '../../src/paths.ts';
import { words as ui } from '../../src/platform/ui/words.ts';
import { aStory, type Reader } from './story.ts';

const WELSH: (Reader & { who: string })[] = [
  { who: 'on a phone', width: 360, javaScript: true, language: 'cy' },
  { who: 'at a desk, without JavaScript', width: 1440, javaScript: false, language: 'cy' },
];

describe('a Welsh reader browses', async () => {
  const { visitor } = await aStory();

  it.each(WELSH)('is met in Welsh, finds the kit that is in Welsh, and reads it, $who', async (reader) => {
    const her = await visitor(reader);
    await her.opens(paths.home);
    expect(await her.page.locator('html').getAttribute('lang')).toBe('cy');
    await her.sees(homeWords.cy.title);
    await her.presses(homeWords.cy.see);
    await her.sees(libraryWords.cy.question);
    if (reader.width === 360) await her.presses(libraryWords.cy.narrow);
    await her.page.getByLabel(libraryWords.cy.language).selectOption('cy');
    await her.presses(libraryWords.cy.show);
    await her.page.getByRole('link', { name: 'Pam na wnaiff hi lofnodi?' }).click();
    await her.sees(kitWords.cy.planTitle);
    expect(await her.page.locator('ol.plan').getAttribute('lang')).toBe('cy');
  });

  it.each(WELSH)(
    'reads an English kit’s title in Welsh, and is told that nobody fluent has looked at it yet, $who',
    async (reader) => {
      const her = await visitor(reader);
      await her.opens(paths.kit('who-can-say-yes'));
      await her.sees(kitWords.cy.unreviewed);
      expect(await her.page.locator('h1').getAttribute('lang')).toBeNull();
      expect(await her.page.locator('ol.plan').getAttribute('lang')).toBe('en-GB');
    },
  );

  it.each(WELSH)('turns to English by one link, and stays in it from page to page, $who', async (reader) => {
    const her = await visitor(reader);
    await her.opens(paths.struggles);
    await her.presses(ui.cy.otherLanguage);
    await her.page.getByRole('heading', { level: 1, name: ui.en.struggles }).waitFor();
    await her.presses(ui.en.programmes);
    await her.page.getByRole('heading', { level: 1, name: ui.en.programmes }).waitFor();
    expect(await her.page.locator('html').getAttribute('lang')).toBe('en-GB');
    await her.presses(ui.en.library);
    await her.fills(libraryWords.en.searchLabel, 'grunwick');
    await her.presses(libraryWords.en.search);
    await her.sees(libraryWords.en.clear);
    expect(await her.page.locator('html').getAttribute('lang')).toBe('en-GB');
  });
});
