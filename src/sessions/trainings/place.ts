import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { open } from '../../platform/crypto/open.ts';
import type { Tx } from '../../platform/db/db.ts';
import { LINK_FIELD, PLACE_FIELD, type Session } from './store.ts';

/** Where those who come find a session: in words, and the address of one that is online. */
export interface Whereabouts {
  place: string | undefined;
  link: string | undefined;
}

/** Opens where a session is, for those who come and who run it; that it was opened, and what for, is written down. */
export const whereaboutsOf = async (tx: Tx, act: Act<Actor>, session: Session, why: string): Promise<Whereabouts> => {
  const opened = (field: string, sealed: Uint8Array | null) =>
    sealed === null ? undefined : open(tx, act, { field, of: session.id, why }, sealed);
  return {
    place: await opened(PLACE_FIELD, session.placeSealed),
    link: await opened(LINK_FIELD, session.linkSealed),
  };
};
