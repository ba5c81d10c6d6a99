import { type Actor, isPerson } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { questionsFor } from '../questions/read.ts';
import { storiesOfTable } from '../stories/store.ts';
import { wordsFor } from '../stories/words-of.ts';
import { type CircleId, circleSeenBy, circlesOf, joinable } from './store.ts';

const storiesIn = async (tx: Tx, act: Act<Actor>, sessionId: string) => {
  const shown = [];
  for (const story of await storiesOfTable(tx, sessionId)) {
    const { title, tried } = await wordsFor(tx, act, story);
    shown.push({ id: story.id, title, tried: tried === title ? '' : tried, at: story.shownAt ?? story.madeAt });
  }
  return shown;
};

/** A circle with all that is in it; that sealed words were read is written down. Errors: NotFound (or not in it). */
export const readCircle = (act: Act<Actor>, id: CircleId) =>
  act.db.transaction(async (tx) => {
    const circle = await circleSeenBy(tx, act.actor, id);
    return {
      circle,
      stories: await storiesIn(tx, act, circle.sessionId),
      questions: await questionsFor(tx, act, id),
    };
  });
export type CircleReading = Awaited<ReturnType<typeof readCircle>>;

/** The circles somebody is in, and those they may join. Errors: NotFound when nobody is signed in. */
export const readCircles = async ({ actor, db, now }: Act<Actor>) => {
  permit(isPerson(actor));
  return { circles: await circlesOf(db, actor.id), joinable: await joinable(db, actor.id, now) };
};
export type CirclesReading = Awaited<ReturnType<typeof readCircles>>;
