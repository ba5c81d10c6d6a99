import { type Actor, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { StoryHidden } from './events.ts';
import { markHidden, markShown, storyReportedRow, storyToHide } from './hide.store.ts';
import { hiddenLetter, shownLetter } from './letters.ts';
import type { StoryId } from './store.ts';
import { shown } from './tell-story.ts';
import { wordsFor } from './words-of.ts';

/**
 * A steward takes a report-back out of sight, within the transaction in which a report of it is settled; the reason stands
 * in its place, and its author hears of it and how to complain. Errors: NotFound. Resolves to false when it was hidden before.
 */
export const hideStory = async (
  tx: Tx,
  act: Act<Actor>,
  id: string,
  { reason }: { reason: string },
): Promise<boolean> => {
  permit(act.actor.isSteward);
  const story = await storyToHide(tx, id);
  if (!(await markHidden(tx, story.id, { actorId: act.actor.id, reason, now: act.now }))) return false;
  await writeTo(tx, act, story.authorId, {
    purpose: 'safety',
    rank: 'word',
    once: `story hidden ${story.id} ${act.now.toISOString()}`,
    letter: (language) => hiddenLetter(language, { id: story.id, reason }),
  });
  await tell(tx, act, StoryHidden, { storyId: story.id });
  await shown(tx, act, story.id, null);
  return true;
};

/** A steward brings it back into sight; its author hears of it, with the reason. Resolves to false when it was not hidden. Errors: NotFound. */
export const showStory = async (
  tx: Tx,
  act: Act<Actor>,
  id: string,
  { reason }: { reason: string },
): Promise<boolean> => {
  permit(act.actor.isSteward);
  const story = await storyToHide(tx, id);
  if (!(await markShown(tx, story.id))) return false;
  await writeTo(tx, act, story.authorId, {
    purpose: 'safety',
    rank: 'word',
    once: `story shown ${story.id} ${act.now.toISOString()}`,
    letter: (language) => shownLetter(language, { id: story.id, reason }),
  });
  await shown(tx, act, story.id, story.audience);
  return true;
};

/** What a report is about, for a steward who settles it; of sealed words, that they were read is written down. Undefined: gone, or shown to nobody. */
export const storyReported = async (
  tx: Tx,
  act: Act<Actor>,
  id: string,
): Promise<{ id: StoryId; words: string; hidden: { at: Date; reason: string } | undefined } | undefined> => {
  permit(act.actor.isSteward);
  const story = await storyReportedRow(tx, id);
  if (!story) return undefined;
  const { title, tried, happened, nextTime } = await wordsFor(tx, act, story);
  const { hiddenAt, hiddenReason } = story;
  return {
    id: story.id,
    words: [title, tried, happened, nextTime].filter(Boolean).join('\n\n'),
    hidden: hiddenAt && hiddenReason ? { at: hiddenAt, reason: hiddenReason } : undefined,
  };
};
