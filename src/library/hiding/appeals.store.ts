import { z } from 'zod';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { HidingId } from './store.ts';

export const APPEAL_FIELD = 'hiding_appeal.words_sealed';

/** Adds an author's appeal, its words sealed; false when there is one. */
export const addAppeal = async (
  tx: Tx,
  {
    hidingId,
    personId,
    words,
    now,
    dueAt,
  }: { hidingId: HidingId; personId: string; words: string; now: Date; dueAt: Date },
): Promise<boolean> =>
  (await tx.run`
    insert into hiding_appeal (hiding_id, words_sealed, person_id, at, due_at)
    values (${hidingId}, ${tx.sealer.seal(APPEAL_FIELD, words)}, ${personId}, ${now}, ${dueAt}) on conflict do nothing`) ===
  1;

const Appeal = z.object({
  wordsSealed: z.instanceof(Uint8Array).nullable(),
  at: z.date(),
  dueAt: z.date(),
  decidedAt: z.date().nullable(),
  answer: z.string().nullable(),
});
export type Appeal = z.infer<typeof Appeal>;

export const appealOf = (db: Tx, hidingId: HidingId): Promise<Appeal | undefined> =>
  db.maybe(
    Appeal,
  )`select words_sealed, at, due_at, decided_at, answer from hiding_appeal where hiding_id = ${hidingId}`;

export const markDecided = async (
  tx: Tx,
  { actor, now }: Act<{ id: string | null }>,
  hidingId: HidingId,
  answer: string,
): Promise<void> => {
  await tx.run`
    update hiding_appeal set decided_at = ${now}, decided_by = ${actor.id}, answer = ${answer}
    where hiding_id = ${hidingId} and decided_at is null`;
};

const Due = z.object({ hidingId: HidingId, dueAt: z.date(), actorId: z.uuid().nullable() });

/** Takes one appeal that is due before then, that nobody answered and nobody was reminded of; others take others. */
export const takeAppealToRemind = (tx: Tx, now: Date, dueBefore: Date): Promise<z.infer<typeof Due> | undefined> =>
  tx.maybe(Due)`
    update hiding_appeal set reminded_at = ${now} from (
      select hiding_id from hiding_appeal where decided_at is null and reminded_at is null and due_at <= ${dueBefore}
      order by due_at limit 1 for update skip locked) due
    join hiding on hiding.id = due.hiding_id
    where hiding_appeal.hiding_id = due.hiding_id returning hiding_appeal.hiding_id, due_at, hiding.actor_id`;
