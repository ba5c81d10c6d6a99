import type { Words } from '../../platform/words/words.ts';

interface TryWords {
  title: string;
  lead: (day: string) => string;
  leadAny: string;
  line: string;
  lineHint: string;
  joins: string;
  joinsHint: string;
  keep: string;
  private: string;
  errors: Record<string, string>;
}

const en: TryWords = {
  title: 'What did you try?',
  lead: (day) => `Since the session on ${day}. One line is enough.`,
  leadAny: 'Since the session. One line is enough.',
  line: 'In one line',
  lineHint: '“Nothing yet, the rota changed” helps too. Please name nobody.',
  joins: 'I would like to hear what the others of that session tried',
  joinsHint: 'You join a circle of those who say the same. Nobody sees your name; you can leave at once.',
  keep: 'Keep it',
  private: 'Nobody reads it until you say who may. On the next page you can say more, or stop there.',
  errors: { triedMissing: 'Write a line first.', tooLong: 'That is longer than 2,000 letters. Shorten it, please.' },
};

const cy: TryWords = {
  title: 'Beth y rhoesoch gynnig arno?',
  lead: (day) => `Ers y sesiwn ar ${day}. Mae un llinell yn ddigon.`,
  leadAny: 'Ers y sesiwn. Mae un llinell yn ddigon.',
  line: 'Mewn un llinell',
  lineHint: 'Mae “Dim byd eto, newidiodd y rota” yn helpu hefyd. Peidiwch ag enwi neb.',
  joins: 'Hoffwn glywed beth y rhoddodd eraill o’r sesiwn honno gynnig arno',
  joinsHint:
    'Rydych yn ymuno â chylch o’r rhai sy’n dweud yr un peth. Does neb yn gweld eich enw; gallwch adael ar unwaith.',
  keep: 'Ei gadw',
  private: 'Does neb yn ei darllen nes i chi ddweud pwy gaiff. Ar y dudalen nesaf gallwch ddweud mwy, neu stopio yno.',
  errors: {
    triedMissing: 'Ysgrifennwch linell yn gyntaf.',
    tooLong: 'Mae hynny’n hwy na 2,000 o lythrennau. Byrhewch ef, os gwelwch yn dda.',
  },
};

export const words: Words<TryWords> = { en, cy };
