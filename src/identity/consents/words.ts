import type { Words } from '../../platform/words/words.ts';

const en = {
  'being-asked':
    'You may write to me when a kit that I ran or reviewed needs somebody. At most one letter a week; I can stop it by one press.',
  'public-name':
    'What I publish carries the name I chose here. It stays in the history of a kit for ever, also when I leave.',
  letters: (purpose: string) => `Letters of the kind “${purpose}”.`,
};

const cy: typeof en = {
  'being-asked':
    'Cewch ysgrifennu ataf pan fydd angen rhywun ar becyn a redais neu a adolygais. Un llythyr yr wythnos ar y mwyaf; gallaf ei atal ag un pwysiad.',
  'public-name':
    'Mae’r hyn a gyhoeddaf yn dwyn yr enw a ddewisais yma. Mae’n aros yn hanes pecyn am byth, hefyd pan adawaf.',
  letters: (purpose) => `Llythyrau o’r math “${purpose}”.`,
};

/** The words that are agreed to; kept with each yes and no as they stood. */
export const wordings: Words<typeof en> = { en, cy };
