import type { Level } from '../../kit/kit.ts';
import { candidatesFor } from '../../pathway/index.ts';
import type { Tx } from '../../platform/db/db.ts';
import { onTheWall } from '../../platform/words/moments.ts';
import { loadsOf } from './loads.store.ts';
import type { Candidate } from './rules.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The first day of a moment's month, in Britain. */
export const monthOf = (at: Date): string => `${onTheWall(at).slice(0, 7)}-01`;

const CAN_LEARN: readonly string[] = ['helped', 'co-led', 'signed-off', 'mentor'];

/** Everybody on the pathway, with what they said, what they did, and what they have on their plate in that month. */
export const gather = async (
  tx: Tx,
  {
    requestId,
    kitId,
    level,
    month,
    now,
  }: { requestId: string | null; kitId: string | null; level: Level; month: string; now: Date },
): Promise<Candidate[]> => {
  const loads = new Map((await loadsOf(tx, { requestId, kitId, month, now })).map((load) => [load.personId, load]));
  return (await candidatesFor(tx, { month, level, now })).map((one) => {
    const load = loads.get(one.personId);
    const led = one.lastLedOn === null ? null : Math.floor((now.getTime() - Date.parse(one.lastLedOn)) / DAY_MS);
    return {
      personId: one.personId,
      beganAt: one.beganAt,
      outcode: one.outcode,
      reachKm: one.reachKm,
      online: one.online,
      languages: one.languages,
      setting: one.setting,
      signedOff: one.level,
      mayLearn: CAN_LEARN.includes(one.stage),
      answer: one.answer,
      resting: one.isResting,
      limitMonth: one.limitMonth,
      pausedUntil: one.pausedUntil,
      heldInMonth: load?.heldInMonth ?? 0,
      askedLately: load?.askedLately ?? 0,
      daysSinceLed: led,
      ledKit: load?.ledKit ?? 0,
      busyAt: load?.busyAt ?? [],
      asked: load?.asked ?? false,
      heldBack: load?.heldBack ?? false,
    };
  });
};
