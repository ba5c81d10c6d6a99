import type { Words } from '../../../platform/words/words.ts';

/** Whom a kit is for, as the form of its front matter asks. */
const en = {
  level: 'How far along are the people it is for?',
  peopleMin: 'For how many people, at least',
  peopleMax: 'And at most',
  setting: 'Where is it for?',
  both: 'Community and workplace',
};

const cy: typeof en = {
  level: 'Pa mor bell ymlaen yw’r bobl y mae ar eu cyfer?',
  peopleMin: 'I faint o bobl, o leiaf',
  peopleMax: 'Ac ar y mwyaf',
  setting: 'Ar gyfer ble?',
  both: 'Cymuned a gweithle',
};

export const frontWords: Words<typeof en> = { en, cy };
