import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readPicture } from './picture.ts';

const square = (side: number) => sharp({ create: { width: side, height: side, channels: 3, background: '#a8261c' } });

describe('reading a picture', () => {
  it('keeps its size and strips what it says of place and camera', async () => {
    const given = await square(40)
      .withExif({ IFD0: { Artist: 'Somebody', Model: 'A camera' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect((await sharp(given).metadata()).exif).toBeDefined();
    const read = await readPicture(given);
    if (!read.ok) throw new Error(read.why);
    const { exif, width } = await sharp(read.bytes).metadata();
    expect([exif, width, read.type]).toEqual([undefined, 40, 'image/jpeg']);
  });
  it('gives the same bytes for the same picture', async () => {
    const given = await square(30).png().toBuffer();
    const [first, second] = [await readPicture(given), await readPicture(given)];
    expect(first.ok && second.ok && Buffer.compare(first.bytes, second.bytes)).toBe(0);
  });
  it('refuses fifty megapixels, small as the file is', async () => {
    const flood = await sharp({ create: { width: 10_000, height: 5_000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    expect(await readPicture(flood)).toEqual({ ok: false, why: 'tooManyPixels' });
  });
  it.each([
    ['nothing', new Uint8Array()],
    ['words', Buffer.from('not a picture')],
    [
      'an SVG, which may hold script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>'),
    ],
    ['half a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ])('says of %s that it is no picture', async (_, bytes) => {
    expect(await readPicture(bytes)).toEqual({ ok: false, why: 'notAPicture' });
  });
});
