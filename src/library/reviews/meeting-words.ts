import type { Words } from '../../platform/words/words.ts';

const en = {
  title: 'Two changes meet',
  lead: 'Since this was suggested, the kit has changed in the same places. Choose for each what stays.',
  base: 'Before both',
  ours: 'The kit as it is now',
  theirs: 'This suggestion',
  both: 'Both, one after the other',
  own: 'Your own words',
  choose: 'What stays?',
  send: 'Keep these choices',
  gone: 'Taken out',
  order: 'order',
  what: (title: string, field: string) => (title ? `${title}: ${field}` : field),
};

const cy: typeof en = {
  title: 'Mae dau newid yn cwrdd',
  lead: 'Ers i hwn gael ei awgrymu, mae’r pecyn wedi newid yn yr un mannau. Dewiswch beth sy’n aros ym mhob un.',
  base: 'Cyn y ddau',
  ours: 'Y pecyn fel y mae nawr',
  theirs: 'Yr awgrym hwn',
  both: 'Y ddau, un ar ôl y llall',
  own: 'Eich geiriau eich hun',
  choose: 'Beth sy’n aros?',
  send: 'Cadw’r dewisiadau hyn',
  gone: 'Tynnwyd allan',
  order: 'trefn',
  what: (title, field) => (title ? `${title}: ${field}` : field),
};

export const words: Words<typeof en> = { en, cy };
