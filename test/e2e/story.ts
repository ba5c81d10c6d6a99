import { type Browser, type BrowserContext, chromium, type Page, type Request, type Response } from 'playwright-core';
import { afterAll, afterEach, expect, inject } from 'vitest';
import type { Language } from '../../src/platform/words/language.ts';
import type { Words } from '../../src/platform/words/words.ts';
import { aServedHouse, type TestHouse, type TestHouseOptions } from '../house/house.ts';

/** How somebody reads: on what, in which language, with or without JavaScript. */
export interface Reader {
  width: 360 | 768 | 1440;
  javaScript: boolean;
  language: Language;
  dark?: boolean;
}

/** Every pair of width, language and JavaScript, in as few readers as hold them all. */
export const READERS: readonly (Reader & { who: string })[] = [
  { who: 'on a phone, in English', width: 360, javaScript: true, language: 'en' },
  { who: 'at a desk, in Welsh', width: 1440, javaScript: true, language: 'cy' },
  { who: 'on a phone, in Welsh, without JavaScript', width: 360, javaScript: false, language: 'cy' },
  { who: 'at a desk, in English, without JavaScript', width: 1440, javaScript: false, language: 'en' },
];

export const withJavaScript = READERS.filter(({ javaScript }) => javaScript);

/** A person at the house: her page, and what she does on it in a person's words. Waits for states, never for time. */
export interface Visitor extends Reader {
  page: Page;
  context: BrowserContext;
  /** The program's words in her language. */
  read<T>(words: Words<T>): T;
  /** Is signed in as that person. */
  signsInAs(person: { cookie: string }): Promise<void>;
  /** Goes to an address of the house; the answer must be one that people are meant to get. */
  opens(path: string): Promise<Response>;
  /** Presses the button or link of that name. */
  presses(name: string | RegExp): Promise<void>;
  /** Types into the field of that label. */
  fills(label: string | RegExp, text: string): Promise<void>;
  /** Waits until the text is there to be read. */
  sees(text: string | RegExp): Promise<void>;
  /** Minutes go by, for her and for the house. */
  waits(minutes: number): Promise<void>;
  losesSignal(): Promise<void>;
  hasSignal(): Promise<void>;
  /** Takes out what went wrong so far; what is left fails the test. */
  troubles(): string[];
}

const HEIGHTS = { 360: 740, 768: 1024, 1440: 900 } as const;
const LOCALES = { en: 'en-GB', cy: 'cy-GB' } as const;

/** Watches for what a reader would never be told: errors, broken parts, other hosts. */
const watch = (context: BrowserContext, origin: string): { troubles: string[]; line: { cut: boolean } } => {
  const troubles: string[] = [];
  const line = { cut: false };
  const opens = (request: Request): boolean => request.isNavigationRequest();
  context.on('console', (message) => {
    // The network's own errors are told below, with what was asked for.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      troubles.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => troubles.push(`error: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) troubles.push(`another host: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? 'failed';
    // A download, or a page left before all of it came, is aborted by the browser itself.
    if (!line.cut && why !== 'net::ERR_ABORTED') troubles.push(`${why}: ${request.url()}`);
  });
  context.on('response', (response) => {
    const status = response.status();
    // A form that is sent back is an answer.
    const isBroken = status >= 500 || (status >= 400 && status !== 422 && !opens(response.request()));
    if (isBroken) troubles.push(`${status}: ${response.url()}`);
  });
  return { troubles, line };
};

let addresses = 0;
/** Each visitor reads from a house of her own, so that no limit counts them together. */
const ownAddress = (): string => {
  addresses += 1;
  return `10.${process.pid % 250}.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`;
};

const actsOn = (page: Page): Pick<Visitor, 'presses' | 'fills' | 'sees'> => ({
  presses: (name) =>
    page
      .getByRole('button', { name })
      .or(page.getByRole('link', { name }))
      .or(page.locator('summary').filter({ hasText: name }))
      .first()
      .click(),
  fills: (label, text) => page.getByLabel(label, { exact: true }).first().fill(text),
  sees: (text) => page.getByText(text).filter({ visible: true }).first().waitFor(),
});

const arrive = async (browser: Browser, house: TestHouse, reader: Reader): Promise<Visitor> => {
  const { origin } = house;
  const { width, javaScript, language, dark = false } = reader;
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width, height: HEIGHTS[width] },
    hasTouch: width === 360,
    javaScriptEnabled: javaScript,
    locale: LOCALES[language],
    timezoneId: 'Europe/London',
    colorScheme: dark ? 'dark' : 'light',
    extraHTTPHeaders: { 'x-forwarded-for': ownAddress() },
  });
  context.setDefaultTimeout(15_000);
  const { troubles, line } = watch(context, origin);
  // Her clock is the house's, and runs.
  if (javaScript) await context.clock.install({ time: house.now() });
  const page = await context.newPage();
  const signal = async (there: boolean): Promise<void> => {
    line.cut = !there;
    await context.setOffline(!there);
  };
  return {
    ...reader,
    ...actsOn(page),
    page,
    context,
    read: (words) => words[language],
    signsInAs: async ({ cookie }) => {
      const [name = '', value = ''] = cookie.split('=');
      await context.addCookies([{ name, value, url: origin }]);
    },
    opens: async (path) => {
      const answer = await page.goto(path);
      if (!answer) throw new Error(`Nothing was opened at ${path}.`);
      if (answer.status() >= 400) throw new Error(`${answer.status()} at ${path}`);
      return answer;
    },
    waits: async (minutes) => {
      house.later(minutes);
      if (javaScript) await context.clock.fastForward(minutes * 60_000);
    },
    losesSignal: () => signal(false),
    hasSignal: () => signal(true),
    troubles: () => troubles.splice(0),
  };
};

export interface Story {
  house: TestHouse;
  browser: Browser;
  /** Somebody new, with nothing in her browser. She leaves when the test is over. */
  visitor(reader: Reader): Promise<Visitor>;
}

/** A served house with the school's content, and a browser. Ask for it once, at the top of a `describe`. */
export const aStory = async (options: TestHouseOptions = {}): Promise<Story> => {
  const house = await aServedHouse(options);
  const { executablePath, env } = inject('browser');
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    env: { ...process.env, ...env },
  });
  afterAll(() => browser.close());
  const present: Visitor[] = [];
  afterEach(async () => {
    const left = present.splice(0);
    await Promise.all(left.map(({ context }) => context.close()));
    expect(left.flatMap(({ troubles }) => troubles())).toEqual([]);
  });
  return {
    house,
    browser,
    visitor: async (reader) => {
      const visitor = await arrive(browser, house, reader);
      present.push(visitor);
      return visitor;
    },
  };
};
