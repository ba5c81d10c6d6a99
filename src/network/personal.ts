import type { Leaving, Personal, PersonalPart } from '../identity/index.ts';
import { STORIES_TAG } from '../library/index.ts';
import type { Act } from '../platform/act.ts';
import type { Tx } from '../platform/db/db.ts';
import { touch } from '../platform/http/touch.ts';
import { dropIntroductionsOf, introductionsOf } from './introductions/store.ts';
import { circlesOf, dropWordsOf, leaveNetwork, triesOf } from './personal.store.ts';
import { wordsOfOwn } from './questions/own.ts';
import { dropStoriesOf } from './stories/own.store.ts';
import { storiesOfOwn } from './stories/own.ts';

const titles = {
  stories: { en: 'What you told of what you tried', cy: 'Yr hyn a ddywedoch am yr hyn y rhoesoch gynnig arno' },
  tries: { en: 'When we ask what you tried', cy: 'Pryd y gofynnwn beth y rhoesoch gynnig arno' },
  introductions: { en: 'Being introduced', cy: 'Cael eich cyflwyno' },
  words: { en: 'What you asked and answered', cy: 'Yr hyn a ofynnoch ac a atebasoch' },
  circles: { en: 'Your circles', cy: 'Eich cylchoedd' },
};

const exportOf = async (tx: Tx, _act: Act<unknown>, personId: string): Promise<PersonalPart[]> => [
  { name: 'report-backs', title: titles.stories, rows: await storiesOfOwn(tx, personId) },
  { name: 'tries', title: titles.tries, rows: await triesOf(tx, personId) },
  { name: 'questions', title: titles.words, rows: await wordsOfOwn(tx, personId) },
  { name: 'introductions', title: titles.introductions, rows: await introductionsOf(tx, personId) },
  { name: 'circles', title: titles.circles, rows: await circlesOf(tx, personId) },
];

const erase = async (tx: Tx, _act: Act<unknown>, { personId }: Leaving): Promise<void> => {
  await leaveNetwork(tx, personId);
  await dropIntroductionsOf(tx, personId);
  await dropWordsOf(tx, personId);
  if ((await dropStoriesOf(tx, personId)) > 0) await touch(tx, STORIES_TAG);
};

const GOES = 'goes';

/** What the network holds of people. */
export const networkPersonal: Personal = {
  room: 'network',
  tables: {
    report_back: GOES,
    try_asking: GOES,
    circle_member: GOES,
    question: 'goes, with its answers',
    answer: GOES,
    introduction: GOES,
  },
  exportOf,
  erase,
};
