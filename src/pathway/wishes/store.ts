import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { SETTINGS, type Setting } from '../terms.ts';

export const WishId = z.uuid().brand<'WishId'>();
export type WishId = z.infer<typeof WishId>;

export interface NewWish {
  personId: string;
  outcode: string;
  setting: Setting;
  kitId: string | null;
  now: Date;
  /** Until then it waits to be confirmed. */
  until: Date;
}

/** Writes a wish down; the same once more is the same one. Resolves to its id. */
export const addWish = async (tx: Tx, wish: NewWish): Promise<WishId> => {
  const same = await tx.maybe(z.object({ id: WishId }))`
    select id from wish where person_id = ${wish.personId} and outcode = ${wish.outcode} and setting = ${wish.setting}
      and kit_id is not distinct from ${wish.kitId}::uuid and until_at > ${wish.now} limit 1`;
  if (same) return same.id;
  const { id } = await tx.one(z.object({ id: WishId }))`
    insert into wish (person_id, outcode, setting, kit_id, made_at, until_at)
    values (${wish.personId}, ${wish.outcode}, ${wish.setting}, ${wish.kitId}, ${wish.now}, ${wish.until}) returning id`;
  return id;
};

/** How many wishes made since then wait for whoever has the address to confirm them. */
export const heldSince = (tx: Tx, personId: string, since: Date): Promise<number> =>
  tx.count`select count(*) from wish where person_id = ${personId} and confirmed_at is null and made_at > ${since}`;

const Wish = z.object({
  id: WishId,
  personId: z.uuid(),
  outcode: z.string(),
  setting: z.enum(SETTINGS),
  kitId: z.uuid().nullable(),
  confirmedAt: z.date().nullable(),
  untilAt: z.date(),
});
export type Wish = z.infer<typeof Wish>;

export const wishById = (db: Tx, id: string): Promise<Wish | undefined> =>
  db.maybe(Wish)`select * from wish where id = ${id}`;

/** Confirms a wish, or keeps it on. */
export const keepWish = async (tx: Tx, id: WishId, now: Date, until: Date): Promise<void> => {
  await tx.run`
    update wish set confirmed_at = coalesce(confirmed_at, ${now}), until_at = ${until}, asked_at = null where id = ${id}`;
};

export const dropWish = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.run`delete from wish where id = ${id}`) > 0;

/** Every wish that somebody confirmed and that has not run out: for any kit or this one, in this setting or either. */
export const wishesStanding = (
  db: Tx,
  { setting, kitId, now }: { setting: Setting; kitId: string | null; now: Date },
): Promise<Wish[]> =>
  db.all(Wish)`
    select * from wish where confirmed_at is not null and until_at > ${now}
      and (kit_id is null or kit_id = ${kitId}::uuid)
      and (setting = 'either' or ${setting} = 'either' or setting = ${setting}) order by made_at, id`;

/** One wish whose year is nearly over and whose owner was not asked about it yet, locked; others take others. */
export const wishToAskAbout = (tx: Tx, now: Date, before: Date): Promise<Wish | undefined> =>
  tx.maybe(Wish)`
    update wish set asked_at = ${now} where id = (
      select id from wish where confirmed_at is not null and asked_at is null and until_at > ${now} and until_at <= ${before}
      order by until_at, id limit 1 for update skip locked) returning *`;

/** Takes out one wish whose time is over. Resolves to whose it was. */
export const takeOutOver = async (tx: Tx, now: Date): Promise<string | undefined> =>
  (
    await tx.maybe(z.object({ personId: z.uuid() }))`
    delete from wish where id = (
      select id from wish where until_at <= ${now} order by until_at, id limit 1 for update skip locked) returning person_id`
  )?.personId;
