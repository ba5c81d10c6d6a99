import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { theClock } from '../identity/index.ts';
import { aDatabase } from '../platform/db/testing.ts';
import { aFacilitator } from './a-facilitator.testing.ts';
import { candidatesFor } from './candidates.store.ts';
import { stageOf } from './standing.store.ts';
import { recordTurn } from './turns/record.ts';

const db = await aDatabase();
const now = new Date('2026-11-24T19:00:00Z');
const MONTH = '2026-12-01';
const act = { actor: theClock, db, now };
const candidate = async (personId: string, level: 'first-steps' | 'practising' = 'first-steps') =>
  (await candidatesFor(db, { month: MONTH, level, now })).find((one) => one.personId === personId);
const asked = async (personId: string, month: string, answer: string | null, askedAt: string) => {
  await db.run`
    insert into availability (person_id, month, answer, asked_at, answered_at)
    values (${personId}, ${month}, ${answer}, ${askedAt}::timestamptz, ${answer === null ? null : now})`;
};

describe('those whom matching may ask', () => {
  it('come with all that they said of themselves, and the level they are signed off for', async () => {
    const { id } = await aFacilitator(db, { level: 'practising', outcode: 'CF40', languages: ['cy', 'en'], coLed: 3 });
    expect(await candidate(id)).toEqual({
      personId: id,
      outcode: 'CF40',
      beganAt: expect.any(Date),
      reachKm: 30,
      online: false,
      languages: ['cy', 'en'],
      setting: 'either',
      limitMonth: 2,
      pausedUntil: null,
      answer: null,
      isResting: false,
      coLed: 3,
      lastLedOn: '2026-11-10',
      stage: 'signed-off',
      level: 'practising',
      isLapsed: false,
      maySend: true,
    });
  });

  it('may be sent to strangers up to their level, and not beyond it', async () => {
    const { id } = await aFacilitator(db, { level: 'first-steps' });
    expect([(await candidate(id))?.maySend, (await candidate(id, 'practising'))?.maySend]).toEqual([true, false]);
  });

  it('rest when they said so, or let two questions go by', async () => {
    const said = await aFacilitator(db);
    await asked(said.id, MONTH, 'rest', '2026-11-20');
    const silent = await aFacilitator(db);
    await asked(silent.id, '2026-10-01', null, '2026-09-20');
    await asked(silent.id, '2026-11-01', null, '2026-10-20');
    const once = await aFacilitator(db);
    await asked(once.id, '2026-11-01', null, '2026-10-20');
    const fresh = await aFacilitator(db);
    await asked(fresh.id, '2026-11-01', null, '2026-10-20');
    await asked(fresh.id, MONTH, null, '2026-11-23');
    const rests = await Promise.all(
      [said, silent, once, fresh].map(async ({ id }) => (await candidate(id))?.isResting),
    );
    expect(rests).toEqual([true, true, false, false]);
  });
});

describe('recording a turn', () => {
  const taken = (personId: string, part: 'took-part' | 'helped' | 'co-led', onDay = '2026-11-20') => ({
    personId,
    part,
    sessionId: randomUUID(),
    kitId: null,
    level: 'first-steps' as const,
    onDay,
  });
  const record = (turn: ReturnType<typeof taken>) => db.transaction((tx) => recordTurn(tx, act, turn));

  it('moves somebody along, and a second time changes nothing', async () => {
    const { id } = await aFacilitator(db);
    const stages: string[] = [(await stageOf(db, id, now)).stage];
    for (const part of ['took-part', 'helped', 'co-led', 'co-led'] as const) {
      const turn = taken(id, part);
      await record(turn);
      await record(turn);
      stages.push((await stageOf(db, id, now)).stage);
    }
    expect(stages).toEqual(['begins', 'took-part', 'helped', 'helped', 'co-led']);
    expect(await db.count`select count(*) from turn where person_id = ${id}`).toBe(4);
    expect(
      await db.count`
      select count(*) from happening where name = 'pathway.turn-recorded' and facts->>'personId' = ${id}`,
    ).toBe(4);
  });

  it('restores a sign-off that was unused for two years', async () => {
    const { id } = await aFacilitator(db, { level: 'first-steps', coLed: 1 });
    const later = new Date('2028-12-01T19:00:00Z');
    expect(await stageOf(db, id, later)).toEqual({ stage: 'co-led', level: null, isLapsed: true });
    await record(taken(id, 'co-led', '2028-11-30'));
    expect(await stageOf(db, id, later)).toEqual({ stage: 'signed-off', level: 'first-steps', isLapsed: false });
  });
});
