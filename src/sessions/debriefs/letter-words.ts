import type { Words } from '../../platform/words/words.ts';

const en = {
  subject: 'What you told is in print',
  inEdition: (number: number) =>
    `After a session that you led, one of you told how it went. A suggestion was made of it, and it is in edition ${number} now. The next pair start from what you learned.`,
  seeEdition: 'See what changed',
  seeSuggestion: 'What became of the suggestion',
  foot: 'You get this because you led that session.',
};

const cy: typeof en = {
  subject: 'Mae’r hyn a ddywedoch mewn print',
  inEdition: (number) =>
    `Ar ôl sesiwn a arweinioch, dywedodd un ohonoch sut aeth hi. Gwnaed awgrym ohono, ac mae yn argraffiad ${number} bellach. Mae’r pâr nesaf yn dechrau o’r hyn a ddysgoch.`,
  seeEdition: 'Gweld beth a newidiodd',
  seeSuggestion: 'Beth ddaeth o’r awgrym',
  foot: 'Cewch hwn am mai chi a arweiniodd y sesiwn honno.',
};

export const letterWords: Words<typeof en> = { en, cy };
