import { z } from 'zod';
import { json, type Tx } from '../../platform/db/db.ts';
import { Counted } from './counted.ts';

const Kept = z.object({ counted: Counted, at: z.date() });
export type KeptFigures = z.infer<typeof Kept>;

/** The figures counted after this moment, if they were. */
export const figuresSince = (db: Tx, since: Date): Promise<KeptFigures | undefined> =>
  db.maybe(Kept)`select counted, at from figures_kept where at > ${since}`;

export const keepFigures = async (tx: Tx, { counted, at }: KeptFigures): Promise<void> => {
  await tx.run`
    insert into figures_kept (counted, at) values (${json(counted)}, ${at})
    on conflict (one) do update set counted = excluded.counted, at = excluded.at`;
};
