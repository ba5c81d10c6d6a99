import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

/** The field under which a steward’s reason is sealed. */
export const HOLD_FIELD = 'offers_hold.why_sealed';

const Hold = z.object({
  personId: z.uuid(),
  publicName: z.string().nullable(),
  outcode: z.string().nullable(),
  fromAt: z.date(),
});

/** Whom nobody may ask for now. */
export const holdsNow = (tx: Tx): Promise<z.infer<typeof Hold>[]> =>
  tx.all(Hold)`
    select offers_hold.person_id, public_name, outcode, from_at from offers_hold
    join person on person.id = offers_hold.person_id left join facilitator on facilitator.person_id = person.id
    where ended_at is null order by from_at desc, offers_hold.id`;

const Askable = z.object({ personId: z.uuid(), publicName: z.string().nullable(), outcode: z.string().nullable() });

/** Everybody on the pathway whom somebody may ask. */
export const facilitatorsAsked = (tx: Tx): Promise<z.infer<typeof Askable>[]> =>
  tx.all(Askable)`
    select facilitator.person_id, public_name, outcode from facilitator join person on person.id = facilitator.person_id
    where not exists (
      select 1 from offers_hold where offers_hold.person_id = facilitator.person_id and ended_at is null)
    order by public_name nulls last, outcode, facilitator.person_id limit 1000`;

/** Writes a hold down; false when there is one, or nobody of that id is on the pathway. */
export const addHold = async (
  tx: Tx,
  { personId, whySealed, byId, now }: { personId: string; whySealed: Uint8Array; byId: string; now: Date },
): Promise<boolean> =>
  (await tx.run`
    insert into offers_hold (person_id, why_sealed, from_at, by_id)
    select person_id, ${whySealed}, ${now}, ${byId} from facilitator where person_id = ${personId}
    on conflict do nothing`) === 1;

export const endHold = async (tx: Tx, personId: string, byId: string, now: Date): Promise<boolean> =>
  (await tx.run`
    update offers_hold set ended_at = ${now}, ended_by = ${byId} where person_id = ${personId} and ended_at is null`) ===
  1;

/** Requests about which somebody has a question open: they are looked at anew. */
export const lookWhereOpen = async (tx: Tx, personId: string, now: Date): Promise<void> => {
  await tx.run`
    update training_request set look_at = ${now}
    where id in (select request_id from offer where person_id = ${personId} and answer is null)`;
};
