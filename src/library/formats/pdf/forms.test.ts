import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../kit/reading.ts';
import { aJob, aShippedJob, shippedKits } from '../job.testing.ts';
import { ODD, URDU } from './made-up.testing.ts';
import { makePdf } from './make-pdf.ts';
import { found, made, print, says } from './printed.testing.ts';
import { readPdf } from './read-pdf.testing.ts';

describe('printing', () => {
  it('gives the same bytes for the same job', async () => {
    const [one, other] = [await made('six-points', 'pack'), await print('six-points', 'pack')];
    expect(Buffer.from(one.pdf.bytes).equals(Buffer.from(other.pdf.bytes))).toBe(true);
  });

  it('puts clock times on a plan with a start, and counts from nought without', async () => {
    const withStart = await print('whose-union', 'plan', { start: '18:45' });
    const { start: _, ...job } = aShippedJob('whose-union');
    const without = await readPdf((await makePdf({ ...job, form: 'plan' })).bytes);
    expect(withStart.read.text).toContain('6.45');
    expect(withStart.read.text).toContain('6.45pm to');
    expect(without.text).toContain('0:00');
    expect(without.text).not.toContain('pm');
  });

  it('waits for the clock where the plan says when a step begins', async () => {
    const job = aShippedJob('whose-union', { start: '19:00' });
    const begins = job.steps.map((_, at) => at * 40);
    const read = await readPdf((await makePdf({ ...job, form: 'cards', begins })).bytes);
    expect(read.text).toContain('7.40');
    expect(read.text).toContain('8.20');
  });

  it('keeps a plan on one page or two', async () => {
    for (const name of shippedKits()) expect((await made(name, 'plan')).pdf.pages).toBeLessThanOrEqual(2);
  });

  it('flags the hinge in words', async () => {
    const { read } = await made('why-wont-she-sign', 'plan');
    expect(read.text).toContain('Who decides, who gains?');
  });

  it('says the picture of the plan in words', async () => {
    const { job, read } = await made('why-wont-she-sign', 'pack');
    const said = read.alternatives.find((words) => words.includes('The plan as a bar'));
    for (const { title } of job.steps) expect(said).toContain(title);
  });

  it('prints a Welsh kit with Welsh words, whoever asks', async () => {
    const { read } = await print('why-wont-she-sign-cy', 'pack', { language: 'en' });
    expect(read.text).toContain('Cam wrth gam');
    expect(read.text).not.toContain('Step by step');
  });

  it('prints a kit in another language with the reader’s words', async () => {
    expect((await print('urdu', 'pack', { language: 'cy' })).read.text).toContain('Cam wrth gam');
  });

  it('lists every source that the pack cites', async () => {
    const { read } = await made('why-wont-she-sign', 'pack');
    expect(read.text).toContain('Birmingham care workers celebrate momentous victory');
    expect(read.outline).toContain('Sources');
  });

  it('draws the signs that no font has, and says them', async () => {
    const { read } = await made('odd', 'pack');
    expect(read.alternatives).toEqual(expect.arrayContaining(['☐', '★', '→']));
  });

  it('prints markup of other kinds as the text it is', async () => {
    const { read } = await made('odd', 'pack');
    expect(read.text).toContain('<b>raw</b> HTML');
    expect(read.text).toContain('#set text(red)');
  });

  it('keeps emoji whole', async () => {
    const { read } = await made('gujarati', 'pack');
    for (const emoji of ['👩‍👩‍👧', '✊🏾']) expect(read.text).toContain(emoji);
  });
});

describe('a character that no font has', () => {
  it('is named, and the rest is printed without the standard', async () => {
    const { kit } = aJob(ODD.replaceAll('Odd signs', 'Odd signs 漢 Ж'), 'odd');
    const { pdf, read } = await print('odd', 'plan', { kit });
    expect([read.isTagged, read.keepsUa]).toEqual([true, false]);
    expect(pdf.notes).toEqual([expect.stringMatching(/“漢” \(U\+6F22\), “Ж” \(U\+0416\).*PDF\/UA/)]);
    expect(read.text).toContain('and Llŷn');
  });
});

describe('a plan of one’s own', () => {
  const main = aShippedJob('why-wont-she-sign');
  const second = aShippedJob('whose-union');
  const [first, , third] = main.steps;
  const taken = second.steps.find(({ hinge }) => hinge);
  if (!first || !third || !taken) throw new Error('These kits have changed.');
  const own = { ...first, id: 'own-1', title: 'Songs', minutes: 6, hinge: false, body: [] };
  const plan = { ...main, steps: [third, { ...taken, from: second.kit, minutes: 5 }, own] };

  it('prints its steps in its order, whichever kit they come from, and says that it is one', async () => {
    const read = await readPdf((await makePdf({ ...plan, form: 'plan' })).bytes);
    expect(read.text).toContain('Our own plan, from edition 3');
    expect(read.text).toMatch(
      new RegExp(`1\\. ${third.title}.*2\\. ${taken.title.replace(/[?]/g, '\\?')}.*3\\. Songs`),
    );
  });

  it('takes the papers and the sources of a borrowed step along, and leaves those of dropped steps', async () => {
    const read = await readPdf((await makePdf({ ...plan, form: 'handouts' })).bytes);
    expect(read.outline).toContain('Seven stages card');
    expect(read.outline).not.toContain('Doubt cards');
    const pack = await readPdf((await makePdf({ ...plan, form: 'pack' })).bytes);
    expect(pack.text).toContain(second.kit.front.title);
    expect(pack.text).toContain(
      found(plainText(taken.body.flatMap((part) => (part.kind === 'prose' ? part.body : []))).split('\n')[0] ?? ''),
    );
  });

  it('prints as cards', async () => {
    const read = await readPdf((await makePdf({ ...plan, form: 'cards' })).bytes);
    expect(read.outline.map((title) => title.trim())).toEqual([third.title, taken.title, 'Songs']);
  });
});

describe('the QR picture', () => {
  const address = 'https://school.example/e/abc2def';
  const foot = { x: 0.86, y: 0.91, width: 0.14, height: 0.09 };

  it.each(['plan', 'pack', 'handouts'] as const)(
    'at the foot of each page of a %s opens its short address',
    async (form) => {
      const { pdf, read } = await made('who-can-say-yes', form);
      for (const page of new Set([1, pdf.pages])) expect(await read.scan(page, [foot])).toEqual([address]);
    },
  );

  it('stands on every slide', async () => {
    const { read } = await made('who-can-say-yes', 'slides');
    expect(await read.scan(2, [{ x: 0.88, y: 0.82, width: 0.12, height: 0.18 }])).toEqual([address]);
  });

  it('stands on every card', async () => {
    const { read } = await made('who-can-say-yes', 'cards');
    const cards = Array.from({ length: 8 }, (_, at) => ({
      x: at % 2 ? 0.5 : 0.05,
      y: 0.034 + Math.floor(at / 2) * 0.233,
      width: 0.45,
      height: 0.233,
    }));
    expect(await read.scan(1, cards)).toEqual(Array(8).fill(address));
  });
});

describe('pictures', () => {
  const drawn = (end: 'png' | 'jpeg' | 'webp' | 'gif') =>
    sharp({ create: { width: 300, height: 900, channels: 3, background: '#888' } })
      .toFormat(end)
      .toBuffer();
  const withPicture = (name: string) => URDU.replace('کاٹ لیں۔', `![لالٹین](media/${name})`);

  it.each(['png', 'jpeg', 'webp', 'gif'] as const)('are printed with their words: %s', async (end) => {
    const pictures = new Map([['lamp', { bytes: new Uint8Array(await drawn(end)), type: `image/${end}` }]]);
    const pdf = await makePdf({ ...aJob(withPicture('lamp'), 'urdu', { pictures }), form: 'handouts' });
    expect(pdf.notes).toEqual([]);
    expect((await readPdf(pdf.bytes)).alternatives).toContain('لالٹین');
  });

  it('give way to their words when one is broken, and that is said', async () => {
    const pictures = new Map([['lamp', { bytes: new Uint8Array([1, 2, 3]), type: 'image/png' }]]);
    const pdf = await makePdf({ ...aJob(withPicture('lamp'), 'urdu', { pictures }), form: 'handouts' });
    expect(pdf.notes).toEqual([expect.stringContaining('picture')]);
    expect(says('urdu', (await readPdf(pdf.bytes)).text, 'لالٹین')).toBe(true);
  });
});

describe('a programme’s pack', () => {
  const edition = { date: new Date('2026-11-24T00:00:00Z'), address: 'https://school.example/programmes/first' };
  const programme = {
    title: 'First steps',
    summary: 'Two evenings.',
    audience: 'Neighbours.',
    body: [],
    language: 'en-GB',
    slug: 'first',
  };

  it('is its cover and why, and each kit’s pack after it, under the kit’s own address', async () => {
    const parts = ['why-wont-she-sign', 'who-can-say-yes'].map((slug, at) => {
      const { language: _, ...job } = aShippedJob(slug);
      return {
        ...job,
        edition: { ...job.edition, address: `https://school.example/e/kit${at}` },
        why: `Because ${slug}.`,
      };
    });
    const pdf = await makePdf({ form: 'programme', language: 'en', programme, parts, edition });
    const read = await readPdf(pdf.bytes);
    expect(pdf.notes).toEqual([]);
    expect(read.outline.filter((title) => !title.startsWith(' '))).toEqual([
      'First steps',
      ...parts.map(({ kit }) => kit.front.title),
    ]);
    expect(read.pages[0]).toContain('Because who-can-say-yes.');
    expect(read.pages[1]).toContain('school.example/e/kit0');
    expect(read.pages.at(-1)).toContain('school.example/e/kit1');
  });
});
