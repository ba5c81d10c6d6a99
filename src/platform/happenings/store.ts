import { z } from 'zod';
import { json, type Tx } from '../db/db.ts';

const Told = z.object({ id: z.uuid(), name: z.string() });

export const addHappening = async (
  tx: Tx,
  { name, facts, actorId, at }: { name: string; facts: unknown; actorId: string | null; at: Date },
): Promise<void> => {
  await tx.run`insert into happening (name, facts, actor_id, at) values (${name}, ${json(facts)}, ${actorId}, ${at})`;
};

/** Some happenings that no listener has been given yet, locked; others take others. */
export const happeningsToRelay = (tx: Tx, count: number): Promise<z.infer<typeof Told>[]> =>
  tx.all(Told)`
    select id, name from happening where relayed_at is null order by at, id limit ${count} for update skip locked`;

export const addDelivery = async (tx: Tx, happeningId: string, listener: string, now: Date): Promise<void> => {
  await tx.run`
    insert into delivery (happening_id, listener, due_at) values (${happeningId}, ${listener}, ${now}) on conflict do nothing`;
};

export const markRelayed = async (tx: Tx, ids: readonly string[], now: Date): Promise<void> => {
  await tx.run`update happening set relayed_at = ${now} where id = any (${ids}::uuid[])`;
};

const Delivery = z.object({ happeningId: z.uuid(), listener: z.string(), attempts: z.int(), facts: z.unknown() });
export type Delivery = z.infer<typeof Delivery>;

/** Takes the delivery that has been due longest; until `again` nobody else takes it. */
export const takeDelivery = (
  tx: Tx,
  listeners: readonly string[],
  now: Date,
  again: Date,
): Promise<Delivery | undefined> =>
  tx.maybe(Delivery)`
    update delivery set attempts = attempts + 1, due_at = ${again}
    from happening, (
      select happening_id, listener from delivery
      where heard_at is null and due_at <= ${now} and listener = any (${listeners}::text[])
      order by due_at limit 1 for update skip locked
    ) next
    where delivery.happening_id = next.happening_id and delivery.listener = next.listener and happening.id = next.happening_id
    returning delivery.happening_id, delivery.listener, attempts, facts`;

export const markHeard = async (tx: Tx, { happeningId, listener }: Delivery, now: Date): Promise<void> => {
  await tx.run`update delivery set heard_at = ${now} where happening_id = ${happeningId} and listener = ${listener}`;
};

const Unsealed = z.object({
  id: z.uuid(),
  name: z.string(),
  facts: z.string(),
  actorId: z.uuid().nullable(),
  at: z.date(),
});
export type Unsealed = z.infer<typeof Unsealed>;

export const happeningsToSeal = (tx: Tx, count: number): Promise<Unsealed[]> =>
  tx.all(Unsealed)`
    select id, name, facts::text as facts, actor_id, at from happening where sealed_at is null order by at, id limit ${count}`;

export const markSealed = async (tx: Tx, ids: readonly string[], now: Date): Promise<void> => {
  await tx.run`update happening set sealed_at = ${now} where id = any (${ids}::uuid[])`;
};

const Row = Unsealed.omit({ id: true }).extend({
  position: z.int(),
  happeningId: z.uuid(),
  hash: z.instanceof(Uint8Array),
});
export type AuditRow = z.infer<typeof Row>;

export const lastAuditRow = (tx: Tx): Promise<AuditRow | undefined> =>
  tx.maybe(Row)`select * from audit order by position desc limit 1`;

export const addAuditRow = async (tx: Tx, row: AuditRow): Promise<void> => {
  await tx.run`
    insert into audit (position, happening_id, name, facts, actor_id, at, hash)
    values (${row.position}, ${row.happeningId}, ${row.name}, ${row.facts}, ${row.actorId}, ${row.at}, ${row.hash})`;
};

export const auditRowsAfter = (tx: Tx, position: number, count: number): Promise<AuditRow[]> =>
  tx.all(Row)`select * from audit where position > ${position} order by position limit ${count}`;

/** Sealed happenings that are not what the audit says, or that the audit lacks. */
export const happeningsUnlikeAudit = (tx: Tx): Promise<{ id: string }[]> =>
  tx.all(z.object({ id: z.uuid() }))`
    select happening.id from happening left join audit on audit.happening_id = happening.id
    where sealed_at is not null and (audit.position is null or audit.name <> happening.name or audit.facts <> happening.facts::text
      or audit.actor_id is distinct from happening.actor_id or audit.at <> happening.at)
    union all
    select audit.happening_id as id from audit left join happening on happening.id = audit.happening_id where happening.id is null
    limit 20`;
