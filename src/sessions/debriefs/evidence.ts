import type { Planned } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { onTheWall } from '../../platform/words/moments.ts';
import { linkOf } from '../runs/link.ts';
import type { RunId } from '../runs/store.ts';
import { tellWithin } from '../runs/tell.ts';
import type { Session } from '../trainings/store.ts';
import type { Debriefed } from './forms.ts';

const secretOf = ({ sealer }: Pick<Tx, 'sealer'>, what: string, { id }: Session): string =>
  Buffer.from(sealer.hash(`session debrief ${what}`, id)).toString('base64url');

/** What is told of a session as one run, which it is however many tell of it: its steps as last told, its words those of each. */
export const tellOfSession = (
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
  const [link, source] = [linkOf(secretOf(tx, 'link', session)), secretOf(tx, 'source', session)];
  return tellWithin(tx, act, { planned, form, link, source, leavesSteps: true });
};
