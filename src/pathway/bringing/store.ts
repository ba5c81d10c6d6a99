import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { SETTINGS, type Setting } from '../terms.ts';

export interface NewBrought {
  personId: string;
  broughtBy: string | null;
  outcode: string | null;
  languages: readonly string[];
  setting: Setting;
  now: Date;
  /** Whoever was brought in since is not written to again. */
  since: Date;
}

/** Undefined: they are on the pathway, said yes before, or were asked a short while ago. */
export const putBrought = async (tx: Tx, one: NewBrought): Promise<string | undefined> => {
  const row = await tx.maybe(z.object({ id: z.uuid() }))`
    insert into brought (person_id, brought_by, outcode, languages, setting, made_at)
    select ${one.personId}::uuid, ${one.broughtBy}::uuid, ${one.outcode}, ${one.languages}::text[], ${one.setting}, ${one.now}::timestamptz
    where not exists (select 1 from facilitator where person_id = ${one.personId})
    on conflict (person_id) do update set brought_by = excluded.brought_by, outcode = excluded.outcode,
      languages = excluded.languages, setting = excluded.setting, made_at = excluded.made_at
      where brought.accepted_at is null and brought.made_at <= ${one.since}
    returning id`;
  return row?.id;
};

const Brought = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  outcode: z.string().nullable(),
  languages: z.array(z.string()),
  setting: z.enum(SETTINGS),
});
export type Brought = z.infer<typeof Brought>;

/** Somebody who was brought in and has not answered yet. */
export const broughtWaiting = (db: Tx, id: string): Promise<Brought | undefined> =>
  db.maybe(Brought)`
    select id, person_id, outcode, languages, setting from brought where id = ${id} and accepted_at is null`;

export const markBroughtAccepted = async (tx: Tx, id: string, now: Date): Promise<void> => {
  await tx.run`update brought set accepted_at = ${now} where id = ${id}`;
};

/** Takes out one who never answered. Resolves to who it was. */
export const takeOutUnanswered = async (tx: Tx, before: Date): Promise<string | undefined> =>
  (
    await tx.maybe(z.object({ personId: z.uuid() }))`
    delete from brought where id = (
      select id from brought where accepted_at is null and made_at <= ${before} order by made_at, id limit 1
      for update skip locked) returning person_id`
  )?.personId;
