import { z } from 'zod';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Actor } from '../actor.ts';
import { type GroupKind, KINDS } from './kinds.ts';

export const GroupId = z.uuid().brand<'GroupId'>();
export type GroupId = z.infer<typeof GroupId>;

export const addGroup = async (
  tx: Tx,
  group: { name: string; kind: GroupKind; outcode: string | null; now: Date },
): Promise<GroupId> => {
  const { id } = await tx.one(z.object({ id: GroupId }))`
    insert into movement_group (name, kind, outcode, made_at)
    values (${group.name}, ${group.kind}, ${group.outcode}, ${group.now}) returning id`;
  return id;
};

/** Asks somebody in, or asks them anew when they had left or not yet answered. False: they belong already. */
export const putMembership = async (
  tx: Tx,
  { actor, now }: Act<Actor>,
  one: { groupId: GroupId; personId: string; isContact: boolean; agreed: boolean },
): Promise<boolean> =>
  (await tx.run`
    insert into membership (group_id, person_id, is_contact, added_by, added_at, agreed_at)
    values (${one.groupId}, ${one.personId}, ${one.isContact}, ${actor.id}, ${now}, ${one.agreed ? now : null})
    on conflict (group_id, person_id) do update
      set is_contact = excluded.is_contact, added_by = excluded.added_by, added_at = excluded.added_at, agreed_at = null, left_at = null
      where membership.left_at is not null or membership.agreed_at is null`) > 0;

/** Says yes for somebody who was asked in. False: they were not, or have left. */
export const markAgreed = async (tx: Tx, groupId: string, personId: string, now: Date): Promise<boolean> =>
  (await tx.run`
    update membership set agreed_at = coalesce(agreed_at, ${now})
    where group_id = ${groupId} and person_id = ${personId} and left_at is null`) > 0;

export const markLeft = async (tx: Tx, groupId: string, personId: string, now: Date): Promise<boolean> =>
  (await tx.run`
    update membership set left_at = ${now}, is_contact = false
    where group_id = ${groupId} and person_id = ${personId} and left_at is null`) > 0;

export const markContact = async (tx: Tx, groupId: string, personId: string): Promise<void> => {
  await tx.run`update membership set is_contact = true where group_id = ${groupId} and person_id = ${personId}`;
};

/** When nobody speaks for a group any more, whoever has belonged to it longest does. */
export const passContactOn = async (tx: Tx, groupId: string): Promise<void> => {
  await tx.run`
    update membership set is_contact = true
    where group_id = ${groupId} and person_id = (
      select person_id from membership where group_id = ${groupId} and left_at is null and agreed_at is not null
      order by agreed_at, person_id limit 1)
    and not exists (
      select 1 from membership where group_id = ${groupId} and left_at is null and agreed_at is not null and is_contact)`;
};

const Group = z.object({
  id: GroupId,
  name: z.string(),
  kind: z.enum(KINDS),
  outcode: z.string().nullable(),
  madeAt: z.date(),
});
export type Group = z.infer<typeof Group>;

const Seen = Group.extend({ isContact: z.boolean() });
export type SeenGroup = z.infer<typeof Seen>;

/** A group as one of its own sees it; to anybody else it isn't there. */
export const groupSeenBy = (tx: Tx, actor: Actor, id: GroupId): Promise<SeenGroup> =>
  tx.one(Seen)`
    select id, name, kind, outcode, made_at, is_contact from movement_group join membership on group_id = id
    where id = ${id} and person_id = ${actor.id} and agreed_at is not null and left_at is null`;

/** The same, with its members locked until the transaction ends. */
export const groupToChange = async (tx: Tx, actor: Actor, id: GroupId): Promise<SeenGroup> => {
  await tx.run`select 1 from membership where group_id = ${id} order by person_id for update`;
  return groupSeenBy(tx, actor, id);
};

/** A group whoever asks; for a page that a link opens. */
export const groupNamed = (tx: Tx, id: string): Promise<Group> =>
  tx.one(Group)`select id, name, kind, outcode, made_at from movement_group where id = ${id}`;

const Member = z.object({
  personId: z.uuid(),
  publicName: z.string().nullable(),
  isContact: z.boolean(),
  addedAt: z.date(),
  agreedAt: z.date().nullable(),
});
export type Member = z.infer<typeof Member>;

export const membersOf = (tx: Tx, id: GroupId): Promise<Member[]> =>
  tx.all(Member)`
    select person_id, public_name, is_contact, added_at, agreed_at from membership join person on person.id = person_id
    where group_id = ${id} and left_at is null
    order by agreed_at is null, is_contact desc, agreed_at, added_at, person_id`;

export const groupsOf = (tx: Tx, personId: string): Promise<SeenGroup[]> =>
  tx.all(Seen)`
    select id, name, kind, outcode, made_at, is_contact from movement_group join membership on group_id = id
    where person_id = ${personId} and agreed_at is not null and left_at is null order by name, id`;

/** The names of groups, by id. */
export const groupNames = async (tx: Tx, ids: readonly string[]): Promise<Map<string, string>> => {
  const rows = await tx.all(z.object({ id: z.uuid(), name: z.string() }))`
    select id, name from movement_group where id = any (${ids}::uuid[])`;
  return new Map(rows.map(({ id, name }) => [id, name]));
};
