import type { Tx } from '../../platform/db/db.ts';
import { STORY, Story, type StoryId } from './store.ts';

/** A report-back to hide: one that others can see, or could; locked. */
export const storyToHide = (tx: Tx, id: string): Promise<Story> =>
  tx.one(Story)`${STORY} where id = ${id} and audience is not null for update of report_back`;

/** The same, only to read; undefined when it is gone, or its author's alone. */
export const storyReportedRow = (tx: Tx, id: string): Promise<Story | undefined> =>
  tx.maybe(Story)`${STORY} where id = ${id} and audience is not null`;

/** Takes it out of sight; false when it was before. */
export const markHidden = async (
  tx: Tx,
  id: StoryId,
  { actorId, reason, now }: { actorId: string | null; reason: string; now: Date },
): Promise<boolean> =>
  (await tx.run`
    update report_back set hidden_at = ${now}, hidden_reason = ${reason}, hidden_by = ${actorId}
    where id = ${id} and hidden_at is null`) === 1;

/** Brings it back into sight; false when it was not hidden. */
export const markShown = async (tx: Tx, id: StoryId): Promise<boolean> =>
  (await tx.run`
    update report_back set hidden_at = null, hidden_reason = null, hidden_by = null where id = ${id} and hidden_at is not null`) ===
  1;
