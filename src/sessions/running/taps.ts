import { canUndo, type Happening, type Live, type LiveStep, liveAfter } from '../runs/live.ts';

/**
 * One tap on one phone: what two phones hand each other. It says what it was meant for, so that a tap both made for the
 * same step counts once, however late they hear of each other.
 */
export interface Tap {
  /** Random: a tap that comes twice is one. */
  id: string;
  phone: string;
  /** One more than any count this phone had seen (a Lamport clock): in this order taps take effect, whatever the clocks say. */
  count: number;
  /** An instant in milliseconds; once the server has it, by the server's clock. */
  at: number;
  /** The step it was made in; -1 before the beginning. */
  from: number;
  /** How many cuts stood. */
  cuts: number;
  what: Happening;
}

/** In the order in which they take effect, the same on every phone. */
const byCount = (a: Tap, b: Tap): number =>
  a.count - b.count || (a.phone < b.phone ? -1 : a.phone > b.phone ? 1 : 0) || (a.id < b.id ? -1 : 1);

/** All taps of both, each once; where both have one, `later`’s, which the server has heard. */
export const merged = (taps: readonly Tap[], later: readonly Tap[]): Tap[] => {
  const all = new Map(taps.map((tap) => [tap.id, tap]));
  for (const tap of later) all.set(tap.id, tap);
  return [...all.values()].sort(byCount);
};

/** Whether a tap still means something: it was made for where the session is, and cuts only what lies ahead. */
const counts = ({ from, cuts, what }: Tap, live: Live): boolean => {
  switch (what.kind) {
    case 'start':
      return false;
    case 'clear':
      return true;
    case 'cut':
      return what.cut.kind === 'drop' ? what.cut.at > live.at : what.cut.to.every(({ at }) => at >= live.at);
    case 'undo':
      return cuts === live.cuts.length && canUndo(live);
    case 'back':
      return from === live.at;
    default:
      return from === live.at && live.endedAt === null;
  }
};

/** What the taps have made of the session; undefined before it begins. Time never runs backward, whatever a phone's clock said. */
export const liveOf = (steps: readonly LiveStep[], taps: readonly Tap[]): Live | undefined => {
  let live: Live | undefined;
  let now = Number.NEGATIVE_INFINITY;
  for (const tap of [...taps].sort(byCount)) {
    if (live ? !counts(tap, live) : tap.what.kind !== 'start') continue;
    now = live ? Math.max(now, tap.at) : tap.at;
    live = liveAfter(steps, live, tap.what, now);
  }
  return live;
};

/** The tap that a phone makes now. */
export const tapOf = (
  steps: readonly LiveStep[],
  taps: readonly Tap[],
  { id, phone, at, what }: Pick<Tap, 'id' | 'phone' | 'at' | 'what'>,
): Tap => {
  const live = liveOf(steps, taps);
  const count = 1 + taps.reduce((most, tap) => Math.max(most, tap.count), 0);
  return { id, phone, count, at, from: live?.at ?? -1, cuts: live?.cuts.length ?? 0, what };
};
