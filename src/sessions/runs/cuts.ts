import { behindMinutes, endingOf } from './ending.ts';
import { type Cut, isFixed, type Live, type LiveStep, liveAfter, MINUTE_MS, spentMs } from './live.ts';

/** A cut that may be made, and what it comes to. */
export interface Offer {
  cut: Cut;
  /** When everything ends if it is made: an instant in milliseconds. */
  endsAt: number;
  /** Minutes of the plan that are lost by it. */
  losesMinutes: number;
}

interface Room {
  at: number;
  minutes: number;
  /** Whole minutes that can still be taken off. */
  room: number;
}

/** The steps that may be shortened. The hinge, breaks and locked steps never are, nor below `shortest`, nor below what has been spent. */
const roomsOf = (steps: readonly LiveStep[], live: Live, now: number): Room[] =>
  steps.flatMap((step, at) => {
    const leg = live.legs[at];
    if (!leg || at < live.at || leg.dropped || step.hinge || isFixed(step)) return [];
    const least =
      at === live.at ? Math.max(step.shortest, Math.ceil(spentMs(live, now) / MINUTE_MS) + 1) : step.shortest;
    return leg.minutes > least ? [{ at, minutes: leg.minutes, room: leg.minutes - least }] : [];
  });

/** Takes whole minutes off many steps in proportion to what each can give; odd minutes come off the last. */
const spread = (rooms: readonly Room[], minutes: number): Room[] => {
  const all = rooms.reduce((sum, { room }) => sum + room, 0);
  const take = Math.min(minutes, all);
  const shares = rooms.map(({ room }) => Math.floor((take * room) / all));
  let odd = take - shares.reduce((sum, share) => sum + share, 0);
  return rooms
    .map((one, nth) => ({ ...one, share: shares[nth] ?? 0 }))
    .reverse()
    .map(({ at, minutes: had, room, share }) => {
      const more = odd > 0 && share < room ? 1 : 0;
      odd -= more;
      return { at, minutes: had - share - more, room: share + more };
    })
    .filter(({ room }) => room > 0)
    .reverse();
};

const candidates = (
  steps: readonly LiveStep[],
  live: Live,
  now: number,
  needMinutes: number,
): { cut: Cut; losesMinutes: number }[] => {
  const rooms = roomsOf(steps, live, now);
  const drops = steps.flatMap((step, at) => {
    const leg = live.legs[at];
    if (!leg || at <= live.at || leg.dropped || step.keep === 'must' || step.hinge || isFixed(step)) return [];
    return [{ cut: { kind: 'drop', at } as const, losesMinutes: leg.minutes }];
  });
  const shorter = rooms.map((one) => spread([one], needMinutes));
  const together = rooms.length > 1 ? [spread(rooms, needMinutes)] : [];
  const shortened = [...shorter, ...together].map((changed) => ({
    cut: { kind: 'shorten', to: changed.map(({ at, minutes }) => ({ at, minutes })) } as const,
    losesMinutes: changed.reduce((sum, { room }) => sum + room, 0),
  }));
  return [...drops, ...shortened];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const touches = (cut: Cut): number => (cut.kind === 'drop' ? 1 : cut.to.length);
const lastOf = (cut: Cut): number => (cut.kind === 'drop' ? cut.at : (cut.to.at(-1)?.at ?? 0));

/** Within half a minute of the clock counts as on it. */
const roughly = (ms: number): number => Math.round(ms / MINUTE_MS);

/** The cheapest, and the cheapest of the other kind, so that there is something to choose. */
const two = <One extends Offer>(sorted: readonly One[]): One[] => {
  const [first, second] = sorted;
  const other = sorted.find(({ cut }) => cut.kind !== first?.cut.kind) ?? second;
  return [first, other].filter((one) => one !== undefined);
};

/**
 * The two cheapest cuts when we are behind; none when we are not, or when nothing more can go.
 * First those that bring us nearest to the clock (everything that is fixed, then the end), then those that lose the fewest
 * minutes of the plan, touch the fewest steps, and lie latest.
 */
export const cheapestCuts = (steps: readonly LiveStep[], live: Live, now: number): Offer[] => {
  const ending = endingOf(steps, live, now);
  if (live.endedAt !== null || behindMinutes(ending) === 0) return [];
  const need = Math.ceil(Math.max(...ending.lateMs) / MINUTE_MS);
  const late = sum(ending.lateMs);
  const sorted = candidates(steps, live, now, need)
    .flatMap(({ cut, losesMinutes }) => {
      const after = liveAfter(steps, live, { kind: 'cut', cut }, now);
      if (!after) return [];
      const { endsAt, lateMs } = endingOf(steps, after, now);
      return sum(lateMs) < late ? [{ cut, endsAt, losesMinutes, left: roughly(sum(lateMs)) }] : [];
    })
    .sort(
      (a, b) =>
        a.left - b.left ||
        a.losesMinutes - b.losesMinutes ||
        touches(a.cut) - touches(b.cut) ||
        lastOf(b.cut) - lastOf(a.cut),
    );
  return two(sorted).map(({ cut, endsAt, losesMinutes }) => ({ cut, endsAt, losesMinutes }));
};
