import type { FormWords } from './words.ts';

const CREATIVE = 'https://creativecommons.org';
const KNOWN: Record<string, { name: string; url: string }> = {
  'CC-BY-SA-4.0': { name: 'CC BY-SA 4.0', url: `${CREATIVE}/licenses/by-sa/4.0/` },
  'CC-BY-4.0': { name: 'CC BY 4.0', url: `${CREATIVE}/licenses/by/4.0/` },
  'CC0-1.0': { name: 'CC0 1.0', url: `${CREATIVE}/publicdomain/zero/1.0/` },
};

export interface Licence {
  /** As people write it. */
  name: string;
  url: string | undefined;
  /** What it allows, a sentence or two; empty for one that we don't know. */
  says: string;
}

/** A licence, from its SPDX identifier. */
export const licenceOf = (spdx: string, t: FormWords): Licence => ({
  name: KNOWN[spdx]?.name ?? spdx,
  url: KNOWN[spdx]?.url,
  says: t.share[spdx] ?? '',
});
