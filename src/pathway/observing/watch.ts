import { type Actor, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { kmBetween } from '../../platform/places/outcodes.ts';
import { WatchingAsked, WatchingTaken, WatchingWithdrawn } from '../events.ts';
import { facilitatorOf, facilitatorToChange } from '../facilitators/store.ts';
import { mentorAskedLetter, mentorYesLetter } from '../letters.ts';
import { mayBegin, mayMentor, whatIsMissing } from '../policy.ts';
import { mentorsNow } from '../sign-offs/store.ts';
import { recordedOf } from '../standing.store.ts';
import type { Of } from './forms.ts';
import { addWatching, endWatching, markTaken, type WatchingId, watchingToTake } from './store.ts';

/** So many mentors are written to at once: the nearest. */
const MENTORS_ASKED = 3;
const FAR_KM = 10_000;

/** The mentors nearest to somebody, between equals whoever began first; those whose area we don't know come last. */
const nearest = async (tx: Tx, now: Date, personId: string, outcode: string | null): Promise<string[]> => {
  const away: { id: string; km: number; since: number }[] = [];
  for (const id of (await mentorsNow(tx, now)).filter((one) => one !== personId)) {
    const mentor = await facilitatorOf(tx, id);
    const km = outcode && mentor?.outcode ? kmBetween(outcode, mentor.outcode) : undefined;
    away.push({ id, km: km ?? FAR_KM, since: mentor?.beganAt.getTime() ?? 0 });
  }
  return away
    .sort((one, other) => one.km - other.km || one.since - other.since || one.id.localeCompare(other.id))
    .slice(0, MENTORS_ASKED)
    .map(({ id }) => id);
};

/**
 * Somebody asks that a mentor watch them; the three nearest are told. While they ask already, asking again changes nothing.
 * Errors: NotFound for whoever is not on the pathway; NotYet before they have led enough.
 */
export const askToBeWatched = (act: Act<Actor>, { of }: { of: Of }): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayBegin(actor));
    const facilitator = await facilitatorToChange(tx, actor.id);
    permit(facilitator !== undefined);
    requireNone(whatIsMissing(await recordedOf(tx, actor.id), of, now));
    const watchingId = await addWatching(tx, actor.id, of, now);
    if (!watchingId) return;
    for (const mentorId of await nearest(tx, now, actor.id, facilitator.outcode))
      await writeTo(tx, act, mentorId, {
        purpose: 'mentoring',
        rank: 'word',
        letter: (language) => mentorAskedLetter(language),
      });
    await tell(tx, act, WatchingAsked, { personId: actor.id, watchingId });
  });

/** Whoever asked to be watched asks no more. Harmless when they don't. Errors: NotFound without a sign-in. */
export const withdrawWatching = (act: Act<Actor>): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayBegin(actor));
    const watchingId = await endWatching(tx, actor.id, now);
    if (watchingId) await tell(tx, act, WatchingWithdrawn, { personId: actor.id, watchingId });
  });

/**
 * A mentor says yes to watching somebody; what they write goes to that person by letter, and is kept nowhere else.
 * The first who presses has it. Errors: NotFound for all but mentors, and once another has it.
 */
export const sayYesToWatching = (act: Act<Actor>, id: WatchingId, { words }: { words: string }): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayMentor(actor, await mentorsNow(tx, now)));
    const watching = await watchingToTake(tx, id);
    permit(watching.personId !== actor.id && (watching.mentorId === null || watching.mentorId === actor.id));
    if (watching.mentorId) return;
    await markTaken(tx, id, actor.id, now);
    await writeTo(tx, act, watching.personId, {
      purpose: 'pathway',
      rank: 'word',
      letter: (language) => mentorYesLetter(language, words),
    });
    await tell(tx, act, WatchingTaken, { personId: watching.personId, watchingId: id });
  });
