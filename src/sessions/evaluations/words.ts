import { plural, type Words } from '../../platform/words/words.ts';

const en = {
  title: 'What did you make of it?',
  lead: 'A minute, for those who took part. Leave empty what you like.',
  secret: 'Nobody can tell that it was you',
  secretList: [
    'No name, no address, no time and no order is kept: only how often each answer was given.',
    'What you write is put among what others write. It is shown once five people have written, never sooner.',
    'Those who led it see figures from five sheets on, and then by fives.',
  ],
  scale: { least: 'not at all', most: 'very much' },
  values: { yes: 'Yes', no: 'No' },
  wordsHint: 'No names, please. Write it so that it could be anybody.',
  send: 'Hand it in',
  notYet: 'This opens when the session begins. Come back then: nothing is lost.',
  over: 'This session takes no more sheets.',

  thanks: 'Thank you. It is in.',
  thanksLead: 'The next session will be better for it.',
  next: 'Type in the next sheet',
  toAnswers: 'The answers',
  toKit: 'The kit',

  answersTitle: 'Evaluation',
  answersLead: 'The kit’s own questions, answered on people’s own phones, or typed in by you from paper.',
  none: 'This kit asks no questions at the end. A suggestion can add them.',
  code: 'For the wall',
  codeHow: 'People point their camera here, or type the address. They need no account.',
  qr: (address: string) => `QR code: ${address}`,
  typeIn: 'Type in sheets from paper',
  sheets: (count: number) =>
    plural('en', count, { zero: 'No sheet is in yet', one: '# sheet is in', other: '# sheets are in' }),
  figures: 'Answers',
  waiting: 'Figures are shown from five sheets on, so that nobody can be found out by them.',
  shown: (shown: number, sheets: number) =>
    shown === sheets
      ? `All ${sheets} are counted here.`
      : `${shown} are counted here. The other ${sheets - shown} wait until they are five, so that nobody can be found out by them.`,
  wordsNone: 'What people wrote is shown once five have written, all together and in no order.',
  average: (average: string) => `${average} of 5 on average`,
  value: 'Answer',
  times: 'How often',
  session: 'The session',
  sessions: 'Trainings',
  errors: {
    answerOne: 'Answer at least one question.',
    notAnAnswer: 'That is none of the answers. Choose one, or leave it empty.',
    wordsLong: 'Say it in at most 500 letters.',
  },
};

const cy: typeof en = {
  title: 'Beth oeddech chi’n ei feddwl?',
  lead: 'Munud, i’r rhai a gymerodd ran. Gadewch yn wag beth bynnag a fynnwch.',
  secret: 'Ni all neb ddweud mai chi oedd',
  secretList: [
    'Ni chedwir enw, cyfeiriad, amser na threfn: dim ond pa mor aml y rhoddwyd pob ateb.',
    'Rhoddir yr hyn a ysgrifennwch ymhlith yr hyn a ysgrifenna eraill. Fe’i dangosir pan fydd pump wedi ysgrifennu, byth ynghynt.',
    'Mae’r rhai a’i harweiniodd yn gweld ffigurau o bum taflen ymlaen, ac yna fesul pump.',
  ],
  scale: { least: 'ddim o gwbl', most: 'yn fawr iawn' },
  values: { yes: 'Ydw / Oes', no: 'Nac ydw / Nac oes' },
  wordsHint: 'Dim enwau, os gwelwch yn dda. Ysgrifennwch fel y gallai fod yn unrhyw un.',
  send: 'Ei roi i mewn',
  notYet: 'Mae hwn yn agor pan fydd y sesiwn yn dechrau. Dewch yn ôl bryd hynny: does dim yn mynd ar goll.',
  over: 'Nid yw’r sesiwn hon yn derbyn rhagor o daflenni.',

  thanks: 'Diolch. Mae i mewn.',
  thanksLead: 'Bydd y sesiwn nesaf yn well o’i herwydd.',
  next: 'Teipio’r daflen nesaf',
  toAnswers: 'Yr atebion',
  toKit: 'Y pecyn',

  answersTitle: 'Gwerthusiad',
  answersLead: 'Cwestiynau’r pecyn ei hun, wedi’u hateb ar ffonau pobl, neu wedi’u teipio gennych chi o bapur.',
  none: 'Nid yw’r pecyn hwn yn gofyn cwestiynau ar y diwedd. Gall awgrym eu hychwanegu.',
  code: 'I’r wal',
  codeHow: 'Mae pobl yn pwyntio’u camera yma, neu’n teipio’r cyfeiriad. Nid oes angen cyfrif arnynt.',
  qr: (address) => `Cod QR: ${address}`,
  typeIn: 'Teipio taflenni o bapur',
  sheets: (count) =>
    plural('cy', count, {
      zero: 'Does dim taflen i mewn eto',
      two: 'Mae # daflen i mewn',
      few: 'Mae # taflen i mewn',
      many: 'Mae # thaflen i mewn',
      other: 'Mae # taflen i mewn',
    }),
  figures: 'Atebion',
  waiting: 'Dangosir ffigurau o bum taflen ymlaen, fel na ellir adnabod neb drwyddynt.',
  shown: (shown, sheets) =>
    shown === sheets
      ? `Cyfrifir pob un o’r ${sheets} yma.`
      : `Cyfrifir ${shown} yma. Mae’r ${sheets - shown} arall yn aros nes bod pump, fel na ellir adnabod neb drwyddynt.`,
  wordsNone: 'Dangosir yr hyn a ysgrifennodd pobl pan fydd pump wedi ysgrifennu, gyda’i gilydd a heb drefn.',
  average: (average) => `${average} o 5 ar gyfartaledd`,
  value: 'Ateb',
  times: 'Pa mor aml',
  session: 'Y sesiwn',
  sessions: 'Hyfforddiant',
  errors: {
    answerOne: 'Atebwch o leiaf un cwestiwn.',
    notAnAnswer: 'Nid yw hwnnw’n un o’r atebion. Dewiswch un, neu ei adael yn wag.',
    wordsLong: 'Dywedwch hynny mewn 500 o lythrennau ar y mwyaf.',
  },
};

export const words: Words<typeof en> = { en, cy };
