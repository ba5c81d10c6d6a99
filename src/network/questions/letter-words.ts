import type { Words } from '../../platform/words/words.ts';

const en = {
  subject: 'An answer to what you asked',
  say: 'Somebody answered what you asked. They do not know who you are.',
  press: 'See all answers',
  foot: 'You get this because you asked a question.',
};

const cy: typeof en = {
  subject: 'Ateb i’r hyn a ofynnoch',
  say: 'Atebodd rhywun yr hyn a ofynnoch. Nid ydynt yn gwybod pwy ydych.',
  press: 'Gweld pob ateb',
  foot: 'Rydych yn cael hwn am i chi ofyn cwestiwn.',
};

export const letterWords: Words<typeof en> = { en, cy };
