import { z } from 'zod';
import { event } from '../platform/happenings/event.ts';

const person = z.strictObject({ personId: z.uuid() });

export const PathwayBegun = event('pathway.begun', person);
export const OfferingChanged = event('pathway.offering-changed', person);
export const LeadingPaused = event('pathway.leading-paused', person);
export const LeadingResumed = event('pathway.leading-resumed', person);
export const LeadingStopped = event('pathway.leading-stopped', person);
export const TurnRecorded = event('pathway.turn-recorded', person.extend({ turnId: z.uuid() }));
export const AvailabilityAsked = event('pathway.availability-asked', person);
export const AvailabilitySaid = event('pathway.availability-said', person);
export const ElsewhereClaimed = event('pathway.elsewhere-claimed', person.extend({ claimId: z.uuid() }));
export const ElsewhereVouched = event('pathway.elsewhere-vouched', person.extend({ claimId: z.uuid() }));
export const ClaimWithdrawn = event('pathway.claim-withdrawn', person.extend({ claimId: z.uuid() }));
export const WatchingAsked = event('pathway.watching-asked', person.extend({ watchingId: z.uuid() }));
export const WatchingTaken = event('pathway.watching-taken', person.extend({ watchingId: z.uuid() }));
export const WatchingWithdrawn = event('pathway.watching-withdrawn', person.extend({ watchingId: z.uuid() }));
export const PersonObserved = event('pathway.person-observed', person.extend({ observationId: z.uuid() }));
export const PersonSignedOff = event('pathway.person-signed-off', person);
export const MentorMade = event('pathway.mentor-made', person);
export const FirstNamed = event('pathway.first-named', person);
export const FirstAccepted = event('pathway.first-accepted', person);
export const FacilitatorBrought = event('pathway.facilitator-brought', person);
export const BroughtAccepted = event('pathway.brought-accepted', person);
export const WishMade = event('pathway.wish-made', person.extend({ wishId: z.uuid() }));
export const WishConfirmed = event('pathway.wish-confirmed', person.extend({ wishId: z.uuid() }));
export const WishEnded = event('pathway.wish-ended', person.extend({ wishId: z.uuid() }));
