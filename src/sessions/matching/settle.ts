import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { saidMoment } from '../../platform/words/moments.ts';
import type { TrainingRequest } from '../requests/store.ts';
import { addSession } from '../trainings/add.ts';
import { putLead } from '../trainings/leads.store.ts';
import { PairMatched } from './events.ts';
import { kitOf, rankingFor } from './find.ts';
import { endGap } from './gaps.store.ts';
import { writeToAsked, writeToHost } from './letters.ts';
import { ask } from './seek.ts';
import { type SessionOfRequest, sessionOfRequest } from './session.store.ts';
import { isComing, isOpen, type PairStanding, pairStanding } from './standing.ts';
import { type Offer, offersOf, oneMatchAtATime, setSession } from './store.ts';

const CHAIRS_MAX = 500;
const MINUTE_MS = 60_000;
const UNKNOWN_MINUTES = 120;
/** Nobody is asked to stand by or to help with less than this to go. */
const BESIDE_LEAST_MS = 24 * 60 * 60 * 1000;

const names = (coming: readonly Offer[], someone: string): string =>
  coming.map(({ publicName }) => publicName ?? someone).join(', ');

/** Asks one to stand by and one to come along and help, once a training stands and while nobody has been asked. */
export const seekBeside = async (
  tx: Tx,
  act: Act<Actor>,
  request: TrainingRequest,
  session: SessionOfRequest,
): Promise<void> => {
  if (session.startsAt.getTime() - act.now.getTime() < BESIDE_LEAST_MS) return;
  await oneMatchAtATime(tx);
  const offers = await offersOf(tx, request.id);
  const isWanted = (part: string): boolean =>
    !offers.some((offer) => offer.part === part && (isOpen(offer) || isComing(offer)));
  const found = await rankingFor(tx, request, {
    mode: session.online ? 'online' : 'there',
    times: [session.startsAt],
    now: act.now,
  });
  const asked = { online: session.online, session };
  const [standIn] = found?.leads ?? [];
  if (standIn && isWanted('stands-by')) await ask(tx, act, request, { ...asked, who: standIn, part: 'stands-by' });
  const [helper] = found?.helpers ?? [];
  if (helper && isWanted('helps')) await ask(tx, act, request, { ...asked, who: helper, part: 'helps' });
};

const makeTraining = async (
  tx: Tx,
  act: Act<Actor>,
  request: TrainingRequest,
  pair: PairStanding,
): Promise<SessionOfRequest | undefined> => {
  const [startsAt] = pair.times;
  const kit = await kitOf(tx, request);
  if (!startsAt || !kit) return undefined;
  const leads = pair.coming.flatMap(({ personId, part }) => (personId === null ? [] : [{ personId, part }]));
  const online = pair.mode === 'online';
  const endsAt = new Date(startsAt.getTime() + (kit.minutes || UNKNOWN_MINUTES) * MINUTE_MS);
  const id = await addSession(tx, act, {
    requestId: request.id,
    kitId: kit.kitId,
    code: kit.code,
    hostId: request.hostId,
    groupId: request.groupId,
    audience: 'group',
    takesSignUps: false,
    online,
    outcode: online ? null : request.outcode,
    place: null,
    link: null,
    startsAt,
    endsAt,
    chairs: Math.min(CHAIRS_MAX, request.people),
    language: request.language === 'cy' ? 'cy' : 'en',
    leads,
  });
  await tell(tx, act, PairMatched, { requestId: request.id, sessionId: id });
  return { id, startsAt, endsAt, online };
};

/** Everybody hears that it is arranged. */
const tellArranged = async (
  tx: Tx,
  act: Act<Actor>,
  request: TrainingRequest,
  { coming, startsAt, someone }: { coming: readonly Offer[]; startsAt: Date; someone: Record<'en' | 'cy', string> },
): Promise<void> => {
  await writeToHost(tx, act, request, (t, language) => ({
    subject: t.matchedSubject,
    says: [t.matchedHost(saidMoment(language, startsAt, act.now), names(coming, someone[language]))],
  }));
  for (const offer of coming)
    await writeToAsked(tx, act, offer, (t, language) => ({
      subject: t.matchedSubject,
      says: [t.matchedPair(saidMoment(language, startsAt, act.now))],
    }));
};

const SOMEONE = { en: 'somebody', cy: 'rhywun' };

/**
 * When two have said yes, the training is made, and everybody hears; when there is one already, whoever said yes joins it.
 * For the verb in which somebody says yes.
 */
export const settle = async (tx: Tx, act: Act<Actor>, request: TrainingRequest): Promise<void> => {
  const before = await sessionOfRequest(tx, request.id);
  const pair = pairStanding(request, await offersOf(tx, request.id), act.now, before);
  if (pair.coming.length < 2) return;
  const session = before ?? (await makeTraining(tx, act, request, pair));
  if (!session) return;
  for (const { id, personId, part } of pair.coming) {
    if (personId !== null) await putLead(tx, session.id, { personId, part, now: act.now });
    await setSession(tx, id, session.id, part);
  }
  await endGap(tx, request.id, act.now);
  await tellArranged(tx, act, request, { coming: pair.coming, startsAt: session.startsAt, someone: SOMEONE });
  await seekBeside(tx, act, request, session);
};
