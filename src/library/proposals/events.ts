import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const ids = z.strictObject({ proposalId: z.uuid(), kitId: z.uuid() });

/** A proposal can be seen by all: sent by somebody signed in, or its author pressed the button behind the mailed link. */
export const ProposalOpened = event('library.proposal-opened', ids);
export const ProposalAmended = event('library.proposal-amended', ids);
export const ProposalWithdrawn = event('library.proposal-withdrawn', ids);
export const RemarkMade = event('library.remark-made', ids.extend({ remarkId: z.uuid() }));
