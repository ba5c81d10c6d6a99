import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { setLookAt, type TrainingRequest } from '../requests/store.ts';
import type { LeadPart } from '../trainings/kinds.ts';
import { NobodyFound, OfferMade } from './events.ts';
import { findPair, whatWouldHelp } from './find.ts';
import { endGap, putGap } from './gaps.store.ts';
import { writeOffer, writeToHost } from './letters.ts';
import type { Ranked } from './rank.ts';
import { type SessionOfRequest, sessionOfRequest } from './session.store.ts';
import { answerBy, pairStanding } from './standing.ts';
import { addOffer, type OfferId, offersOf, oneMatchAtATime, putPassedOver } from './store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface Asking {
  who: Pick<Ranked, 'personId' | 'reasons' | 'times'>;
  part: LeadPart;
  online: boolean;
  session: SessionOfRequest | undefined;
  chosen?: { by: string; whySealed: Uint8Array };
}

/** Asks somebody: an offer with a date, and a letter. */
export const ask = async (
  tx: Tx,
  act: Act<Actor>,
  request: TrainingRequest,
  { who, part, online, session, chosen }: Asking,
): Promise<OfferId> => {
  const until = answerBy(act.now, who.times[0] ?? act.now);
  const id = await addOffer(tx, {
    requestId: request.id,
    sessionId: session?.id ?? null,
    personId: who.personId,
    part,
    online,
    reasons: who.reasons,
    now: act.now,
    answerBy: until,
    chosenBy: chosen?.by ?? null,
    whySealed: chosen?.whySealed ?? null,
  });
  await writeOffer(tx, act, request, {
    id,
    personId: who.personId,
    part,
    online,
    answerBy: until,
    wanted: who.times,
  });
  await tell(tx, act, OfferMade, { requestId: request.id, offerId: id });
  return id;
};

/** Nobody can: the group is told once, plainly, and we look again tomorrow while there is a time left. */
const sayNobody = async (tx: Tx, act: Act<Actor>, request: TrainingRequest, times: readonly Date[]): Promise<void> => {
  const wouldHelp = await whatWouldHelp(tx, request, times, act.now);
  const isNews = await putGap(tx, request.id, wouldHelp, act.now);
  await setLookAt(tx, request.id, wouldHelp.past ? null : new Date(act.now.getTime() + DAY_MS));
  if (!isNews && !wouldHelp.past) return;
  if (isNews) await tell(tx, act, NobodyFound, { requestId: request.id });
  await writeToHost(tx, act, request, (t) => ({
    subject: t.gapSubject,
    says: [wouldHelp.past ? t.gapPast : t.gap],
  }));
};

/**
 * Asks whoever is best for what is missing of the pair; when nobody can, the group is told. For a verb or job that holds the
 * request's lock. Does nothing while two are asked or coming.
 */
export const seekPair = async (tx: Tx, act: Act<Actor>, request: TrainingRequest): Promise<void> => {
  await oneMatchAtATime(tx);
  const session = await sessionOfRequest(tx, request.id);
  if (session && session.startsAt <= act.now) return setLookAt(tx, request.id, null);
  const pair = pairStanding(request, await offersOf(tx, request.id), act.now, session);
  if (pair.missing === 0) return setLookAt(tx, request.id, null);
  const { chosen, passedOver } = await findPair(tx, request, pair, act.now);
  await putPassedOver(tx, request.id, passedOver, act.now);
  if (!chosen) return sayNobody(tx, act, request, session ? [session.startsAt] : pair.times);
  await endGap(tx, request.id, act.now);
  await setLookAt(tx, request.id, null);
  for (const { who, part } of chosen.asked)
    await ask(tx, act, request, { who, part, online: chosen.mode === 'online', session });
};
