import { z } from 'zod';
import { json, type Tx } from '../../platform/db/db.ts';

/** How many pairs there would be if they met online, or a fortnight later; `past`: every time they gave is behind us. */
export const WouldHelp = z.object({ online: z.int(), later: z.int(), past: z.boolean() });
export type WouldHelp = z.infer<typeof WouldHelp>;

const Gap = z.object({ at: z.date(), wouldHelp: WouldHelp });
export type Gap = z.infer<typeof Gap>;

/** That nobody could, since when, and what would help; undefined while somebody may. */
export const gapOf = (tx: Tx, requestId: string): Promise<Gap | undefined> =>
  tx.maybe(Gap)`select at, would_help from request_gap where request_id = ${requestId} and ended_at is null`;

/** Writes down that nobody can, or what would help now; true when it was not known before. */
export const putGap = async (tx: Tx, requestId: string, wouldHelp: WouldHelp, now: Date): Promise<boolean> => {
  const known = await tx.run`
    update request_gap set would_help = ${json(wouldHelp)} where request_id = ${requestId} and ended_at is null`;
  if (known > 0) return false;
  await tx.run`insert into request_gap (request_id, would_help, at) values (${requestId}, ${json(wouldHelp)}, ${now})`;
  return true;
};

export const endGap = async (tx: Tx, requestId: string, now: Date): Promise<void> => {
  await tx.run`update request_gap set ended_at = ${now} where request_id = ${requestId} and ended_at is null`;
};
