import type { Actor } from '../identity/index.ts';
import type { HappeningListener } from '../platform/happenings/listener.ts';
import { tellPair } from './debriefs/tell-pair.ts';
import { endRequestOfCancelled } from './matching/called-off.ts';

/** What sessions want to hear of. */
export const sessionsListeners: readonly HappeningListener<Actor>[] = [tellPair, endRequestOfCancelled];
