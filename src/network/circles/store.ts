import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import { part, type Tx } from '../../platform/db/db.ts';

export const CircleId = z.uuid().brand<'CircleId'>();
export type CircleId = z.infer<typeof CircleId>;

const Circle = z.object({
  id: CircleId,
  sessionId: z.uuid(),
  /** The kit that they learned with, by its title; null when we don't know. */
  title: z.string().nullable(),
  kit: z.string().nullable(),
  /** When they trained together; null when we don't know. */
  heldAt: z.date().nullable(),
  members: z.int(),
  letters: z.boolean(),
});
export type Circle = z.infer<typeof Circle>;

const rows = part`
  select circle.id, circle.session_id, kit.slug as kit, coalesce(kit_card.title, kit.slug) as title, session.starts_at as held_at,
    (select count(*)::int from circle_member where circle_id = circle.id) as members, own.letter_due_at is not null as letters
  from circle join circle_member own on own.circle_id = circle.id
  left join kit on kit.id = circle.kit_id left join kit_card on kit_card.kit_id = kit.id
  left join session on session.id = circle.session_id`;

/** A circle for one of its own; throws NotFound for all others. */
export const circleSeenBy = (db: Tx, actor: Actor, id: CircleId): Promise<Circle> =>
  db.one(Circle)`${rows} where circle.id = ${id} and own.person_id = ${actor.id}`;

/** The circles that somebody is in, the newest first. */
export const circlesOf = (db: Tx, personId: string): Promise<Circle[]> =>
  db.all(Circle)`${rows} where own.person_id = ${personId} order by own.joined_at desc, circle.id limit 200`;

const Open = z.object({ sessionId: z.uuid(), title: z.string().nullable(), heldAt: z.date() });

/** Whoever signed up, came (if anybody was counted by name), or led: they trained together. */
const wasThere = (personId: string) => part`(
  exists (select 1 from sign_up where sign_up.session_id = session.id and sign_up.person_id = ${personId}
    and confirmed_at is not null and left_at is null and (came_at is not null
      or not exists (select 1 from sign_up other where other.session_id = session.id and other.came_at is not null)))
  or exists (select 1 from session_lead where session_lead.session_id = session.id and session_lead.person_id = ${personId}
    and dropped_at is null and part <> 'stands-by'))`;

/** Trainings after which somebody may join a circle and is in none, the latest first. */
export const joinable = (db: Tx, personId: string, now: Date): Promise<z.infer<typeof Open>[]> =>
  db.all(Open)`
    select session.id as session_id, kit_card.title, session.starts_at as held_at
    from session left join kit_card on kit_card.kit_id = session.kit_id
    where session.ends_at <= ${now} and session.cancelled_at is null and ${wasThere(personId)}
      and not exists (select 1 from circle join circle_member on circle_id = circle.id
        where circle.session_id = session.id and circle_member.person_id = ${personId})
    order by session.starts_at desc, session.id limit 50`;

/** Whether somebody was at a training that is over. */
export const trainedAt = async (tx: Tx, personId: string, sessionId: string, now: Date): Promise<boolean> =>
  (await tx.count`
    select count(*) from session where id = ${sessionId} and ends_at <= ${now} and cancelled_at is null and ${wasThere(personId)}`) ===
  1;

/** The circle of a training, made when there is none. */
export const putCircle = async (tx: Tx, sessionId: string, now: Date): Promise<CircleId> => {
  await tx.run`
    insert into circle (session_id, kit_id, made_at)
    values (${sessionId}, (select kit_id from session where id = ${sessionId}), ${now}) on conflict (session_id) do nothing`;
  return (await tx.one(z.object({ id: CircleId }))`select id from circle where session_id = ${sessionId}`).id;
};

/** Adds somebody; false when they were in it. */
export const addMember = async (tx: Tx, id: CircleId, personId: string, now: Date): Promise<boolean> =>
  (await tx.run`
    insert into circle_member (circle_id, person_id, joined_at) values (${id}, ${personId}, ${now}) on conflict do nothing`) ===
  1;

export const dropMember = (tx: Tx, id: CircleId, personId: string): Promise<number> =>
  tx.run`delete from circle_member where circle_id = ${id} and person_id = ${personId}`;

/** A weekly letter from then on, or none; who had one goes on as before. */
export const putLetters = async (
  tx: Tx,
  { id, personId, dueAt, now }: { id: CircleId; personId: string; dueAt: Date | null; now: Date },
): Promise<void> => {
  await tx.run`
    update circle_member set letter_due_at = case when ${dueAt}::timestamptz is null then null else coalesce(letter_due_at, ${dueAt}) end,
      told_until = coalesce(told_until, ${now})
    where circle_id = ${id} and person_id = ${personId}`;
};

const Due = z.object({ circleId: CircleId, personId: z.uuid(), dueAt: z.date(), toldUntil: z.date() });

/** One weekly letter that is due, locked; others at the same work pass it over. */
export const takeLetter = (tx: Tx, now: Date): Promise<z.infer<typeof Due> | undefined> =>
  tx.maybe(Due)`
    select circle_id, person_id, letter_due_at as due_at, coalesce(told_until, joined_at) as told_until from circle_member
    where letter_due_at <= ${now} order by letter_due_at limit 1 for update skip locked`;

export const putNextLetter = async (
  tx: Tx,
  { circleId, personId, toldUntil, dueAt }: { circleId: CircleId; personId: string; toldUntil: Date; dueAt: Date },
): Promise<void> => {
  await tx.run`
    update circle_member set told_until = ${toldUntil}, letter_due_at = ${dueAt} where circle_id = ${circleId} and person_id = ${personId}`;
};
