import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { closedBecause } from '../requests/change.ts';
import { type RequestId, requestToChange, setLookAt, type TrainingRequest } from '../requests/store.ts';
import { OfferChosen } from './events.ts';
import { rankingFor } from './find.ts';
import { endGap } from './gaps.store.ts';
import { writeToAsked } from './letters.ts';
import { mayTendRequests } from './policy.ts';
import type { Ranked } from './rank.ts';
import { ask } from './seek.ts';
import { sessionOfRequest } from './session.store.ts';
import { isOpen, pairStanding } from './standing.ts';
import { answerOffer, offersOf, oneMatchAtATime, WHY_FIELD } from './store.ts';

export type Choosing = { ok: true } | { ok: false; field: string; key: string };

/** Whom a steward may choose: everybody whom no hard rule excludes, and whether they may lead. */
export interface Choosable {
  who: Ranked;
  online: boolean;
  mayLead: boolean;
}

export const choosableFor = async (tx: Tx, request: TrainingRequest, now: Date): Promise<Choosable[]> => {
  const session = await sessionOfRequest(tx, request.id);
  const pair = pairStanding(request, await offersOf(tx, request.id), now, session);
  const mode = pair.mode ?? (request.outcode === null ? 'online' : 'there');
  const ranking = await rankingFor(tx, request, { mode, times: pair.times, now });
  const leads = new Set(ranking?.leads.map(({ personId }) => personId));
  return (ranking?.seconds ?? []).map((who) => ({
    who,
    online: mode === 'online',
    mayLead: leads.has(who.personId),
  }));
};

/**
 * A steward asks somebody else than the program would, and says why, which is kept. Whoever was asked for the same part and
 * has not answered is let go. The hard rules hold for stewards too. Errors: NotFound for others; NotYet when it is closed or
 * two have said yes.
 */
export const chooseFor = (
  act: Act<Actor>,
  id: RequestId,
  { person, why }: { person: string; why: string },
): Promise<Choosing> =>
  act.db.transaction(async (tx) => {
    permit(mayTendRequests(act.actor));
    const request = await requestToChange(tx, id);
    requireNone([...closedBecause(request), ...(request.confirmedAt === null ? ['unconfirmed'] : [])]);
    await oneMatchAtATime(tx);
    const session = await sessionOfRequest(tx, id);
    const pair = pairStanding(request, await offersOf(tx, id), act.now, session);
    requireNone(pair.coming.length >= 2 ? ['matched'] : []);
    const choosable = (await choosableFor(tx, request, act.now)).find(({ who }) => who.personId === person);
    if (!choosable) return { ok: false, field: 'person', key: 'personNot' };
    const part = choosable.mayLead ? 'leads' : 'learns';
    const open = pair.standing.filter(isOpen);
    const letGo = pair.missing > 0 ? undefined : (open.find((offer) => offer.part === part) ?? open[0]);
    const stays = pair.standing.filter((offer) => offer.id !== letGo?.id);
    // A learner goes only beside somebody who may lead.
    if (part === 'learns' && pair.missing < 2 && !stays.some((offer) => offer.part === 'leads'))
      return { ok: false, field: 'person', key: 'personLearns' };
    if (letGo) {
      await answerOffer(tx, letGo.id, 'withdrawn', act.now);
      await writeToAsked(tx, act, letGo, (t) => ({ subject: t.offSubject, says: [t.off.changed] }));
    }
    const offerId = await ask(tx, act, request, {
      who: choosable.who,
      part,
      online: choosable.online,
      session,
      chosen: { by: act.actor.id, whySealed: tx.sealer.seal(WHY_FIELD, why) },
    });
    await tell(tx, act, OfferChosen, { requestId: id, offerId });
    await endGap(tx, id, act.now);
    // What is still missing of the pair is looked for at once.
    await setLookAt(tx, id, act.now);
    return { ok: true };
  });
