import { LANGUAGES, type Language } from '../../src/platform/words/language.ts';
import { axeFaults, sidewaysFaults } from './axe.ts';
import type { Story, Visitor } from './story.ts';

/** A way of looking at a page. */
export interface Look {
  language: Language;
  dark: boolean;
  width: 360 | 1440;
}

const LOOKS: readonly Look[] = LANGUAGES.flatMap((language) =>
  [false, true].flatMap((dark) => ([360, 1440] as const).map((width) => ({ language, dark, width }))),
);

/** The first address of a kind is looked at in every way; each further one, made alike, in one of them by turns. */
export const looksFor = (at: number): readonly Look[] =>
  at === 0 ? LOOKS : [LOOKS[(at * 3) % LOOKS.length]].filter((look) => look !== undefined);

/** Somebody who reads English and somebody who reads Welsh, each with a page of her own. */
export const readers = async ({ visitor }: Pick<Story, 'visitor'>): Promise<Record<Language, Visitor>> => ({
  en: await visitor({ width: 1440, javaScript: true, language: 'en' }),
  cy: await visitor({ width: 1440, javaScript: true, language: 'cy' }),
});

const setTo = async ({ page }: Visitor, { dark, width }: Look): Promise<void> => {
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.setViewportSize({ width, height: 800 });
};

/** Looks at the page that is open, in the ways given: what axe finds, and what makes it wider than a small phone. */
export const lookAt = async (her: Visitor, looks: readonly Look[]): Promise<string[]> => {
  const faults: string[] = [];
  const say = (look: string, found: string[]) =>
    faults.push(...found.map((fault) => `${her.page.url()} (${her.language}, ${look}) ${fault}`));
  for (const look of looks) {
    await setTo(her, look);
    const name = `${look.width}${look.dark ? ' dark' : ''}`;
    if (look.width === 360) say(name, await sidewaysFaults(her.page));
    say(name, await axeFaults(her.page));
  }
  await her.page.setViewportSize({ width: 320, height: 640 });
  say('320', await sidewaysFaults(her.page));
  return faults;
};

/** Opens an address in each language that the looks name, and looks at it. */
export const walk = async (
  by: Record<Language, Visitor>,
  address: string,
  looks: readonly Look[],
): Promise<string[]> => {
  const faults: string[] = [];
  for (const language of LANGUAGES) {
    const mine = looks.filter((look) => look.language === language);
    if (mine.length === 0) continue;
    await by[language].page.goto(address);
    faults.push(...(await lookAt(by[language], mine)));
  }
  return faults;
};
