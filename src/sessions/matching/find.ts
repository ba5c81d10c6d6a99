import type { Level } from '../../kit/kit.ts';
import { type KitToTrain, kitToTrain } from '../../library/index.ts';
import type { Tx } from '../../platform/db/db.ts';
import { onTheWall } from '../../platform/words/moments.ts';
import type { TrainingRequest } from '../requests/store.ts';
import type { WouldHelp } from './gaps.store.ts';
import { gather, monthOf } from './gather.ts';
import { alsoPassedOver, type PassedOver, type Ranked, type Ranking, rank } from './rank.ts';
import type { Candidate, Mode, Wanted } from './rules.ts';
import type { PairStanding } from './standing.ts';

/** Until a kit is chosen, whoever is signed off for the easiest may lead. */
const LEVEL_UNTIL_CHOSEN: Level = 'first-steps';
const FORTNIGHT_MS = 14 * 24 * 60 * 60 * 1000;

/** `id` null: nobody asked yet, it is only looked what there would be. */
export type Asks = Pick<TrainingRequest, 'hostId' | 'kind' | 'outcode' | 'online' | 'language' | 'kitId'> & {
  id: string | null;
};

const settingOf = ({ kind }: Pick<TrainingRequest, 'kind'>): Wanted['setting'] =>
  kind === 'other' ? 'either' : kind === 'union-branch' ? 'workplace' : 'community';

export const kitOf = async (tx: Tx, { kitId }: Pick<TrainingRequest, 'kitId'>): Promise<KitToTrain | undefined> =>
  kitId === null ? undefined : kitToTrain(tx, { kitId });

export interface Looking {
  mode: Mode;
  times: readonly Date[];
  now: Date;
}

/** What a request asks for in one mode, for those of the times that lie in the month of the first, and everybody who might. */
export const lookingFor = async (
  tx: Tx,
  request: Asks,
  { mode, times, now }: Looking,
): Promise<{ wanted: Wanted; candidates: Candidate[] } | undefined> => {
  const [first] = times;
  if (!first) return undefined;
  const month = monthOf(first);
  const level = (await kitOf(tx, request))?.level ?? LEVEL_UNTIL_CHOSEN;
  const wanted: Wanted = {
    level,
    mode,
    outcode: request.outcode,
    language: request.language,
    setting: settingOf(request),
    times: times.filter((time) => monthOf(time) === month),
    hostId: request.hostId,
    today: onTheWall(now).slice(0, 10),
  };
  return { wanted, candidates: await gather(tx, { requestId: request.id, kitId: request.kitId, level, month, now }) };
};

/** Ranks everybody for a request in one mode; undefined when no time is left. */
export const rankingFor = async (tx: Tx, request: Asks, looking: Looking): Promise<Ranking | undefined> => {
  const found = await lookingFor(tx, request, looking);
  return found && rank(found.wanted, found.candidates);
};

/** Whom to ask, for which part, and whom not. */
export interface Chosen {
  mode: Mode;
  asked: { who: Ranked; part: 'leads' | 'learns' }[];
  passedOver: PassedOver[];
}

const partOf = ({ isLearning }: Ranked): 'leads' | 'learns' => (isLearning ? 'learns' : 'leads');
const sharesTime = (one: Ranked, other: Ranked): boolean =>
  one.times.some((time) => other.times.some((same) => same.getTime() === time.getTime()));

const chosenOf = ({ leads, seconds }: Ranking, { missing, hasLead }: PairStanding): Chosen['asked'] => {
  if (missing === 1) {
    const [who] = hasLead ? seconds : leads;
    return who ? [{ who, part: hasLead ? partOf(who) : 'leads' }] : [];
  }
  for (const lead of leads) {
    const second = seconds.find((who) => who.personId !== lead.personId && sharesTime(lead, who));
    if (second)
      return [
        { who: lead, part: 'leads' },
        { who: second, part: partOf(second) },
      ];
  }
  return [];
};

const modesOf = ({ outcode, online }: Asks, fixed: Mode | undefined): Mode[] => {
  if (fixed) return [fixed];
  return [...(outcode === null ? [] : (['there'] as const)), ...(online ? (['online'] as const) : [])];
};

/** Finds whom to ask so that there are two: in a room before online, in the month that the group likes best first. */
export const findPair = async (
  tx: Tx,
  request: Asks,
  pair: PairStanding,
  now: Date,
): Promise<{ chosen: Chosen | undefined; passedOver: PassedOver[] }> => {
  const months = [...new Set(pair.times.map(monthOf))];
  let passedOver: PassedOver[] = [];
  for (const mode of modesOf(request, pair.mode))
    for (const month of months) {
      const times = pair.times.filter((time) => monthOf(time) === month);
      const ranking = await rankingFor(tx, request, { mode, times, now });
      if (!ranking) continue;
      const asked = chosenOf(ranking, pair);
      const others = alsoPassedOver(
        asked.map(({ who }) => who),
        ranking.seconds,
      );
      passedOver = [...ranking.passedOver, ...others];
      if (asked.length === pair.missing) return { chosen: { mode, asked, passedOver }, passedOver };
    }
  return { chosen: undefined, passedOver };
};

/** What would change it, when nobody can: how many pairs online, and a fortnight later. */
export const whatWouldHelp = async (tx: Tx, request: Asks, times: readonly Date[], now: Date): Promise<WouldHelp> => {
  const ahead = times.filter((time) => time > now);
  const from = ahead.length > 0 ? ahead : [new Date(now.getTime() + FORTNIGHT_MS)];
  const later = from.map((time) => new Date(time.getTime() + FORTNIGHT_MS));
  const online = await rankingFor(tx, request, { mode: 'online', times: from, now });
  const there = await rankingFor(tx, request, {
    mode: request.outcode === null ? 'online' : 'there',
    times: later,
    now,
  });
  return {
    online: request.online ? 0 : (online?.pairs ?? 0),
    later: there?.pairs ?? 0,
    past: ahead.length === 0,
  };
};
