import type { PluralForms, Words } from '../../platform/words/words.ts';

interface QuestionWords {
  title: string;
  lead: string;
  ask: string;
  askHint: string;
  askIt: string;
  none: string;
  answers: PluralForms;
  answer: string;
  answerHint: string;
  answerIt: string;
  noAnswer: string;
  asked: (day: string) => string;
  stories: string;
  own: string;
  erase: string;
  eraseHow: string;
  eraseAnswer: string;
  question: string;
  circle: string;
  errors: Record<string, string>;
}

const en: QuestionWords = {
  title: 'Who has done this?',
  lead: 'Ask the network. Nobody is told who asks, and nobody who answers. Whoever is signed in can read this.',
  ask: 'What would you like to know?',
  askHint: 'Please name nobody, and no workplace that could be found.',
  askIt: 'Ask',
  none: 'Nobody has asked yet.',
  answers: { zero: 'no answer yet', one: '# answer', other: '# answers' },
  answer: 'What do you know?',
  answerHint: 'Whoever asked gets it by letter, without your name.',
  answerIt: 'Answer',
  noAnswer: 'No answer yet.',
  asked: (day) => `Asked ${day}`,
  stories: 'Report-backs that may help',
  own: 'You asked this.',
  erase: 'Take the question back',
  eraseHow: 'It goes for good, with its answers.',
  eraseAnswer: 'Erase my answer',
  question: 'A question',
  circle: 'Your circle',
  errors: {
    wordsMissing: 'Write a line first.',
    questionLong: 'That is longer than 1,000 letters. Shorten it, please.',
    answerLong: 'That is longer than 2,000 letters. Shorten it, please.',
  },
};

const cy: QuestionWords = {
  title: 'Pwy sydd wedi gwneud hyn?',
  lead: 'Gofynnwch i’r rhwydwaith. Ni ddywedir wrth neb pwy sy’n gofyn, na phwy sy’n ateb. Gall pawb sydd wedi mewngofnodi ddarllen hyn.',
  ask: 'Beth hoffech ei wybod?',
  askHint: 'Peidiwch ag enwi neb, nac unrhyw weithle y gellid ei ganfod.',
  askIt: 'Gofyn',
  none: 'Does neb wedi gofyn eto.',
  answers: { zero: 'dim ateb eto', one: '# ateb', two: '# ateb', few: '# ateb', many: '# ateb', other: '# ateb' },
  answer: 'Beth ydych chi’n ei wybod?',
  answerHint: 'Mae pwy bynnag a ofynnodd yn ei gael mewn llythyr, heb eich enw.',
  answerIt: 'Ateb',
  noAnswer: 'Dim ateb eto.',
  asked: (day) => `Gofynnwyd ${day}`,
  stories: 'Adroddiadau’n ôl a allai helpu',
  own: 'Chi a ofynnodd hyn.',
  erase: 'Tynnu’r cwestiwn yn ôl',
  eraseHow: 'Mae’n mynd am byth, gyda’i atebion.',
  eraseAnswer: 'Dileu fy ateb',
  question: 'Cwestiwn',
  circle: 'Eich cylch',
  errors: {
    wordsMissing: 'Ysgrifennwch linell yn gyntaf.',
    questionLong: 'Mae hynny’n hwy na 1,000 o lythrennau. Byrhewch ef, os gwelwch yn dda.',
    answerLong: 'Mae hynny’n hwy na 2,000 o lythrennau. Byrhewch ef, os gwelwch yn dda.',
  },
};

export const words: Words<QuestionWords> = { en, cy };
