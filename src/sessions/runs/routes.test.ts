import { describe, expect, it } from 'vitest';
import { aHouse } from '../../../test/house/house.ts';
import { htmlFaults } from '../../../test/house/html.ts';
import { kitThere } from '../../../test/house/there.ts';
import { paths } from '../../paths.ts';
import { words } from './words.ts';

const house = await aHouse();
const { code, slug, steps, title } = await kitThere(house.db, 'why-wont-she-sign');
const first = steps[0]?.id ?? '';
const told = { when: '2026-11-24', people: '12', [`step.${first}`]: 'done', [`minutes.${first}`]: '11' };
let door = 0;
/** From another address each time, as from another hall. */
const tell = (fields: Record<string, string>, address = paths.ran(code)) => {
  door += 1;
  return house.post(address, fields, { 'x-forwarded-for': `192.0.2.${door % 250}` });
};
const pageAt = async (address: string): Promise<string> => (await house.get(address)).text();
const tokenIn = (answer: Response): string =>
  new URL(answer.headers.get('location') ?? '', house.origin).searchParams.get('run') ?? '';

describe('telling how it went, by a form', () => {
  it('thanks, says what it changed, and gives the link that takes it back', async () => {
    for (const minutes of ['9', '10', '12', '14']) await tell({ ...told, [`minutes.${first}`]: minutes });
    const answer = await tell(told);
    expect(answer.status).toBe(303);
    const thanks = await pageAt(answer.headers.get('location') ?? '');
    expect(thanks).toContain(words.en.stepRange(1, steps[0]?.title ?? '', 5, 9, 14));
    expect(thanks).toContain(`${house.origin}${paths.withdrawal(tokenIn(answer))}`);
  });

  it('is seen at once on the page of the kit', async () => {
    const before = await pageAt(paths.kit(slug));
    await tell(told);
    expect(await pageAt(paths.kit(slug))).not.toBe(before);
  });

  it('is one run, however often the same form is sent', async () => {
    const [, telling = ''] = /name="telling" value="([^"]+)"/.exec(await pageAt(paths.ran(code))) ?? [];
    const count = () => house.db.count`select count(*) from run`;
    const before = await count();
    const answers = await Promise.all(Array.from({ length: 20 }, () => tell({ ...told, telling })));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303));
    expect(new Set(answers.map(tokenIn)).size).toBe(1);
    expect(await count()).toBe(before + 1);
  });

  it('says what it cannot read and keeps everything that was typed', async () => {
    const bad = {
      ...told,
      when: 'last Tuesday',
      outcode: 'B99Z',
      words: 'Bring <b>tape</b>',
      [`step.${first}`]: 'short',
    };
    const answer = await tell(bad);
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain(words.en.outcodeUnknown('B99Z'));
    for (const kept of ['value="last Tuesday"', 'value="B99Z"', 'Bring &lt;b>tape&lt;/b>', 'value="11"'])
      expect(page).toContain(kept);
    expect(page).toMatch(new RegExp(`id="f-step.${first}.short"[^>]*checked`));
    expect(page).toContain('href="#f-outcode"');
    expect(await htmlFaults(page)).toEqual([]);
  });

  it('is not there for a code that stands for nothing', async () => {
    expect((await tell(told, paths.ran('zzzzzzz'))).status).toBe(404);
    expect((await house.get(paths.ran('zzzzzzz'))).status).toBe(404);
    expect((await house.get(paths.run('zzzzzzz'))).status).toBe(404);
  });

  it('says kindly that a flood is kept and not counted', async () => {
    const flood = { 'x-forwarded-for': '198.51.100.9' };
    let last: Response | undefined;
    for (let nth = 0; nth < 26; nth += 1) last = await house.post(paths.ran(code), told, flood);
    expect(await pageAt(last?.headers.get('location') ?? '')).toContain('Nothing you did was wrong');
  });
});

describe('taking it back by the link', () => {
  it('asks with a button, and only the button acts', async () => {
    const token = tokenIn(await tell(told));
    const page = await pageAt(paths.withdrawal(token));
    expect(page).toContain(words.en.withdrawTitle);
    expect(await pageAt(paths.withdrawal(token))).toBe(page);
    const answer = await house.post(paths.withdrawal(token), {});
    expect([answer.status, answer.headers.get('location')]).toEqual([303, paths.withdrawal(token)]);
    expect(await pageAt(paths.withdrawal(token))).toContain(words.en.withdrawnTitle);
    expect((await house.post(paths.withdrawal(token), {})).status).toBe(303);
  });

  it('is not there for a link that we never gave, nor are its thanks', async () => {
    expect((await house.get(paths.withdrawal('guessed'))).status).toBe(404);
    expect((await house.post(paths.withdrawal('guessed'), {})).status).toBe(404);
    expect((await house.get(`${paths.thanks(code)}?run=guessed`)).status).toBe(404);
    expect((await house.get(paths.thanks(code))).status).toBe(404);
  });
});

describe('the live page without JavaScript', () => {
  it('is the whole timed plan, in both languages, as valid HTML', async () => {
    for (const language of ['en', 'cy']) {
      const page = await pageAt(`${paths.run(code)}?lang=${language}`);
      for (const step of steps) expect(page).toContain(`>${step.title}</h2>`);
      expect(page).toContain(`<h1 lang="en-GB">${title}</h1>`);
      expect(await htmlFaults(page)).toEqual([]);
    }
  });

  it('reads a code as people type it', async () => {
    expect((await house.get(paths.run(code.toUpperCase()))).status).toBe(200);
  });
});

describe('the service worker', () => {
  it('is one plain script at the root, asked for afresh each time', async () => {
    const answer = await house.get(paths.serviceWorker);
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-type')).toContain('text/javascript');
    expect(await answer.text()).not.toMatch(/\b(import|export)\b/);
  });
});
