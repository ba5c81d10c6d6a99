import type { Words } from '../../platform/words/words.ts';

const en = {
  subject: 'News of the week',
  stories: 'What somebody tried:',
  questions: 'Somebody asks:',
  answers: 'Somebody answered:',
  read: 'Read it',
  answer: 'Answer',
  see: 'See the question',
  press: 'Go to your circle',
  foot: 'You get this because you asked for a weekly letter of those who trained with you. In a week in which nothing was said, none comes.',
};

const cy: typeof en = {
  subject: 'Newyddion yr wythnos',
  stories: 'Beth y rhoddodd rhywun gynnig arno:',
  questions: 'Mae rhywun yn gofyn:',
  answers: 'Atebodd rhywun:',
  read: 'Ei ddarllen',
  answer: 'Ateb',
  see: 'Gweld y cwestiwn',
  press: 'Mynd i’ch cylch',
  foot: 'Rydych yn cael hwn am i chi ofyn am lythyr wythnosol gan y rhai a hyfforddodd gyda chi. Mewn wythnos heb air, ni ddaw un.',
};

export const letterWords: Words<typeof en> = { en, cy };
