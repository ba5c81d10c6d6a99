import type { Words } from '../../platform/words/words.ts';

const en = {
  title: 'You have led elsewhere?',
  hint: 'As a union tutor or a community trainer, say. Two people who saw you vouch for it, and it counts as two sessions led here.',
  name: 'What they know you by',
  nameHint: 'It stands in the two letters, and nowhere else.',
  words: 'What you led, in a line or two',
  level: 'At which level',
  email1: 'E-mail address of one who saw you',
  email2: 'And of another',
  emailHint: 'Each gets one letter. If they do nothing, we write no more.',
  open: 'Tell what you led, and ask two people',
  send: 'Ask them',
  waits: (vouched: number, day: string) =>
    `Two people were asked on ${day}. ${vouched === 0 ? 'Neither has answered yet.' : 'One has vouched.'}`,
  withdraw: 'Ask no more, or ask two others',
  vouchTitle: 'Would you vouch for this?',
  vouchLead: (name: string) => `${name} says that you saw them lead:`,
  vouchHow: 'Did they do it well and with care: people doing most of the talking, on time, nobody hurt? Then press.',
  vouch: 'Yes, I saw it, and I vouch for it',
  not: 'Not so, or you don’t know? Close this page. Nobody is told.',
  errors: {
    nameMissing: 'Say what the two know you by',
    nameLong: 'Write the name in 80 letters or fewer',
    wordsMissing: 'Say what you led',
    wordsLong: 'Say it in 500 letters or fewer',
    levelMissing: 'Choose a level',
    emailMissing: 'Give two e-mail addresses',
    emailWrong: 'Check this e-mail address',
    sameTwice: 'Give two different people',
    ownAddress: 'Give two others: one of these is your own address',
  } as Record<string, string>,
};

const cy: typeof en = {
  title: 'Ydych chi wedi arwain mewn man arall?',
  hint: 'Fel tiwtor undeb neu hyfforddwr cymunedol, dyweder. Mae dau a’ch gwelodd yn tystio, ac mae’n cyfrif fel dwy sesiwn a arweiniwyd yma.',
  name: 'Yr enw y maent yn eich adnabod wrtho',
  nameHint: 'Mae yn y ddau lythyr, ac yn unman arall.',
  words: 'Yr hyn a arweinioch, mewn llinell neu ddwy',
  level: 'Ar ba lefel',
  email1: 'Cyfeiriad e-bost un a’ch gwelodd',
  email2: 'Ac un arall',
  emailHint: 'Mae pob un yn cael un llythyr. Os na wnânt ddim, nid ysgrifennwn eto.',
  open: 'Dweud beth a arweinioch, a gofyn i ddau',
  send: 'Gofyn iddynt',
  waits: (vouched: number, day: string) =>
    `Gofynnwyd i ddau ar ${day}. ${vouched === 0 ? 'Nid yw’r naill na’r llall wedi ateb eto.' : 'Mae un wedi tystio.'}`,
  withdraw: 'Peidio â gofyn, neu ofyn i ddau arall',
  vouchTitle: 'A fyddech yn tystio i hyn?',
  vouchLead: (name: string) => `Dywed ${name} i chi eu gweld yn arwain:`,
  vouchHow:
    'A wnaethant hynny’n dda a chyda gofal: pobl yn gwneud y rhan fwyaf o’r siarad, ar amser, neb wedi’i frifo? Yna gwasgwch.',
  vouch: 'Do, gwelais hynny, ac rwy’n tystio',
  not: 'Nid felly, neu ni wyddoch? Caewch y dudalen hon. Ni ddywedir wrth neb.',
  errors: {
    nameMissing: 'Dywedwch wrth ba enw y mae’r ddau yn eich adnabod',
    nameLong: 'Ysgrifennwch yr enw mewn 80 llythyren neu lai',
    wordsMissing: 'Dywedwch beth a arweinioch',
    wordsLong: 'Dywedwch mewn 500 llythyren neu lai',
    levelMissing: 'Dewiswch lefel',
    emailMissing: 'Rhowch ddau gyfeiriad e-bost',
    emailWrong: 'Gwiriwch y cyfeiriad e-bost hwn',
    sameTwice: 'Rhowch ddau berson gwahanol',
    ownAddress: 'Rhowch ddau arall: eich cyfeiriad eich hun yw un o’r rhain',
  },
};

export const words: Words<typeof en> = { en, cy };
