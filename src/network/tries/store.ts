import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

export const TryId = z.uuid().brand<'TryId'>();
export type TryId = z.infer<typeof TryId>;

const Try = z.object({
  id: TryId,
  personId: z.uuid(),
  sessionId: z.uuid(),
  round: z.int(),
  answeredAt: z.date().nullable(),
  /** The kit of that training. */
  kit: z.string().nullable(),
  title: z.string().nullable(),
  heldAt: z.date().nullable(),
});
export type Try = z.infer<typeof Try>;

/**
 * Writes down when to ask each who agreed and, where they were counted by name, came: two weeks and six weeks after the end.
 * Those of long ago are left alone. Resolves to how many were added.
 */
export const gatherTries = (tx: Tx, now: Date): Promise<number> =>
  tx.run`
    insert into try_asking (person_id, session_id, kit_id, round, due_at)
    select sign_up.person_id, session.id, session.kit_id, asked.round, session.ends_at + asked.after
    from session join sign_up on sign_up.session_id = session.id
    cross join (values (1, interval '14 days'), (2, interval '42 days')) as asked (round, after)
    where session.ends_at <= ${now} and session.ends_at + interval '42 days' > ${now} and session.cancelled_at is null
      and sign_up.person_id is not null and sign_up.confirmed_at is not null and sign_up.left_at is null and sign_up.hears_again
      and (sign_up.came_at is not null or not exists (
        select 1 from sign_up other where other.session_id = session.id and other.came_at is not null))
      and session.ends_at + asked.after > ${now} - interval '14 days'
    on conflict (person_id, session_id, round) do nothing`;

const Due = z.object({ id: TryId, personId: z.uuid(), sessionId: z.uuid(), round: z.int() });

/** Takes one asking that is due and marks it sent, in the transaction that sends it; others take others. */
export const takeTry = (tx: Tx, now: Date): Promise<z.infer<typeof Due> | undefined> =>
  tx.maybe(Due)`
    update try_asking set sent_at = ${now} where id = (
      select id from try_asking where sent_at is null and due_at <= ${now} order by due_at, id limit 1 for update skip locked)
    returning id, person_id, session_id, round`;

/** Whether they still agree: someone who changed their mind is not asked. */
export const stillAgrees = async (tx: Tx, personId: string, sessionId: string): Promise<boolean> =>
  (await tx.count`
    select count(*) from sign_up where person_id = ${personId} and session_id = ${sessionId} and not hears_again`) ===
  0;

/** Throws NotFound when it is gone. */
export const tryOf = (tx: Tx, id: string): Promise<Try> =>
  tx.one(Try)`
    select try_asking.id, person_id, session_id, round, answered_at, kit.slug as kit, kit_card.title, session.starts_at as held_at
    from try_asking left join kit on kit.id = try_asking.kit_id left join kit_card on kit_card.kit_id = kit.id
    left join session on session.id = try_asking.session_id where try_asking.id = ${id}`;

export const markAnswered = async (tx: Tx, id: TryId, now: Date): Promise<void> => {
  await tx.run`update try_asking set answered_at = ${now} where id = ${id}`;
};

/** Forgets some who were asked, once their link works no longer: by the ninetieth day after the training. Resolves to who they were. */
export const forgetTries = async (tx: Tx, before: Date): Promise<string[]> => {
  const rows = await tx.all(z.object({ personId: z.uuid() }))`
    delete from try_asking where id in (
      select id from try_asking where sent_at < ${before} order by sent_at, id limit 20 for update skip locked)
    returning person_id`;
  return rows.map(({ personId }) => personId);
};
