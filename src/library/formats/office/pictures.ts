import sharp from 'sharp';
import type { Picture } from '../job.ts';

/** A picture as Office can show it, with its size. */
export interface OfficePicture {
  bytes: Uint8Array;
  type: 'png' | 'jpg' | 'gif';
  widthPx: number;
  heightPx: number;
}

const SHOWN: Record<string, OfficePicture['type']> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' };

const asOffice = async ({ bytes, type }: Picture): Promise<OfficePicture | undefined> => {
  try {
    const known = SHOWN[type];
    const picture = known ? sharp(bytes) : sharp(bytes).png();
    const { data, info } = await picture.toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    return known
      ? { bytes, type: known, widthPx: width, heightPx: height }
      : { bytes: new Uint8Array(data), type: 'png', widthPx: width, heightPx: height };
  } catch {
    // A picture that can't be decoded is left out; its words stand in its place.
    return undefined;
  }
};

/** A kit's pictures as Office can show them, by name; WebP and SVG become PNG. */
export const officePictures = async (pictures: ReadonlyMap<string, Picture>): Promise<Map<string, OfficePicture>> => {
  const shown = new Map<string, OfficePicture>();
  for (const [name, picture] of pictures) {
    const office = await asOffice(picture);
    if (office) shown.set(name, office);
  }
  return shown;
};
