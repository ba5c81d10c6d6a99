import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { saidMoment } from '../../platform/words/moments.ts';
import type { TrainingRequest } from '../requests/store.ts';
import { putLead } from '../trainings/leads.store.ts';
import { offerToAnswer, seekInstead } from './answer.ts';
import { FacilitatorDroppedOut, StandInSummoned } from './events.ts';
import { writeToAsked, writeToHost } from './letters.ts';
import { type SessionOfRequest, sessionOfRequest, takeFromFront } from './session.store.ts';
import { seekBeside } from './settle.ts';
import { isComing } from './standing.ts';
import { dropOffer, type Offer, setSession } from './store.ts';

/** Whoever stands by is called at once, and everybody knows. False: nobody stood by. */
const summon = async (
  tx: Tx,
  act: Act<Actor>,
  request: TrainingRequest,
  { offers, session }: { offers: readonly Offer[]; session: SessionOfRequest },
): Promise<boolean> => {
  const standIn = offers.find((offer) => offer.part === 'stands-by' && isComing(offer));
  if (!standIn?.personId) return false;
  await putLead(tx, session.id, { personId: standIn.personId, part: 'leads', now: act.now });
  await setSession(tx, standIn.id, session.id, 'leads');
  await tell(tx, act, StandInSummoned, { requestId: request.id, offerId: standIn.id });
  await writeToAsked(tx, act, standIn, (t, language) => ({
    subject: t.neededSubject,
    says: [t.needed(saidMoment(language, session.startsAt, act.now))],
  }));
  const name = standIn.publicName;
  const others = offers.filter((offer) => isComing(offer) && offer.id !== standIn.id && offer.part !== 'helps');
  const says = (t: { droppedStandIn(name: string): string }, someone: string) => [t.droppedStandIn(name ?? someone)];
  await writeToHost(tx, act, request, (t, language) => ({
    subject: t.droppedSubject,
    says: says(t, language === 'cy' ? 'Rhywun' : 'Somebody'),
  }));
  for (const other of others)
    await writeToAsked(tx, act, other, (t, language) => ({
      subject: t.droppedSubject,
      says: says(t, language === 'cy' ? 'Rhywun' : 'Somebody'),
    }));
  return true;
};

/** The group and whoever else comes hear that we look for another. */
const sayLooking = async (
  tx: Tx,
  act: Act<Actor>,
  request: TrainingRequest,
  offers: readonly Offer[],
): Promise<void> => {
  await writeToHost(tx, act, request, (t) => ({ subject: t.droppedSubject, says: [t.droppedLooking] }));
  for (const offer of offers.filter((one) => isComing(one) && one.part !== 'helps'))
    await writeToAsked(tx, act, offer, (t) => ({ subject: t.droppedSubject, says: [t.droppedLooking] }));
};

/**
 * Somebody who had said yes can't come after all: whoever stands by is summoned at once; else others are asked at once.
 * Twice is once. Errors: NotFound; NotYet when they never said yes, or it is over.
 */
export const dropOut = (act: Act<Actor>, token: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { request, offer, offers } = await offerToAnswer(tx, act, token);
    requireNone(offer.answer === 'yes' ? [] : ['not-coming']);
    const session = await sessionOfRequest(tx, request.id);
    requireNone(session && session.endsAt <= act.now ? ['over'] : []);
    if (!(await dropOffer(tx, offer.id, act.now))) return;
    if (session && offer.personId !== null) await takeFromFront(tx, session.id, offer.personId, act.now);
    await tell(tx, act, FacilitatorDroppedOut, { requestId: request.id, offerId: offer.id });
    const others = offers.filter(({ id }) => id !== offer.id);
    const isOfPair = offer.part === 'leads' || offer.part === 'learns';
    if (isOfPair && session && (await summon(tx, act, request, { offers: others, session })))
      return seekBeside(tx, act, request, session);
    if (isOfPair && session) await sayLooking(tx, act, request, others);
    await seekInstead(tx, act, request, offer);
  });
