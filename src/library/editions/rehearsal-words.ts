import type { Words } from '../../platform/words/words.ts';

const en = {
  how: 'Choose what you would say. Nobody keeps your answers: nothing is sent anywhere.',
  youSaid: 'You said',
  whatItDid: 'What that did',
  choose: 'What do you say?',
  again: 'Begin again',
  ending: 'Here it ends',
  paper: 'The same on paper',
  talked: (hers: number) => `She has done ${hers} in every 100 words of the talking. Aim for 70.`,
};

const cy: typeof en = {
  how: 'Dewiswch beth fyddech chi’n ei ddweud. Does neb yn cadw’ch atebion: does dim yn cael ei anfon i unman.',
  youSaid: 'Dywedoch chi',
  whatItDid: 'Beth wnaeth hynny',
  choose: 'Beth ydych chi’n ei ddweud?',
  again: 'Dechrau eto',
  ending: 'Dyma’r diwedd',
  paper: 'Yr un peth ar bapur',
  talked: (hers: number) => `Hi sydd wedi dweud ${hers} o bob 100 o’r geiriau. Anelwch at 70.`,
};

export const words: Words<typeof en> = { en, cy };
