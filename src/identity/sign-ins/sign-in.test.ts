import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { paths } from '../../paths.ts';
import { lettersTo } from '../../platform/mail/letters.testing.ts';
import { aPerson } from '../a-person.testing.ts';
import { tidyEmail } from '../people/email.ts';
import { EMAIL_HASH, personOfHash } from '../people/store.ts';
import { LETTERS_AN_HOUR } from './ask.ts';
import { words } from './words.ts';

const house = await aHouse({ content: 'nothing' });
const { db } = house;
let nth = 0;
/** A form from another address each time, so that no limit counts them together. */
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) => {
  nth += 1;
  return house.post(path, fields, { 'x-forwarded-for': `10.1.${Math.floor(nth / 250)}.${nth % 250}`, ...headers });
};
const newAddress = (): string => {
  nth += 1;
  return `comrade${nth}@branch.test`;
};
const personOf = (email: string) =>
  db.transaction((tx) => personOfHash(tx, tx.sealer.hash(EMAIL_HASH, tidyEmail(email))));
const lettersFor = async (email: string) => lettersTo(db, (await personOf(email)) ?? '');
const ask = async (email: string, to = '') => {
  await post(paths.signIn, { email, to });
  const [letter] = await lettersFor(email);
  const code = /^ {4}(\d{6})$/m.exec(letter?.text ?? '')?.[1] ?? '';
  return { link: letter?.links[0] ?? '', code };
};
const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
const isIn = async (cookie: string): Promise<boolean> => {
  const answer = await house.get(paths.library, { cookie });
  return (await answer.text()).includes(`href="${paths.me}"`);
};

describe('asking to sign in', () => {
  it('writes to the address with a link and a code, and shows the address again', async () => {
    const email = newAddress();
    const answer = await post(paths.signIn, { email: ` ${email.toUpperCase()} ` });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).not.toContain('branch.test');
    const page = await (await house.get(answer.headers.get('location') ?? '')).text();
    expect(page).toContain(`value="${email}"`);
    expect(await htmlFaults(page)).toEqual([]);
    expect(await lettersFor(email)).toHaveLength(1);
  });

  it('gives a known and an unknown address the same answer, and does the same work', async () => {
    const known = (await aPerson(db)).email;
    const said = async (email: string) => {
      const answer = await post(paths.signIn, { email });
      const page = await (await house.get(answer.headers.get('location') ?? '')).text();
      return [answer.status, page.replaceAll(email, 'E').replaceAll(/for=[\w%-]+/g, 'F')];
    };
    expect(await said(known)).toEqual(await said(newAddress()));
    expect((await lettersFor(known)).length).toBe(1);
  });

  it('says what is missing, and keeps what was typed', async () => {
    const answer = await post(paths.signIn, { email: 'rosa at branch', to: paths.library });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain(words.en.errors.emailWrong);
    expect(page).toContain('value="rosa at branch"');
    expect(page).toContain(`value="${paths.library}"`);
    expect(await htmlFaults(page)).toEqual([]);
  });

  it('sends one address five letters an hour at most, and answers as before', async () => {
    const email = newAddress();
    for (let letter = 0; letter < LETTERS_AN_HOUR + 3; letter += 1)
      expect((await post(paths.signIn, { email })).status).toBe(303);
    expect(await lettersFor(email)).toHaveLength(LETTERS_AN_HOUR);
  });

  it('tells one source that asks for many to wait', async () => {
    const from = { 'x-forwarded-for': '192.0.2.77' };
    const answers = [];
    for (let letter = 0; letter < 45; letter += 1)
      answers.push((await house.post(paths.signIn, { email: newAddress() }, from)).status);
    expect(answers.filter((status) => status === 303).length).toBeGreaterThanOrEqual(40);
    expect(answers.at(-1)).toBe(429);
  });
});

describe('signing in by the link', () => {
  it('shows a button and changes nothing until it is pressed', async () => {
    const { link } = await ask(newAddress(), paths.techniques);
    for (let look = 0; look < 3; look += 1) {
      const answer = await house.get(link);
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null]);
      expect(await htmlFaults(await answer.text())).toEqual([]);
    }
    const answer = await post(link.split('?')[0] ?? '', { to: paths.techniques });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, paths.techniques]);
    expect(answer.headers.get('set-cookie')).toMatch(/^fundi=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(await isIn(cookieOf(answer))).toBe(true);
  });

  it('works once, even for two who press at the same moment', async () => {
    const { link } = await ask(newAddress());
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(link, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(7).fill(410)]);
    expect((await house.get(link)).status).toBe(410);
  });

  it('refuses a used, a late and a made-up link alike, and says what to do', async () => {
    const { link: late } = await ask(newAddress());
    const { link: used } = await ask(newAddress());
    await post(used, {});
    house.later(61);
    const madeUp = paths.signInLink('x'.repeat(43));
    const pages = [];
    for (const path of [late, used, madeUp]) {
      const answer = await post(path, {});
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([410, null]);
      pages.push((await answer.text()).replace(/[0-9a-f]{8}/g, 'n').replaceAll(/sign-in\/[\w-]+/g, 's'));
    }
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('works once');
  });

  it('goes only to places of this house afterwards', async () => {
    for (const to of ['//evil.test', 'https://evil.test/', '/\\evil.test', '/\t/evil.test', paths.signOut]) {
      const { link } = await ask(newAddress());
      const answer = await post(link.split('?')[0] ?? '', { to });
      expect(answer.headers.get('location')).toBe(paths.me);
    }
  });

  it('replaces a sign-in that somebody else had put into the browser', async () => {
    const intruder = await aPerson(db);
    const { link } = await ask(newAddress());
    const answer = await post(link, {}, { cookie: intruder.cookie });
    expect(cookieOf(answer)).not.toBe(intruder.cookie);
    expect(await isIn(intruder.cookie)).toBe(false);
  });
});

describe('signing in by the code', () => {
  it('lets in whoever types it beside the address', async () => {
    const email = newAddress();
    const { code } = await ask(email);
    const answer = await post(paths.signInCode, { email, code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(answer.status).toBe(303);
    expect(await isIn(cookieOf(answer))).toBe(true);
    expect((await post(paths.signInCode, { email, code })).status).toBe(422);
  });

  it('is not there for another address, and says the same for one we do not know', async () => {
    const { code } = await ask(newAddress());
    const pages = [];
    for (const email of [(await aPerson(db)).email, newAddress()]) {
      const answer = await post(paths.signInCode, { email, code });
      expect(answer.status).toBe(422);
      pages.push((await answer.text()).replaceAll(email, 'E'));
    }
    expect(pages[0]).toBe(pages[1]);
    expect(pages[0]).toContain(words.en.errors.codeWrong);
  });

  it('is spent after five wrong tries', async () => {
    const email = newAddress();
    const { code } = await ask(email);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let nthTry = 0; nthTry < 5; nthTry += 1)
      expect((await post(paths.signInCode, { email, code: wrong })).status).toBe(422);
    expect((await post(paths.signInCode, { email, code })).status).toBe(422);
  });

  it('keeps the address that was typed when the code is missing', async () => {
    const email = newAddress();
    const answer = await post(paths.signInCode, { email, code: '' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`value="${email}"`);
  });
});

describe('signing in by link and by code at the same moment', () => {
  it('lets in by one of them, and breaks nothing', async () => {
    for (let time = 0; time < 5; time += 1) {
      const email = newAddress();
      await ask(email);
      const { link, code } = await ask(email);
      const answers = await Promise.all([
        ...Array.from({ length: 3 }, () => post(link, {})),
        ...Array.from({ length: 3 }, () => post(paths.signInCode, { email, code })),
      ]);
      const inside = answers.filter(({ status }) => status === 303);
      expect(inside).toHaveLength(1);
      expect(answers.every(({ status }) => [303, 410, 422].includes(status))).toBe(true);
    }
  });
});

describe('being signed in', () => {
  it('makes every page one’s own, and keeps none of them for others', async () => {
    const { cookie } = await aPerson(db);
    const mine = await house.get(paths.library, { cookie });
    expect(mine.headers.get('cache-control')).toBe('private, no-store');
    const anyones = await house.get(paths.library);
    expect(anyones.headers.get('cache-control')).toBe('no-cache');
    expect(anyones.headers.get('vary')).toContain('cookie');
    expect(await anyones.text()).toContain('/sign-in?to=%2Flibrary');
  });

  it('ends with a sign-out, and once it was not used for sixty days', async () => {
    const email = newAddress();
    const cookie = cookieOf(await post((await ask(email)).link, {}));
    const out = await post(paths.signOut, {}, { cookie });
    expect([out.status, out.headers.get('set-cookie')]).toEqual([303, expect.stringContaining('Max-Age=0')]);
    expect(await isIn(cookie)).toBe(false);
    const other = cookieOf(await post((await ask(email)).link, {}));
    house.later(59 * 24 * 60);
    expect(await isIn(other)).toBe(true);
    house.later(59 * 24 * 60);
    expect(await isIn(other)).toBe(true);
    house.later(61 * 24 * 60);
    expect(await isIn(other)).toBe(false);
  });

  it('is no help to another site that sends a form in one’s name', async () => {
    const { cookie } = await aPerson(db);
    const answer = await post(paths.signOut, {}, { cookie, origin: 'https://evil.test' });
    expect(answer.status).toBe(403);
    expect(await isIn(cookie)).toBe(true);
  });
});
