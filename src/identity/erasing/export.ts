import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { type Actor, isPerson } from '../actor.ts';
import type { Personal, PersonalPart } from '../personal.ts';

/** Everything that every room holds about whoever asks, as of one moment; rooms in their order, identity first. Errors: NotFound. */
export const exportMe = (act: Act<Actor>, personals: readonly Personal[]): Promise<PersonalPart[]> => {
  permit(isPerson(act.actor));
  const { id } = act.actor;
  return act.db.snapshot(async (tx) => {
    const parts: PersonalPart[] = [];
    for (const { exportOf } of personals.toReversed()) parts.push(...(await exportOf(tx, act, id)));
    return parts;
  });
};
