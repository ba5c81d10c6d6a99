import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { SessionId } from '../trainings/store.ts';
import { AGAIN, TIME, WENT } from './kinds.ts';

export const DebriefId = z.uuid().brand<'DebriefId'>();
export type DebriefId = z.infer<typeof DebriefId>;

const Debrief = z.object({
  id: DebriefId,
  runId: z.uuid(),
  personId: z.uuid().nullable(),
  /** Null is "someone", and also one who was not signed in. */
  publicName: z.string().nullable(),
  went: z.enum(WENT),
  keptTime: z.enum(TIME).nullable(),
  again: z.enum(AGAIN).nullable(),
  words: z.string().nullable(),
  /** Key, in the session's plan, of the step that the words are about. */
  about: z.string().nullable(),
  toldAt: z.date(),
  /** What was made of the words. */
  proposalId: z.uuid().nullable(),
});
export type Debrief = z.infer<typeof Debrief>;

/** What those who led a session told of it, the first to tell first. */
export const debriefsOf = (db: Tx, sessionId: SessionId): Promise<Debrief[]> =>
  db.all(Debrief)`
    select debrief.*, public_name, proposal_id
    from debrief left join person on person.id = person_id left join debrief_suggestion on debrief_id = debrief.id
    where session_id = ${sessionId} order by told_at, debrief.id`;

/** The one that the same form told before, or the same person. */
export const toldBefore = async (
  tx: Tx,
  { sessionId, personId, numberHash }: Pick<NewDebrief, 'sessionId' | 'personId' | 'numberHash'>,
): Promise<DebriefId | undefined> =>
  (
    await tx.maybe(z.object({ id: DebriefId }))`
      select id from debrief where session_id = ${sessionId} and (person_id = ${personId} or number_hash = ${numberHash})
      order by person_id is null limit 1`
  )?.id;

export interface NewDebrief extends Pick<Debrief, 'personId' | 'went' | 'keptTime' | 'again' | 'words' | 'about'> {
  sessionId: SessionId;
  runId: string;
  numberHash: Uint8Array;
  now: Date;
}

/** Writes one down, in the place of what the same form or person told `before`. */
export const putDebrief = async (tx: Tx, one: NewDebrief, before: DebriefId | undefined): Promise<void> => {
  if (before)
    await tx.run`
      update debrief set went = ${one.went}, kept_time = ${one.keptTime}, again = ${one.again}, words = ${one.words},
        about = ${one.about}, person_id = coalesce(person_id, ${one.personId})
      where id = ${before}`;
  else
    await tx.run`
      insert into debrief (session_id, run_id, person_id, number_hash, went, kept_time, again, words, about, told_at)
      values (${one.sessionId}, ${one.runId}, ${one.personId}, ${one.numberHash}, ${one.went}, ${one.keptTime},
        ${one.again}, ${one.words}, ${one.about}, ${one.now})`;
};

export const dropDebrief = async (tx: Tx, id: DebriefId): Promise<void> => {
  await tx.run`delete from debrief where id = ${id}`;
};

export const addDebriefSuggestion = async (
  tx: Tx,
  { debriefId, proposalId, now }: { debriefId: DebriefId; proposalId: string; now: Date },
): Promise<void> => {
  await tx.run`
    insert into debrief_suggestion (debrief_id, proposal_id, at) values (${debriefId}, ${proposalId}, ${now})
    on conflict do nothing`;
};

const Minutes = z.object({ minutes: z.int() });

/** Minutes that a step took in one run; undefined when nobody told. */
export const minutesTaken = async (
  tx: Tx,
  { runId, kitId, stepId }: { runId: string; kitId: string; stepId: string },
): Promise<number | undefined> =>
  (
    await tx.maybe(Minutes)`
      select minutes from run_step where run_id = ${runId} and kit_id = ${kitId} and step_id = ${stepId} and minutes is not null`
  )?.minutes;

/** Sessions of whose debriefs a suggestion was made: by one who led it, or by a reviewer of the line that its run holds. */
export const sessionsBehind = async (tx: Tx, proposalId: string): Promise<string[]> =>
  (
    await tx.all(z.object({ sessionId: z.uuid() }))`
      select session_id from debrief join debrief_suggestion on debrief_id = debrief.id where proposal_id = ${proposalId}
      union select session_id from debrief join run_suggestion using (run_id) where proposal_id = ${proposalId}`
  ).map(({ sessionId }) => sessionId);
