import type { TrainingRequest } from '../requests/store.ts';
import type { Mode } from './rules.ts';
import type { Offer } from './store.ts';

/** Asked and not answered, or said yes and still coming. */
export const isOpen = ({ answer }: Pick<Offer, 'answer'>): boolean => answer === null;
export const isComing = ({ answer, droppedAt }: Pick<Offer, 'answer' | 'droppedAt'>): boolean =>
  answer === 'yes' && droppedAt === null;

const isOfPair = ({ part }: Pick<Offer, 'part'>): boolean => part === 'leads' || part === 'learns';

/** Where the finding of a pair stands: pure, from what was offered and answered. */
export interface PairStanding {
  /** Of the pair: asked, or coming. */
  standing: Offer[];
  coming: Offer[];
  hasLead: boolean;
  /** How many are still to be asked, so that there are two. */
  missing: number;
  /** What all who said yes can make, of what the group can; the group's order. */
  times: Date[];
  /** Fixed by the first who was asked; undefined while nobody is. */
  mode: Mode | undefined;
}

const canAll = (time: Date, coming: readonly Offer[]): boolean =>
  coming.every(({ times }) => times.some((at) => at.getTime() === time.getTime()));

export const pairStanding = (
  { times }: Pick<TrainingRequest, 'times'>,
  offers: readonly Offer[],
  now: Date,
  session?: { startsAt: Date; online: boolean },
): PairStanding => {
  const standing = offers.filter((offer) => isOfPair(offer) && (isOpen(offer) || isComing(offer)));
  const coming = standing.filter(isComing);
  const [first] = standing;
  const online = session?.online ?? first?.online;
  return {
    standing,
    coming,
    hasLead: standing.some(({ part }) => part === 'leads'),
    missing: Math.max(0, 2 - standing.length),
    times: session ? [session.startsAt] : times.filter((time) => time > now && canAll(time, coming)),
    mode: online === undefined ? undefined : online ? 'online' : 'there',
  };
};

const HOUR_MS = 60 * 60 * 1000;
const ANSWER_MOST_MS = 72 * HOUR_MS;
const ANSWER_LEAST_MS = 6 * HOUR_MS;

/** Until when somebody may answer: three days, less when it is soon, so that there is time to ask others. */
export const answerBy = (now: Date, firstTime: Date): Date => {
  const ahead = (firstTime.getTime() - now.getTime()) / 6;
  return new Date(now.getTime() + Math.min(ANSWER_MOST_MS, Math.max(ANSWER_LEAST_MS, ahead)));
};
