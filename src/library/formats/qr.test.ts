import jsQrModule from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrPng, qrSvg } from './qr.ts';

// jsqr is CommonJS: what is callable depends on who loads it.
const jsQr = 'default' in jsQrModule ? (jsQrModule.default as unknown as typeof jsQrModule) : jsQrModule;

const readBy = async (picture: Uint8Array | string): Promise<string | undefined> => {
  const bytes = typeof picture === 'string' ? Buffer.from(picture) : picture;
  const { data, info } = await sharp(bytes)
    .flatten({ background: '#ffffff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQr(Uint8ClampedArray.from(data), info.width, info.height)?.data;
};

const texts = [
  'https://fundi.example/e/abc2def',
  'http://localhost:3000/e/0123456789abcdef',
  'Llŷn · ગુજરાતી · اردو · 🏴󠁧󠁢󠁷󠁬󠁳󠁿',
];

describe('making a QR picture', () => {
  it.each(texts)('gives a PNG that a camera reads back as %s', async (text) => {
    expect(await readBy(await qrPng(text))).toBe(text);
  });

  it.each(texts)('gives a drawing that a camera reads back as %s', async (text) => {
    const { size, path } = qrSvg(text);
    const side = size * 6;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${side}" height="${side}"><path d="${path}"/></svg>`;
    expect(await readBy(svg)).toBe(text);
  });

  it('leaves the white border that the standard asks for, and draws nothing outside its size', () => {
    const { size, path } = qrSvg(texts[0] ?? '');
    const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(
      ([, x, y, length]) => [Number(x), Number(y), Number(length)] as const,
    );
    expect([Math.min(...starts.map(([x]) => x)), Math.min(...starts.map(([, y]) => y))]).toEqual([4, 4]);
    expect(Math.max(...starts.map(([x, , length]) => x + length))).toBe(size - 4);
  });

  it('gives the same bytes for the same text', async () => {
    expect(await qrPng('https://fundi.example/e/abc2def')).toEqual(await qrPng('https://fundi.example/e/abc2def'));
  });
});
