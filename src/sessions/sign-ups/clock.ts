import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { type Due, type PromiseName, putOff, takePromise } from '../trainings/promises.store.ts';
import { type Session, sessionToChange } from '../trainings/store.ts';
import { eraseParticipants, type Letting } from './erase.ts';
import type { Why } from './letters.ts';
import { isOver } from './policy.ts';
import { markAsked } from './seats.store.ts';
import { settle } from './settle.ts';
import { comingTo, signUpsNamed } from './store.ts';
import { tellPlaces, tellRunners } from './tell-people.ts';
import { daysAfter } from './terms.ts';

const remind =
  (why: Why) =>
  async (tx: Tx, act: Act<Actor>, session: Session): Promise<void> => {
    const coming = await comingTo(tx, session.id);
    await tellPlaces(
      tx,
      act,
      session,
      coming.map((signUp) => ({ signUp, why })),
    );
  };

/**
 * Who confirmed within the last day said so a moment ago: they are not asked again. Chairs are offered on when whoever is
 * asked now has had a whole day, however late the clock is.
 */
const askAll = async (tx: Tx, act: Act<Actor>, session: Session): Promise<void> => {
  const asked = await markAsked(tx, session.id, daysAfter(act.now, -1), act.now);
  await putOff(tx, session.id, 'offer-on', daysAfter(act.now, 1));
  const people = await signUpsNamed(tx, asked);
  await tellPlaces(
    tx,
    act,
    session,
    people.map((signUp) => ({ signUp, why: 'still-coming' as const })),
  );
};

type Keeping = (tx: Tx, act: Act<Actor>, session: Session) => Promise<void>;

const KEEPING: Record<Exclude<PromiseName, 'erase'>, Keeping> = {
  'week-before': async (tx, act, session) => {
    await remind('week-before')(tx, act, session);
    await tellRunners(tx, act, session, 'week-before');
  },
  'still-coming': askAll,
  'offer-on': (tx, act, session) => settle(tx, act, session),
  'day-before': remind('day-before'),
};

const AGAIN_MS = 60 * 60 * 1000;

/**
 * Keeps one promise that is due; of what is over or cancelled only the last is left to keep. One that can't be kept is
 * tried again in an hour, so that it does not stand in the way of all others.
 */
const keepOne =
  (letting: Letting) =>
  async (act: Act<Actor>): Promise<number> => {
    let due: Due | undefined;
    try {
      return await act.db.transaction(async (tx) => {
        due = await takePromise(tx, act.now);
        if (!due) return 0;
        const session = await sessionToChange(tx, due.sessionId);
        if (due.what === 'erase') await eraseParticipants(letting)(tx, act, session);
        else if (!isOver(session, act.now)) await KEEPING[due.what](tx, act, session);
        return 1;
      });
    } catch (fault) {
      if (due) await putOff(act.db, due.sessionId, due.what, new Date(act.now.getTime() + AGAIN_MS));
      throw fault;
    }
  };

/** Reminds people, asks whether they are still coming, offers chairs on, and lets go of what they told. */
export const sessionClock = (letting: Letting): Job<Actor> => ({
  name: 'keep what was promised about sessions',
  everySeconds: 60,
  run: keepOne(letting),
});
