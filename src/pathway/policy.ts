import { type Actor, isPerson, type Person } from '../identity/index.ts';
import type { Of } from './observing/forms.ts';
import { hasLedEnough, type Recorded, standingOf } from './standing.ts';
import { FOUNDERS } from './terms.ts';

/** Whoever signed in begins, and looks after what is theirs. */
export const mayBegin = (actor: Actor): actor is Person => isPerson(actor);

/** The founders' rule: a steward names the first facilitators of a new school, five and no more. */
export const mayNameFirst = (actor: Actor, founders: number): boolean => actor.isSteward && founders < FOUNDERS;

/** Stewards bring in the facilitators that a school has already. */
export const mayBring = (actor: Actor): boolean => actor.isSteward;

/** Mentors watch and sign off. `mentors`: the ids of those who are ones now. */
export const mayMentor = (actor: Actor, mentors: readonly string[]): actor is Person =>
  isPerson(actor) && mentors.includes(actor.id);

/** What comes before a mentor watches somebody: enough co-led for a level, a sign-off for mentoring. */
export const whatIsMissing = (recorded: Recorded, of: Of, now: Date): ('lead' | 'signOff')[] => {
  if (of === 'mentoring') return standingOf(recorded, now).stage === 'signed-off' ? [] : ['signOff'];
  return hasLedEnough(recorded) ? [] : ['lead'];
};
