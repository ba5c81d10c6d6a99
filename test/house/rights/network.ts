import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { aTraining } from '../../../src/network/a-training.testing.ts';
import { joinCircle } from '../../../src/network/circles/join.ts';
import { answerQuestion, askNetwork } from '../../../src/network/questions/ask.ts';
import { StoryForm } from '../../../src/network/stories/forms.ts';
import { tellStory } from '../../../src/network/stories/tell-story.ts';
import { paths } from '../../../src/paths.ts';
import { type Cast, everyone, type Rights, right } from './right.ts';

const gone = 'x'.repeat(43);

/** A report-back of the owner's, for this audience. */
const own =
  (path: (id: string) => string, audience: string, fields?: Record<string, string>, talk?: string) =>
  async ({ house, db, owner }: Cast) => {
    const act = { actor: owner.actor, db, now: house.now() };
    const values = StoryForm.parse({ tried: `We asked together. ${randomUUID()}`, audience, talk });
    const told = await tellStory(act, values, { email: undefined, language: 'en' });
    if (!told.ok) throw new Error(told.key);
    return { path: path(told.id), ...(fields && { fields }) };
  };

/** A circle in which the owner alone is. */
const circleOf = async ({ house, db, owner }: Cast): Promise<string> => {
  const session = await aTraining(db, { endsAt: new Date(house.now().getTime() - 1000), people: [owner.id] });
  return joinCircle({ actor: owner.actor, db, now: house.now() }, session);
};
const inCircle = (path: (id: string) => string, fields?: Record<string, string>) => async (cast: Cast) => ({
  path: path(await circleOf(cast)),
  ...(fields && { fields }),
});

/** The owner's question to the network, and an answer of theirs. */
const asked = async ({ house, db, owner }: Cast): Promise<{ question: string; answer: string }> => {
  const act = { actor: owner.actor, db, now: house.now() };
  const words = randomUUID();
  const question = await askNetwork(act, { words });
  await answerQuestion(act, question, { words });
  const { id } = await db.one(z.object({ id: z.uuid() }))`select id from answer where question_id = ${question}`;
  return { question, answer: id };
};
const ofQuestion = (path: (id: string) => string, fields?: Record<string, string>) => async (cast: Cast) => ({
  path: path((await asked(cast)).question),
  ...(fields && { fields }),
});

/** What people tell of what they tried: their own until they say for whom. */
export const network: Rights = {
  'GET /stories': everyone(200, () => ({ path: paths.stories })),
  'POST /stories': everyone(303, () => ({
    path: paths.stories,
    fields: { tried: randomUUID(), email: 'somebody@rights.test' },
  })),
  'GET /stories.atom': everyone(200, () => ({ path: paths.storiesFeed })),
  'GET /stories/new': everyone(200, () => ({ path: paths.newStory })),
  'GET /stories/sent': everyone(200, () => ({ path: paths.storySent })),
  'GET /stories/own': right([303, 200, 200, 200, 200], () => ({ path: paths.ownStories })),
  'GET /stories/confirmation/:token': everyone(410, () => ({ path: paths.storyConfirmation(gone) })),
  'POST /stories/confirmation/:token': everyone(410, () => ({ path: paths.storyConfirmation(gone), fields: {} })),
  'GET /stories/kept/:token': everyone(410, () => ({ path: paths.keptStory(gone) })),
  'POST /stories/kept/:token': everyone(410, () => ({ path: paths.keptStory(gone), fields: { tried: 'Mine?' } })),
  'POST /stories/kept/:token/erasure': everyone(410, () => ({ path: paths.keptStoryErasure(gone), fields: {} })),
  // For the network: whoever signed in.
  'GET /stories/:id': right([404, 200, 200, 200, 200], own(paths.story, 'network')),
  'GET /stories/:id/edit': right([303, 200, 404, 404, 404], own(paths.storyEdit, 'public')),
  'POST /stories/:id/edit': right(
    [404, 303, 404, 404, 404],
    own(paths.storyEdit, 'public', { tried: 'Now I say this.' }),
  ),
  'POST /stories/:id/withdrawal': right([404, 303, 404, 404, 404], own(paths.storyWithdrawal, 'public', {})),
  'GET /tries/:token': everyone(410, () => ({ path: paths.tries(gone) })),
  'POST /tries/:token': everyone(410, () => ({ path: paths.tries(gone), fields: { tried: 'We asked.' } })),
  'GET /circles': right([303, 200, 200, 200, 200], () => ({ path: paths.circles })),
  'POST /circles': right([303, 303, 404, 404, 404], async ({ house, db, owner }) => ({
    path: paths.circles,
    fields: { session: await aTraining(db, { endsAt: new Date(house.now().getTime() - 1000), people: [owner.id] }) },
  })),
  'GET /circles/:id': right([303, 200, 404, 404, 404], inCircle(paths.circle)),
  // Who is in none leaves none, and is told nothing.
  'POST /circles/:id/leaving': right([404, 303, 303, 303, 303], inCircle(paths.circleLeaving, {})),
  'POST /circles/:id/letters': right([404, 303, 404, 404, 404], inCircle(paths.circleLetters, { weekly: 'yes' })),
  'POST /circles/:id/questions': right([404, 303, 404, 404, 404], inCircle(paths.circleQuestions, { words: 'Who?' })),
  'GET /questions': right([303, 200, 200, 200, 200], () => ({ path: paths.questions })),
  'POST /questions': right([303, 303, 303, 303, 303], () => ({
    path: paths.questions,
    fields: { words: randomUUID() },
  })),
  'GET /questions/:id': right([303, 200, 200, 200, 200], ofQuestion(paths.question)),
  'POST /questions/:id/answers': right([404, 303, 303, 303, 303], ofQuestion(paths.answers, { words: 'We have.' })),
  'POST /questions/:id/erasure': right([404, 303, 404, 404, 404], ofQuestion(paths.questionErasure, {})),
  'POST /answers/:id/erasure': right([404, 303, 404, 404, 404], async (cast) => ({
    path: paths.answerErasure((await asked(cast)).answer),
    fields: {},
  })),
  // Whoever told it is not introduced to themselves.
  'POST /stories/:id/meeting': right([303, 404, 303, 303, 303], own(paths.storyMeeting, 'public', {}, 'yes')),
  // The owner answered their own question.
  'POST /answers/:id/meeting': right([404, 404, 404, 404, 404], async (cast) => ({
    path: paths.answerMeeting((await asked(cast)).answer),
    fields: {},
  })),
  'GET /introductions/:token': everyone(410, () => ({ path: paths.introduction(gone) })),
  'POST /introductions/:token': everyone(410, () => ({ path: paths.introduction(gone), fields: { said: 'yes' } })),
  'POST /stories/:id/erasure': right([404, 303, 404, 404, 404], own(paths.storyErasure, 'public', {})),
};
