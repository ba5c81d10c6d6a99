import type { Words } from '../platform/words/words.ts';

const en = {
  ask: 'Ask to be introduced',
  askHow:
    'We ask them by letter, and don’t say who you are. If they say yes too, each of you gets the other’s e-mail address. If they don’t, nobody is told anything.',
  asked: 'You asked to be introduced. If they say yes, a letter comes to both of you.',
};

const cy: typeof en = {
  ask: 'Gofyn am gael eich cyflwyno',
  askHow:
    'Gofynnwn iddyn nhw drwy lythyr, heb ddweud pwy ydych. Os dywedant hwythau ie, mae’r ddau ohonoch yn cael cyfeiriad e-bost y llall. Os na, ni ddywedir dim wrth neb.',
  asked: 'Gofynnoch am gael eich cyflwyno. Os dywedant ie, daw llythyr at y ddau ohonoch.',
};

export const meetingWords: Words<typeof en> = { en, cy };
