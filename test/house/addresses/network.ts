import type { networkPaths } from '../../../src/paths/network.ts';
import { paths } from '../../../src/paths.ts';
import { files, neither, pages, type Walks } from './walk.ts';

export const networkWalks = {
  stories: () => pages(paths.stories, `${paths.stories}?q=landlord`, `${paths.stories}?q=xyzzyx`),
  newStory: () => pages(paths.newStory, `${paths.newStory}?technique=power-map`),
  ownStories: neither('for whoever is signed in'),
  storySent: () => pages(paths.storySent),
  storiesFeed: () => files(paths.storiesFeed),
  storyConfirmation: neither('a letter leads there, once'),
  keptStory: neither('its author’s own link'),
  keptStoryErasure: neither('a form is posted there'),
  story: ({ stories }) => pages(...stories.map((id) => paths.story(id))),
  storyEdit: neither('for its author'),
  storyWithdrawal: neither('a form is posted there'),
  storyErasure: neither('a form is posted there'),
  tries: neither('a letter leads there, once'),
  circles: neither('for whoever is signed in'),
  circle: neither('for its own people'),
  circleLeaving: neither('a form is posted there'),
  circleLetters: neither('a form is posted there'),
  circleQuestions: neither('a form is posted there'),
  questions: neither('for whoever is signed in'),
  question: neither('for whoever is signed in'),
  answers: neither('a form is posted there'),
  questionErasure: neither('a form is posted there'),
  answerErasure: neither('a form is posted there'),
  storyMeeting: neither('a form is posted there'),
  answerMeeting: neither('a form is posted there'),
  introduction: neither('a letter leads there, once'),
} satisfies Walks<typeof networkPaths>;
