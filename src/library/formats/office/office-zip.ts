import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The parts of an Office file, by path. */
export type OfficeParts = Map<string, Uint8Array>;

/** Zip holds local time without a zone: this gives the same bytes wherever they are made. */
export const zipTime = (date: Date): Date =>
  new Date(
    Math.max(1980, date.getUTCFullYear()),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );

/** Opens an Office file, leaving out the entries for folders, which Office does not want. */
export const openOffice = (bytes: Uint8Array): OfficeParts =>
  new Map(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith('/')));

/** Rewrites a part's XML, if there is such a part. */
export const mend = (parts: OfficeParts, path: string, change: (xml: string) => string): void => {
  const part = parts.get(path);
  if (part) parts.set(path, strToU8(change(strFromU8(part))));
};

/** Closes it: the list of types first, as Office writes it, every entry dated the same. */
export const closeOffice = (parts: OfficeParts, date: Date): Uint8Array => {
  const mtime = zipTime(date);
  const first = '[Content_Types].xml';
  const paths = [first, ...[...parts.keys()].filter((path) => path !== first).sort()];
  const files: Zippable = {};
  for (const path of paths) {
    const part = parts.get(path);
    if (part) files[path] = [part, { mtime, level: /\.(png|jpe?g|gif)$/.test(path) ? 0 : 6 }];
  }
  return zipSync(files);
};
