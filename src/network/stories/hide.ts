import { type Actor, writeTo } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { hiddenLetter, shownLetter } from '../hidden-letters.ts';
import { StoryHidden } from './events.ts';
import { markHidden, markShown, storyReportedRow, storyToHide } from './hide.store.ts';
import type { Story } from './store.ts';
import { shown } from './tell-story.ts';
import { wordsFor } from './words-of.ts';

const thing = ({ id }: Story, reason: string) => ({ of: 'story', id, address: paths.story(id), reason }) as const;

/** Takes a report-back out of sight; its author hears why, and how to complain. Resolves to false when it was before. Errors: NotFound. */
export const hideStory = async (tx: Tx, act: Act<Actor>, id: string, reason: string): Promise<boolean> => {
  const story = await storyToHide(tx, id);
  if (!(await markHidden(tx, story.id, { actorId: act.actor.id, reason, now: act.now }))) return false;
  await writeTo(tx, act, story.authorId, {
    purpose: 'safety',
    rank: 'word',
    once: `story hidden ${story.id} ${act.now.toISOString()}`,
    letter: (language) => hiddenLetter(language, thing(story, reason)),
  });
  await tell(tx, act, StoryHidden, { storyId: story.id });
  await shown(tx, act, story.id, null);
  return true;
};

/** Brings it back into sight; its author hears why. Resolves to false when it was not hidden. Errors: NotFound. */
export const showStory = async (tx: Tx, act: Act<Actor>, id: string, reason: string): Promise<boolean> => {
  const story = await storyToHide(tx, id);
  if (!(await markShown(tx, story.id))) return false;
  await writeTo(tx, act, story.authorId, {
    purpose: 'safety',
    rank: 'word',
    once: `story shown ${story.id} ${act.now.toISOString()}`,
    letter: (language) => shownLetter(language, thing(story, reason)),
  });
  await shown(tx, act, story.id, story.audience);
  return true;
};

/** What a report is about; of sealed words, that they were read is written down. Undefined: gone, or its author's alone. */
export const storyReported = async (tx: Tx, act: Act<Actor>, id: string) => {
  const story = await storyReportedRow(tx, id);
  if (!story) return undefined;
  const { title, tried, happened, nextTime } = await wordsFor(tx, act, story);
  return {
    address: paths.story(story.id),
    words: [title === tried ? '' : title, tried, happened, nextTime].filter(Boolean).join('\n\n'),
    hiddenAt: story.hiddenAt,
    hiddenReason: story.hiddenReason,
  };
};
