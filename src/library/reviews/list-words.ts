import type { Words } from '../../platform/words/words.ts';

const en = {
  title: 'Changes suggested',
  lead: 'Anybody may suggest a better way. Everybody can see what became of it.',
  none: 'Nobody has suggested anything yet',
  noneHow: 'Did a step take longer than it says? Three taps are enough.',
  suggest: 'Suggest a change',
  told: 'What people told after running it',
  waiting: 'Waiting',
  decided: 'Decided',
};

const cy: typeof en = {
  title: 'Newidiadau a awgrymwyd',
  lead: 'Gall unrhyw un awgrymu ffordd well. Gall pawb weld beth ddaeth ohono.',
  none: 'Does neb wedi awgrymu dim eto',
  noneHow: 'A gymerodd cam fwy o amser nag y mae’n ei ddweud? Mae tri thap yn ddigon.',
  suggest: 'Awgrymu newid',
  told: 'Beth ddywedodd pobl ar ôl ei redeg',
  waiting: 'Yn aros',
  decided: 'Wedi’u penderfynu',
};

export const words: Words<typeof en> = { en, cy };
