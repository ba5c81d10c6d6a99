import { type Actor, isPerson, peekLink } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { open } from '../../platform/crypto/open.ts';
import { permit } from '../../platform/errors.ts';
import { onTheWall } from '../../platform/words/moments.ts';
import { leadsOf } from '../trainings/leads.store.ts';
import { whereaboutsOf } from '../trainings/place.ts';
import { runsSession, type Session, type SessionId, sessionOf, sessionSeenBy } from '../trainings/store.ts';
import { likelyMost } from './chairs.ts';
import { NAME_FIELD } from './fields.ts';
import { isOver, maySignUp } from './policy.ts';
import { arrangementsOf, needsOf } from './say-needs.ts';
import { type Counts, countsOf } from './seats.store.ts';
import { signUpBy, signUpOf } from './store.ts';
import { standsOf } from './tell-people.ts';
import { daysAfter, ERASED_DAYS, SIGN_UP } from './terms.ts';

/** How the next to sign up would stand, for the page to say before anybody types. */
const nextStands = ({ chairs }: Session, { promised, likely, waiting }: Counts) => {
  if (promised < chairs && likely + waiting === 0) return 'promised' as const;
  return likely < likelyMost(chairs) && waiting === 0 ? ('likely' as const) : ('waiting' as const);
};

/** What whoever runs it sees beside: where it is, how many come, what is to be arranged. */
const readRunning = (act: Act<Actor>, session: Session) =>
  act.db.transaction(async (tx) => ({
    where: await whereaboutsOf(tx, act, session, 'whoever runs it looks where it is'),
    tasks: await arrangementsOf(tx, act, session.id),
  }));

/** A session's page. Errors: NotFound when it is none, or none of the reader's business. */
export const readSession = async (act: Act<Actor>, id: SessionId) => {
  const { actor, db, now } = act;
  const session = await sessionSeenBy(db, actor, id);
  const counts = await countsOf(db, id);
  const runs = await runsSession(db, actor, id);
  const own = isPerson(actor) ? await signUpBy(db, id, actor.id) : undefined;
  return {
    session,
    counts,
    leads: (await leadsOf(db, id)).filter(({ part }) => part !== 'stands-by'),
    over: isOver(session, now),
    canSignUp: maySignUp(session, now),
    next: nextStands(session, counts),
    isSignedIn: isPerson(actor),
    own: own?.confirmedAt ? standsOf(own) : undefined,
    running: runs ? await readRunning(act, session) : undefined,
    canChange: (runs || actor.isSteward) && !isOver(session, now),
    canClose: runs && !session.cancelledAt && session.startsAt <= now,
    erasedAt: daysAfter(session.endsAt, ERASED_DAYS),
    now,
  };
};
export type SessionReading = Awaited<ReturnType<typeof readSession>>;

/** Somebody's own page, by its link: how they stand, where it is, what we hold of them and until when. Errors: SpentLink. */
export const readSignUp = (act: Act<Actor>, token: string) =>
  act.db.transaction(async (tx) => {
    const { facts } = await peekLink(tx, act, token, SIGN_UP);
    const signUp = await signUpOf(tx, facts.signUpId ?? '');
    const session = await sessionOf(tx, signUp.sessionId);
    const stands = signUp.confirmedAt ? standsOf(signUp) : undefined;
    const isIn = !signUp.leftAt && !session.cancelledAt;
    const shows = isIn && (stands === 'promised' || stands === 'likely');
    const opening = { field: NAME_FIELD, of: signUp.personId ?? signUp.id, why: 'shown to themselves' };
    return {
      token,
      session,
      stands,
      left: signUp.leftAt !== null,
      over: isOver(session, act.now),
      asks: signUp.askedAt !== null && signUp.stillAt === null,
      said: signUp.stillAt !== null,
      name: signUp.nameSealed ? await open(tx, act, opening, signUp.nameSealed) : undefined,
      needs: await needsOf(tx, act, signUp),
      where: shows ? await whereaboutsOf(tx, act, session, 'shown to somebody who comes') : undefined,
      hearsAgain: signUp.hearsAgain,
      erasedAt: daysAfter(session.endsAt, ERASED_DAYS),
      now: act.now,
    };
  });
export type SignUpReading = Awaited<ReturnType<typeof readSignUp>>;

/** What the form needs that changes a session. Errors: NotFound. */
export const readChanging = (act: Act<Actor>, id: SessionId) =>
  act.db.transaction(async (tx) => {
    const session = await sessionSeenBy(tx, act.actor, id);
    permit((act.actor.isSteward || (await runsSession(tx, act.actor, id))) && !isOver(session, act.now));
    const { place, link } = await whereaboutsOf(tx, act, session, 'whoever runs it changes it');
    const before = {
      when: onTheWall(session.startsAt).replace('T', ' '),
      minutes: String((session.endsAt.getTime() - session.startsAt.getTime()) / 60_000),
      online: session.online,
      outcode: session.outcode ?? '',
      place: place ?? '',
      link: link ?? '',
      chairs: String(session.chairs),
      signUps: session.takesSignUps,
    };
    return { session, before };
  });
export type ChangingReading = Awaited<ReturnType<typeof readChanging>>;

/** Somebody's session for a calendar of their own, with where it is once they have a chair. Errors: SpentLink. */
export const readOwnCalendar = async (act: Act<Actor>, token: string) => {
  const { session, where } = await readSignUp(act, token);
  return { session, where };
};
