import { type Actor, confirmPerson, peekLink, takeLink } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { joinWithin } from '../circles/join.ts';
import { draftWithin } from '../stories/draft.ts';
import { keepingFor } from '../stories/keeping.ts';
import { TRY } from './ask.ts';
import { markAnswered, type Try, tryOf } from './store.ts';

/** What a link asks about, for the page that shows its line and its button; nothing changes. Errors: SpentLink, NotFound. */
export const readTry = async (act: Act<Actor>, token: string): Promise<Try> => {
  const { facts } = await peekLink(act.db, act, token, TRY);
  return tryOf(act.db, facts.tryId ?? '');
};

/**
 * A line of what somebody tried becomes a draft that is theirs alone; if they like, they join the circle of those they
 * trained with. Errors: SpentLink, NotFound. Resolves to the token of a link by which they keep the draft.
 */
export const answerTry = (
  act: Act<Actor>,
  token: string,
  { tried, joins }: { tried: string; joins: boolean },
): Promise<string> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await takeLink(tx, act, token, TRY);
    await confirmPerson(tx, act, personId);
    const asked = await tryOf(tx, facts.tryId ?? '');
    const storyId = await draftWithin(tx, act, {
      authorId: personId,
      tried,
      sessionId: asked.sessionId,
      kit: asked.kit,
    });
    await markAnswered(tx, asked.id, act.now);
    if (joins) await joinWithin(tx, act, personId, asked.sessionId);
    return keepingFor(tx, act, personId, storyId);
  });
