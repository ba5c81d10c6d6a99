import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

export const IntroductionId = z.uuid().brand<'IntroductionId'>();
export type IntroductionId = z.infer<typeof IntroductionId>;

const Introduction = z.object({
  id: IntroductionId,
  askerId: z.uuid(),
  otherId: z.uuid(),
  reportBackId: z.uuid().nullable(),
  said: z.enum(['yes', 'no']).nullable(),
});
export type Introduction = z.infer<typeof Introduction>;

/** What somebody told or answered, by which they are asked. */
export interface MetBy {
  of: 'story' | 'answer';
  id: string;
}

/** Writes down who would like to talk to whom; undefined when they asked before. */
export const addIntroduction = async (
  tx: Tx,
  { askerId, otherId, by, now }: { askerId: string; otherId: string; by: MetBy; now: Date },
): Promise<IntroductionId | undefined> => {
  const [story, answer] = by.of === 'story' ? [by.id, null] : [null, by.id];
  const row = await tx.maybe(z.object({ id: IntroductionId }))`
    insert into introduction (asker_id, other_id, report_back_id, answer_id, asked_at)
    values (${askerId}, ${otherId}, ${story}, ${answer}, ${now}) on conflict do nothing returning id`;
  return row?.id;
};

/** Locked until the transaction ends. Throws NotFound when it is gone. */
export const introductionToAnswer = (tx: Tx, id: string): Promise<Introduction> =>
  tx.one(Introduction)`select * from introduction where id = ${id} for update`;

export const markSaid = async (tx: Tx, id: IntroductionId, said: 'yes' | 'no', now: Date): Promise<void> => {
  await tx.run`update introduction set said = ${said}, answered_at = ${now} where id = ${id} and said is null`;
};

/** How many people one person asked to meet since. */
export const askedSince = (tx: Tx, askerId: string, since: Date): Promise<number> =>
  tx.count`select count(*) from introduction where asker_id = ${askerId} and asked_at > ${since}`;

const Own = z.object({ part: z.enum(['asked', 'was asked']), askedAt: z.date(), said: z.string().nullable() });

/** Whom somebody would have liked to meet, and who them: by nothing but when, and what came of it. */
export const introductionsOf = (tx: Tx, personId: string): Promise<z.infer<typeof Own>[]> =>
  tx.all(Own)`
    select case when asker_id = ${personId} then 'asked' else 'was asked' end as part, asked_at, said from introduction
    where asker_id = ${personId} or other_id = ${personId} order by asked_at, id`;

export const dropIntroductionsOf = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`delete from introduction where asker_id = ${personId} or other_id = ${personId}`;
};
