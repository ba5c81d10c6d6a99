import type { Planned } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { onTheWall } from '../../platform/words/moments.ts';
import { hashOf, newTelling } from '../runs/link.ts';
import type { RunId } from '../runs/store.ts';
import { tellWithin } from '../runs/tell.ts';
import type { Session } from '../trainings/store.ts';
import type { Debriefed } from './forms.ts';
import { hashOfSessionRun, putSessionRun } from './runs.store.ts';

/** What is told of a session as one run, which it is however many tell of it: its steps as last told, its words those of each. */
export const tellOfSession = async (
  tx: Tx,
  act: Pick<Act<unknown>, 'now'>,
  session: Session,
  {
    planned,
    words,
    people,
    steps,
  }: { planned: Planned; words: readonly (string | null)[] } & Pick<Debriefed, 'people' | 'steps'>,
): Promise<RunId | undefined> => {
  const { startsAt, outcode, online, came, walkedIn } = session;
  const counted = came === null ? undefined : came + (walkedIn ?? 0);
  const form = {
    when: onTheWall(startsAt).slice(0, 10),
    people: people ?? (counted || undefined),
    outcode: online ? undefined : (outcode ?? undefined),
    words: words.filter((one) => one !== null).join('\n\n') || undefined,
    telling: undefined,
    steps,
  };
  // No link takes it back: who told it does, where they told it.
  const withdrawalHash = (await hashOfSessionRun(tx, session.id)) ?? hashOf(newTelling());
  const source = `session ${session.id}`;
  const runId = await tellWithin(tx, act, { planned, form, withdrawalHash, source, leavesSteps: true });
  if (runId) await putSessionRun(tx, session.id, runId);
  return runId;
};
