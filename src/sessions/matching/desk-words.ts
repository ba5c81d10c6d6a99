import { plural, type Words } from '../../platform/words/words.ts';

const en = {
  title: 'Requests without a pair',
  lead: 'What groups asked for and does not stand yet. The program asks by itself; you can choose otherwise on each page.',
  none: 'Every request has its pair.',
  byPhone: 'Type in one that came by phone',
  near: (outcode: string | null) => (outcode === null ? 'online' : `near ${outcode}`),
  line: (kind: string, where: string, people: number) => `${kind}, ${where}, ${people} people`,
  nobody: (since: string) => `Nobody can, since ${since}.`,
  asked: (asked: number, coming: number) =>
    `${plural('en', asked, { one: '# asked', other: '# asked' })}, ${coming} said yes.`,
  first: (when: string) => `First: ${when}.`,
  past: 'All its times are past.',
  holds: 'Whom nobody asks for now',
  holdsLead: 'While something is looked into. What they have said yes to stays: settle that by hand.',
  since: (day: string) => `since ${day}`,
  again: 'They may be asked again',
  person: 'Whom',
  why: 'Why?',
  whyHint: 'Sealed; they can read it in what they export.',
  hold: 'Let nobody ask them',
  someone: 'somebody',
  errors: { personMissing: 'Choose somebody.', whyMissing: 'Say why.', wordsLong: 'Keep it to 1000 letters.' },
};

const cy: typeof en = {
  title: 'Ceisiadau heb bâr',
  lead: 'Yr hyn y gofynnodd grwpiau amdano ac nad yw’n sefyll eto. Mae’r rhaglen yn gofyn ei hun; cewch ddewis fel arall ar bob tudalen.',
  none: 'Mae gan bob cais ei bâr.',
  byPhone: 'Teipio un a ddaeth dros y ffôn',
  near: (outcode) => (outcode === null ? 'ar-lein' : `ger ${outcode}`),
  line: (kind, where, people) => `${kind}, ${where}, ${people} o bobl`,
  nobody: (since) => `Does neb yn gallu, ers ${since}.`,
  asked: (asked, coming) => `Gofynnwyd i ${asked}, dywedodd ${coming} iawn.`,
  first: (when) => `Y cyntaf: ${when}.`,
  past: 'Mae ei holl amseroedd wedi mynd heibio.',
  holds: 'Pwy na chaiff neb ofyn iddyn nhw am y tro',
  holdsLead: 'Tra edrychir i mewn i rywbeth. Mae’r hyn y dywedasant iawn iddo yn aros: setlwch hynny â llaw.',
  since: (day) => `ers ${day}`,
  again: 'Caniatáu gofyn iddyn nhw eto',
  person: 'Pwy',
  why: 'Pam?',
  whyHint: 'Wedi’i selio; gallant ei ddarllen yn yr hyn a allforiant.',
  hold: 'Peidio â gadael i neb ofyn iddyn nhw',
  someone: 'rhywun',
  errors: {
    personMissing: 'Dewiswch rywun.',
    whyMissing: 'Dywedwch pam.',
    wordsLong: 'Cadwch ef i 1000 o lythrennau.',
  },
};

export const deskWords: Words<typeof en> = { en, cy };
