import type { Words } from '../platform/words/words.ts';

const en: Record<string, string> = {
  outcodeMissing: 'Give the first half of your postcode',
  outcodeWrong: 'We don’t know this outcode. Use the part before the space, like B29',
  emailMissing: 'Give an e-mail address',
  emailWrong: 'Check this e-mail address',
  emailsMany: 'Name five people at most',
  settingMissing: 'Choose one of the three',
  reachWrong: 'Choose how far',
  languageMissing: 'Choose at least one language',
  limitWrong: 'Give a number from 1 to 12',
  monthsWrong: 'Choose for how long',
};

const cy: Record<string, string> = {
  outcodeMissing: 'Rhowch hanner cyntaf eich cod post',
  outcodeWrong: 'Nid ydym yn adnabod y cod hwn. Defnyddiwch y rhan cyn y bwlch, fel CF40',
  emailMissing: 'Rhowch gyfeiriad e-bost',
  emailWrong: 'Gwiriwch y cyfeiriad e-bost hwn',
  emailsMany: 'Enwch bump o bobl ar y mwyaf',
  settingMissing: 'Dewiswch un o’r tri',
  reachWrong: 'Dewiswch pa mor bell',
  languageMissing: 'Dewiswch o leiaf un iaith',
  limitWrong: 'Rhowch rif o 1 i 12',
  monthsWrong: 'Dewiswch am ba hyd',
};

/** What is wrong with a form of this room. */
export const errors: Words<Record<string, string>> = { en, cy };
