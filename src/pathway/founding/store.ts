import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';

const Id = z.object({ id: z.uuid() });

/** Names somebody, unless they were named a short while ago, or said yes. */
export const addNaming = async (
  tx: Tx,
  { actor, now }: Act<Actor>,
  personId: string,
  since: Date,
): Promise<string | undefined> => {
  const row = await tx.maybe(Id)`
    insert into first_facilitator (person_id, named_by, made_at)
    select ${personId}::uuid, ${actor.id}::uuid, ${now}::timestamptz
    where not exists (select 1 from first_facilitator where person_id = ${personId} and (accepted_at is not null or made_at > ${since}))
    returning id`;
  return row?.id;
};

/** They said yes. Resolves to who named them; undefined when they were not named, or had said so before. */
export const markAccepted = (tx: Tx, id: string, now: Date): Promise<{ namedBy: string | null } | undefined> =>
  tx.maybe(z.object({ namedBy: z.uuid().nullable() }))`
    update first_facilitator set accepted_at = ${now} where id = ${id} and accepted_at is null returning named_by`;

/** So that of two who say yes at once one is the fifth and the other the sixth. */
export const lockFounding = async (tx: Tx): Promise<void> => {
  await tx.run`select 1 from first_facilitator order by id for update`;
};
