import { plural, type Words } from '../../platform/words/words.ts';

const en = {
  subject: 'What is new this week',
  editions: 'Kits that you follow have a new edition. This is what changed:',
  edition: (title: string, number: number) => `${title}: edition ${number}`,
  behind:
    'In languages that you follow, kits have changed since they were translated. Each piece takes a few minutes to bring up to date:',
  pieces: (title: string, language: string, count: number) =>
    `${title} (${language}): ${plural('en', count, { one: '1 piece', other: '# pieces' })}`,
  decisions: (count: number) => plural('en', count, { one: '1 decision was made', other: '# decisions were made' }),
  all: 'All that you follow',
  foot: 'You get this because you pressed “Follow” on Fundi. It comes once a week at most, and only when there is something to tell.',
};

const cy: typeof en = {
  subject: 'Beth sy’n newydd yr wythnos hon',
  editions: 'Mae argraffiad newydd o becynnau yr ydych yn eu dilyn. Dyma beth newidiodd:',
  edition: (title, number) => `${title}: argraffiad ${number}`,
  behind:
    'Mewn ieithoedd yr ydych yn eu dilyn, mae pecynnau wedi newid ers eu cyfieithu. Ychydig funudau mae’n eu cymryd i ddiweddaru pob darn:',
  pieces: (title, language, count) =>
    `${title} (${language}): ${plural('cy', count, { one: '1 darn', two: '2 ddarn', other: '# darn' })}`,
  decisions: (count) =>
    plural('cy', count, {
      one: 'Gwnaed 1 penderfyniad',
      two: 'Gwnaed 2 benderfyniad',
      few: 'Gwnaed 3 phenderfyniad',
      many: 'Gwnaed 6 phenderfyniad',
      other: 'Gwnaed # penderfyniad',
    }),
  all: 'Popeth yr ydych yn ei ddilyn',
  foot: 'Rydych yn cael hwn am i chi wasgu “Dilyn” ar Fundi. Daw unwaith yr wythnos ar y mwyaf, a dim ond pan fydd rhywbeth i’w ddweud.',
};

export const letterWords: Words<typeof en> = { en, cy };
