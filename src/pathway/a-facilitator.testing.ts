import { randomUUID } from 'node:crypto';
import { type APerson, type APersonOptions, aPerson } from '../identity/a-person.testing.ts';
import type { Level } from '../kit/kit.ts';
import type { Db } from '../platform/db/db.ts';
import { addFacilitator } from './facilitators/store.ts';
import type { Setting } from './terms.ts';
import { addTurn } from './turns/store.ts';

export interface AFacilitatorOptions extends APersonOptions {
  outcode?: string | null;
  reachKm?: number;
  online?: boolean;
  languages?: readonly string[];
  setting?: Setting;
  limitMonth?: number;
  /** Signed off up to there. */
  level?: Level;
  mentor?: boolean;
  /** So many sessions co-led, a day each, the last of them then. */
  coLed?: number;
  lastOn?: string;
}

/** When facilitators of the tests began: before the house's clock does. */
const BEGAN = new Date('2026-11-02T09:00:00Z');
const UNTIL = new Date('2028-11-02T09:00:00Z');

/** Somebody on the pathway, for tests. */
export const aFacilitator = async (db: Db, options: AFacilitatorOptions = {}): Promise<APerson> => {
  const { coLed = 0, lastOn = '2026-11-10', level, mentor = false } = options;
  const person = await aPerson(db, options);
  await db.transaction(async (tx) => {
    await addFacilitator(tx, {
      personId: person.id,
      outcode: options.outcode === undefined ? 'LE1' : options.outcode,
      reachKm: options.reachKm ?? 30,
      online: options.online ?? false,
      languages: options.languages ?? ['en'],
      setting: options.setting ?? 'either',
      limitMonth: options.limitMonth ?? 2,
      now: BEGAN,
    });
    for (let nth = 0; nth < coLed; nth += 1) {
      const onDay = nth === coLed - 1 ? lastOn : '2026-11-03';
      const turn = { part: 'co-led', sessionId: randomUUID(), kitId: null, level: 'first-steps', onDay } as const;
      await addTurn(tx, { ...turn, personId: person.id, now: BEGAN });
    }
    if (level)
      await tx.run`
        insert into sign_off (person_id, level, how, by_ids, at) values (${person.id}, ${level}, 'co-leaders', ${[]}::uuid[], ${BEGAN})`;
    if (mentor)
      await tx.run`
        insert into mentorship (person_id, from_at, until_at, by_ids) values (${person.id}, ${BEGAN}, ${UNTIL}, ${[]}::uuid[])`;
  });
  return person;
};
