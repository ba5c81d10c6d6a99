import type { Rewording } from '../../../kit/edit.ts';
import type { Words } from '../../../platform/words/words.ts';
import type { ChosenPart } from './read.ts';

type KindNames = Record<ChosenPart['kind'] | 'step', string>;
const kinds: KindNames = {
  step: 'Step',
  handout: 'Handout',
  exercise: 'Exercise',
  case: 'Case',
  slide: 'Slide',
  background: 'Background',
};
type Field = keyof Rewording;
const fields: Record<Exclude<Field, 'slides'>, string> = {
  title: 'Title',
  minutes: 'Minutes',
  method: 'How it is done',
  body: 'What people do',
  notes: 'Notes for whoever leads',
};

const en = {
  here: 'Suggest a change',
  chooseTitle: 'What should be different?',
  chooseLead: 'Pick the step. Then say it in your own words, or change the words yourself, and tell us why.',
  steps: 'The steps',
  minutesOf: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  middle: (minutes: number, count: number) =>
    `Really took ${minutes} minutes in the middle of ${count} ${count === 1 ? 'evening' : 'evenings'}.`,
  cutShort: (count: number) => (count === 1 ? 'Cut short once.' : `Cut short ${count} times.`),
  leftOut: (count: number) => (count === 1 ? 'Left out once.' : `Left out ${count} times.`),
  others: 'Something else',
  papers: 'Handouts, exercises and slides',
  background: 'What to read beforehand',
  sources: 'Sources',
  front: 'Its title, its summary, what people will be able to do, what to bring',
  frontTitle: 'What the kit says of itself',
  whole: 'The whole plan at once',
  wholeWhy: 'Move steps, add one, drop one, share the minutes out anew.',
  kinds,
  stepNumber: (number: number) => `Step ${number}`,
  fromKit: (title: string) => `From “${title}”`,

  sayPart: 'Say it',
  words: 'What should be different?',
  wordsHint:
    'In your own words, as you would tell a friend. A reviewer turns it into the new text, with your name if you like.',
  orTitle: 'Or change it yourself',
  orStep: 'Its words, its notes, its title',
  orOther: 'The words themselves',
  fields,
  bodyOther: 'The text',
  bodyBackground: 'The text under it',
  textHint:
    'An empty line begins a new paragraph. A line that begins with “- ” is an item of a list. Leave signs such as ** and [ ] where they are.',
  sourcesHint: 'Each begins with the sign by which the text calls it, like [^name]: leave that where it is.',
  notesHint: 'Only the people who lead see these.',
  slides: 'On the screen',
  slide: (number: number) => `Slide ${number}`,
  slideTitle: 'Its title',
  slideBody: 'What it says',
  slideGone: 'Empty both to take the slide out.',
  summary: 'Summary',
  summaryHint: 'What a volunteer reads when she chooses. At most 400 letters.',
  outcomes: 'People will be able to',
  outcomesHint: 'One on each line, at most eight.',
  bring: 'What to bring',
  bringHint: 'One thing on each line.',

  whyPart: 'Why',
  why: 'Why would that be better?',
  whyHint: 'What happened when you ran it? A sentence is enough. Everyone can read it. Name nobody.',
  youPart: 'You',
  credit: 'Name to publish',
  creditHint:
    'It stays in the kit’s history for ever. Any name will do, or your group’s. Leave it empty and it says “someone”.',
  email: 'Your e-mail address',
  emailHint:
    'We send one letter with a button to press; until then nobody sees this. Kept locked away, never published, never passed on.',
  licence: (licence: string) =>
    `By sending it you let everyone use, change and share your words under the kit’s own licence (${licence}).`,
  licenceLink: 'What that means',
  send: 'Send your suggestion',
  save: 'Save',
  next: 'What happens next',
  nextList: (isSignedIn: boolean) => [
    ...(isSignedIn ? [] : ['You press the button in the letter that we send you.']),
    'Within three days somebody who knows the kit has it in hand, and you see who.',
    'They ask, agree, or say why not. All of it in the open.',
    'If it goes in, the next edition carries it.',
  ],
  nothingLost: 'You can’t break anything: nothing in the kit changes until somebody has agreed.',

  wholeTitle: 'The whole plan',
  wholeLead: 'Change what you like. Whatever you leave alone stays as it is.',
  place: 'Its number in the plan',
  placeHint: 'To move a step, give it another number.',
  openStep: 'Words and notes',

  drop: 'Drop this step',
  newStep: 'A new step',
  newStepHint: 'Leave all of it empty if you need none.',

  source: 'For those who write Markdown: the source',
  sourceTitle: 'The source',
  sourcePart: 'All of it',
  sourceLabel: 'The kit as it is written down',
  sourceHint: 'CommonMark with blocks (:::step). What you break is named, with its line, before anything is sent on.',
};

const cy: typeof en = {
  here: 'Awgrymu newid',
  chooseTitle: 'Beth ddylai fod yn wahanol?',
  chooseLead: 'Dewiswch y cam. Yna dywedwch ef yn eich geiriau eich hun, neu newidiwch y geiriau, a dywedwch pam.',
  steps: 'Y camau',
  minutesOf: (minutes) => (minutes === 2 ? '2 funud' : `${minutes} munud`),
  middle: (minutes, count) => `Cymerodd ${minutes} munud mewn gwirionedd, yn y noson ganol o ${count}.`,
  cutShort: (count) => (count === 1 ? 'Cwtogwyd unwaith.' : `Cwtogwyd ${count} o weithiau.`),
  leftOut: (count) => (count === 1 ? 'Gadawyd allan unwaith.' : `Gadawyd allan ${count} o weithiau.`),
  others: 'Rhywbeth arall',
  papers: 'Taflenni, ymarferion a sleidiau',
  background: 'Beth i’w ddarllen ymlaen llaw',
  sources: 'Ffynonellau',
  front: 'Ei deitl, ei grynodeb, beth fydd pobl yn gallu ei wneud, beth i ddod ag ef',
  frontTitle: 'Beth mae’r pecyn yn ei ddweud amdano’i hun',
  whole: 'Y cynllun cyfan ar unwaith',
  wholeWhy: 'Symud camau, ychwanegu un, gollwng un, rhannu’r munudau o’r newydd.',
  kinds: {
    step: 'Cam',
    handout: 'Taflen',
    exercise: 'Ymarfer',
    case: 'Achos',
    slide: 'Sleid',
    background: 'Cefndir',
  },
  stepNumber: (number) => `Cam ${number}`,
  fromKit: (title) => `O “${title}”`,

  sayPart: 'Dweud',
  words: 'Beth ddylai fod yn wahanol?',
  wordsHint:
    'Yn eich geiriau eich hun, fel y byddech yn dweud wrth ffrind. Bydd adolygydd yn ei droi’n destun newydd, gyda’ch enw os mynnwch.',
  orTitle: 'Neu newidiwch ef eich hun',
  orStep: 'Ei eiriau, ei nodiadau, ei deitl',
  orOther: 'Y geiriau eu hunain',
  fields: {
    title: 'Teitl',
    minutes: 'Munudau',
    method: 'Sut y’i gwneir',
    body: 'Beth mae pobl yn ei wneud',
    notes: 'Nodiadau i bwy bynnag sy’n arwain',
  },
  bodyOther: 'Y testun',
  bodyBackground: 'Y testun oddi tano',
  textHint:
    'Mae llinell wag yn dechrau paragraff newydd. Mae llinell sy’n dechrau â “- ” yn eitem mewn rhestr. Gadewch arwyddion fel ** a [ ] lle y maent.',
  sourcesHint: 'Mae pob un yn dechrau â’r arwydd y mae’r testun yn ei alw wrtho, fel [^enw]: gadewch hwnnw lle y mae.',
  notesHint: 'Dim ond y bobl sy’n arwain sy’n gweld y rhain.',
  slides: 'Ar y sgrin',
  slide: (number) => `Sleid ${number}`,
  slideTitle: 'Ei theitl',
  slideBody: 'Beth mae’n ei ddweud',
  slideGone: 'Gwagiwch y ddau i dynnu’r sleid allan.',
  summary: 'Crynodeb',
  summaryHint: 'Beth mae gwirfoddolwr yn ei ddarllen wrth ddewis. 400 llythyren ar y mwyaf.',
  outcomes: 'Bydd pobl yn gallu',
  outcomesHint: 'Un ar bob llinell, wyth ar y mwyaf.',
  bring: 'Beth i ddod ag ef',
  bringHint: 'Un peth ar bob llinell.',

  whyPart: 'Pam',
  why: 'Pam y byddai hynny’n well?',
  whyHint: 'Beth ddigwyddodd pan redoch chi ef? Mae brawddeg yn ddigon. Gall pawb ei darllen. Peidiwch ag enwi neb.',
  youPart: 'Chi',
  credit: 'Enw i’w gyhoeddi',
  creditHint:
    'Mae’n aros yn hanes y pecyn am byth. Gwna unrhyw enw’r tro, neu enw eich grŵp. Gadewch ef yn wag a bydd yn dweud “rhywun”.',
  email: 'Eich cyfeiriad e-bost',
  emailHint:
    'Anfonwn un llythyr â botwm i’w wasgu; tan hynny does neb yn gweld hwn. Cedwir ef dan glo, heb ei gyhoeddi na’i roi i neb byth.',
  licence: (licence) =>
    `Drwy ei anfon rydych yn gadael i bawb ddefnyddio, newid a rhannu eich geiriau o dan drwydded y pecyn ei hun (${licence}).`,
  licenceLink: 'Beth mae hynny’n ei olygu',
  send: 'Anfon eich awgrym',
  save: 'Cadw',
  next: 'Beth sy’n digwydd nesaf',
  nextList: (isSignedIn) => [
    ...(isSignedIn ? [] : ['Rydych yn gwasgu’r botwm yn y llythyr a anfonwn atoch.']),
    'O fewn tri diwrnod bydd gan rywun sy’n adnabod y pecyn ef mewn llaw, a gwelwch pwy.',
    'Byddant yn holi, yn cytuno, neu’n dweud pam ddim. Y cyfan yn agored.',
    'Os aiff i mewn, bydd yn yr argraffiad nesaf.',
  ],
  nothingLost: 'Allwch chi ddim torri dim: does dim yn y pecyn yn newid nes bod rhywun wedi cytuno.',

  wholeTitle: 'Y cynllun cyfan',
  wholeLead: 'Newidiwch beth y mynnwch. Mae popeth y gadewch lonydd iddo yn aros fel y mae.',
  place: 'Ei rif yn y cynllun',
  placeHint: 'I symud cam, rhowch rif arall iddo.',
  openStep: 'Geiriau a nodiadau',

  drop: 'Gollwng y cam hwn',
  newStep: 'Cam newydd',
  newStepHint: 'Gadewch y cyfan yn wag os nad oes angen un.',

  source: 'I’r rhai sy’n ysgrifennu Markdown: y ffynhonnell',
  sourceTitle: 'Y ffynhonnell',
  sourcePart: 'Y cyfan',
  sourceLabel: 'Y pecyn fel y mae wedi’i ysgrifennu',
  sourceHint: 'CommonMark gyda blociau (:::step). Enwir beth bynnag a dorrwch, gyda’i linell, cyn anfon dim ymlaen.',
};

export const words: Words<typeof en> = { en, cy };
