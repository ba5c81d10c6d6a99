import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** A raster larger than this is refused before it is decoded: a small file can hold a flood of pixels. */
const PIXELS_MAX = 40_000_000;
const PICTURE_BYTES_MAX = 12 * 1024 * 1024;
const SIDE_PX_MAX = 2_400;

export type ReadPicture =
  | { ok: true; sha256: Uint8Array; bytes: Uint8Array; type: string; widthPx: number; heightPx: number }
  | { ok: false; why: 'tooManyBytes' | 'tooManyPixels' | 'notAPicture' };

const TYPES = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', gif: 'image/gif' } as const;
type Format = keyof typeof TYPES;
const isFormat = (name: string | undefined): name is Format => name !== undefined && name in TYPES;

/**
 * Decodes a picture and writes it anew, turned upright, without metadata (place, camera, time), at most 2,400 pixels a side.
 * Takes JPEG, PNG, WebP and GIF (first frame); anything else, or a file that is two things at once, is not a picture.
 */
export const readPicture = async (given: Uint8Array): Promise<ReadPicture> => {
  if (given.length > PICTURE_BYTES_MAX) return { ok: false, why: 'tooManyBytes' };
  try {
    const { format, width = 0, height = 0 } = await sharp(given, { limitInputPixels: false }).metadata();
    if (!isFormat(format)) return { ok: false, why: 'notAPicture' };
    if (width * height > PIXELS_MAX) return { ok: false, why: 'tooManyPixels' };
    const output = format === 'gif' ? 'png' : format;
    const { data, info } = await sharp(given, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
      .rotate()
      .resize({ width: SIDE_PX_MAX, height: SIDE_PX_MAX, fit: 'inside', withoutEnlargement: true })
      .toFormat(output)
      .toBuffer({ resolveWithObject: true });
    const sha256 = createHash('sha256').update(data).digest();
    return { ok: true, sha256, bytes: data, type: TYPES[output], widthPx: info.width, heightPx: info.height };
  } catch {
    // sharp's own words name its internals; to a person every undecodable file is the same.
    return { ok: false, why: 'notAPicture' };
  }
};
