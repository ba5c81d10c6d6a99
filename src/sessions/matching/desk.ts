import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { requestsWithoutPair } from './desk.store.ts';
import { facilitatorsAsked, holdsNow } from './holds.store.ts';
import { mayTendRequests } from './policy.ts';

/** What a steward sees of all requests: which have no pair, and whom nobody asks. Errors: NotFound for others. */
export const readDesk = async ({ actor, db, now }: Act<Actor>) => {
  permit(mayTendRequests(actor));
  return {
    waiting: await requestsWithoutPair(db, now),
    holds: await holdsNow(db),
    askable: await facilitatorsAsked(db),
    now,
  };
};
export type DeskReading = Awaited<ReturnType<typeof readDesk>>;
