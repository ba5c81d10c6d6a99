import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { LANGUAGES, type Language } from '../../src/platform/words/language.ts';
import type { Kind } from '../house/addresses.ts';
import { axeFaults, sidewaysFaults } from './axe.ts';
import type { Story, Visitor } from './story.ts';

/** A way of looking at a page. */
export interface Look {
  dark: boolean;
  width: 360 | 1440;
}

export const EVERY_LOOK: readonly Look[] = [false, true].flatMap((dark) => [
  { dark, width: 360 },
  { dark, width: 1440 },
]);

/** Pages drawn each from its own text, of which every other is looked at; all others of a kind differ by their words alone. */
const DRAWN: readonly Kind[] = ['kit', 'struggle'];

/** What is still looked at of a page, by its place among those of its kind: the first in every way, in both languages. */
const looksOf = (kind: Kind, at: number): readonly Look[] => {
  if (at === 0) return EVERY_LOOK;
  const look = EVERY_LOOK[at % EVERY_LOOK.length];
  return look && (at < 3 || (DRAWN.includes(kind) && at % 4 < 2)) ? [look] : [];
};

/** Somebody who reads English and somebody who reads Welsh, each with a page of her own. */
export const readers = async ({ visitor }: Pick<Story, 'visitor'>): Promise<Record<Language, Visitor>> => ({
  en: await visitor({ width: 1440, javaScript: true, language: 'en' }),
  cy: await visitor({ width: 1440, javaScript: true, language: 'cy' }),
});

let pictures = 0;
/** A picture of the page as it stands, for whoever asked for them: the folder that `PICTURES` names. */
const picture = async (page: Page): Promise<void> => {
  const { PICTURES } = process.env;
  if (!PICTURES) return;
  pictures += 1;
  await page.screenshot({ path: `${PICTURES}/${String(pictures).padStart(3, '0')}.png`, fullPage: true });
};

/** Looks at the page that is open: what axe finds in each way, and what makes it wider than a small phone. */
export const lookAt = async ({ page, language }: Visitor, looks: readonly Look[]): Promise<string[]> => {
  const faults: string[] = [];
  const say = (look: string, found: string[]) =>
    faults.push(...found.map((fault) => `${page.url()} (${language}, ${look}) ${fault}`));
  for (const { dark, width } of looks) {
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.setViewportSize({ width, height: 800 });
    await picture(page);
    if (width === 360) say('360', await sidewaysFaults(page));
    say(`${width}${dark ? ' dark' : ''}`, await axeFaults(page));
  }
  await page.setViewportSize({ width: 320, height: 640 });
  say('320', await sidewaysFaults(page));
  return faults;
};

/** Looks at every page of a kind, the two readers at once: the first both, then each the next by turns. */
export const walk = async (
  by: Record<Language, Visitor>,
  kind: Kind,
  addresses: readonly string[],
): Promise<string[]> => {
  const found = await Promise.all(
    LANGUAGES.map(async (language, turn) => {
      const faults: string[] = [];
      for (const [at, address] of addresses.entries()) {
        if (at > 0 && at % LANGUAGES.length !== turn) continue;
        await by[language].page.goto(address);
        faults.push(...(await lookAt(by[language], looksOf(kind, at))));
      }
      return faults;
    }),
  );
  return found.flat();
};

/** Looks at the page that is open in every way, where scripts may run, and leaves it as wide as she has it. */
export const looks = async (her: Visitor): Promise<void> => {
  const { page, width, javaScript } = her;
  // axe is a script.
  if (javaScript) expect(await lookAt(her, EVERY_LOOK)).toEqual([]);
  else await picture(page);
  await page.setViewportSize({ width, height: 900 });
};
