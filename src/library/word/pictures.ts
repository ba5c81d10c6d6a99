import { createHash } from 'node:crypto';
import type { Image } from 'mdast';
import { readPicture } from '../../platform/media/picture.ts';
import { LIMITS } from './limits.ts';
import { cellRuns, type Run, type Said } from './line.ts';
import type { OfficeFile } from './office-file.ts';
import type { WordWords } from './words.ts';

/** A picture as a kit keeps it. */
export interface KitPicture {
  bytes: Uint8Array;
  type: string;
  widthPx: number;
  heightPx: number;
}

/** Pictures of a document by the part that they were. */
export interface PicturesRead {
  /** `media/<name>`, by part. */
  urls: ReadonlyMap<string, string>;
  /** By name, without `media/`. */
  media: ReadonlyMap<string, KitPicture>;
  left: string[];
}

const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' };
/** Decoded at once: each may take some tens of MiB. */
const AT_ONCE = 4;

const runsIn = (lines: readonly Said[]): Run[] =>
  lines.flatMap((line) => (line.kind === 'row' ? line.cells.flatMap(cellRuns) : line.runs));

/** The parts that some lines show pictures from. */
export const partsShown = (lines: readonly Said[]): string[] => [
  ...new Set(runsIn(lines).flatMap(({ picture }) => (picture ? [picture.part] : []))),
];

/** Decodes the pictures of some parts and writes them anew; what is no picture is told. */
export const readPictures = async (file: OfficeFile, parts: readonly string[], t: WordWords): Promise<PicturesRead> => {
  const urls = new Map<string, string>();
  const media = new Map<string, KitPicture>();
  const left: string[] = [];
  const waiting = parts.slice(0, LIMITS.pictures);
  const take = async (): Promise<void> => {
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
      const read = await readPicture(file.parts.get(part) ?? new Uint8Array());
      if (!read.ok) {
        left.push(t.left.picture((part.split('/').at(-1) ?? '').slice(0, LIMITS.name)));
        continue;
      }
      const hash = createHash('sha256').update(read.bytes).digest('hex').slice(0, 10);
      const name = `picture-${hash}.${ENDINGS[read.type] ?? 'png'}`;
      urls.set(part, `media/${name}`);
      media.set(name, { bytes: read.bytes, type: read.type, widthPx: read.widthPx, heightPx: read.heightPx });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, take));
  if (parts.length > LIMITS.pictures) left.push(t.left.morePictures);
  return { urls, media, left: left.toSorted() };
};

/** A picture in a kit's text. */
export const imageOf = ({ picture }: Run, urls: ReadonlyMap<string, string>): Image | undefined => {
  const url = picture && urls.get(picture.part);
  return picture && url ? { type: 'image', url, title: null, alt: picture.alt } : undefined;
};
