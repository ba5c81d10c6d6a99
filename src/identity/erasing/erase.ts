import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touchEverything } from '../../platform/http/touch.ts';
import { type Actor, isPerson } from '../actor.ts';
import { personToChange } from '../people/store.ts';
import type { Personal } from '../personal.ts';
import type { Erasure, Erasures } from './erasures.ts';
import { PersonErased } from './events.ts';

export interface Eraser {
  /** What every room holds of people. Rooms to the right first: they point at those to the left. */
  personals: readonly Personal[];
  erasures: Erasures;
}

/** Erases a person from every room. False when there is nobody of that id. */
export const eraseWith = async (
  tx: Tx,
  act: Act<Actor>,
  personals: readonly Personal[],
  { personId, keepsName }: Erasure,
): Promise<boolean> => {
  const person = await personToChange(tx, personId);
  if (!person) return false;
  const leaving = { personId, credit: keepsName ? person.publicName : null };
  for (const { erase } of personals) await erase(tx, act, leaving);
  await tell(tx, act, PersonErased, { personId });
  // Their name may stand on any page that is kept.
  await touchEverything(tx);
  return true;
};

/**
 * Erases whoever presses, at once and everywhere. First it is written to the list outside the database: if the machine
 * fell over in between, a restore would still know. Errors: NotFound when nobody is signed in.
 */
export const eraseMe = async (
  act: Act<Actor>,
  { personals, erasures }: Eraser,
  { keepsName }: Pick<Erasure, 'keepsName'>,
): Promise<void> => {
  permit(isPerson(act.actor));
  const erasure = { personId: act.actor.id, keepsName };
  await erasures.add(erasure);
  await act.db.transaction((tx) => eraseWith(tx, act, personals, erasure));
};

/** Goes through the list again, after a restore. Resolves to how many were there again. Twice is harmless. */
export const replayErasures = async (act: Act<Actor>, { personals, erasures }: Eraser): Promise<number> => {
  let erased = 0;
  for (const erasure of await erasures.all())
    if (await act.db.transaction((tx) => eraseWith(tx, act, personals, erasure))) erased += 1;
  return erased;
};
