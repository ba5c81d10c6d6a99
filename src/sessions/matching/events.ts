import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const ids = z.strictObject({ requestId: z.uuid(), offerId: z.uuid() });

export const OfferMade = event('sessions.offer-made', ids);
export const OfferAccepted = event('sessions.offer-accepted', ids);
export const OfferRefused = event('sessions.offer-refused', ids);
export const OfferLapsed = event('sessions.offer-lapsed', ids);
/** Somebody who had said yes can't come after all. */
export const FacilitatorDroppedOut = event('sessions.facilitator-dropped-out', ids);
export const StandInSummoned = event('sessions.stand-in-summoned', ids);
/** A steward asked somebody else than the program would have; why is sealed with the offer. */
export const OfferChosen = event('sessions.offer-chosen', ids);
export const PairMatched = event('sessions.pair-matched', z.strictObject({ requestId: z.uuid(), sessionId: z.uuid() }));
export const NobodyFound = event('sessions.nobody-found', z.strictObject({ requestId: z.uuid() }));

const person = z.strictObject({ personId: z.uuid() });
/** A steward lets nobody ask somebody for now; why is sealed with it. */
export const OffersHeld = event('sessions.offers-held', person);
export const OffersHoldEnded = event('sessions.offers-hold-ended', person);
