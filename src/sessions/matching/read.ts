import { type Actor, isPerson } from '../../identity/index.ts';
import type { KitToTrain } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import { open } from '../../platform/crypto/open.ts';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { kmBetween } from '../../platform/places/outcodes.ts';
import { type Opener, openerOf, requestBySecret } from '../requests/key.ts';
import { type Opened, openRequest } from '../requests/sealing.ts';
import { RequestId, requestOf, type TrainingRequest } from '../requests/store.ts';
import { openSessions } from '../trainings/store.ts';
import type { Choosable } from './choose.ts';
import { choosableFor } from './choose.ts';
import { kitOf } from './find.ts';
import { type Gap, gapOf } from './gaps.store.ts';
import { namesOf } from './names.store.ts';
import { ANSWER_FIELD, QUESTION_FIELD, questionsOf } from './questions.store.ts';
import { type SessionOfRequest, sessionOfRequest } from './session.store.ts';
import { isComing, isOpen, pairStanding } from './standing.ts';
import { type Station, stationOf } from './station.ts';
import { type Offer, offersOf, passedOverCounts, WHY_FIELD } from './store.ts';

/** Where somebody's mail goes, and that it was looked up written down: identity's, handed over by the roof. */
export type Reach = (tx: Tx, act: Act<Actor>, personId: string, why: string) => Promise<string | undefined>;

export type Viewer = Opener | 'asked';

const NEAR_KM = 40;
const NEAR_MAX = 3;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface NearSession {
  id: string;
  title: string;
  startsAt: Date;
  km: number;
}

/** Open trainings to come that the group could join instead. */
const openNear = async (tx: Tx, { outcode }: TrainingRequest, now: Date): Promise<NearSession[]> => {
  if (outcode === null) return [];
  return (await openSessions(tx, new Date(now.getTime() - DAY_MS)))
    .filter(({ cancelledAt, startsAt }) => cancelledAt === null && startsAt > now)
    .flatMap(({ id, title, startsAt, outcode: there }) => {
      const km = there === null ? undefined : kmBetween(outcode, there);
      return km === undefined || km > NEAR_KM ? [] : [{ id, title, startsAt, km: Math.round(km) }];
    })
    .slice(0, NEAR_MAX);
};

const openedQuestions = async (tx: Tx, act: Act<Actor>, request: TrainingRequest, why: string) => {
  const opened = [];
  for (const one of await questionsOf(tx, request.id)) {
    const of = request.id;
    opened.push({
      id: one.id,
      by: one.publicName,
      offerId: one.offerId,
      question: await open(tx, act, { field: QUESTION_FIELD, of, why }, one.questionSealed),
      answer: one.answerSealed && (await open(tx, act, { field: ANSWER_FIELD, of, why }, one.answerSealed)),
    });
  }
  return opened;
};
type OpenedQuestion = Awaited<ReturnType<typeof openedQuestions>>[number];

/** How those who come and the group reach one another, once two have said yes: nobody else sees it, a steward neither. */
const reaches = async (
  tx: Tx,
  act: Act<Actor>,
  {
    request,
    offers,
    viewer,
    mine,
    reach,
  }: {
    request: TrainingRequest;
    offers: readonly Offer[];
    viewer: Viewer;
    mine: Offer | undefined;
    reach: Reach;
  },
): Promise<{ who: string | null; at: string; isHost: boolean }[]> => {
  if (viewer === 'steward' || (viewer === 'asked' && !(mine && isComing(mine)))) return [];
  const found: { who: string | null; at: string; isHost: boolean }[] = [];
  const why = 'who comes and who asked reach one another';
  if (viewer === 'asked' && request.hostId !== null) {
    const at = await reach(tx, act, request.hostId, why);
    if (at !== undefined) found.push({ who: null, at, isHost: true });
  }
  for (const offer of offers.filter((one) => isComing(one) && one.id !== mine?.id && one.part !== 'stands-by')) {
    const at = offer.personId === null ? undefined : await reach(tx, act, offer.personId, why);
    if (at !== undefined) found.push({ who: offer.publicName, at, isHost: false });
  }
  return found;
};

export interface RequestReading {
  key: string;
  viewer: Viewer;
  request: TrainingRequest;
  opened: Opened;
  kit: KitToTrain | undefined;
  station: Station;
  session: SessionOfRequest | undefined;
  offers: (Offer & { why: string | null })[];
  /** The viewer's own, when they were asked. */
  mine: Offer | undefined;
  /** The times at which it still could be. */
  timesLeft: Date[];
  passedOver: Awaited<ReturnType<typeof passedOverCounts>>;
  gap: Gap | undefined;
  near: NearSession[];
  questions: OpenedQuestion[];
  reaches: Awaited<ReturnType<typeof reaches>>;
  choosable: (Choosable & { name: string | null })[];
  now: Date;
}

const choosableNamed = async (tx: Tx, request: TrainingRequest, now: Date) => {
  const choosable = await choosableFor(tx, request, now);
  const names = await namesOf(
    tx,
    choosable.map(({ who }) => who.personId),
  );
  return choosable.map((one) => ({ ...one, name: names.get(one.who.personId) ?? null }));
};

const withWhys = async (tx: Tx, act: Act<Actor>, offers: readonly Offer[], viewer: Viewer) => {
  const said = [];
  for (const offer of offers) {
    const isToSee = viewer === 'steward' && offer.whySealed !== null;
    const why =
      isToSee && offer.whySealed
        ? await open(tx, act, { field: WHY_FIELD, of: offer.id, why: 'the request’s page' }, offer.whySealed)
        : null;
    said.push({ ...offer, why });
  }
  return said;
};

/** A request's page, for whoever may see it: the same facts for the group, those who were asked, and a steward. */
export const readRequestAs = async (
  act: Act<Actor>,
  { id, key, viewer, mineId }: { id: string; key: string; viewer: Viewer; mineId: string | undefined },
  reach: Reach,
): Promise<RequestReading> => {
  const { db, now } = act;
  const request = await requestOf(db, id);
  const offers = await offersOf(db, id);
  const session = await sessionOfRequest(db, id);
  const gap = await gapOf(db, id);
  const pair = pairStanding(request, offers, now, session);
  const mine = offers.find((offer) => offer.id === mineId);
  const others = offers.filter((offer) => offer.id !== mineId);
  const why = `the request’s page, as ${viewer}`;
  const isArranged = session !== undefined && pair.coming.length > 0;
  const knowsWho = viewer !== 'asked' || (mine !== undefined && isComing(mine));
  const opened = await openRequest(db, act, request, {
    why,
    only: knowsWho ? ['name', 'reach', 'group', 'aim', 'access', 'putsIn'] : ['group', 'aim', 'access', 'putsIn'],
  });
  const station = stationOf(request, {
    coming: pair.coming.length,
    open: pair.standing.filter(isOpen).length,
    session,
    gap,
    now,
  });
  const isChoosing =
    viewer === 'steward' && pair.coming.length < 2 && !['cancelled', 'forgotten', 'over'].includes(station);
  return {
    key,
    viewer,
    request,
    opened,
    kit: await kitOf(db, request),
    station,
    session,
    offers: await withWhys(db, act, offers, viewer),
    mine,
    timesLeft: pairStanding(request, others, now, session).times,
    // That a steward looks into something is for stewards.
    passedOver: (await passedOverCounts(db, id)).filter((one) => viewer === 'steward' || one.why !== 'held-back'),
    gap,
    near: station === 'nobody' ? await openNear(db, request, now) : [],
    questions: await openedQuestions(db, act, request, why),
    reaches: isArranged ? await reaches(db, act, { request, offers, viewer, mine, reach }) : [],
    choosable: isChoosing ? await choosableNamed(db, request, now) : [],
    now,
  };
};

/** The page of a key: by its private link the host's; by its id the host's, a steward's, or of somebody who was asked. Errors: NotFound. */
export const readRequest = async (act: Act<Actor>, key: string, reach: Reach): Promise<RequestReading> => {
  const byLink = await requestBySecret(act.db, key);
  if (byLink) return readRequestAs(act, { id: byLink, key, viewer: 'host', mineId: undefined }, reach);
  const id = RequestId.safeParse(key);
  if (!id.success || !isPerson(act.actor)) throw new NotFound();
  const request = await requestOf(act.db, id.data);
  const opener = openerOf(act.actor, request);
  const mine = (await offersOf(act.db, id.data)).findLast(
    (offer) => offer.personId === act.actor.id && (isOpen(offer) || isComing(offer)),
  );
  const viewer = opener === 'host' ? 'host' : mine ? 'asked' : opener;
  if (viewer === undefined) throw new NotFound();
  return readRequestAs(act, { id: id.data, key, viewer, mineId: mine?.id }, reach);
};
