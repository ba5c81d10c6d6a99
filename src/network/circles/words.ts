import type { PluralForms, Words } from '../../platform/words/words.ts';

interface CircleWords {
  title: string;
  lead: string;
  none: string;
  joinTitle: string;
  joinHow: string;
  join: string;
  trained: (day: string) => string;
  training: string;
  one: string;
  oneLead: string;
  members: PluralForms;
  stories: string;
  noStories: string;
  tell: string;
  questions: string;
  letters: string;
  lettersOn: string;
  lettersOff: string;
  wantLetters: string;
  stopLetters: string;
  leave: string;
  leaveHow: string;
}

const en: CircleWords = {
  title: 'Your circles',
  lead: 'Those who trained together and want to hear what the others tried.',
  none: 'You are in none yet.',
  joinTitle: 'You may join',
  joinHow: 'Nobody sees your name there. You can leave at once, at any time.',
  join: 'Join',
  trained: (day) => `trained together on ${day}`,
  training: 'A training',
  one: 'Your circle',
  oneLead: 'Only those who trained together and joined read this. Nobody’s name is shown.',
  members: { one: '# person so far', other: '# people so far' },
  stories: 'What we tried',
  noStories: 'Nobody has told this circle yet.',
  tell: 'Tell what you tried',
  questions: 'What we ask one another',
  letters: 'A letter a week',
  lettersOn: 'You get one letter a week at most, with all that was said here.',
  lettersOff: 'You get no letters of this circle.',
  wantLetters: 'Send me a weekly letter',
  stopLetters: 'No more letters',
  leave: 'Leave this circle',
  leaveHow: 'At once. What you told stays until you take it back.',
};

const cy: CircleWords = {
  title: 'Eich cylchoedd',
  lead: 'Y rhai a hyfforddodd gyda’i gilydd ac sydd am glywed beth y rhoddodd y lleill gynnig arno.',
  none: 'Nid ydych mewn un eto.',
  joinTitle: 'Cewch ymuno',
  joinHow: 'Does neb yn gweld eich enw yno. Gallwch adael ar unwaith, unrhyw bryd.',
  join: 'Ymuno',
  trained: (day) => `hyfforddwyd gyda’i gilydd ar ${day}`,
  training: 'Hyfforddiant',
  one: 'Eich cylch',
  oneLead: 'Dim ond y rhai a hyfforddodd gyda’i gilydd ac a ymunodd sy’n darllen hwn. Ni ddangosir enw neb.',
  members: { one: '# person hyd yma', two: '# berson hyd yma', other: '# o bobl hyd yma' },
  stories: 'Beth y rhoesom gynnig arno',
  noStories: 'Does neb wedi dweud wrth y cylch hwn eto.',
  tell: 'Dywedwch beth y rhoesoch gynnig arno',
  questions: 'Beth rydym yn ei ofyn i’n gilydd',
  letters: 'Llythyr bob wythnos',
  lettersOn: 'Rydych yn cael un llythyr yr wythnos ar y mwyaf, gyda’r cyfan a ddywedwyd yma.',
  lettersOff: 'Nid ydych yn cael llythyrau’r cylch hwn.',
  wantLetters: 'Anfonwch lythyr wythnosol ataf',
  stopLetters: 'Dim mwy o lythyrau',
  leave: 'Gadael y cylch hwn',
  leaveHow: 'Ar unwaith. Mae’r hyn a ddywedoch yn aros nes i chi ei dynnu’n ôl.',
};

export const words: Words<CircleWords> = { en, cy };
