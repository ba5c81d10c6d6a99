import { type Actor, isPerson, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { MentorMade, PersonObserved, PersonSignedOff } from '../events.ts';
import { type PathwayNews, pathwayLetter } from '../letters.ts';
import { dayOf } from '../months.ts';
import { mayMentor } from '../policy.ts';
import { NOTE_FIELD } from '../sealed.ts';
import { addMentorship, addSignOff, mentorsNow } from '../sign-offs/store.ts';
import { recordedOf, stageOf } from '../standing.store.ts';
import { hasLedEnough, standingOf } from '../standing.ts';
import { covers, DAYS, daysFrom } from '../terms.ts';
import { makesMentor, signsOff } from './decide.ts';
import type { ObservationTyped, Of } from './forms.ts';
import {
  addObservation,
  type Beside,
  endWatching,
  ledBeside,
  lockPerson,
  observationsOf,
  openWatchingOf,
} from './store.ts';

/** By what right somebody writes down what they saw, and of what. */
export interface Watched {
  of: Of;
  sessionId: string | null;
  asMentor: boolean;
}

/** Whom somebody led beside lately, at a level for which they are signed off themselves. */
export const besideNow = async (db: Tx, actor: Actor, now: Date): Promise<Beside[]> => {
  if (actor.id === null) return [];
  const { level } = await stageOf(db, actor.id, now);
  const all = await ledBeside(db, actor.id, dayOf(daysFrom(now, -DAYS.observe)));
  return all.filter((one) => covers(level, one.level));
};

/** The right of a reader to write down what they saw of somebody: their mentor, or one signed off who led beside them. */
export const watchedBy = async (db: Tx, actor: Actor, personId: string, now: Date): Promise<Watched | undefined> => {
  if (actor.id === null || actor.id === personId) return undefined;
  const watching = await openWatchingOf(db, personId);
  if (watching?.mentorId === actor.id && mayMentor(actor, await mentorsNow(db, now)))
    return { of: watching.of, sessionId: null, asMentor: true };
  const beside = (await besideNow(db, actor, now)).find((one) => one.personId === personId);
  return beside && { of: beside.level, sessionId: beside.sessionId, asMentor: false };
};

/** Signs somebody off, or makes them a mentor, when what was seen allows it. Resolves to what they are to be told. */
const settle = async (tx: Tx, act: Act<Actor>, personId: string, of: Of): Promise<PathwayNews> => {
  const { now } = act;
  const seen = await observationsOf(tx, personId);
  const recorded = await recordedOf(tx, personId);
  if (of === 'mentoring') {
    const byIds = makesMentor(seen);
    const { stage } = standingOf(recorded, now);
    if (!byIds || stage !== 'signed-off') return 'observed';
    await addMentorship(tx, { personId, byIds, from: now, until: daysFrom(now, DAYS.mentor) });
    await tell(tx, act, MentorMade, { personId });
    return 'mentor';
  }
  const by = signsOff(of, seen);
  if (!by || !hasLedEnough(recorded)) return 'observed';
  if (!(await addSignOff(tx, { ...by, personId, level: of, now }))) return 'observed';
  await tell(tx, act, PersonSignedOff, { personId });
  return 'signed';
};

/**
 * Writes down what a mentor or a co-leader saw, by the rubric; with enough of a yes the person is signed off at once, and told.
 * Sent twice, the second finds nothing left to observe. Errors: NotFound for all others.
 */
export const observe = (act: Act<Actor>, personId: string, form: ObservationTyped): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    // Whoever is observed is locked: two who say yes at once are counted one after the other.
    await lockPerson(tx, personId);
    const watched = await watchedBy(tx, actor, personId, now);
    permit(watched !== undefined && isPerson(actor) && form.of === watched.of);
    const noteSealed = form.note === '' ? null : tx.sealer.seal(NOTE_FIELD, form.note);
    const one = { personId, observerId: actor.id, sessionId: watched.sessionId, asMentor: watched.asMentor };
    const observationId = await addObservation(tx, { ...one, form, noteSealed, now });
    if (watched.asMentor) await endWatching(tx, personId, now);
    await tell(tx, act, PersonObserved, { personId, observationId });
    const news = await settle(tx, act, personId, form.of);
    await writeTo(tx, act, personId, {
      purpose: 'pathway',
      rank: 'word',
      letter: (language) => pathwayLetter(language, news),
    });
  });
