import sharp from 'sharp';
import { encode } from 'uqr';

/** The white that a camera needs around the picture, in modules; the standard says four. */
const QUIET = 4;

/** A QR picture to be drawn anywhere: `<svg viewBox="0 0 {size} {size}"><path d="{path}"/></svg>`. */
interface QrPicture {
  /** Width and height in modules, the white border counted. */
  size: number;
  /** The dark modules as one SVG path, a unit a module. */
  path: string;
}

const modules = (text: string): boolean[][] => encode(text, { ecc: 'M', border: QUIET, boostEcc: true }).data;

/** Where dark runs begin in a row, and how long they are. */
const darkRuns = (row: readonly boolean[]): { at: number; length: number }[] => {
  const runs: { at: number; length: number }[] = [];
  row.forEach((dark, at) => {
    const last = runs.at(-1);
    if (!dark) return;
    if (last && last.at + last.length === at) last.length += 1;
    else runs.push({ at, length: 1 });
  });
  return runs;
};

/** The QR picture of a text (at most about 2,000 bytes), to be drawn dark on a light ground. */
export const qrSvg = (text: string): QrPicture => {
  const rows = modules(text);
  const path = rows.flatMap((row, y) => darkRuns(row).map(({ at, length }) => `M${at} ${y}h${length}v1h-${length}z`));
  return { size: rows.length, path: path.join('') };
};

/** The same as a black and white PNG, each module `scale` pixels wide. */
export const qrPng = async (text: string, scale = 8): Promise<Uint8Array> => {
  const rows = modules(text);
  const grey = Uint8Array.from(rows.flatMap((row) => row.map((dark) => (dark ? 0 : 255))));
  const raw = { width: rows.length, height: rows.length, channels: 1 as const };
  const side = rows.length * scale;
  const png = sharp(grey, { raw }).resize(side, side, { kernel: 'nearest' }).png({ palette: true, colours: 2 });
  return new Uint8Array(await png.toBuffer());
};
