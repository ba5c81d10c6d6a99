import type { Words } from '../platform/words/words.ts';

const en = {
  subject: 'About what you wrote',
  hidden: 'A steward has taken what you wrote out of sight. This is why:',
  shown: 'A steward has brought what you wrote back into sight. This is why:',
  press: 'See it, change it or take it back',
  complain: 'Say why it should be seen: two people read that',
  foot: 'You get this because you wrote something that others could read.',
};

const cy: typeof en = {
  subject: 'Am yr hyn a ysgrifennoch',
  hidden: 'Mae stiward wedi cuddio’r hyn a ysgrifennoch. Dyma pam:',
  shown: 'Mae stiward wedi dangos yr hyn a ysgrifennoch eto. Dyma pam:',
  press: 'Ei weld, ei newid neu ei dynnu’n ôl',
  complain: 'Dweud pam y dylid ei weld: mae dau berson yn darllen hynny',
  foot: 'Rydych yn cael hwn am i chi ysgrifennu rhywbeth y gallai eraill ei ddarllen.',
};

export const hiddenWords: Words<typeof en> = { en, cy };
