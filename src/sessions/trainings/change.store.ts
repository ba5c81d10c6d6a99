import type { Tx } from '../../platform/db/db.ts';
import { LINK_FIELD, PLACE_FIELD, type SessionId } from './store.ts';

/** When and where a session is, and how many chairs it has. */
export interface Standing {
  startsAt: Date;
  endsAt: Date;
  online: boolean;
  outcode: string | null;
  place: string | null;
  link: string | null;
  chairs: number;
  takesSignUps: boolean;
}

/** `isHeard`: calendars must hear of it. */
export const setStanding = async (
  tx: Tx,
  id: SessionId,
  one: Standing & { isHeard: boolean; now: Date },
): Promise<void> => {
  const seal = (field: string, words: string | null) => (words === null ? null : tx.sealer.seal(field, words));
  await tx.run`
    update session set starts_at = ${one.startsAt}, ends_at = ${one.endsAt}, online = ${one.online}, outcode = ${one.outcode},
      place_sealed = ${seal(PLACE_FIELD, one.place)}, link_sealed = ${seal(LINK_FIELD, one.link)}, chairs = ${one.chairs},
      takes_sign_ups = ${one.takesSignUps}, changes = changes + ${one.isHeard ? 1 : 0}, changed_at = ${one.now}
    where id = ${id}`;
};

/** False: it was before. */
export const markCancelled = async (tx: Tx, id: SessionId, now: Date): Promise<boolean> =>
  (await tx.run`
    update session set cancelled_at = ${now}, changes = changes + 1, changed_at = ${now}
    where id = ${id} and cancelled_at is null`) > 0;

export const setHeads = async (tx: Tx, id: SessionId, heads: number | null): Promise<void> => {
  await tx.run`update session set heads = ${heads} where id = ${id}`;
};
