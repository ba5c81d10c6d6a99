import { z } from 'zod';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { event } from '../../platform/happenings/event.ts';
import { tell } from '../../platform/happenings/tell.ts';
import type { Actor } from '../actor.ts';
import { markConfirmed } from './store.ts';

/** Somebody showed, for the first time, that an address is theirs. */
const PersonConfirmed = event('identity.person-confirmed', z.strictObject({ personId: z.uuid() }));

/** They pressed a button behind a link that was sent to their address: what is theirs may show. Twice is once. */
export const confirmPerson = async (tx: Tx, act: Act<Actor>, personId: string): Promise<void> => {
  if (await markConfirmed(tx, personId, act.now)) await tell(tx, act, PersonConfirmed, { personId });
};
