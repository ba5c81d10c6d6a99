import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const ids = z.strictObject({ proposalId: z.uuid(), kitId: z.uuid() });

export const ProposalReviewed = event(
  'library.proposal-reviewed',
  ids.extend({ verdict: z.enum(['approve', 'changes', 'aside']) }),
);
export const ProposalMerged = event('library.proposal-merged', ids.extend({ revisionId: z.uuid() }));
export const ProposalDeclined = event('library.proposal-declined', ids);
/** It is somebody's turn: the clock gave it to them, or they took it. */
export const ProposalHeld = event('library.proposal-held', ids.extend({ personId: z.uuid() }));
