import { z } from 'zod';
import { LEVELS } from '../kit/kit.ts';
import type { Tx } from '../platform/db/db.ts';
import { type Recorded, type Standing, standingOf } from './standing.ts';

/** A row of `pathway_standing`. */
export const RecordedRow = z.object({
  tookPart: z.int(),
  helped: z.int(),
  coLed: z.int(),
  elsewhere: z.int(),
  lastLedOn: z.string().nullable(),
  signedLevel: z.enum(LEVELS).nullable(),
  signedAt: z.date().nullable(),
  mentorUntil: z.date().nullable(),
});

const NOTHING: Recorded = {
  tookPart: 0,
  helped: 0,
  coLed: 0,
  elsewhere: 0,
  lastLedOn: null,
  signedLevel: null,
  signedAt: null,
  mentorUntil: null,
};

/** What is recorded of somebody's way; of whoever is nobody, nothing. */
export const recordedOf = async (db: Tx, personId: string | null): Promise<Recorded> =>
  (await db.maybe(RecordedRow)`select * from pathway_standing where person_id = ${personId}`) ?? NOTHING;

/** Where somebody stands on the pathway now. */
export const stageOf = async (db: Tx, personId: string | null, now: Date): Promise<Standing> =>
  standingOf(await recordedOf(db, personId), now);
