import type { Audience, Telling } from './telling.ts';

/** What stays in the clear beside the sealed words: what the network finds it by, and nothing for a table. */
export const foundBy = (audience: Audience | null, { technique, struggle, sector, region }: Telling) =>
  audience === 'network' || audience === 'public'
    ? { technique, struggle, sector, region }
    : { technique: null, struggle: null, sector: null, region: null };
