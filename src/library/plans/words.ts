import type { Caution } from '../../kit/evening.ts';
import type { Words } from '../../platform/words/words.ts';
import type { PlanError } from './worked-out.ts';

/** What is said of a caution; `title` and `minutes` are empty and 0 where it has none. */
type Cautioned = Record<Caution['kind'], (title: string, minutes: number) => string>;

const en = {
  here: 'Make it yours',
  title: (kit: string) => `Make it yours: ${kit}`,
  lead: 'Cut it to the time you have. Change a number, drop a step, move one: the clock works itself out.',
  description: (kit: string) =>
    `Cut “${kit}” to your evening: choose a length, drop, move and shorten steps, add your own.`,
  edition: (number: number) => `Edition ${number}`,
  older: (number: number, latest: number) => `This plan is cut from edition ${number}. Edition ${latest} is out.`,
  olderNext: 'Begin again from the latest',
  unread: 'We could not read the plan in that address, so here is the kit as it was written.',
  undo: 'Undo',
  undoWhat: 'the last change',
  again: 'Begin again from the kit as written',

  when: 'How long have you got?',
  lengths: 'Fit it to',
  length: (minutes: number) => `${minutes} minutes`,
  lengthWhole: (minutes: number) => `${minutes} minutes, all of it`,
  least: (minutes: number) =>
    `The shortest this kit can be run in, with every step that must stay, is ${minutes} minutes.`,
  start: 'You start at',
  startHint: 'Leave it empty to count minutes from nought.',
  until: 'You must end by',
  untilHint: 'With a time here, we cut the plan to fit.',
  setTimes: 'Set these times',

  plan: 'Your evening',
  knowFirst: 'Know before you run it',
  allWell: 'It fits, and the question “who decides, who gains?” is in it.',
  fitIt: (minutes: number) => `Cut it to ${minutes} minutes for me`,
  cautions: {
    'hinge-dropped': (title) =>
      `Nobody will ask who decides and who gains: that was “${title}”. People will practise the skill and go home without the reason for it.`,
    'hinge-short': (title, minutes) =>
      `“${title}” is where people ask who decides and who gains. In ${minutes} minutes that is no conversation: give it five or more.`,
    'evaluation-dropped': (title) =>
      `Nobody will fill in the evaluation: that was “${title}”. You won’t know what worked.`,
    over: (_, minutes) =>
      `It runs over by ${minutes === 1 ? 'a minute' : `${minutes} minutes`}. Drop or shorten something.`,
    late: (title, minutes) =>
      `“${title}” is locked, and begins ${minutes === 1 ? 'a minute' : `${minutes} minutes`} late: shorten something before it.`,
    spare: (title, minutes) =>
      `There ${minutes === 1 ? 'is a spare minute' : `are ${minutes} spare minutes`} before “${title}”, which is locked.`,
    'no-break': (_, minutes) => `People sit for ${minutes} minutes without a break. Put one in after an hour or so.`,
    nothing: () => 'There is nothing in the plan. Put a step back.',
  } satisfies Cautioned as Cautioned,

  steps: 'Step by step',
  minutes: 'min',
  minutesFor: (number: number, title: string) => `Minutes for step ${number}, ${title}`,
  asWritten: (minutes: number) => `written for ${minutes}`,
  shortest: (minutes: number) => `can be done in ${minutes}`,
  tooShort: (minutes: number) => `Its author says it needs ${minutes} minutes at the least.`,
  mayGo: 'may be dropped',
  own: 'your own',
  from: (kit: string) => `from “${kit}”`,
  locked: (clock: string) => `locked to ${clock}`,
  runsOver: (median: number, times: number) =>
    `Usually runs over: ${median} minutes in the middle one of ${times} runs.`,
  up: 'Earlier',
  down: 'Later',
  drop: 'Drop',
  lock: 'Lock',
  unlock: 'Unlock',
  thisStep: (number: number, title: string) => `step ${number}, ${title}`,
  lockTo: (clock: string) => `to ${clock}`,
  work: 'Work it out',
  spare: 'Spare minutes',
  spareFor: (minutes: number) => `${minutes} min with nothing in them`,
  ends: 'Home.',

  ask: 'Drop the question this kit turns on?',
  askWhy: (title: string) =>
    `“${title}” is where people ask who decides and who gains. It is what makes this organising and not only a skill. If time is short, shorten it or drop something else first.`,
  askYes: 'Drop it all the same',
  askNo: 'Leave it in',

  out: 'Left out',
  outWhy: 'What each was for, so you know what you are doing without.',
  outYou: 'You left it out.',
  outTime: 'Left out to fit the time.',
  back: 'Put back',

  ownStep: 'Add a step of your own',
  ownTitle: 'What is it?',
  ownTitleHint: 'Such as “News from the branch”. Don’t put anybody’s name in it: whoever has the link can read it.',
  ownMinutes: 'Minutes',
  ownMethod: 'How it is done',
  ownAdd: 'Add this step',

  second: 'Take a step from another kit',
  secondPick: 'Which kit?',
  secondShow: 'Show its steps',
  secondOf: (kit: string) => `Steps of “${kit}”`,
  secondOne: 'A plan draws on one other kit at most. Drop its steps to choose another.',
  taken: 'In your plan.',
  take: 'Take it',
  keep: 'Keep it',
  keepWhat: 'this plan',
  keepTitle: 'When it is right',
  keepWhy:
    'Keep it, and it gets a short address of its own: to share, to print, to run from your phone. Nothing in it says who you are. Anybody with the link can open it.',
  files: 'Or take it straight away:',
  planPdf: 'Plan on one page (PDF)',
  cardsPdf: 'Cue cards (PDF)',
  total: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  says: { work: 'Worked out.', drop: 'Dropped.', move: 'Moved.', undo: 'Undone.' },
  errors: {
    startBad: 'Write the start as hours and minutes, like 19:00.',
    untilBad: 'Write the end as hours and minutes, like 20:30.',
    untilWithoutStart: 'Say when you start, so that we can count to the end.',
    untilIsStart: 'It can’t end when it starts. Change one of the two times.',
    minutesBad: 'Give each step whole minutes, from 1 to 240.',
    ownTitleMissing: 'Say what your own step is.',
    ownTitleLong: 'Say it in at most 80 characters.',
    ownMinutesBad: 'Say how many minutes your own step takes, from 1 to 240.',
    ownTooMany: 'A plan holds ten steps of your own. Drop one first.',
  } satisfies Record<PlanError, string> as Record<PlanError, string>,
};

const cy: typeof en = {
  here: 'Ei wneud yn eiddo i chi',
  title: (kit) => `Ei wneud yn eiddo i chi: ${kit}`,
  lead: 'Torrwch ef i’r amser sydd gennych. Newidiwch rif, gollyngwch gam, symudwch un: mae’r cloc yn cyfrif drosoch.',
  description: (kit) =>
    `Torrwch “${kit}” i’ch noson: dewiswch hyd, gollwng, symud a byrhau camau, ychwanegu eich rhai eich hun.`,
  edition: (number) => `Argraffiad ${number}`,
  older: (number, latest) => `Torrwyd y cynllun hwn o argraffiad ${number}. Mae argraffiad ${latest} ar gael.`,
  olderNext: 'Dechrau eto o’r diweddaraf',
  unread: 'Allen ni ddim darllen y cynllun yn y cyfeiriad hwnnw, felly dyma’r pecyn fel y’i hysgrifennwyd.',
  undo: 'Dadwneud',
  undoWhat: 'y newid diwethaf',
  again: 'Dechrau eto o’r pecyn fel y’i hysgrifennwyd',

  when: 'Faint o amser sydd gennych?',
  lengths: 'Ei ffitio i',
  length: (minutes) => `${minutes} munud`,
  lengthWhole: (minutes) => `${minutes} munud, y cyfan`,
  least: (minutes) =>
    `Y byrraf y gellir rhedeg y pecyn hwn, gyda phob cam y mae’n rhaid iddo aros, yw ${minutes} munud.`,
  start: 'Rydych yn dechrau am',
  startHint: 'Gadewch yn wag i gyfrif munudau o ddim.',
  until: 'Rhaid gorffen erbyn',
  untilHint: 'Gydag amser yma, byddwn yn torri’r cynllun i ffitio.',
  setTimes: 'Gosod yr amserau hyn',

  plan: 'Eich noson',
  knowFirst: 'Gwybod cyn ei redeg',
  allWell: 'Mae’n ffitio, ac mae’r cwestiwn “pwy sy’n penderfynu, pwy sy’n elwa?” ynddo.',
  fitIt: (minutes) => `Torrwch ef i ${minutes} munud i mi`,
  cautions: {
    'hinge-dropped': (title) =>
      `Fydd neb yn gofyn pwy sy’n penderfynu a phwy sy’n elwa: dyna oedd “${title}”. Bydd pobl yn ymarfer y sgìl ac yn mynd adref heb y rheswm drosto.`,
    'hinge-short': (title, minutes) =>
      `Yn “${title}” mae pobl yn gofyn pwy sy’n penderfynu a phwy sy’n elwa. Mewn ${minutes} munud nid yw’n sgwrs: rhowch bump neu fwy iddo.`,
    'evaluation-dropped': (title) =>
      `Fydd neb yn llenwi’r gwerthusiad: dyna oedd “${title}”. Fyddwch chi ddim yn gwybod beth weithiodd.`,
    over: (_, minutes) => `Mae’n rhedeg drosodd o ${minutes} munud. Gollyngwch neu fyrhewch rywbeth.`,
    late: (title, minutes) =>
      `Mae “${title}” wedi’i gloi, ac mae’n dechrau ${minutes} munud yn hwyr: byrhewch rywbeth o’i flaen.`,
    spare: (title, minutes) => `Mae ${minutes} munud wrth gefn cyn “${title}”, sydd wedi’i gloi.`,
    'no-break': (_, minutes) => `Mae pobl yn eistedd am ${minutes} munud heb egwyl. Rhowch un i mewn ar ôl rhyw awr.`,
    nothing: () => 'Does dim byd yn y cynllun. Rhowch gam yn ôl.',
  },

  steps: 'Gam wrth gam',
  minutes: 'mun',
  minutesFor: (number, title) => `Munudau cam ${number}, ${title}`,
  asWritten: (minutes) => `ysgrifennwyd ar gyfer ${minutes}`,
  shortest: (minutes) => `gellir ei wneud mewn ${minutes}`,
  tooShort: (minutes) => `Dywed ei awdur fod angen ${minutes} munud o leiaf.`,
  mayGo: 'gellir ei ollwng',
  own: 'eich cam chi',
  from: (kit) => `o “${kit}”`,
  locked: (clock) => `wedi’i gloi i ${clock}`,
  runsOver: (median, times) => `Yn rhedeg drosodd fel arfer: ${median} munud yn yr un canol o ${times} rhediad.`,
  up: 'Cynt',
  down: 'Wedyn',
  drop: 'Gollwng',
  lock: 'Cloi',
  unlock: 'Datgloi',
  thisStep: (number, title) => `cam ${number}, ${title}`,
  lockTo: (clock) => `i ${clock}`,
  work: 'Cyfrifo',
  spare: 'Munudau wrth gefn',
  spareFor: (minutes) => `${minutes} mun heb ddim ynddynt`,
  ends: 'Adref.',

  ask: 'Gollwng y cwestiwn y mae’r pecyn hwn yn troi arno?',
  askWhy: (title) =>
    `Yn “${title}” mae pobl yn gofyn pwy sy’n penderfynu a phwy sy’n elwa. Dyna sy’n gwneud hyn yn drefnu ac nid yn sgìl yn unig. Os yw amser yn brin, byrhewch ef neu gollyngwch rywbeth arall yn gyntaf.`,
  askYes: 'Ei ollwng er hynny',
  askNo: 'Ei adael i mewn',

  out: 'Wedi’u gadael allan',
  outWhy: 'Beth oedd diben pob un, er mwyn i chi wybod beth rydych yn ei wneud hebddo.',
  outYou: 'Chi a’i gadawodd allan.',
  outTime: 'Gadawyd allan i ffitio’r amser.',
  back: 'Rhoi yn ôl',

  ownStep: 'Ychwanegu cam eich hun',
  ownTitle: 'Beth ydyw?',
  ownTitleHint:
    'Megis “Newyddion o’r gangen”. Peidiwch â rhoi enw neb ynddo: gall pwy bynnag sydd â’r ddolen ei ddarllen.',
  ownMinutes: 'Munudau',
  ownMethod: 'Sut y’i gwneir',
  ownAdd: 'Ychwanegu’r cam hwn',

  second: 'Cymryd cam o becyn arall',
  secondPick: 'Pa becyn?',
  secondShow: 'Dangos ei gamau',
  secondOf: (kit) => `Camau “${kit}”`,
  secondOne: 'Mae cynllun yn tynnu ar un pecyn arall ar y mwyaf. Gollyngwch ei gamau i ddewis un arall.',
  taken: 'Yn eich cynllun.',
  take: 'Ei gymryd',
  keep: 'Ei gadw',
  keepWhat: 'y cynllun hwn',
  keepTitle: 'Pan fydd yn iawn',
  keepWhy:
    'Cadwch ef, a chaiff gyfeiriad byr ei hun: i’w rannu, i’w argraffu, i’w redeg o’ch ffôn. Does dim ynddo sy’n dweud pwy ydych chi. Gall unrhyw un sydd â’r ddolen ei agor.',
  files: 'Neu ewch ag ef ar unwaith:',
  planPdf: 'Cynllun ar un dudalen (PDF)',
  cardsPdf: 'Cardiau ciw (PDF)',
  total: (minutes) => (minutes === 2 ? '2 funud' : `${minutes} munud`),
  fromTo: (from, to) => `${from} i ${to}`,
  says: { work: 'Cyfrifwyd.', drop: 'Gollyngwyd.', move: 'Symudwyd.', undo: 'Dadwnaed.' },
  errors: {
    startBad: 'Ysgrifennwch y dechrau fel oriau a munudau, fel 19:00.',
    untilBad: 'Ysgrifennwch y diwedd fel oriau a munudau, fel 20:30.',
    untilWithoutStart: 'Dywedwch pryd rydych yn dechrau, i ni allu cyfrif hyd y diwedd.',
    untilIsStart: 'All hi ddim gorffen pan mae’n dechrau. Newidiwch un o’r ddau amser.',
    minutesBad: 'Rhowch funudau cyfan i bob cam, o 1 i 240.',
    ownTitleMissing: 'Dywedwch beth yw eich cam chi.',
    ownTitleLong: 'Dywedwch ef mewn 80 nod ar y mwyaf.',
    ownMinutesBad: 'Dywedwch sawl munud y mae eich cam chi yn eu cymryd, o 1 i 240.',
    ownTooMany: 'Mae cynllun yn dal deg cam o’ch eiddo. Gollyngwch un yn gyntaf.',
  },
};

export const words: Words<typeof en> = { en, cy };
