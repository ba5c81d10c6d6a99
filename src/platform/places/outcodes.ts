import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../config/root.ts';

interface Place {
  latitude: number;
  longitude: number;
}

let known: ReadonlyMap<string, Place> | undefined;

/** The outcodes of content/data/uk-outcodes.csv and the middle of each, in degrees; read once. */
const places = (): ReadonlyMap<string, Place> => {
  if (known) return known;
  const [, ...rows] = readFileSync(join(ROOT, 'content', 'data', 'uk-outcodes.csv'), 'utf8').split('\n');
  known = new Map(
    rows.flatMap((row) => {
      const [outcode = '', latitude, longitude] = row.split(',').map((cell) => cell.trim());
      return outcode ? [[outcode, { latitude: Number(latitude), longitude: Number(longitude) }] as const] : [];
    }),
  );
  return known;
};

const WHOLE_POSTCODE = /^([A-Z0-9]{2,4})\s*[0-9][A-Z]{2}$/;

/** The outcode that somebody meant: capitals, and of a whole postcode only the part before the space. Undefined when there is none like it. */
export const outcodeIn = (typed: string): string | undefined => {
  const all = places();
  const tidy = typed.trim().toUpperCase();
  const short = tidy.replace(/\s+/g, '');
  if (all.has(short)) return short;
  const before = WHOLE_POSTCODE.exec(tidy)?.[1];
  return before !== undefined && all.has(before) ? before : undefined;
};

const EARTH_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between the middles of two outcodes, as the crow flies (haversine). Undefined when we don't know one of them. */
export const kmBetween = (one: string, other: string): number | undefined => {
  const [from, to] = [places().get(one), places().get(other)];
  if (!from || !to) return undefined;
  const north = Math.sin(radians(to.latitude - from.latitude) / 2) ** 2;
  const east = Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  const along = Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * east;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(north + along)));
};
