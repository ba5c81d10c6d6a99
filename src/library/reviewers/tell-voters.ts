import { type Actor, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { type HappeningListener, listener } from '../../platform/happenings/listener.ts';
import { standing } from './elections/nominations.store.ts';
import { ElectionId, electorate } from './elections/store.ts';
import { ElectionCounted, ElectionOpened, VotingOpened } from './events.ts';
import { electionLetter, resultLetter } from './letters.ts';

const tellVoters = (act: Act<Actor>, electionId: string, of: 'opened' | 'voting'): Promise<void> =>
  act.db.transaction(async (tx) => {
    for (const personId of await electorate(tx))
      await writeTo(tx, act, personId, {
        purpose: 'elections',
        rank: 'word',
        once: `election ${of} ${electionId} ${personId}`,
        letter: (language) => electionLetter(language, { of, electionId }),
      });
  });

const tellNominees = (act: Act<Actor>, electionId: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    for (const { personId, electedAt } of await standing(tx, ElectionId.parse(electionId))) {
      if (!personId) continue;
      await writeTo(tx, act, personId, {
        purpose: 'elections',
        rank: 'word',
        once: `election counted ${electionId} ${personId}`,
        letter: (language) => resultLetter(language, { isElected: electedAt !== null, electionId }),
      });
    }
  });

/** Letters about elections: to whoever has a vote, and to those who stood. */
export const tellVotersOf: readonly HappeningListener<Actor>[] = [
  listener<Actor, typeof ElectionOpened.facts>('tell-voters-of-election', ElectionOpened, (act, { electionId }) =>
    tellVoters(act, electionId, 'opened'),
  ),
  listener<Actor, typeof VotingOpened.facts>('tell-voters-of-vote', VotingOpened, (act, { electionId }) =>
    tellVoters(act, electionId, 'voting'),
  ),
  listener<Actor, typeof ElectionCounted.facts>('tell-nominees', ElectionCounted, (act, { electionId }) =>
    tellNominees(act, electionId),
  ),
];
