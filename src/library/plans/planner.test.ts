import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { htmlFaults } from '../../../test/house/html.ts';
import { aDatabase } from '../../platform/db/testing.ts';
import type { StepEvidence } from '../asks.ts';
import { aKitText, aPlanner, BLOCK, bringKit, SIGNING } from './a-planner.testing.ts';

const db = await aDatabase();
const planner = aPlanner(db);
const path = '/library/signing/plan';

beforeAll(async () => {
  await bringKit(db, aKitText('signing', 'Why won’t she sign?', SIGNING));
  await bringKit(db, aKitText('block', 'We are not removing', BLOCK));
});

const WRITTEN = '1.signing_1..1900..a10b15c10d20e5';
const pageAt = async (address: string): Promise<string> => (await planner.get(address)).text();
const sent = async (fields: Record<string, string>): Promise<URL> => {
  const answer = await planner.post(path, { p: WRITTEN, ...fields });
  expect(answer.status).toBe(303);
  return new URL(answer.headers.get('location') ?? '', 'http://fundi.test');
};
const planOf = (address: URL): string => address.searchParams.get('p') ?? '';

describe('opening the planner', () => {
  it('shows the kit as it was written, from seven, with its total and its end', async () => {
    const html = await pageAt(path);
    expect(html).toContain('60 minutes');
    expect(html).toContain('7.00pm to 8.00pm');
    expect(html).toContain(`value="${WRITTEN}"`);
    expect(html).toContain('It fits');
  });

  it('fits to a length, or between two times, when the address says so', async () => {
    expect(await pageAt(`${path}?fit=50`)).toContain('7.00pm to 7.50pm');
    expect(await pageAt(`${path}?start=18:15&until=18:55`)).toContain('6.15pm to 6.55pm');
    expect(await pageAt(`${path}?start=18:15`)).toContain('6.15pm to 7.15pm');
    expect(await pageAt(`${path}?fit=full`)).toContain('7.00pm to 8.00pm');
    expect(await pageAt(`${path}?fit=soon&until=never`)).toContain('7.00pm to 8.00pm');
  });

  it('says what was left out and what it was for, and offers it back', async () => {
    const html = await pageAt(`${path}?fit=50`);
    expect(html).toContain('What people do in “Tea”.');
    expect(html).toMatch(/value="back:2"[^>]*>Put back<span class="vh"> Tea/);
    expect(html).toContain('Left out to fit the time.');
  });

  it('names every button for those who don’t see the row', async () => {
    const html = await pageAt(path);
    expect(html).toMatch(/value="drop:2"[^>]*>Drop<span class="vh"> step 3, Tea/);
    expect(html).toMatch(/value="lock:2"[^>]*>Lock<span class="vh"> step 3, Tea, to 7.25pm/);
    expect(html).toMatch(/<label class="vh" for="f-m.2">Minutes for step 3, Tea/);
  });

  it('shows the kit as written, and says so, when the plan in the address can’t be read', async () => {
    for (const p of ['nonsense', '1.block_1...a10', '1.signing_9...a10', '1.signing_1...z10']) {
      const html = await pageAt(`${path}?p=${p}`);
      expect(html).toContain('We could not read the plan');
      expect(html).toContain('7.00pm to 8.00pm');
    }
  });

  it('is not there for a kit that is not', async () => {
    expect((await planner.get('/library/none/plan')).status).toBe(404);
  });

  it('speaks Welsh', async () => {
    const html = await pageAt(`${path}?lang=cy`);
    expect(html).toContain('lang="cy"');
    expect(html).toContain('Faint o amser sydd gennych?');
    expect(html).toMatch(/<h3 lang="en-GB">1\. Hello/);
  });

  it.each([
    path,
    `${path}?p=1.signing_1.block_1.1900l40.c.a5b8*1160A16d20-p5e5.News`,
    `${path}?p=1.signing_1..l20..a10`,
    `${path}?ask=1&was=${WRITTEN}`,
    `${path}?p=1.signing_1....&lang=cy`,
  ])('is valid HTML: %s', async (address) => {
    expect(await htmlFaults(await pageAt(address))).toEqual([]);
  });
});

describe('changing the plan by its form', () => {
  it('answers with the new plan in the address, and the one before for going back', async () => {
    const address = await sent({ act: 'drop:2' });
    expect(planOf(address)).toBe('1.signing_1..1900.c.a10b15d20e5');
    expect(address.searchParams.get('was')).toBe(WRITTEN);
    expect(address.hash).toBe('#main-4');
    expect(await pageAt(address.pathname + address.search)).toContain(`href="${path}?p=${WRITTEN}"`);
  });

  it('keeps the language that was chosen', async () => {
    const answer = await planner.post(`${path}?lang=cy`, { p: WRITTEN, act: 'drop:2' });
    expect(answer.headers.get('location')).toMatch(/lang=cy#main-4$/);
  });

  it('says what is lost before the hinge goes, and lets a person drop it all the same', async () => {
    const asked = await sent({ act: 'drop:1' });
    expect(planOf(asked)).toBe(WRITTEN);
    expect(await pageAt(asked.pathname + asked.search)).toContain('Drop the question this kit turns on?');
    const told = await sent({ act: 'drop-told:1' });
    const html = await pageAt(told.pathname + told.search);
    expect(html).toContain('Nobody will ask who decides and who gains: that was “Who gains?”.');
  });

  it('says by how much it is too long, and offers to cut it', async () => {
    const html = await pageAt(`${path}?p=1.signing_1..1900l50..a10b15c10d20e5`);
    expect(html).toContain('It runs over by 10 minutes.');
    expect(html).toContain('value="fit:50"');
  });

  it('offers no cut when what must stay is as short as it can be, and says so', async () => {
    const html = await pageAt(`${path}?fit=20`);
    expect(html).toContain('It runs over by 8 minutes. What must stay is as short as it can be');
    expect(html).not.toContain('value="fit:20"');
  });

  it('says that nobody fills in the evaluation, and that people sit too long', async () => {
    expect(await pageAt(`${path}?p=1.signing_1....a10b15d20`)).toContain('Nobody will fill in the evaluation');
    expect(await pageAt(`${path}?p=1.signing_1....a60b60d20e5`)).toContain(
      'People sit for 145 minutes without a break.',
    );
  });

  it('fetches another kit’s steps, and takes one', async () => {
    const shown = await sent({ act: 'second', second: 'block' });
    const html = await pageAt(shown.pathname + shown.search);
    expect(html).toContain('Steps of “We are not removing”');
    const answer = await planner.post(path, { p: planOf(shown), act: 'take:1' });
    expect(planOf(new URL(answer.headers.get('location') ?? '', 'http://fundi.test'))).toBe(
      '1.signing_1.block_1.1900..a10b15c10d20B14e5',
    );
  });

  it('sends a bad form back with what was typed, and a summary that links to each field', async () => {
    const answer = await planner.post(path, { p: WRITTEN, act: 'work', start: '19:00', 'm.1': '999', 'm.2': 'ten' });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain('href="#f-m.1"');
    expect(html).toContain('value="999"');
    expect(html).toContain('aria-describedby="e-m.2"');
    expect(await htmlFaults(html)).toEqual([]);
  });

  it('fetches nothing for a kit that is named badly', async () => {
    expect(planOf(await sent({ act: 'second', second: '\u0000' }))).toBe(WRITTEN);
    expect((await planner.post(path, { p: WRITTEN, act: 'second', second: 'none' })).status).toBe(404);
  });

  it('refuses a form without a plan', async () => {
    expect((await planner.post(path, { act: 'work' })).status).toBe(422);
  });

  it('drops what the browser would not offer to nobody: an act that is none changes nothing', async () => {
    expect(planOf(await sent({ act: 'drop:77' }))).toBe(WRITTEN);
    expect(planOf(await sent({ act: '../../etc' }))).toBe(WRITTEN);
  });
});

describe('keeping the plan by its form', () => {
  it('answers with its short address, with what was typed last taken in', async () => {
    const answer = await planner.post(`${path}/kept`, { p: WRITTEN, act: 'keep', 'm.0': '8' });
    expect(answer.status).toBe(303);
    const html = await pageAt(answer.headers.get('location') ?? '');
    expect(html).toContain('Why won’t she sign? in 58 minutes');
  });

  it('needs nothing but the plan', async () => {
    const twice = await Promise.all([1, 2].map(() => planner.post(`${path}/kept`, { p: WRITTEN })));
    const [first, second] = twice.map((answer) => answer.headers.get('location'));
    expect(first).toMatch(/^\/e\/[0-9a-hjkmnp-tv-z]{7}$/);
    expect(second).toBe(first);
  });

  it('keeps nothing that it can’t read, and no empty plan', async () => {
    expect((await planner.post(`${path}/kept`, { p: 'nonsense' })).status).toBe(422);
    const answer = await planner.post(`${path}/kept`, { p: '1.signing_1.....' });
    expect(answer.status).toBe(422);
  });
});

describe('a kit of which a later edition came out', () => {
  beforeAll(async () => {
    const longer = SIGNING.map((step) => (step.id === 'in-threes' ? { ...step, minutes: 30 } : step));
    await bringKit(db, aKitText('signing', 'Why won’t she sign?', longer));
  });

  it('leaves a plan as it was, and says that there is a later one', async () => {
    const html = await pageAt(`${path}?p=${WRITTEN}`);
    expect(html).toContain('7.00pm to 8.00pm');
    expect(html).toContain('This plan is cut from edition 1. Edition 2 is out.');
  });

  it('is planned from the latest by whoever begins anew', async () => {
    expect(await pageAt(path)).toContain('7.00pm to 8.10pm');
  });
});

describe('a step that usually runs over', () => {
  it('is said to, from what those who ran it told', async () => {
    const told: StepEvidence = { times: 9, minutes: { count: 9, low: 20, median: 27, high: 31 }, short: 0, skipped: 0 };
    const known = aPlanner(db, async () => ({ runs: 9, steps: new Map([['in-threes', told]]) }));
    const html = await (await known.get(`${path}?p=${WRITTEN}`)).text();
    expect(html).toContain('Usually runs over: 27 minutes in the middle one of 9 runs.');
  });
});

describe('the address of a code', () => {
  const codeOf = async (p: string): Promise<string> =>
    (await planner.post(`${path}/kept`, { p })).headers.get('location')?.slice(3) ?? '';
  const editionCode = async (number: number): Promise<string> => {
    const { code } = await db.one(z.object({ code: z.string() }))`
      select code from edition join kit on kit.id = kit_id where slug = 'signing' and number = ${number}`;
    return code;
  };

  it('lists the plan with its times and what to do with it', async () => {
    const code = await codeOf('1.signing_1.block_1.1830..a5b10A16-p5.News');
    const html = await pageAt(`/e/${code}`);
    for (const text of ['6.30pm', '6.35pm', 'from “We are not removing”', '4. News', 'our own step'])
      expect(html).toContain(text);
    for (const href of [
      `/e/${code}/run`,
      `/e/${code}/ran`,
      `/e/${code}/plan.pdf`,
      `/e/${code}/cards.pdf`,
      `/e/${code}/pack.pdf`,
    ])
      expect(html).toContain(`href="${href}"`);
    expect(html).toContain(`${path}?p=1.signing_1.block_1.1830..a5b10A16-p5.News`);
    expect(html).toContain(`content="http://fundi.test/e/${code}/picture.png"`);
    expect(html).toContain(`QR picture of http://fundi.test/e/${code}`);
  });

  it('says whether an edition is the latest, and what changed since', async () => {
    expect(await pageAt(`/e/${await editionCode(2)}`)).toContain('This is still the latest edition.');
    const old = await pageAt(`/e/${await editionCode(1)}`);
    expect(old).toContain('This is edition 1. Edition 2 is out');
    expect(old).toContain('What the source changed');
  });

  it('is forgiven when it is typed by hand', async () => {
    const code = await codeOf(WRITTEN);
    const answer = await planner.get(`/e/${code.toUpperCase()}?lang=cy`);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, `/e/${code}?lang=cy`]);
  });

  it('is not there when nobody has it', async () => {
    for (const code of ['zzzzzzz', 'x', '%00', 'a'.repeat(500)])
      expect((await planner.get(`/e/${code}`)).status).toBe(404);
  });

  it('is valid HTML for an edition, an old one and a plan, in both languages', async () => {
    const codes = [await editionCode(1), await editionCode(2), await codeOf('1.signing_1.block_1...a5b10A16-p5.News')];
    for (const code of codes)
      for (const language of ['en', 'cy'])
        expect(await htmlFaults(await pageAt(`/e/${code}?lang=${language}`))).toEqual([]);
  });
});
