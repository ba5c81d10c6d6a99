import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

/** What goes with a person: the row itself, and by it sign-ins, links, passkeys, grants, memberships, consents, challenges. */
export const deletePerson = async (tx: Tx, id: string): Promise<void> => {
  await tx.run`delete from mail where person_id = ${id}`;
  await tx.run`update role_grant set given_by = null where given_by = ${id}`;
  await tx.run`update role_grant set ended_by = null where ended_by = ${id}`;
  await tx.run`update membership set added_by = null where added_by = ${id}`;
  await tx.run`delete from person where id = ${id}`;
};

export const groupIdsOf = async (tx: Tx, id: string): Promise<string[]> => {
  const rows = await tx.all(z.object({ groupId: z.uuid() }))`
    select group_id from membership where person_id = ${id} and left_at is null order by group_id`;
  return rows.map(({ groupId }) => groupId);
};

/** People who never confirmed an address that was typed before then. */
export const neverConfirmed = async (tx: Tx, before: Date, count: number): Promise<string[]> => {
  const rows = await tx.all(z.object({ id: z.uuid() }))`
    select id from person where confirmed_at is null and made_at < ${before}
      and not exists (select 1 from role_grant where person_id = person.id and ended_at is null)
      and not exists (select 1 from link where person_id = person.id and expires_at > ${before})
    order by made_at limit ${count}`;
  return rows.map(({ id }) => id);
};

/** Whether somebody ever signed in, has a duty or a group, or was sent a link that still works. */
export const hasMore = async (tx: Tx, id: string, now: Date): Promise<boolean> =>
  (await tx.count`
    select (select count(*) from sign_in where person_id = ${id}) + (select count(*) from passkey where person_id = ${id})
      + (select count(*) from role_grant where person_id = ${id} and ended_at is null)
      + (select count(*) from membership where person_id = ${id} and left_at is null)
      + (select count(*) from link where person_id = ${id} and expires_at > ${now}) as count`) > 0;

const Look = z.object({ at: z.date(), field: z.string(), why: z.string(), byWhom: z.string() });

/** Every look at what is sealed about a person that somebody else, or a program, took. */
export const looksAt = (tx: Tx, id: string): Promise<z.infer<typeof Look>[]> =>
  tx.all(Look)`
    select at, facts->>'field' as field, facts->>'why' as why,
      case when actor_id is null then 'the program' when actor_id = ${id} then 'you' else 'a person with a duty' end as by_whom
    from happening where name = 'platform.sealed-opened' and facts->>'of' = ${id} order by at, id`;

const Letter = z.object({ purpose: z.string(), madeAt: z.date(), sentAt: z.date().nullable() });

export const lettersOf = (tx: Tx, id: string): Promise<z.infer<typeof Letter>[]> =>
  tx.all(Letter)`select purpose, made_at, sent_at from mail where person_id = ${id} order by made_at, id`;
