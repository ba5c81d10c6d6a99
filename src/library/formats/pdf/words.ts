import { type Language, localeOf } from '../../../platform/words/language.ts';
import { plural, type Words } from '../../../platform/words/words.ts';

const date = (language: Language, day: Date): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(day);

/** 7pm, 8.30pm. */
const hour = (minutesOfDay: number, morning: string, evening: string): string => {
  const minutes = minutesOfDay % 60;
  const hours = Math.floor(minutesOfDay / 60) % 24;
  const past = minutes ? `.${String(minutes).padStart(2, '0')}` : '';
  return `${hours % 12 || 12}${past}${hours < 12 ? morning : evening}`;
};

const en = {
  forms: { plan: 'The plan', handouts: 'Handouts', cards: 'Cue cards', programme: 'Programme pack' },
  ownPlan: (number: number, day: Date) => `Our own plan, from edition ${number}, ${date('en', day)}`,
  programmeMark: (day: Date) => `As it was on ${date('en', day)}`,
  atPage: 'p. ',
  min: 'min',
  fromTo: (from: number, to: number) => `${hour(from, 'am', 'pm')} to ${hour(to, 'am', 'pm')}`,
  kits: (count: number) => plural('en', count, { one: '# kit', other: '# kits' }),
  doing: 'What people do',
  give: 'Give out',
  hinge: 'Who decides, who gains?',
  lengths: 'It also runs in',
  goes: (titles: readonly string[]) => `Without ${titles.map((title) => `“${title}”`).join(', ')}.`,
  shorter: (count: number) => plural('en', count, { one: 'One step is shorter.', other: '# steps are shorter.' }),
  wall: 'On the wall or screen',
  toCopy: 'To read here. To give out, print the handouts: they are larger, and each has a page to itself.',
  copies: (min: number, max: number) => (min === max ? `${min} copies` : `${min} to ${max} copies`),
  cut: 'Cut along the dashed lines',
  cards: (count: number) => plural('en', count, { one: '# card', other: '# cards' }),
  ofCards: (at: number, of: number) => `${at} of ${of}`,
  audience: 'For',
  kitsInOrder: 'The kits, in order',
  noFont: (signs: string, many: boolean) =>
    many
      ? `No font here has the characters ${signs}. They print as empty boxes, and this PDF does not keep the PDF/UA standard.`
      : `No font here has the character ${signs}. It prints as an empty box, and this PDF does not keep the PDF/UA standard.`,
  noPictures: 'A picture could not be printed, so the words that describe it stand instead of every picture.',
  noStandard: (why: string) => `This PDF does not keep the PDF/UA standard: ${why}.`,
};

const cy: typeof en = {
  forms: { plan: 'Y cynllun', handouts: 'Taflenni', cards: 'Cardiau ciw', programme: 'Pecyn y rhaglen' },
  ownPlan: (number, day) => `Ein cynllun ein hunain, o argraffiad ${number}, ${date('cy', day)}`,
  programmeMark: (day) => `Fel yr oedd ar ${date('cy', day)}`,
  atPage: 't. ',
  min: 'mun',
  fromTo: (from, to) => `${hour(from, 'yb', 'yh')} tan ${hour(to, 'yb', 'yh')}`,
  kits: (count) => plural('cy', count, { two: '# becyn', other: '# pecyn' }),
  doing: 'Beth mae pobl yn ei wneud',
  give: 'I’w rannu',
  hinge: 'Pwy sy’n penderfynu, pwy sy’n elwa?',
  lengths: 'Gellir ei gynnal hefyd mewn',
  goes: (titles) => `Heb ${titles.map((title) => `“${title}”`).join(', ')}.`,
  shorter: (count) => plural('cy', count, { one: 'Mae un cam yn fyrrach.', other: 'Mae # cam yn fyrrach.' }),
  wall: 'Ar y wal neu’r sgrin',
  toCopy: 'I’w darllen yma. I’w rhannu, argraffwch y taflenni: maen nhw’n fwy, ac mae gan bob un ei thudalen ei hun.',
  copies: (min, max) => (min === max ? `${min} copi` : `${min} i ${max} copi`),
  cut: 'Torrwch ar hyd y llinellau toredig',
  cards: (count) => plural('cy', count, { two: '# gerdyn', other: '# cerdyn' }),
  ofCards: (at, of) => `${at} o ${of}`,
  audience: 'I bwy',
  kitsInOrder: 'Y pecynnau, yn eu trefn',
  noFont: (signs, many) =>
    many
      ? `Nid oes gan unrhyw ffont yma’r nodau ${signs}. Fe’u hargreffir fel blychau gwag, ac nid yw’r PDF hwn yn cadw at safon PDF/UA.`
      : `Nid oes gan unrhyw ffont yma’r nod ${signs}. Fe’i hargreffir fel blwch gwag, ac nid yw’r PDF hwn yn cadw at safon PDF/UA.`,
  noPictures: 'Ni ellid argraffu un o’r lluniau, felly mae’r geiriau sy’n eu disgrifio’n sefyll yn lle pob llun.',
  noStandard: (why) => `Nid yw’r PDF hwn yn cadw at safon PDF/UA: ${why}.`,
};

export type PdfWords = typeof en;
export const words: Words<PdfWords> = { en, cy };
