import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { DECISIONS, type DecisionKind } from './kinds.ts';

export interface NewDecision {
  kind: DecisionKind;
  kitId?: string;
  proposalId?: string;
  /** The name it stands under: a reviewer's, or one of `the-clock`, `the-founders`, `the-command`, which pages say in words. */
  byName: string;
  /** What was decided, in a line: the words of whoever asked for it. */
  what: string;
  reasons: string;
  now: Date;
}

/** Writes a decision into the open ledger, in the transaction that makes it so. */
export const addDecision = async (tx: Tx, decision: NewDecision): Promise<void> => {
  await tx.run`
    insert into decision (kind, kit_id, proposal_id, by_name, what, reasons, at)
    values (${decision.kind}, ${decision.kitId ?? null}, ${decision.proposalId ?? null}, ${decision.byName}, ${decision.what},
      ${decision.reasons}, ${decision.now})`;
};

const Decision = z.object({
  id: z.uuid(),
  kind: z.enum(DECISIONS),
  slug: z.string().nullable(),
  title: z.string().nullable(),
  language: z.string().nullable(),
  proposalId: z.uuid().nullable(),
  byName: z.string(),
  what: z.string(),
  reasons: z.string(),
  at: z.date(),
});
export type Decision = z.infer<typeof Decision>;

/** The ledger, the newest first; `kind` and `slug` narrow it; `after` goes on after that decision. */
export const decisions = (
  db: Tx,
  {
    kind,
    slug,
    after,
    count,
  }: {
    kind?: DecisionKind | undefined;
    slug?: string | undefined;
    after?: string | undefined;
    count: number;
  },
): Promise<Decision[]> =>
  db.all(Decision)`
    select decision_seen.id, decision_seen.kind, kit.slug, kit_card.title, kit_card.language, decision_seen.proposal_id,
      decision_seen.by_name, decision_seen.what, decision_seen.reasons, decision_seen.at
    from decision_seen left join decision past on past.id = ${after ?? null} left join kit on kit.id = decision_seen.kit_id left join kit_card on kit_card.kit_id = decision_seen.kit_id
    where (${kind ?? null}::text is null or decision_seen.kind = ${kind ?? null}) and (${slug ?? null}::text is null or kit.slug = ${slug ?? null})
      and (${after ?? null}::uuid is null or decision_seen.at < past.at
        or (decision_seen.at = past.at and decision_seen.id > past.id))
    order by decision_seen.at desc, decision_seen.id limit ${count}`;
