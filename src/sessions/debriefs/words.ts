import { plural, type Words } from '../../platform/words/words.ts';

const en = {
  formTitle: 'How did it go?',
  formLead: 'Three taps before you leave the hall. The rest can wait, or stay empty.',
  went: 'How did it go?',
  wents: { well: 'Well', mixed: 'So-so', badly: 'Badly' },
  time: 'What about time?',
  times: { over: 'It ran over', right: 'It fitted', under: 'Time was left' },
  again: 'Would you run it again?',
  agains: { yes: 'As it is', changed: 'If changed', no: 'No' },
  words: 'One line for the next pair',
  wordsHint: 'Reviewers read it, and you can make a suggestion of it at once. No names, please.',
  more: 'More, if you like: by step',
  recorded: 'The minutes are those that your phones recorded.',
  about: 'Which step is your line about?',
  wholeKit: 'The whole kit',
  people: 'How many came?',
  send: 'Send it',
  notYet: 'This is open from the day of the session until three months after.',
  what: 'What becomes of this',
  whatList: [
    'Each step’s minutes are added to the others’, and shown on the kit’s page from five on. Nobody’s name stands with them.',
    'However many of you tell, it counts as one session, with the line of each.',
    'When a line of yours gets into an edition, we write to you.',
  ],

  thanks: 'Thank you. It is told.',
  thanksLead: 'The next pair start from what you know now.',
  thanksTurn: 'Make a suggestion of your line',
  evaluation: 'Evaluation',
  toKit: 'Back to the kit',

  title: 'Debrief',
  lead: 'What you who led it told. It is evidence of the kit now; a line can become a suggestion at one press.',
  none: 'Nobody has told yet how it went.',
  tell: 'Tell how it went',
  tellAgain: 'Change what you told',
  you: 'You',
  someone: 'One of you',
  turn: 'Suggest it',
  turnWords: 'What should be different?',
  turnStep: 'About which step',
  turned: 'It became a suggestion',
  takeBack: 'Take it back',
  session: 'The session',
  sessions: 'Trainings',
  why: 'Told by those who led a session of it.',
  took: (took: number, planned: number) =>
    `There this step took ${plural('en', took, { one: '# minute', other: '# minutes' })}; the plan gives it ${planned}.`,
  range: (times: number, low: number, high: number) =>
    low === high
      ? `Timed ${times} times so far: ${low} minutes.`
      : `Timed ${times} times so far: ${low} to ${high} minutes.`,
  errors: {
    wentMissing: 'Say how it went: well, so-so or badly.',
    tapUnknown: 'That is none of the answers. Choose one, or leave it empty.',
  },
};

const cy: typeof en = {
  formTitle: 'Sut aeth hi?',
  formLead: 'Tri thap cyn gadael y neuadd. Gall y gweddill aros, neu fod yn wag.',
  went: 'Sut aeth hi?',
  wents: { well: 'Yn dda', mixed: 'Gweddol', badly: 'Yn wael' },
  time: 'Beth am yr amser?',
  times: { over: 'Aeth drosodd', right: 'Roedd yn ffitio', under: 'Roedd amser dros ben' },
  again: 'Fyddech chi’n ei redeg eto?',
  agains: { yes: 'Fel y mae', changed: 'O’i newid', no: 'Na' },
  words: 'Un llinell i’r pâr nesaf',
  wordsHint: 'Mae adolygwyr yn ei darllen, a gallwch wneud awgrym ohoni ar unwaith. Dim enwau, os gwelwch yn dda.',
  more: 'Mwy, os mynnwch: fesul cam',
  recorded: 'Y munudau yw’r rhai a gofnododd eich ffonau.',
  about: 'Am ba gam mae eich llinell?',
  wholeKit: 'Y pecyn cyfan',
  people: 'Faint ddaeth?',
  send: 'Anfon',
  notYet: 'Mae hwn ar agor o ddiwrnod y sesiwn tan dri mis wedyn.',
  what: 'Beth ddaw o hyn',
  whatList: [
    'Ychwanegir munudau pob cam at rai pawb arall, a’u dangos ar dudalen y pecyn o’r pumed ymlaen. Nid oes enw neb gyda nhw.',
    'Faint bynnag ohonoch sy’n dweud, mae’n cyfrif fel un sesiwn, gyda llinell pob un.',
    'Pan fydd llinell o’ch eiddo yn cyrraedd argraffiad, byddwn yn ysgrifennu atoch.',
  ],

  thanks: 'Diolch. Mae wedi’i ddweud.',
  thanksLead: 'Bydd y pâr nesaf yn dechrau o’r hyn rydych chi’n ei wybod nawr.',
  thanksTurn: 'Gwneud awgrym o’ch llinell',
  evaluation: 'Gwerthusiad',
  toKit: 'Yn ôl i’r pecyn',

  title: 'Ôl-drafodaeth',
  lead: 'Yr hyn a ddywedoch chi a’i harweiniodd. Mae’n dystiolaeth am y pecyn nawr; gall llinell ddod yn awgrym ar un gwasgiad.',
  none: 'Does neb wedi dweud eto sut aeth hi.',
  tell: 'Dweud sut aeth hi',
  tellAgain: 'Newid yr hyn a ddywedoch',
  you: 'Chi',
  someone: 'Un ohonoch',
  turn: 'Ei awgrymu',
  turnWords: 'Beth ddylai fod yn wahanol?',
  turnStep: 'Am ba gam',
  turned: 'Daeth yn awgrym',
  takeBack: 'Ei dynnu’n ôl',
  session: 'Y sesiwn',
  sessions: 'Hyfforddiant',
  why: 'Dywedwyd gan y rhai a arweiniodd sesiwn ohono.',
  took: (took, planned) =>
    `Yno cymerodd y cam hwn ${plural('cy', took, { two: '# funud', other: '# munud' })}; mae’r cynllun yn rhoi ${planned} iddo.`,
  range: (times, low, high) =>
    low === high
      ? `Amserwyd ${times} o weithiau hyd yma: ${low} munud.`
      : `Amserwyd ${times} o weithiau hyd yma: rhwng ${low} a ${high} munud.`,
  errors: {
    wentMissing: 'Dywedwch sut aeth hi: yn dda, gweddol neu’n wael.',
    tapUnknown: 'Nid yw hwnnw’n un o’r atebion. Dewiswch un, neu ei adael yn wag.',
  },
};

export const words: Words<typeof en> = { en, cy };
