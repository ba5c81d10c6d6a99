import { type APerson, type APersonOptions, aPerson } from '../../identity/a-person.testing.ts';
import type { Db } from '../../platform/db/db.ts';

export interface AFacilitatorOptions extends APersonOptions {
  outcode?: string | null;
  reachKm?: number;
  online?: boolean;
  languages?: readonly string[];
  limitMonth?: number;
  pausedUntil?: string | null;
  /** Null: not signed off, but has helped once; `none`: only began. */
  signedOff?: 'first-steps' | 'practising' | 'leading' | null | 'none';
  /** YYYY-MM-01 and the answer. */
  answers?: Readonly<Record<string, 'yes' | 'maybe' | 'rest'>>;
}

const MADE = new Date('2026-11-01T09:00:00Z');

/** Somebody on the pathway, for tests: near Birmingham, signed off for practising, unless said otherwise. */
export const aFacilitator = async (db: Db, options: AFacilitatorOptions = {}): Promise<APerson> => {
  const person = await aPerson(db, options);
  const { outcode = 'B29', reachKm = 30, online = true, languages = ['en'], limitMonth = 2 } = options;
  const { pausedUntil = null, signedOff = 'practising', answers = {} } = options;
  await db.run`
    insert into facilitator (person_id, outcode, reach_km, online, languages, setting, limit_month, began_at, paused_until)
    values (${person.id}, ${outcode}, ${reachKm}, ${online}, ${[...languages]}, 'either', ${limitMonth}, ${MADE}, ${pausedUntil})`;
  if (signedOff === null)
    await db.run`
      insert into turn (person_id, part, session_id, level, on_day, recorded_at)
      values (${person.id}, 'helped', gen_random_uuid(), 'first-steps', '2026-10-01', ${MADE})`;
  else if (signedOff !== 'none')
    await db.run`
      insert into sign_off (person_id, level, how, by_ids, at) values (${person.id}, ${signedOff}, 'founders', '{}', ${MADE})`;
  for (const [month, answer] of Object.entries(answers))
    await db.run`
      insert into availability (person_id, month, answer, asked_at, answered_at)
      values (${person.id}, ${month}, ${answer}, ${MADE}, ${MADE})`;
  return person;
};
