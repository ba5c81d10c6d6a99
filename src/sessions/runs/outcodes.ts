import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../platform/config/root.ts';

let known: ReadonlySet<string> | undefined;

/** The outcodes of content/data/uk-outcodes.csv, read once. */
const knownOutcodes = (): ReadonlySet<string> => {
  const [, ...rows] = readFileSync(join(ROOT, 'content', 'data', 'uk-outcodes.csv'), 'utf8').split('\n');
  return new Set(rows.map((row) => row.split(',')[0]?.trim() ?? '').filter(Boolean));
};

const WHOLE_POSTCODE = /^([A-Z0-9]{2,4})\s*[0-9][A-Z]{2}$/;

/** The outcode that somebody meant: capitals, and of a whole postcode only the part before the space. Undefined when there is none like it. */
export const outcodeIn = (typed: string): string | undefined => {
  known ??= knownOutcodes();
  const tidy = typed.trim().toUpperCase();
  const short = tidy.replace(/\s+/g, '');
  if (known.has(short)) return short;
  const before = WHOLE_POSTCODE.exec(tidy)?.[1];
  return before !== undefined && known.has(before) ? before : undefined;
};
