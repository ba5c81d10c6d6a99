import type { Words } from '../../platform/words/words.ts';

const en = {
  notes: 'Sources',
  back: 'Back to the text',
  awaiting: 'A Welsh speaker has yet to check this Welsh text.',
  onThisPage: 'On this page',
};

const cy: typeof en = {
  notes: 'Ffynonellau',
  back: 'Yn ôl i’r testun',
  awaiting: 'Mae’r testun Cymraeg hwn yn aros i siaradwr rhugl ei adolygu.',
  onThisPage: 'Ar y dudalen hon',
};

export const words: Words<typeof en> = { en, cy };
