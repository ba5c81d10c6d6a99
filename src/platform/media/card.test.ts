import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { METHODS } from '../../kit/kit.ts';
import { linkPicture } from './card.ts';

const strip = METHODS.map((method, at) => ({ method, minutes: 5 + at }));
const card = { title: 'Why won’t she sign?', line: '90 minutes · 6 to 24 people', strip };

/** How many pixels of a colour stand in a part of the picture, near enough to it to be the same ink. */
const inked = async (
  png: Uint8Array,
  ink: [number, number, number],
  part: { left: number; top: number; width: number; height: number },
) => {
  const { data } = await sharp(png).removeAlpha().extract(part).raw().toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += 3)
    if (ink.every((value, channel) => Math.abs(value - (data[at + channel] ?? 0)) < 12)) count += 1;
  return count;
};
const words = { left: 60, top: 160, width: 1_080, height: 330 };
const bars = { left: 60, top: 516, width: 1_080, height: 70 };
const INK: [number, number, number] = [0x1d, 0x19, 0x14];
const inks: Record<string, [number, number, number]> = {
  ink: INK,
  leaf: [0x1f, 0x5c, 0x4a],
  banner: [0xa8, 0x26, 0x1c],
  violet: [0x57, 0x30, 0x7a],
  marigold: [0xf4, 0xb0, 0x1e],
};

describe('making the picture of a link', () => {
  it('gives a PNG of 1,200 by 630 that is light enough to send', async () => {
    const png = await linkPicture(card);
    const { format, width, height } = await sharp(png).metadata();
    expect([format, width, height]).toEqual(['png', 1_200, 630]);
    expect(png.length).toBeLessThan(80_000);
  });

  it('draws the plan in the inks of its methods', async () => {
    const png = await linkPicture(card);
    for (const ink of Object.values(inks)) expect(await inked(png, ink, bars)).toBeGreaterThan(500);
    const bare = await linkPicture({ ...card, strip: [] });
    for (const ink of [inks.leaf, inks.violet, inks.marigold]) expect(ink && (await inked(bare, ink, bars))).toBe(0);
  });

  it.each([
    ['English', 'Why won’t she sign?', 'en-GB'],
    ['Welsh', 'Pam na wnaiff hi lofnodi? Ŵŷ', 'cy'],
    ['Urdu', 'وہ دستخط کیوں نہیں کرتی؟', 'ur'],
    ['Gujarati', 'તે સહી કેમ નથી કરતી?', 'gu'],
    ['emoji', '🔥 🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'en-GB'],
  ])('letters a title in %s with fonts of its own', async (_, title, language) => {
    const [lettered, blank] = await Promise.all(
      [title, ''].map((text) => linkPicture({ ...card, line: '', title: text, language })),
    );
    expect(blank && (await inked(blank, INK, words))).toBe(0);
    expect(lettered && (await inked(lettered, INK, words))).toBeGreaterThan(4_000);
  });

  it('begins an Urdu title on the right', async () => {
    const png = await linkPicture({ ...card, line: '', title: 'کیوں', language: 'ur' });
    expect(await inked(png, INK, { ...words, left: 60, width: 500 })).toBe(0);
    expect(await inked(png, INK, { ...words, left: 640, width: 500 })).toBeGreaterThan(1_000);
  });

  it('keeps the longest title and line within their place', async () => {
    const png = await linkPicture({ ...card, title: 'Organising '.repeat(40), line: 'one more word '.repeat(60) });
    expect(await inked(png, INK, { left: 1_140, top: 40, width: 60, height: 590 })).toBe(0);
    expect(await inked(png, INK, { left: 60, top: 496, width: 1_080, height: 18 })).toBe(0);
  });

  it.each(['#panic("no")', '$x^2$ *b* _i_', '"] #read("/etc/passwd")', '\\u{0}\u0000\u202E', '<b>&amp;'])(
    'shows %j as the text it is',
    async (text) => {
      expect((await linkPicture({ ...card, title: text, line: text })).length).toBeGreaterThan(5_000);
    },
  );

  it('gives the same bytes for the same card', async () => {
    expect(await linkPicture(card)).toEqual(await linkPicture({ ...card }));
  });
});
