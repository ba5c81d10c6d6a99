import { plural, type Words } from '../../platform/words/words.ts';

const en = {
  subject: 'What is new this week',
  editions: 'Kits that you follow have a new edition. This is what changed:',
  edition: (title: string, number: number) => `${title}: edition ${number}`,
  behind: 'In languages that you follow, steps have fallen behind. Each takes a few minutes:',
  pieces: (title: string, language: string, count: number) =>
    `${title} (${language}): ${plural('en', count, { one: '1 piece behind', other: '# pieces behind' })}`,
  decisions: (count: number) => plural('en', count, { one: '1 decision was made', other: '# decisions were made' }),
  all: 'All that you follow',
  foot: 'You get this because you pressed “Follow”. It comes once a week at most, and only when there is something to tell.',
};

const cy: typeof en = {
  subject: 'Beth sy’n newydd yr wythnos hon',
  editions: 'Mae argraffiad newydd o becynnau yr ydych yn eu dilyn. Dyma beth newidiodd:',
  edition: (title, number) => `${title}: argraffiad ${number}`,
  behind:
    'Mewn ieithoedd yr ydych yn eu dilyn, mae camau wedi mynd ar ei hôl hi. Mae pob un yn cymryd ychydig funudau:',
  pieces: (title, language, count) =>
    `${title} (${language}): ${plural('cy', count, { one: '1 darn', two: '2 ddarn', other: '# darn' })} ar ei hôl hi`,
  decisions: (count) =>
    plural('cy', count, { one: 'Gwnaed 1 penderfyniad', two: 'Gwnaed 2 benderfyniad', other: 'Gwnaed # penderfyniad' }),
  all: 'Popeth yr ydych yn ei ddilyn',
  foot: 'Rydych yn cael hwn am i chi wasgu “Dilyn”. Daw unwaith yr wythnos ar y mwyaf, a dim ond pan fydd rhywbeth i’w ddweud.',
};

export const letterWords: Words<typeof en> = { en, cy };
