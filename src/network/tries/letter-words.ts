import type { Words } from '../../platform/words/words.ts';

const en = {
  subject: 'What did you try?',
  first: 'Two weeks ago you were at a session. What have you tried since?',
  second: 'Six weeks ago you were at a session. What came of it?',
  oneLine: 'One line is enough. It stays yours: nobody reads it until you say who may.',
  press: 'Tell in one line',
  nothing: 'Nothing yet? That is an answer too, and it helps us as much.',
  foot: 'You get this because you agreed to it when you signed up. We ask twice, after two weeks and after six, and not again.',
};

const cy: typeof en = {
  subject: 'Beth y rhoesoch gynnig arno?',
  first: 'Bythefnos yn ôl roeddech mewn sesiwn. Beth y rhoesoch gynnig arno ers hynny?',
  second: 'Chwe wythnos yn ôl roeddech mewn sesiwn. Beth ddaeth ohoni?',
  oneLine: 'Mae un llinell yn ddigon. Mae’n aros yn eiddo i chi: does neb yn ei darllen nes i chi ddweud pwy gaiff.',
  press: 'Dweud mewn un llinell',
  nothing: 'Dim byd eto? Mae hynny’n ateb hefyd, ac mae’n ein helpu lawn cymaint.',
  foot: 'Rydych yn cael hwn am i chi gytuno iddo wrth gofrestru. Gofynnwn ddwywaith, ar ôl pythefnos ac ar ôl chwech, ac nid wedyn.',
};

export const letterWords: Words<typeof en> = { en, cy };
