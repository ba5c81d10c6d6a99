import type { Words } from '../../platform/words/words.ts';

const en = {
  subject: 'One near you',
  say: (outcode: string) => `You asked us to tell you. Near ${outcode}, open to all:`,
  when: (start: string, end: string) => `${start}, until ${end}`,
  see: 'See it, and say that you come',
  foot: 'You get this because you asked to be told of trainings near you. We tell you for a year, and then ask.',
};

const cy: typeof en = {
  subject: 'Un yn agos atoch',
  say: (outcode: string) => `Gofynnoch i ni roi gwybod. Ger ${outcode}, ar agor i bawb:`,
  when: (start: string, end: string) => `${start}, tan ${end}`,
  see: 'Ei weld, a dweud eich bod yn dod',
  foot: 'Rydych yn cael hwn am i chi ofyn am gael gwybod am hyfforddiant yn agos atoch. Rhown wybod am flwyddyn, ac yna gofyn.',
};

export const words: Words<typeof en> = { en, cy };
