import { unseal } from '../../platform/crypto/sealer.ts';
import type { Tx } from '../../platform/db/db.ts';
import { HOUR_MS } from './ask.ts';

const FIELD = 'sign-in.carried';

/** The address somebody just typed, for the next page to show: sealed, so that it stands in no history or log, and for an hour. */
export const carried = ({ sealer }: Tx, email: string, now: Date): string =>
  Buffer.from(sealer.seal(FIELD, `${now.getTime()} ${email}`)).toString('base64url');

/** The address again; empty when it is late, or was never carried by us. */
export const carriedIn = ({ sealer }: Tx, text: string | undefined, now: Date): string => {
  if (!text || text.length > 600) return '';
  try {
    const [at = '', email = ''] = unseal(sealer, FIELD, Buffer.from(text, 'base64url')).split(' ');
    return Math.abs(now.getTime() - Number(at)) < HOUR_MS ? email : '';
  } catch {
    // Cut short, or made up: the reader types it again.
    return '';
  }
};
