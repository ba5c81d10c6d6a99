import type { Actor } from '../../../identity/index.ts';
import type { Act } from '../../../platform/act.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { tell } from '../../../platform/happenings/tell.ts';
import { touch } from '../../../platform/http/touch.ts';
import type { Job } from '../../../platform/jobs/job.ts';
import { addDecision } from '../../decisions/store.ts';
import { beginDuty } from '../duty/begin.ts';
import { ElectionCounted, VotingOpened } from '../events.ts';
import { DAYS, daysFrom, REASONS, REVIEWERS_TAG } from '../terms.ts';
import { ballotsOf } from './ballots.store.ts';
import { count } from './lot.ts';
import { type Nomination, putCount, standing } from './nominations.store.ts';
import { type Election, electionToCount, electorate, markCounted, takeVotingToTell } from './store.ts';

const nameOf = ({ publicName }: Nomination): string => publicName ?? 'someone';

/** Counts, makes the elected reviewers for a year, and writes the result with its turnout into the ledger. */
const countElection = async (tx: Tx, act: Act<Actor>, { id, seats }: Election): Promise<void> => {
  const { now } = act;
  const stood = await standing(tx, id);
  const ballots = await ballotsOf(tx, id);
  const result = count(
    stood.map((one) => one.id),
    ballots,
    seats,
  );
  const elected: Nomination[] = [];
  for (const { id: nominationId, votes, lot, elected: isElected } of result.nominees) {
    await putCount(tx, nominationId, { votes, lot, electedAt: isElected ? now : null });
    const nominee = stood.find((one) => one.id === nominationId);
    if (!isElected || !nominee) continue;
    elected.push(nominee);
    const untilAt = daysFrom(now, DAYS.term);
    if (nominee.personId) await beginDuty(tx, act, { personId: nominee.personId, reason: REASONS.elected, untilAt });
  }
  const couldVote = Math.max((await electorate(tx)).length, ballots.length);
  await markCounted(tx, id, { couldVote, voted: ballots.length, seed: result.seed, byLot: result.byLot, now });
  await addDecision(tx, {
    kind: 'election',
    byName: 'the-vote',
    what: elected.map(nameOf).join(', ') || (stood.length > 0 ? 'nobody-elected' : 'nobody-stood'),
    reasons: `turnout ${ballots.length} ${couldVote} ${seats}${result.byLot ? ' lot' : ''}`,
    now,
  });
  await tell(tx, act, ElectionCounted, { electionId: id });
  await touch(tx, REVIEWERS_TAG, 'decisions', 'changes');
};

/** Says that the vote is open once nominations are over, and counts once it is over. */
const keepOne = (act: Act<Actor>): Promise<number> =>
  act.db.transaction(async (tx) => {
    const opened = await takeVotingToTell(tx, act.now);
    if (opened) {
      // Nobody stands: there is nothing to vote on for a week.
      if ((await standing(tx, opened.id)).length === 0) await countElection(tx, act, opened);
      else await tell(tx, act, VotingOpened, { electionId: opened.id });
      await touch(tx, REVIEWERS_TAG, 'changes');
      return 1;
    }
    const over = await electionToCount(tx, act.now);
    if (over) await countElection(tx, act, over);
    return over ? 1 : 0;
  });

export const electionJob: Job<Actor> = { name: 'open votes and count them', everySeconds: 60, run: keepOne };
