import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const ToldLine = z.object({
  id: z.uuid(),
  ranOn: z.string(),
  people: z.int().nullable(),
  words: z.string(),
  /** What was made of it. */
  proposalId: z.uuid().nullable(),
});
export type ToldLine = z.infer<typeof ToldLine>;

const LISTED_MAX = 200;

/** What people told in words after running a kit, the newest first; what was taken back is not there. */
export const toldOf = (db: Tx, slug: string): Promise<ToldLine[]> =>
  db.all(ToldLine)`
    select run.id, ran_on, people, words, proposal_id
    from run join kit on kit.id = kit_id left join run_suggestion on run_id = run.id
    where slug = ${slug} and words is not null and withdrawn_at is null
    order by told_at desc, run.id limit ${LISTED_MAX}`;

/** One of them. Throws NotFound. */
export const toldLine = (db: Tx, slug: string, runId: string): Promise<ToldLine> =>
  db.one(ToldLine)`
    select run.id, ran_on, people, words, proposal_id
    from run join kit on kit.id = kit_id left join run_suggestion on run_id = run.id
    where slug = ${slug} and run.id = ${runId} and words is not null and withdrawn_at is null`;

/** The same, locked until the transaction ends. */
export const toldToTurn = async (tx: Tx, slug: string, runId: string): Promise<ToldLine> => {
  await tx.run`select 1 from run where id = ${runId} for update`;
  return toldLine(tx, slug, runId);
};

export const addRunSuggestion = async (
  tx: Tx,
  { runId, proposalId, now }: { runId: string; proposalId: string; now: Date },
): Promise<void> => {
  await tx.run`
    insert into run_suggestion (run_id, proposal_id, at) values (${runId}, ${proposalId}, ${now}) on conflict do nothing`;
};
