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

const ToTurn = ToldLine.extend({ slug: z.string(), base: z.string() });

/** One of them, locked until the transaction ends, with the kit's newest revision. Throws NotFound. */
export const toldToTurn = async (tx: Tx, runId: string): Promise<z.infer<typeof ToTurn>> => {
  await tx.run`select 1 from run where id = ${runId} for update`;
  return tx.one(ToTurn)`
    select run.id, ran_on, people, words, proposal_id, slug, (
      select commit_id from revision where kit_id = kit.id
        and not exists (select 1 from revision later where later.parent_id = revision.id)) as base
    from run join kit on kit.id = kit_id left join run_suggestion on run_id = run.id
    where run.id = ${runId} and words is not null and withdrawn_at is null`;
};

export const addRunSuggestion = async (
  tx: Tx,
  { runId, proposalId, now }: { runId: string; proposalId: string; now: Date },
): Promise<void> => {
  await tx.run`
    insert into run_suggestion (run_id, proposal_id, at) values (${runId}, ${proposalId}, ${now}) on conflict do nothing`;
};
