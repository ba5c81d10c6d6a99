import { isFixed, type Live, type LiveStep, leftMs, MINUTE_MS, nextOf, plannedMinutes } from './live.ts';

/** How the rest of the evening goes if nothing changes. Instants in milliseconds. */
export interface Ending {
  endsAt: number;
  /** When the next step begins; undefined in the last. */
  nextAt: number | undefined;
  /** How late each fixed step still to come, and the end, will be: milliseconds, never negative. */
  lateMs: number[];
}

/** When, by the plan, everything ends. */
export const plannedEnd = (steps: readonly LiveStep[], live: Live): number =>
  live.plannedAt + plannedMinutes(steps) * MINUTE_MS;

/** As you are going: what is left of this step, then the others in turn, with fixed steps no earlier than their time. */
export const endingOf = (steps: readonly LiveStep[], live: Live, now: number): Ending => {
  if (live.endedAt !== null) return { endsAt: live.endedAt, nextAt: undefined, lateMs: [] };
  let arrival = now + Math.max(0, leftMs(live, now));
  const next = nextOf(live);
  let nextAt: number | undefined;
  const lateMs: number[] = [];
  for (const [at, step] of steps.entries()) {
    const leg = live.legs[at];
    if (leg && at > live.at && !leg.dropped) {
      if (isFixed(step)) {
        const clock = live.plannedAt + step.begins * MINUTE_MS;
        lateMs.push(Math.max(0, arrival - clock));
        arrival = Math.max(arrival, clock);
      }
      if (at === next) nextAt = arrival;
      arrival += leg.minutes * MINUTE_MS;
    }
  }
  return { endsAt: arrival, nextAt, lateMs: [...lateMs, Math.max(0, arrival - plannedEnd(steps, live))] };
};

/** Less than this is not worth a word: people breathe. */
const BEHIND_MINUTES_LEAST = 2;

/** Whole minutes behind at the next thing that stays on the clock, or at the end; 0 when that is under two. */
export const behindMinutes = ({ lateMs }: Ending): number => {
  const minutes = Math.round(Math.max(0, ...lateMs) / MINUTE_MS);
  return minutes < BEHIND_MINUTES_LEAST ? 0 : minutes;
};
