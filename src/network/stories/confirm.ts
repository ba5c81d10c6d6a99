import { type Actor, confirmPerson, takeLink } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { keepingFor } from './keeping.ts';
import { markConfirmed, putStory, StoryId, storyToChange } from './store.ts';
import { CONFIRMATION, shown } from './tell-story.ts';
import { kept, ownWords } from './words-of.ts';

/**
 * The author pressed the button behind the mailed link: those for whom it is meant see it from now on.
 * Errors: SpentLink. Resolves to the token of a link by which they keep it.
 */
export const confirmStory = (act: Act<Actor>, token: string): Promise<string> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await takeLink(tx, act, token, CONFIRMATION);
    await confirmPerson(tx, act, personId);
    const story = await storyToChange(tx, personId, StoryId.parse(facts.storyId));
    if (await markConfirmed(tx, story.id, act.now)) {
      await putStory(tx, story.id, {
        ...kept(tx, story.wanted, ownWords(tx, story)),
        audience: story.wanted,
        now: act.now,
      });
      await shown(tx, act, story.id, story.wanted);
    }
    return keepingFor(tx, act, personId, story.id);
  });
