import { z } from 'zod';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Actor } from '../actor.ts';

export const ROLES = ['steward', 'reviewer'] as const;
export type Role = (typeof ROLES)[number];

/** Gives a role to somebody who doesn't hold it. Resolves to false when they do, until then or later. */
export const addGrant = async (
  tx: Tx,
  { actor, now }: Act<Actor>,
  grant: { personId: string; role: Role; reason: string; untilAt: Date | null },
): Promise<boolean> => {
  await tx.run`
    update role_grant set ended_at = until_at, end_reason = 'its term was over'
    where person_id = ${grant.personId} and role = ${grant.role} and ended_at is null and until_at <= ${now}`;
  const added = await tx.run`
    insert into role_grant (person_id, role, given_by, reason, given_at, until_at)
    values (${grant.personId}, ${grant.role}, ${actor.id}, ${grant.reason}, ${now}, ${grant.untilAt})
    on conflict (person_id, role) where ended_at is null do nothing`;
  return added > 0;
};

export const endGrants = async (
  tx: Tx,
  { actor, now }: Act<Actor>,
  grant: { personId: string; role: Role; reason: string },
): Promise<boolean> =>
  (await tx.run`
    update role_grant set ended_at = ${now}, ended_by = ${actor.id}, end_reason = ${grant.reason}
    where person_id = ${grant.personId} and role = ${grant.role} and ended_at is null`) > 0;

const Grant = z.object({
  role: z.enum(ROLES),
  reason: z.string(),
  givenAt: z.date(),
  untilAt: z.date().nullable(),
  endedAt: z.date().nullable(),
  endReason: z.string().nullable(),
});
export type Grant = z.infer<typeof Grant>;

export const grantsOf = (tx: Tx, personId: string): Promise<Grant[]> =>
  tx.all(Grant)`
    select role, reason, given_at, until_at, ended_at, end_reason from role_grant
    where person_id = ${personId} order by given_at, id`;

/** Everybody who holds a role at this moment. */
export const holdersOf = async (tx: Tx, role: Role, now: Date): Promise<string[]> => {
  const rows = await tx.all(z.object({ personId: z.uuid() }))`
    select person_id from role_grant
    where role = ${role} and ended_at is null and (until_at is null or until_at > ${now}) order by given_at, id`;
  return rows.map(({ personId }) => personId);
};
