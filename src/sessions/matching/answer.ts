import { type Actor, hashOf, isPerson } from '../../identity/index.ts';
import { kitToTrain } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { requestToChange, setKit, type TrainingRequest } from '../requests/store.ts';
import { putLead } from '../trainings/leads.store.ts';
import { OfferAccepted, OfferRefused } from './events.ts';
import { seekPair } from './seek.ts';
import { sessionOfRequest } from './session.store.ts';
import { seekBeside, settle } from './settle.ts';
import { isComing, isOpen, pairStanding } from './standing.ts';
import {
  answerOffer,
  type Offer,
  OfferId,
  offerOfLink,
  offerOfPerson,
  offersOf,
  putOfferTimes,
  setSession,
} from './store.ts';

const TOKEN = /^[\w-]{43}$/;

/** The offer that the secret of a mailed link is about, and its request. Errors: NotFound. */
const offerOfSecret = async (tx: Tx, token: string): Promise<{ id: OfferId; requestId: string }> => {
  const found = TOKEN.test(token) ? await offerOfLink(tx, hashOf(token)) : undefined;
  if (!found) throw new NotFound();
  return found;
};

/** The same of a key: such a secret or, for whoever is signed in and was asked, the offer's id. Errors: NotFound. */
export const offerOfKey = async (
  tx: Tx,
  { actor }: Act<Actor>,
  key: string,
): Promise<{ id: OfferId; requestId: string }> => {
  const id = OfferId.safeParse(key);
  const byId = id.success && isPerson(actor) ? await offerOfPerson(tx, id.data, actor.id) : undefined;
  return byId ?? offerOfSecret(tx, key);
};

export interface Answering {
  request: TrainingRequest;
  offer: Offer;
  offers: Offer[];
}

/** The same, with the request locked until the transaction ends. */
export const offerToAnswer = async (tx: Tx, act: Act<Actor>, key: string): Promise<Answering> => {
  const { id, requestId } = await offerOfKey(tx, act, key);
  const request = await requestToChange(tx, requestId);
  const offers = await offersOf(tx, requestId);
  const offer = offers.find((one) => one.id === id);
  if (!offer) throw new NotFound();
  return { request, offer, offers };
};

/** Why an offer can be answered no more. */
const closed = ({ answer }: Offer, { cancelledAt }: TrainingRequest): string[] =>
  cancelledAt !== null || answer === 'withdrawn' || answer === 'lapsed' || answer === 'no' ? ['offer-closed'] : [];

export type Answered = { ok: true } | { ok: false; field: string; key: string };

/** Of the times that somebody may still say yes to, those they can make. */
const timesLeft = async (tx: Tx, { request, offer, offers }: Answering, now: Date): Promise<Date[]> => {
  const session = await sessionOfRequest(tx, request.id);
  const others = offers.filter(({ id }) => id !== offer.id);
  return pairStanding(request, others, now, session).times;
};

/**
 * Somebody says yes by the button behind the mailed link, without signing in. When it makes two, the training is made.
 * Twice is once. Errors: NotFound; NotYet when it has gone to somebody else or is called off.
 */
export const acceptOffer = (
  act: Act<Actor>,
  token: string,
  { time: times, kit }: { time: readonly Date[]; kit: string | null },
): Promise<Answered> =>
  act.db.transaction(async (tx) => {
    const answering = await offerToAnswer(tx, act, token);
    const { request, offer } = answering;
    requireNone(closed(offer, request));
    if (!isOpen(offer)) return { ok: true };
    const left = await timesLeft(tx, answering, act.now);
    const can = left.filter((time) => times.some((at) => at.getTime() === time.getTime()));
    if (can.length === 0) return { ok: false, field: 'time', key: 'timeMissing' };
    const chosen = kit === null ? undefined : await kitToTrain(tx, { slug: kit });
    if (request.kitId === null && offer.part === 'leads' && !chosen)
      return { ok: false, field: 'kit', key: 'kitMissing' };
    if (request.kitId === null && chosen) await setKit(tx, request.id, chosen.kitId);
    await putOfferTimes(tx, offer.id, can);
    await answerOffer(tx, offer.id, 'yes', act.now);
    await tell(tx, act, OfferAccepted, { requestId: request.id, offerId: offer.id });
    await comes(tx, act, request.id, offer);
    return { ok: true };
  });

/** What a yes leads to: two make a training; one beside joins it. */
const comes = async (tx: Tx, act: Act<Actor>, requestId: string, offer: Offer): Promise<void> => {
  const request = await requestToChange(tx, requestId);
  if (offer.part === 'leads' || offer.part === 'learns') return settle(tx, act, request);
  const session = await sessionOfRequest(tx, requestId);
  if (!session || offer.personId === null) return;
  await putLead(tx, session.id, { personId: offer.personId, part: offer.part, now: act.now });
  await setSession(tx, offer.id, session.id, offer.part);
};

/** Who is asked next, when somebody can't: for what they were asked for. */
export const seekInstead = async (
  tx: Tx,
  act: Act<Actor>,
  request: TrainingRequest,
  { part }: Pick<Offer, 'part'>,
): Promise<void> => {
  if (request.cancelledAt !== null) return;
  if (part === 'leads' || part === 'learns') return seekPair(tx, act, request);
  const session = await sessionOfRequest(tx, request.id);
  if (session) await seekBeside(tx, act, request, session);
};

/** Somebody says no: no harm done, and the next is asked at once. Twice is once. Errors: NotFound. */
export const refuseOffer = (act: Act<Actor>, token: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { request, offer } = await offerToAnswer(tx, act, token);
    requireNone(isComing(offer) ? ['said-yes'] : []);
    if (!(await answerOffer(tx, offer.id, 'no', act.now))) return;
    await tell(tx, act, OfferRefused, { requestId: request.id, offerId: offer.id });
    await seekInstead(tx, act, request, offer);
  });
