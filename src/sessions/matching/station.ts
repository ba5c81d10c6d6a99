import type { TrainingRequest } from '../requests/store.ts';
import type { Gap } from './gaps.store.ts';
import type { SessionOfRequest } from './session.store.ts';

/** Where it stands, in one word that the page says in a sentence. */
export type Station = 'looking' | 'asked' | 'half' | 'arranged' | 'over' | 'nobody' | 'cancelled' | 'forgotten';

/** Where a request stands. */
export const stationOf = (
  { cancelledAt, forgottenAt }: TrainingRequest,
  {
    coming,
    open: waiting,
    session,
    gap,
    now,
  }: {
    coming: number;
    open: number;
    session: SessionOfRequest | undefined;
    gap: Gap | undefined;
    now: Date;
  },
): Station => {
  if (forgottenAt) return 'forgotten';
  if (cancelledAt) return 'cancelled';
  if (session) return session.endsAt <= now ? 'over' : coming < 2 ? 'half' : 'arranged';
  if (gap) return 'nobody';
  if (coming > 0) return 'half';
  return waiting > 0 ? 'asked' : 'looking';
};
