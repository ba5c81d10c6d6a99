import type { Words } from '../../platform/words/words.ts';

const en = {
  notes: 'Sources',
  back: 'Back to the text',
};

const cy: typeof en = {
  notes: 'Ffynonellau',
  back: 'Yn ôl i’r testun',
};

export const words: Words<typeof en> = { en, cy };
