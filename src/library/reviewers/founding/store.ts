import { z } from 'zod';
import type { Actor } from '../../../identity/index.ts';
import type { Act } from '../../../platform/act.ts';
import type { Tx } from '../../../platform/db/db.ts';

export const NamingId = z.uuid().brand<'NamingId'>();
export type NamingId = z.infer<typeof NamingId>;

/** Names somebody, unless they were named a short while ago and have not answered yet. */
export const addNaming = async (
  tx: Tx,
  { actor, now }: Act<Actor>,
  personId: string,
  since: Date,
): Promise<NamingId | undefined> => {
  const row = await tx.maybe(z.object({ id: NamingId }))`
    insert into founder_naming (person_id, named_by, made_at)
    select ${personId}::uuid, ${actor.id}::uuid, ${now}::timestamptz
    where not exists (select 1 from founder_naming where person_id = ${personId} and (accepted_at is not null or made_at > ${since}))
    returning id`;
  return row?.id;
};

/** They said yes. Resolves to who named them, by their public name. */
export const markFounder = async (tx: Tx, id: string, now: Date): Promise<string | undefined> => {
  const row = await tx.maybe(z.object({ publicName: z.string().nullable() }))`
    update founder_naming set accepted_at = ${now} where id = ${id} and accepted_at is null
    returning (select public_name from person where person.id = named_by) as public_name`;
  return row && (row.publicName ?? 'someone');
};
