import { z } from 'zod';
import { LEVELS, type Level } from '../../kit/kit.ts';
import type { Tx } from '../../platform/db/db.ts';

export const ClaimId = z.uuid().brand<'ClaimId'>();
export type ClaimId = z.infer<typeof ClaimId>;

export interface NewClaim {
  personId: string;
  level: Level;
  nameSealed: Uint8Array;
  wordsSealed: Uint8Array;
  now: Date;
}

/** Writes a claim down. Undefined: one is open already. */
export const addClaim = async (tx: Tx, claim: NewClaim): Promise<ClaimId | undefined> => {
  const row = await tx.maybe(z.object({ id: ClaimId }))`
    insert into claim (person_id, level, name_sealed, words_sealed, made_at)
    values (${claim.personId}, ${claim.level}, ${claim.nameSealed}, ${claim.wordsSealed}, ${claim.now})
    on conflict (person_id) where counted_at is null and withdrawn_at is null do nothing returning id`;
  return row?.id;
};

/** How many claims somebody made since then, those taken back too. */
export const claimedSince = (tx: Tx, personId: string, since: Date): Promise<number> =>
  tx.count`select count(*) from claim where person_id = ${personId} and made_at > ${since}`;

const Claim = z.object({
  id: ClaimId,
  personId: z.uuid(),
  level: z.enum(LEVELS),
  nameSealed: z.instanceof(Uint8Array),
  wordsSealed: z.instanceof(Uint8Array),
  madeAt: z.date(),
  countedAt: z.date().nullable(),
  withdrawnAt: z.date().nullable(),
});
export type Claim = z.infer<typeof Claim>;

export const claimById = (db: Tx, id: string): Promise<Claim | undefined> =>
  db.maybe(Claim)`select * from claim where id = ${id}`;

/** The same, locked until the transaction ends: of two who vouch at once, one is the second. */
export const claimToCount = (tx: Tx, id: string): Promise<Claim | undefined> =>
  tx.maybe(Claim)`select * from claim where id = ${id} for update`;

const Open = z.object({ id: ClaimId, level: z.enum(LEVELS), madeAt: z.date(), vouched: z.int() });
export type OpenClaim = z.infer<typeof Open>;

/** Somebody's claim that waits for vouchers, with how many vouched. */
export const openClaimOf = (db: Tx, personId: string): Promise<OpenClaim | undefined> =>
  db.maybe(Open)`
    select id, level, made_at,
      (select count(*)::int from voucher where claim_id = claim.id and vouched_at is not null) as vouched
    from claim where person_id = ${personId} and counted_at is null and withdrawn_at is null`;

export const addVoucher = async (tx: Tx, claimId: ClaimId, personId: string, now: Date): Promise<void> => {
  await tx.run`insert into voucher (claim_id, person_id, asked_at) values (${claimId}, ${personId}, ${now})`;
};

export const markVouched = async (tx: Tx, claimId: ClaimId, personId: string, now: Date): Promise<boolean> =>
  (await tx.run`
    update voucher set vouched_at = ${now} where claim_id = ${claimId} and person_id = ${personId} and vouched_at is null`) >
  0;

/** Who vouched for it. */
export const vouchedFor = async (tx: Tx, claimId: ClaimId): Promise<string[]> => {
  const rows = await tx.all(z.object({ personId: z.uuid() }))`
    select person_id from voucher where claim_id = ${claimId} and vouched_at is not null order by person_id`;
  return rows.map(({ personId }) => personId);
};

export const markCounted = async (tx: Tx, claimId: ClaimId, now: Date): Promise<void> => {
  await tx.run`update claim set counted_at = ${now} where id = ${claimId}`;
};

/** Takes back the claim that is open. Undefined: there was none. */
export const withdrawOpen = async (tx: Tx, personId: string, now: Date): Promise<ClaimId | undefined> => {
  const row = await tx.maybe(z.object({ id: ClaimId }))`
    update claim set withdrawn_at = ${now}
    where person_id = ${personId} and counted_at is null and withdrawn_at is null returning id`;
  return row?.id;
};
