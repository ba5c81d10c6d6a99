import { z } from 'zod';
import type { Tx } from '../platform/db/db.ts';

const Try = z.object({ sessionId: z.uuid(), round: z.int(), dueAt: z.date(), sentAt: z.date().nullable() });

export const triesOf = (tx: Tx, personId: string): Promise<z.infer<typeof Try>[]> =>
  tx.all(Try)`select session_id, round, due_at, sent_at from try_asking where person_id = ${personId} order by due_at`;

const Joined = z.object({ circleId: z.uuid(), joinedAt: z.date(), letterDueAt: z.date().nullable() });

export const circlesOf = (tx: Tx, personId: string): Promise<z.infer<typeof Joined>[]> =>
  tx.all(Joined)`
    select circle_id, joined_at, letter_due_at from circle_member where person_id = ${personId} order by joined_at, circle_id`;

/** Takes somebody out of their circles, and asks them nothing more. */
export const leaveNetwork = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`delete from try_asking where person_id = ${personId}`;
  await tx.run`delete from circle_member where person_id = ${personId}`;
};

/** What somebody asked goes, with its answers, and what they answered. */
export const dropWordsOf = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`delete from question where author_id = ${personId}`;
  await tx.run`delete from answer where author_id = ${personId}`;
};
