import type { Words } from '../../platform/words/words.ts';

const en = {
  able: 'You will be able to',
  bring: 'Bring',
  plan: 'The plan',
  minutes: (minutes: number) => `${minutes} minutes in all`,
  shortest: (minutes: number) => `can be done in ${minutes}`,
  mayGo: 'may be dropped',
  bar: (minutes: number) => `${minutes} minutes`,
  noteFor: (number: number) => `Note for whoever leads step ${number}`,
  background: 'Before you lead it',
  handouts: 'Handouts and exercises',
  per: { person: 'one each', pair: 'one a pair', group: 'one a group' },
  evaluation: 'Evaluation sheet',
  sources: 'Sources',
};

const cy: typeof en = {
  able: 'Byddwch yn gallu',
  bring: 'Dewch â',
  plan: 'Y cynllun',
  minutes: (minutes) => `${minutes} munud i gyd`,
  shortest: (minutes) => `gellir ei wneud mewn ${minutes}`,
  mayGo: 'gellir ei hepgor',
  bar: (minutes) => `${minutes} munud`,
  noteFor: (number) => `Nodyn i’r sawl sy’n arwain cam ${number}`,
  background: 'Cyn i chi ei arwain',
  handouts: 'Taflenni ac ymarferion',
  per: { person: 'un yr un', pair: 'un i bob pâr', group: 'un i bob grŵp' },
  evaluation: 'Taflen werthuso',
  sources: 'Ffynonellau',
};

export const words: Words<typeof en> = { en, cy };
