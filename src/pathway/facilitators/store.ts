import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { SETTINGS, type Setting } from '../terms.ts';

/** What somebody says of how they would lead. */
export interface Offering {
  outcode: string | null;
  reachKm: number;
  online: boolean;
  languages: readonly string[];
  setting: Setting;
  limitMonth: number;
}

/** Puts somebody on the pathway. False: they are on it already. */
export const addFacilitator = async (tx: Tx, one: Offering & { personId: string; now: Date }): Promise<boolean> =>
  (await tx.run`
    insert into facilitator (person_id, outcode, reach_km, online, languages, setting, limit_month, began_at)
    values (${one.personId}, ${one.outcode}, ${one.reachKm}, ${one.online}, ${one.languages}, ${one.setting}, ${one.limitMonth}, ${one.now})
    on conflict (person_id) do nothing`) > 0;

const Facilitator = z.object({
  outcode: z.string().nullable(),
  reachKm: z.int(),
  online: z.boolean(),
  languages: z.array(z.string()),
  setting: z.enum(SETTINGS),
  limitMonth: z.int(),
  beganAt: z.date(),
  pausedUntil: z.string().nullable(),
});
export type Facilitator = z.infer<typeof Facilitator>;

/** Somebody's own row, if they are on the pathway. */
export const facilitatorOf = (db: Tx, personId: string | null): Promise<Facilitator | undefined> =>
  db.maybe(Facilitator)`select * from facilitator where person_id = ${personId}`;

/** The same, locked until the transaction ends. */
export const facilitatorToChange = (tx: Tx, personId: string): Promise<Facilitator | undefined> =>
  tx.maybe(Facilitator)`select * from facilitator where person_id = ${personId} for update`;

export const changeOffering = async (tx: Tx, personId: string, one: Offering): Promise<void> => {
  await tx.run`
    update facilitator set outcode = ${one.outcode}, reach_km = ${one.reachKm}, online = ${one.online},
      languages = ${one.languages}, setting = ${one.setting}, limit_month = ${one.limitMonth}
    where person_id = ${personId}`;
};

/** `until`: a day, YYYY-MM-DD; null ends the pause. */
export const setPause = async (tx: Tx, personId: string, until: string | null): Promise<void> => {
  await tx.run`update facilitator set paused_until = ${until} where person_id = ${personId}`;
};

/** Forgets what they said of how and when they would lead. */
export const removeFacilitator = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`delete from availability where person_id = ${personId}`;
  await tx.run`delete from watching where person_id = ${personId} and ended_at is null`;
  await tx.run`delete from facilitator where person_id = ${personId}`;
};
