import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import type { Language } from '../../platform/words/language.ts';
import type { Actor } from '../actor.ts';
import { personByEmail } from '../people/by-email.ts';
import { RoleEnded, RoleGranted } from './events.ts';
import { mayMakeStewards } from './policy.ts';
import { addGrant, endGrants, type Role } from './store.ts';

export interface GrantToMake {
  personId: string;
  role: Role;
  /** By what: an election, the founders' rule, whoever gave it; read by the person and in the ledger. */
  reason: string;
  /** The end of a term; without one it has none. */
  untilAt?: Date;
}

/** Gives a role, with who gave it and why; to somebody who holds it already, nothing happens. For the verb that decided so. */
export const grantRole = async (tx: Tx, act: Act<Actor>, { untilAt, ...grant }: GrantToMake): Promise<void> => {
  const { personId, role } = grant;
  if (await addGrant(tx, act, { ...grant, untilAt: untilAt ?? null }))
    await tell(tx, act, RoleGranted, { personId, role });
};

/** Takes a role away: felt at the next request. For the verb that decided so. */
export const endRole = async (tx: Tx, act: Act<Actor>, grant: Omit<GrantToMake, 'untilAt'>): Promise<void> => {
  const { personId, role } = grant;
  if (await endGrants(tx, act, grant)) await tell(tx, act, RoleEnded, { personId, role });
};

/** Makes whoever has this address a steward. Errors: NotFound when the actor may not. */
export const makeSteward = (
  act: Act<Actor>,
  { email, language, reason }: { email: string; language: Language; reason: string },
): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(mayMakeStewards(act.actor));
    const personId = await personByEmail(tx, act, { email, language });
    await grantRole(tx, act, { personId, role: 'steward', reason });
  });

/** Ends whoever has this address as a steward. Errors: NotFound when the actor may not. */
export const endSteward = (
  act: Act<Actor>,
  { email, language, reason }: { email: string; language: Language; reason: string },
): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(mayMakeStewards(act.actor));
    const personId = await personByEmail(tx, act, { email, language });
    await endRole(tx, act, { personId, role: 'steward', reason });
  });
