import { z } from 'zod';
import { json, type Tx } from '../../platform/db/db.ts';
import { RequestId } from '../requests/store.ts';
import { LEAD_PARTS, type LeadPart } from '../trainings/kinds.ts';
import { type PassedOver, REASONS, type Reason } from './rank.ts';

export const OfferId = z.uuid().brand<'OfferId'>();
export type OfferId = z.infer<typeof OfferId>;

/** The field under which a steward’s reason is sealed. */
export const WHY_FIELD = 'offer.why_sealed';

const Offer = z.object({
  id: OfferId,
  requestId: z.uuid(),
  sessionId: z.uuid().nullable(),
  personId: z.uuid().nullable(),
  publicName: z.string().nullable(),
  part: z.enum(LEAD_PARTS),
  online: z.boolean(),
  reasons: z.array(z.object({ key: z.enum(REASONS), count: z.int().optional() })),
  madeAt: z.date(),
  answerBy: z.date(),
  answeredAt: z.date().nullable(),
  answer: z.enum(['yes', 'no', 'lapsed', 'withdrawn']).nullable(),
  droppedAt: z.date().nullable(),
  chosenBy: z.uuid().nullable(),
  whySealed: z.instanceof(Uint8Array).nullable(),
  /** The times that they can make, once they said yes. */
  times: z.array(z.coerce.date()),
});
export type Offer = z.infer<typeof Offer>;

export interface NewOffer {
  requestId: string;
  sessionId: string | null;
  personId: string;
  part: LeadPart;
  online: boolean;
  reasons: readonly Reason[];
  now: Date;
  answerBy: Date;
  chosenBy: string | null;
  whySealed: Uint8Array | null;
}

export const addOffer = async (tx: Tx, offer: NewOffer): Promise<OfferId> => {
  const { id } = await tx.one(z.object({ id: OfferId }))`
    insert into offer (request_id, session_id, person_id, part, online, reasons, made_at, answer_by, chosen_by, why_sealed)
    values (${offer.requestId}, ${offer.sessionId}, ${offer.personId}, ${offer.part}, ${offer.online}, ${json(offer.reasons)},
      ${offer.now}, ${offer.answerBy}, ${offer.chosenBy}, ${offer.whySealed}) returning id`;
  return id;
};

/** Every offer that was made about a request, the first first. */
export const offersOf = (tx: Tx, requestId: string): Promise<Offer[]> =>
  tx.all(Offer)`
    select offer.*, person.public_name, coalesce((
      select json_agg(starts_at order by starts_at) from offer_time where offer_id = offer.id), '[]') as times
    from offer left join person on person.id = person_id where request_id = ${requestId}
    order by made_at, array_position(array['leads', 'learns', 'helps', 'stands-by'], part), offer.id`;

const Ids = z.object({ id: OfferId, requestId: z.uuid() });

/** The offer that the secret of a mailed link is about. */
export const offerOfLink = (tx: Tx, tokenHash: Uint8Array): Promise<z.infer<typeof Ids> | undefined> =>
  tx.maybe(Ids)`
    select offer.id, request_id from offer_link join offer on offer.id = offer_id where token_hash = ${tokenHash}`;

/** The same by its id, for the person who was asked. */
export const offerOfPerson = (tx: Tx, id: OfferId, personId: string): Promise<z.infer<typeof Ids> | undefined> =>
  tx.maybe(Ids)`select id, request_id from offer where id = ${id} and person_id = ${personId}`;

export const addOfferLink = async (tx: Tx, id: OfferId, tokenHash: Uint8Array, now: Date): Promise<void> => {
  await tx.run`insert into offer_link (token_hash, offer_id, made_at) values (${tokenHash}, ${id}, ${now})`;
};

/** Answers an offer, unless it was answered. */
export const answerOffer = async (
  tx: Tx,
  id: OfferId,
  answer: 'yes' | 'no' | 'lapsed' | 'withdrawn',
  now: Date,
): Promise<boolean> =>
  (await tx.run`update offer set answer = ${answer}, answered_at = ${now} where id = ${id} and answer is null`) === 1;

/** Takes back what somebody had said yes to: it is off, or wanted at another time. */
export const withdrawYes = async (tx: Tx, id: OfferId, now: Date): Promise<void> => {
  await tx.run`update offer set answer = 'withdrawn', answered_at = ${now}, dropped_at = null where id = ${id}`;
};

export const dropOffer = async (tx: Tx, id: OfferId, now: Date): Promise<boolean> =>
  (await tx.run`
    update offer set dropped_at = ${now} where id = ${id} and answer = 'yes' and dropped_at is null`) === 1;

export const putOfferTimes = async (tx: Tx, id: OfferId, times: readonly Date[]): Promise<void> => {
  await tx.run`
    insert into offer_time (offer_id, starts_at) select ${id}, at from unnest(${[...times]}::timestamptz[]) at
    on conflict do nothing`;
};

export const setSession = async (tx: Tx, id: OfferId, sessionId: string, part: LeadPart): Promise<void> => {
  await tx.run`update offer set session_id = ${sessionId}, part = ${part} where id = ${id}`;
};

/** Offers whose time to answer is over, a request at a time: the request of one of them. */
export const requestWithLapsed = async (tx: Tx, now: Date): Promise<string | undefined> =>
  (
    await tx.maybe(z.object({ requestId: z.uuid() }))`
    select request_id from offer where answer is null and answer_by <= ${now} order by answer_by limit 1`
  )?.requestId;

/** A request that is to be looked at, and that nobody else looks at just now. */
export const requestToLook = async (tx: Tx, now: Date): Promise<RequestId | undefined> =>
  (
    await tx.maybe(z.object({ id: RequestId }))`
    select id from training_request where look_at <= ${now} and confirmed_at is not null
    order by look_at limit 1 for update skip locked`
  )?.id;

/** One match at a time, so that nobody is asked twice at once and past their own limit. Until the transaction ends. */
export const oneMatchAtATime = async (tx: Tx): Promise<void> => {
  await tx.run`select pg_advisory_xact_lock(hashtext('fundi matching'))`;
};

export const putPassedOver = async (
  tx: Tx,
  requestId: string,
  passed: readonly PassedOver[],
  now: Date,
): Promise<void> => {
  await tx.run`delete from passed_over where request_id = ${requestId}`;
  await tx.run`
    insert into passed_over (request_id, person_id, why, km, at)
    select ${requestId}, person_id, why, km, ${now} from unnest(${passed.map(({ personId }) => personId)}::uuid[],
      ${passed.map(({ why }) => why)}::text[], ${passed.map(({ km }) => km)}::int[]) as one (person_id, why, km)`;
};

const PassedCount = z.object({ why: z.string(), count: z.int(), nearest: z.int().nullable() });

/** Why others were not asked, and how many of them: no names. */
export const passedOverCounts = (tx: Tx, requestId: string): Promise<z.infer<typeof PassedCount>[]> =>
  tx.all(PassedCount)`
    select why, count(*)::int as count, min(km) as nearest from passed_over where request_id = ${requestId}
    group by why order by count(*) desc, why`;
