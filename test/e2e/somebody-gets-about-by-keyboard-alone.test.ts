import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { words as kitWords } from '../../src/library/editions/words.ts';
import { paths } from '../../src/paths.ts';
import { words as ui } from '../../src/platform/ui/words.ts';
import { aStory } from './story.ts';

const KIT = 'who-can-say-yes';

/** What can be acted on and is in sight: of a group of radio buttons only the one that Tab reaches. */
const MARK = `(() => {
  const seen = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
    .filter((one) => one.tabIndex >= 0 && one.checkVisibility({ visibilityProperty: true }) && !one.disabled)
    .filter((one) => one.type !== 'radio' || one.checked || !document.querySelector('input[name="' + one.name + '"]:checked'));
  seen.forEach((one, at) => one.setAttribute('data-stop', String(at)));
  return seen.map((one) => one.outerHTML.slice(0, 120));
})()`;

/** Presses Tab through the whole page (a field for a time of day takes several): which stops were reached, and where the focus could not be seen. */
const tabThrough = async (page: Page, stops: number): Promise<{ reached: Set<number>; unseen: string[] }> => {
  const reached = new Set<number>();
  const unseen: string[] = [];
  for (let presses = 0; presses < stops * 2; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const here = document.activeElement;
      if (!here || here === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(here);
      return {
        stop: Number(here.getAttribute('data-stop') ?? -1),
        seen: outlineStyle !== 'none' && outlineWidth !== '0px',
        html: here.outerHTML.slice(0, 120),
      };
    });
    if (!at) break;
    reached.add(at.stop);
    if (!at.seen) unseen.push(at.html);
  }
  return { reached, unseen };
};

describe('somebody gets about by keyboard alone', async () => {
  const { visitor } = await aStory();

  it.each([paths.kit(KIT), paths.plan(KIT), paths.library])(
    'reaches everything there is to act on, and sees where she is: %s',
    async (address) => {
      const { page, opens } = await visitor({ width: 1440, javaScript: true, language: 'en' });
      await opens(address);
      const stops = await page.evaluate<string[]>(MARK);
      const { reached, unseen } = await tabThrough(page, stops.length);
      // The planner wakes when it is first come to, and takes away the button that it no longer needs.
      const left = await page.evaluate(() =>
        [...document.querySelectorAll('[data-stop]')].map((one) => Number(one.getAttribute('data-stop'))),
      );
      expect(left.length).toBeGreaterThan(stops.length - 3);
      expect(stops.filter((_, at) => left.includes(at) && !reached.has(at))).toEqual([]);
      expect(unseen).toEqual([]);
    },
  );

  it('skips to the page, opens a handout and closes it again', async () => {
    const { page, opens } = await visitor({ width: 1440, javaScript: false, language: 'en' });
    await opens(paths.kit(KIT));
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe(ui.en.skip);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').textContent()).toBe(kitWords.en.pack);
    const handout = page.locator('.papers details').first();
    await handout.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await handout.getAttribute('open')).not.toBeNull();
    await page.keyboard.press('Space');
    expect(await handout.getAttribute('open')).toBeNull();
  });
});
