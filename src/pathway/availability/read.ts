import { type Actor, peekLink } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Answer } from '../terms.ts';
import { AVAILABILITY } from './say.ts';
import { answersFrom } from './store.ts';

export interface TimeReading {
  token: string;
  month: string;
  /** What they said last, if anything. */
  answer: Answer | null;
  now: Date;
}

/** What the link in the monthly letter opens; nothing changes. Errors: SpentLink. */
export const readTime = async (act: Act<Actor>, token: string): Promise<TimeReading> => {
  const { personId, facts } = await peekLink(act.db, act, token, AVAILABILITY);
  const month = facts.month ?? '';
  const said = (await answersFrom(act.db, personId, month)).find((one) => one.month === month);
  return { token, month, answer: said?.answer ?? null, now: act.now };
};
