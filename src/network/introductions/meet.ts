import { type Actor, introduce, isPerson, makeLink, peekLink, takeLink, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit, TooMany } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { answerAskedBy } from '../questions/store.ts';
import { StoryId, storySeenBy } from '../stories/store.ts';
import { IntroductionAsked, PeopleIntroduced } from './events.ts';
import { askLetter, metLetter } from './letters.ts';
import { addIntroduction, askedSince, introductionToAnswer, type MetBy, markSaid } from './store.ts';

/** The purpose of the link by which somebody says yes or no to being introduced. */
const MEETING = 'introduction';
const LINK_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Enough for whoever looks for help, too few to bother many. */
const ASKED_A_DAY_MAX = 10;

/** Who told it, if they would talk to others; who answered, for whoever asked. Errors: NotFound. */
const otherOf = async (tx: Tx, act: Act<Actor>, { of, id }: MetBy): Promise<string> => {
  permit(isPerson(act.actor));
  if (of === 'answer') {
    const answer = await answerAskedBy(tx, act.actor.id, id);
    permit(answer !== undefined && answer.authorId !== act.actor.id);
    return answer.authorId;
  }
  const story = await storySeenBy(tx, act.actor, StoryId.parse(id));
  permit(story.talks && story.hiddenAt === null && story.authorId !== act.actor.id);
  return story.authorId;
};

/**
 * Asks, on somebody's behalf and without saying who they are, whether whoever told or answered something would talk to them.
 * Asking is their own yes. Twice is once. Errors: NotFound (nothing to be seen, or they would not), TooMany.
 */
export const askToMeet = (act: Act<Actor>, by: MetBy): Promise<void> =>
  act.db.transaction(async (tx) => {
    const otherId = await otherOf(tx, act, by);
    permit(isPerson(act.actor));
    const askerId = act.actor.id;
    if ((await askedSince(tx, askerId, new Date(act.now.getTime() - DAY_MS))) >= ASKED_A_DAY_MAX)
      throw new TooMany(3600);
    const id = await addIntroduction(tx, { askerId, otherId, by, now: act.now });
    if (id === undefined) return;
    const facts = { introductionId: id };
    const token = await makeLink(tx, act, { purpose: MEETING, personId: otherId, facts, days: LINK_DAYS });
    await writeTo(tx, act, otherId, {
      purpose: 'meeting',
      rank: 'word',
      once: `meeting ${id}`,
      letter: (language) => askLetter(language, { token, of: by.of }),
    });
    await tell(tx, act, IntroductionAsked, { introductionId: id });
  });

/** That a link still asks; nothing changes. Errors: SpentLink, NotFound. */
export const readMeeting = async (act: Act<Actor>, token: string): Promise<void> => {
  await peekLink(act.db, act, token, MEETING);
};

/**
 * Whoever was asked says yes or no. Yes: each gets the other's address by letter, and goes on wherever they choose. No, or
 * nothing: neither is told anything. Errors: SpentLink, NotFound when the other is gone.
 */
export const answerMeeting = (act: Act<Actor>, token: string, said: 'yes' | 'no'): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { facts } = await takeLink(tx, act, token, MEETING);
    const { id, askerId, otherId } = await introductionToAnswer(tx, facts.introductionId ?? '');
    await markSaid(tx, id, said, act.now);
    if (said === 'no') return;
    await introduce(tx, act, { between: [askerId, otherId], once: `introduced ${id}`, letter: metLetter });
    await tell(tx, act, PeopleIntroduced, { introductionId: id });
  });
