import type { Words } from '../../platform/words/words.ts';

const en = {
  confirmTitle: 'Shall we tell you?',
  confirmLead: (outcode: string) => `When a training is announced near ${outcode}. For a year, unless you end it.`,
  confirm: 'Yes, tell me',
  keepTitle: 'Shall we keep looking?',
  keepLead: (outcode: string, day: string) =>
    `You asked to be told of trainings near ${outcode}. That ends on ${day}, and then your address is erased.`,
  keep: 'Keep looking for another year',
  end: 'No, forget it now',
};

const cy: typeof en = {
  confirmTitle: 'A rown wybod i chi?',
  confirmLead: (outcode: string) =>
    `Pan gyhoeddir hyfforddiant ger ${outcode}. Am flwyddyn, oni bai eich bod yn ei derfynu.`,
  confirm: 'Ie, rhowch wybod i mi',
  keepTitle: 'A ddylem ddal i chwilio?',
  keepLead: (outcode: string, day: string) =>
    `Gofynnoch am gael gwybod am hyfforddiant ger ${outcode}. Daw hynny i ben ar ${day}, ac yna caiff eich cyfeiriad ei ddileu.`,
  keep: 'Dal i chwilio am flwyddyn arall',
  end: 'Na, anghofiwch ef nawr',
};

export const words: Words<typeof en> = { en, cy };
