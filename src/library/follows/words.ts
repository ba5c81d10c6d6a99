import type { Words } from '../../platform/words/words.ts';

const en = {
  title: 'What you follow',
  lead: 'One letter a week at most, and only when there is something to tell. Nobody else sees this list.',
  none: 'Nothing yet. Press “Follow” on the page of a kit or of a language.',
  kit: 'New editions of',
  language: 'Pieces that fall behind in',
  decisions: 'Decisions about what we teach',
  followDecisions: 'Follow the decisions',
  stop: 'Stop',
  you: 'You',
};

const cy: typeof en = {
  title: 'Yr hyn rydych yn ei ddilyn',
  lead: 'Un llythyr yr wythnos ar y mwyaf, a dim ond pan fydd rhywbeth i’w ddweud. Does neb arall yn gweld y rhestr hon.',
  none: 'Dim byd eto. Gwasgwch “Dilyn” ar dudalen pecyn neu iaith.',
  kit: 'Argraffiadau newydd o',
  language: 'Darnau sy’n mynd ar ei hôl hi mewn',
  decisions: 'Penderfyniadau am yr hyn a ddysgwn',
  followDecisions: 'Dilyn y penderfyniadau',
  stop: 'Stopio',
  you: 'Chi',
};

export const words: Words<typeof en> = { en, cy };
