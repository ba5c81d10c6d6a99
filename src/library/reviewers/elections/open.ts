import type { Actor } from '../../../identity/index.ts';
import type { Act } from '../../../platform/act.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { NotYet, permit } from '../../../platform/errors.ts';
import { tell } from '../../../platform/happenings/tell.ts';
import { touch } from '../../../platform/http/touch.ts';
import { ElectionOpened } from '../events.ts';
import { mayOpenElection } from '../policy.ts';
import { daysFrom, REVIEWERS_TAG } from '../terms.ts';
import { addElection, type ElectionId, electionOn, openedSince, termsEndingBefore } from './store.ts';

/** The clock opens an election for as many seats as fall free soon, and at least for so many. */
const SEATS_LEAST = 3;
const SEATS_MOST = 20;
/** Terms that end within so many days are filled by one election; and one was opened lately when it was within them. */
const SOON_DAYS = 90;

const begin = async (tx: Tx, act: Act<Actor>, seats: number): Promise<ElectionId | undefined> => {
  const electionId = await addElection(tx, act, seats);
  if (!electionId) return undefined;
  await tell(tx, act, ElectionOpened, { electionId });
  await touch(tx, REVIEWERS_TAG, 'changes');
  return electionId;
};

/** Opens an election of reviewers. While one is on, it is that one: sent twice, it is opened once. Errors: NotFound, NotYet. */
export const openElection = (act: Act<Actor>, { seats }: { seats: number }): Promise<ElectionId> =>
  act.db.transaction(async (tx) => {
    permit(mayOpenElection(act.actor));
    const id = (await begin(tx, act, seats)) ?? (await electionOn(tx))?.id;
    // It was counted between the two statements: pressing again opens the next.
    if (id === undefined) throw new NotYet(['electionCounted']);
    return id;
  });

/** The yearly election, before the first term ends; not when one is on, or was opened lately. */
export const openByClock = async (tx: Tx, act: Act<Actor>): Promise<void> => {
  if (await openedSince(tx, daysFrom(act.now, -SOON_DAYS))) return;
  const ending = await termsEndingBefore(tx, daysFrom(act.now, SOON_DAYS));
  await begin(tx, act, Math.min(SEATS_MOST, Math.max(SEATS_LEAST, ending)));
};
