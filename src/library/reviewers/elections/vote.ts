import type { Actor } from '../../../identity/index.ts';
import type { Act } from '../../../platform/act.ts';
import { Invalid, permit, requireNone } from '../../../platform/errors.ts';
import { mayVote, phaseOf } from '../policy.ts';
import { addBallot, addVoter } from './ballots.store.ts';
import { standing } from './nominations.store.ts';
import { type ElectionId, electionToChange, electorate } from './store.ts';

/**
 * One vote, for as many as the voter likes; it can't be changed, for nobody can find it again. Sent twice, or twenty times at
 * once, the first counts. It makes no happening: the audit would say when, and so what (see `ballots.store.ts`).
 * Errors: NotFound for whoever has no vote, NotYet before and after the week, Invalid when nobody of that id stands.
 */
export const vote = (act: Act<Actor>, id: ElectionId, choices: readonly string[]): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    const election = await electionToChange(tx, id);
    permit(mayVote(actor, actor.id !== null && (await electorate(tx, actor.id)).length > 0));
    requireNone(phaseOf(election, now) === 'voting' ? [] : ['votingClosed']);
    const stand = new Set<string>((await standing(tx, id)).map((one) => one.id));
    if (!choices.every((choice) => stand.has(choice)))
      throw new Invalid('Somebody you ticked stands no more. Open the page again and vote.');
    if (await addVoter(tx, id, actor.id)) await addBallot(tx, id, [...new Set(choices)]);
  });
