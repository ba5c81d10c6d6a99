import { candidatesFor } from '../pathway/index.ts';
import { monthOf } from '../pathway/months.ts';
import type { Db } from '../platform/db/db.ts';
import { kmBetween } from '../platform/places/outcodes.ts';
import type { YearClock } from './clock.ts';
import type { OverSession } from './evening.store.ts';
import { type Filled, type OnList, SIMPLER, type SimplerRule, sum, unequal } from './rules.ts';

/** How the same evenings would have gone by simpler rules. */
export interface Comparison {
  filled: Record<SimplerRule | 'ours', Filled[]>;
  /** How often each who could be sent to a group led, by ours and by always asking the nearest: by person. */
  led: Record<'ours' | 'nearest', Map<string, number>>;
}

/** What a played year gives to compare. */
interface Compared {
  db: Db;
  clock: YearClock;
  comparison: Comparison;
}

export const noComparison = (): Comparison => ({
  filled: { ours: [], 'never more than there are chairs': [], 'thirty in a hundred more': [] },
  led: { ours: new Map(), nearest: new Map() },
});

/** Notes how an open training filled: by ours, and by what the simpler rules make of the same list and the same minds. */
export const noteFilled = (
  { comparison: { filled } }: Pick<Compared, 'comparison'>,
  ours: Filled,
  list: readonly OnList[],
): void => {
  filled.ours.push(ours);
  filled['never more than there are chairs'].push(SIMPLER['never more than there are chairs'](ours.chairs, list));
  filled['thirty in a hundred more'].push(SIMPLER['thirty in a hundred more'](ours.chairs, list));
};

const add = (loads: Map<string, number>, id: string, times: number): void => {
  loads.set(id, (loads.get(id) ?? 0) + times);
};

/** Notes who led a group's training, and who would have if the two nearest were always asked. */
export const noteLed = async (
  { db, clock, comparison: { led } }: Compared,
  { outcode }: Pick<OverSession, 'outcode'>,
  leads: readonly string[],
): Promise<void> => {
  if (outcode === null) return;
  const now = clock.shows();
  const month = monthOf(now.toISOString().slice(0, 10));
  const able = (await candidatesFor(db, { month, level: 'first-steps', now })).flatMap((one) => {
    const km = one.maySend && one.outcode !== null ? kmBetween(one.outcode, outcode) : undefined;
    return km === undefined ? [] : [{ ...one, km }];
  });
  for (const { personId } of able) for (const loads of [led.ours, led.nearest]) add(loads, personId, 0);
  for (const personId of leads) add(led.ours, personId, 1);
  const nearest = able.sort((one, other) => one.km - other.km || +one.beganAt - +other.beganAt);
  for (const { personId } of nearest.slice(0, 2)) add(led.nearest, personId, 1);
};

const inHundred = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;

const filledLine = (says: string, all: readonly Filled[]): string => {
  const { chairs, taken, promisedAndNone } = sum(all);
  return `  ${says.padEnd(34)} ${inHundred(taken, chairs).padStart(5)} of chairs taken, ${promisedAndNone} promised one and found none`;
};

const ledLine = (says: string, led: ReadonlyMap<string, number>): string => {
  const loads = [...led.values()];
  return `  ${says.padEnd(34)} ${unequal(loads).toFixed(2).padStart(5)} unequal, ${Math.max(0, ...loads)} evenings for whoever led most`;
};

/** What our rules did beside simpler ones, to be read. */
export const comparisonText = ({ comparison: { filled, led } }: Pick<Compared, 'comparison'>): string =>
  [
    'Open trainings, by the rule for giving chairs:',
    filledLine('ours', filled.ours),
    filledLine('never more than there are chairs', filled['never more than there are chairs']),
    filledLine('thirty in a hundred more', filled['thirty in a hundred more']),
    'Evenings led for groups (0: all alike, 1: one person leads them all):',
    ledLine('ours', led.ours),
    ledLine('always the nearest', led.nearest),
  ].join('\n');
