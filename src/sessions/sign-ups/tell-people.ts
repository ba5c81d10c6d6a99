import { type Actor, makeLink, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { leadsOf } from '../trainings/leads.store.ts';
import { type Whereabouts, whereaboutsOf } from '../trainings/place.ts';
import type { Session } from '../trainings/store.ts';
import { cancelledLetter, type HostWhy, hostLetter, placeLetter, type Stands, type Why } from './letters.ts';
import type { SignUp } from './store.ts';
import { daysKept, SIGN_UP } from './terms.ts';

/** The kind of all letters about a session that somebody comes to. */
const MINE = 'my-session';
/** And of those to whoever leads or hosts one. */
const OURS = 'our-session';

export const standsOf = ({ promisedAt, likelyAt }: Pick<SignUp, 'promisedAt' | 'likelyAt'>): Stands => {
  if (promisedAt) return 'promised';
  return likelyAt ? 'likely' : 'waiting';
};

/** A link to somebody's own sign-up: resolves to its token. */
export const linkTo = (tx: Tx, act: Act<Actor>, { id, personId }: { id: string; personId: string }, session: Session) =>
  makeLink(tx, act, {
    purpose: SIGN_UP,
    personId,
    facts: { signUpId: id, sessionId: session.id },
    days: daysKept(session.endsAt, act.now),
  });

const NOWHERE: Whereabouts = { place: undefined, link: undefined };

/** Writes to people who signed up how they stand, each in the language they chose. */
export const tellPlaces = async (
  tx: Tx,
  act: Act<Actor>,
  session: Session,
  people: readonly { signUp: SignUp; why: Why }[],
): Promise<void> => {
  if (people.length === 0) return;
  const shows = people.some(({ signUp }) => standsOf(signUp) !== 'waiting');
  const where = shows ? await whereaboutsOf(tx, act, session, 'those who come are told where') : NOWHERE;
  const { startsAt, endsAt, outcode } = session;
  for (const { signUp, why } of people) {
    if (!signUp.personId) continue;
    const token = await linkTo(tx, act, { id: signUp.id, personId: signUp.personId }, session);
    const letter = { why, stands: standsOf(signUp), startsAt, endsAt, now: act.now, where, outcode, token };
    await writeTo(tx, act, signUp.personId, {
      purpose: MINE,
      rank: why === 'confirmed' ? 'confirmation' : 'word',
      letter: () => placeLetter(signUp.language, letter),
    });
  }
};

/** Everybody who answers for a session: who leads (or stands by), its host, and whoever made it when there is nobody else. */
const runnersOf = async (tx: Tx, { id, hostId, madeBy }: Session, standsBy: boolean): Promise<Set<string>> => {
  const there = (await leadsOf(tx, id)).filter(({ part }) => standsBy || part !== 'stands-by');
  const leads = there.map(({ personId }) => personId);
  const all = new Set([...leads, ...(hostId ? [hostId] : [])]);
  return all.size > 0 || !madeBy ? all : new Set([madeBy]);
};

/** Writes to whoever runs a session that they should look at it, or prepare it; about needs once an hour at most. */
export const tellRunners = async (tx: Tx, act: Act<Actor>, session: Session, why: HostWhy): Promise<void> => {
  const { id, startsAt, endsAt } = session;
  for (const personId of await runnersOf(tx, session, why !== 'needs')) {
    if (personId === act.actor.id) continue;
    const mark = why === 'needs' ? act.now.toISOString().slice(0, 13) : session.changes;
    await writeTo(tx, act, personId, {
      purpose: OURS,
      rank: 'word',
      once: `session ${id} ${why} ${mark} ${personId}`,
      letter: (language) => hostLetter(language, { why, sessionId: id, startsAt, endsAt, now: act.now }),
    });
  }
};

/** Tells whoever comes, and whoever runs it, that a session is cancelled. */
export const tellCancelled = async (
  tx: Tx,
  act: Act<Actor>,
  session: Session,
  coming: readonly SignUp[],
): Promise<void> => {
  const { id, startsAt, endsAt } = session;
  const facts = { sessionId: id, startsAt, endsAt, now: act.now };
  const languages = new Map(
    coming.flatMap(({ personId, language }) => (personId ? [[personId, language] as const] : [])),
  );
  const runners = [...(await runnersOf(tx, session, true))].filter((personId) => personId !== act.actor.id);
  for (const personId of new Set([...languages.keys(), ...runners]))
    await writeTo(tx, act, personId, {
      purpose: languages.has(personId) ? MINE : OURS,
      rank: 'word',
      once: `session ${id} cancelled ${personId}`,
      letter: (language) => cancelledLetter(languages.get(personId) ?? language, facts),
    });
};
