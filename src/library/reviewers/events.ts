import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const person = z.strictObject({ personId: z.uuid() });
const election = z.strictObject({ electionId: z.uuid() });

export const FounderNamed = event('library.founder-named', person);
export const FounderAccepted = event('library.founder-accepted', person);
export const DutyPaused = event('library.duty-paused', person);
export const DutyResumed = event('library.duty-resumed', person);
export const DutyConfirmed = event('library.duty-confirmed', person);
export const DutyStopped = event('library.duty-stopped', person);
export const DutyLapsed = event('library.duty-lapsed', person);
export const DutyEnded = event('library.duty-ended', person);
export const DutyReturned = event('library.duty-returned', person);
export const ElectionOpened = event('library.election-opened', election);
export const PersonNominated = event('library.person-nominated', election.extend({ nominationId: z.uuid() }));
export const NominationAccepted = event('library.nomination-accepted', election.extend({ nominationId: z.uuid() }));
export const NominationWithdrawn = event('library.nomination-withdrawn', election.extend({ nominationId: z.uuid() }));
export const VotingOpened = event('library.voting-opened', election);
export const ElectionCounted = event('library.election-counted', election);
