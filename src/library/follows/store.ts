import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

export const FOLLOWED = ['kit', 'language', 'decisions'] as const;
export type Followed = (typeof FOLLOWED)[number];

const Follow = z.object({
  what: z.enum(FOLLOWED),
  ofWhich: z.string(),
  fromAt: z.date(),
  title: z.string().nullable(),
});
export type Follow = z.infer<typeof Follow>;

/** Adds what somebody follows; nothing happens the second time. */
export const addFollow = async (
  tx: Tx,
  one: { personId: string; what: Followed; ofWhich: string; now: Date },
): Promise<boolean> =>
  (await tx.run`
    insert into follow (person_id, what, of_which, from_at) values (${one.personId}, ${one.what}, ${one.ofWhich}, ${one.now})
    on conflict do nothing`) === 1;

export const dropFollow = async (
  tx: Tx,
  one: { personId: string; what: Followed; ofWhich: string },
): Promise<boolean> =>
  (await tx.run`
    delete from follow where person_id = ${one.personId} and what = ${one.what} and of_which = ${one.ofWhich}`) === 1;

/** Promises a first digest; there is one promise a person. */
export const addDigest = async (tx: Tx, personId: string, now: Date, dueAt: Date): Promise<void> => {
  await tx.run`
    insert into digest (person_id, told_until, due_at) values (${personId}, ${now}, ${dueAt}) on conflict (person_id) do nothing`;
};

/** Whoever follows nothing any more is promised nothing. */
export const dropIdleDigest = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`
    delete from digest where person_id = ${personId} and not exists (select 1 from follow where follow.person_id = ${personId})`;
};

/** What somebody follows, with a kit's title. */
export const followsOf = (db: Tx, personId: string): Promise<Follow[]> =>
  db.all(Follow)`
    select what, of_which, from_at, kit_card.title from follow
    left join kit on what = 'kit' and kit.slug = of_which left join kit_card on kit_card.kit_id = kit.id
    where person_id = ${personId} order by what, of_which limit 1000`;

export const isFollowed = async (
  db: Tx,
  one: { personId: string; what: Followed; ofWhich: string },
): Promise<boolean> =>
  (await db.count`
    select count(*) from follow where person_id = ${one.personId} and what = ${one.what} and of_which = ${one.ofWhich}`) >
  0;

const Due = z.object({ personId: z.uuid(), toldUntil: z.date(), dueAt: z.date() });
export type DueDigest = z.infer<typeof Due>;

/** One digest that is due, locked; others at the same work pass it over. */
export const takeDigest = (tx: Tx, now: Date): Promise<DueDigest | undefined> =>
  tx.maybe(Due)`
    select * from digest where due_at <= ${now} order by due_at limit 1 for update skip locked`;

export const putDigest = async (tx: Tx, personId: string, toldUntil: Date, dueAt: Date): Promise<void> => {
  await tx.run`update digest set told_until = ${toldUntil}, due_at = ${dueAt} where person_id = ${personId}`;
};
