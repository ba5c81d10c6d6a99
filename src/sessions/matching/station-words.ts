import { plural, type Words } from '../../platform/words/words.ts';
import type { ReasonKey } from './rank.ts';
import type { Station } from './station.ts';

interface Facts {
  names: string;
  until: string;
  when: string;
}

const pairs = (count: number): string => plural('en', count, { one: '# pair', other: '# pairs' });
const parau = (count: number): string => plural('cy', count, { two: '# bâr', other: '# pâr' });

const en = {
  over: {
    looking: () => 'We are looking for a pair.',
    asked: ({ names, until }: Facts) => `Asked ${names}. They have until ${until}.`,
    half: ({ names }: Facts) => `${names} says yes. We are asking for the other of the pair.`,
    arranged: ({ names, when }: Facts) => `It is on: ${when}, with ${names}.`,
    over: ({ when }: Facts) => `It was on ${when}.`,
    nobody: () => 'Nobody can, as it stands.',
    cancelled: () => 'This was called off.',
    forgotten: () => 'This is over, and what was written is erased.',
  } satisfies Record<Station, (facts: Facts) => string>,
  lead: {
    looking: 'It takes a few minutes until the first two are asked. You need do nothing.',
    asked: 'If they can’t, we ask the next by ourselves.',
    half: 'As soon as somebody else says yes it is arranged, and you hear by letter.',
    arranged: 'All that both of you need is below. If somebody drops out we ask another at once, and everybody hears.',
    over: 'Thank you. Names and addresses are erased 90 days after.',
    nobody: 'We have asked everybody within reach. This is what would change it; we go on looking meanwhile.',
    cancelled: 'Whoever had been asked knows. Names and addresses are erased 90 days after.',
    forgotten: 'Only numbers are left.',
  } satisfies Record<Station, string>,
  howFar: 'How far it is',
  asked: 'Asked for',
  confirmed: 'Confirmed by e-mail',
  typed: 'Written down by a steward',
  offered: {
    leads: (name: string) => `Asked ${name} to lead`,
    learns: (name: string) => `Asked ${name} to be the other of the pair`,
    helps: (name: string) => `Asked ${name} to come along and help`,
    'stands-by': (name: string) => `Asked ${name} to stand by`,
  },
  answers: {
    waiting: (until: string) => `No answer yet: they have until ${until}.`,
    yes: () => 'They said yes.',
    no: () => 'They can’t.',
    lapsed: () => 'No answer came, so we asked somebody else.',
    withdrawn: () => 'Let go again.',
    dropped: () => 'They said yes, and then could not come after all.',
  },
  reasons: {
    'signed-off': () => 'signed off for this level',
    learning: () => 'learning, beside somebody who leads',
    km: (count: number) => `${count} km away`,
    online: () => 'meets groups online',
    free: () => 'has time that month',
    'maybe-free': () => 'may have time that month',
    language: () => 'speaks the language',
    'led-kit': (count: number) =>
      `has led this kit ${plural('en', count, { one: 'once', two: 'twice', other: '# times' })}`,
    'asked-least': () => 'not asked for three months',
    'led-lately': () => 'led a training lately',
  } satisfies Record<ReasonKey, (count: number) => string>,
  chosenBecause: (why: string) => `Chosen by a steward: ${why}`,
  nobodySince: 'Nobody within reach can',
  next: {
    askNext: 'We ask the next, if they can’t',
    yes: 'Two say yes',
    room: 'You choose the room; they bring the rest',
    evening: 'The evening itself',
  },
  someone: 'somebody',
  nobody: 'What would change it',
  nobodyLead: 'What would help most:',
  wouldOnline: (count: number) => `Online instead: ${pairs(count)} could do it.`,
  goOnline: 'Online would do',
  wouldLater: (count: number) => `A fortnight later: ${pairs(count)} could come.`,
  mightLater: 'Another time: the ones you gave are past.',
  goLater: 'A fortnight later would do',
  join: (title: string, when: string, km: number) => `${title}, ${when}, ${km} km away`,
  runIt: 'Run it yourselves: most who use a kit do.',
  runItLink: 'Make it yours and print it',
};

const cy: typeof en = {
  over: {
    looking: () => 'Rydym yn chwilio am bâr.',
    asked: ({ names, until }: Facts) => `Gofynnwyd i ${names}. Mae ganddyn nhw tan ${until}.`,
    half: ({ names }: Facts) => `Mae ${names} yn dweud iawn. Rydym yn gofyn am y llall o’r pâr.`,
    arranged: ({ names, when }: Facts) => `Mae ymlaen: ${when}, gyda ${names}.`,
    over: ({ when }: Facts) => `Roedd ar ${when}.`,
    nobody: () => 'Does neb yn gallu, fel y mae.',
    cancelled: () => 'Cafodd hwn ei ganslo.',
    forgotten: () => 'Mae hwn ar ben, a dilëwyd yr hyn a ysgrifennwyd.',
  } satisfies Record<Station, (facts: Facts) => string>,
  lead: {
    looking: 'Mae’n cymryd ychydig funudau nes gofyn i’r ddau gyntaf. Does dim rhaid i chi wneud dim.',
    asked: 'Os na allan nhw, gofynnwn i’r nesaf ein hunain.',
    half: 'Cyn gynted ag y dywed rhywun arall iawn mae wedi’i drefnu, a chlywch drwy lythyr.',
    arranged:
      'Mae popeth sydd ei angen arnoch isod. Os bydd rhywun yn tynnu’n ôl gofynnwn i un arall ar unwaith, a chaiff pawb glywed.',
    over: 'Diolch. Dilëir enwau a chyfeiriadau 90 diwrnod wedyn.',
    nobody: 'Rydym wedi gofyn i bawb o fewn cyrraedd. Dyma beth fyddai’n newid hynny; rydym yn dal i chwilio.',
    cancelled: 'Mae pwy bynnag a ofynnwyd yn gwybod. Dilëir enwau a chyfeiriadau 90 diwrnod wedyn.',
    forgotten: 'Dim ond rhifau sydd ar ôl.',
  } satisfies Record<Station, string>,
  howFar: 'Pa mor bell ydyw',
  asked: 'Gofynnwyd amdano',
  confirmed: 'Cadarnhawyd drwy e-bost',
  typed: 'Nodwyd gan stiward',
  offered: {
    leads: (name: string) => `Gofynnwyd i ${name} arwain`,
    learns: (name: string) => `Gofynnwyd i ${name} fod y llall o’r pâr`,
    helps: (name: string) => `Gofynnwyd i ${name} ddod i helpu`,
    'stands-by': (name: string) => `Gofynnwyd i ${name} fod wrth gefn`,
  },
  answers: {
    waiting: (until: string) => `Dim ateb eto: mae tan ${until}.`,
    yes: () => 'Dywedodd iawn.',
    no: () => 'Ni all.',
    lapsed: () => 'Ni ddaeth ateb, felly gofynnwyd i rywun arall.',
    withdrawn: () => 'Rhyddhawyd eto.',
    dropped: () => 'Dywedodd iawn, ac wedyn ni allai ddod.',
  },
  reasons: {
    'signed-off': () => 'wedi’i gymeradwyo ar gyfer y lefel hon',
    learning: () => 'yn dysgu, wrth ochr rhywun sy’n arwain',
    km: (count: number) => `${count} km i ffwrdd`,
    online: () => 'yn cwrdd â grwpiau ar-lein',
    free: () => 'ag amser y mis hwnnw',
    'maybe-free': () => 'efallai ag amser y mis hwnnw',
    language: () => 'yn siarad yr iaith',
    'led-kit': (count: number) =>
      `wedi arwain y pecyn hwn ${plural('cy', count, { one: 'unwaith', two: 'ddwywaith', other: '# gwaith' })}`,
    'asked-least': () => 'heb gael cais ers tri mis',
    'led-lately': () => 'wedi arwain hyfforddiant yn ddiweddar',
  } satisfies Record<ReasonKey, (count: number) => string>,
  chosenBecause: (why: string) => `Dewiswyd gan stiward: ${why}`,
  nobodySince: 'Does neb o fewn cyrraedd yn gallu',
  next: {
    askNext: 'Gofynnwn i’r nesaf, os na allan nhw',
    yes: 'Dau’n dweud iawn',
    room: 'Chi sy’n dewis yr ystafell; nhw sy’n dod â’r gweddill',
    evening: 'Y noson ei hun',
  },
  someone: 'rhywun',
  nobody: 'Beth fyddai’n newid hynny',
  nobodyLead: 'Beth fyddai’n helpu fwyaf:',
  wouldOnline: (count: number) => `Ar-lein yn lle hynny: gallai ${parau(count)} ei wneud.`,
  goOnline: 'Byddai ar-lein yn iawn',
  wouldLater: (count: number) => `Bythefnos yn ddiweddarach: gallai ${parau(count)} ddod.`,
  mightLater: 'Amser arall: mae’r rhai a roddoch wedi mynd heibio.',
  goLater: 'Byddai bythefnos yn ddiweddarach yn iawn',
  join: (title: string, when: string, km: number) => `${title}, ${when}, ${km} km i ffwrdd`,
  runIt: 'Rhedwch ef eich hunain: dyna a wna’r rhan fwyaf sy’n defnyddio pecyn.',
  runItLink: 'Ei wneud yn eiddo i chi a’i argraffu',
};

export const stationWords: Words<typeof en> = { en, cy };
