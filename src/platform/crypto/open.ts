import { z } from 'zod';
import type { Act } from '../act.ts';
import type { Tx } from '../db/db.ts';
import { permit } from '../errors.ts';
import { event } from '../happenings/event.ts';
import { tell, type WithId } from '../happenings/tell.ts';
import { unseal } from './sealer.ts';

const SealedOpened = event(
  'platform.sealed-opened',
  z.strictObject({ field: z.string(), of: z.string(), why: z.string() }),
);

/** Why a sealed field is opened: which one (`person.email_sealed`), of which row, and for what, in a few words. */
export interface Opening {
  field: string;
  of: string;
  why: string;
}

/** The plain text of a sealed field; that it was opened, by whom and why, is written down in the same transaction. */
export const open = async (tx: Tx, act: Act<WithId>, opening: Opening, sealed: Uint8Array): Promise<string> => {
  await tell(tx, act, SealedOpened, { ...opening });
  return unseal(tx.sealer, opening.field, sealed);
};

/** The same for many texts of one field that are shown together: one look, written down once. */
export const openAll = async (
  tx: Tx,
  act: Act<WithId>,
  opening: Opening,
  sealed: readonly Uint8Array[],
): Promise<string[]> => {
  if (sealed.length > 0) await tell(tx, act, SealedOpened, { ...opening });
  return sealed.map((one) => unseal(tx.sealer, opening.field, one));
};

/** The plain text of a field for the person it is about, who looks at what is theirs: no look of somebody else to write down. */
export const openOwn = (
  tx: Tx,
  { field, of }: Pick<Opening, 'field' | 'of'>,
  reader: WithId,
  sealed: Uint8Array,
): string => {
  permit(reader.id === of);
  return unseal(tx.sealer, field, sealed);
};
