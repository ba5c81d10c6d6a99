import type { Words } from '../../platform/words/words.ts';

const en = {
  history: 'History',
  title: (kit: string) => `How “${kit}” came to be`,
  lead: (count: number, since: string) =>
    count === 1
      ? `It has stood as it is since ${since}.`
      : `Changed ${count === 2 ? 'once' : `${count - 1} times`} since ${since}. Each change says who, when and why, and every state can be read.`,
  edition: (number: number) => `Edition ${number}`,
  editionShort: 'edition',
  notYet: 'not yet in an edition',
  cameWith: (number: number) => `came with edition ${number}`,
  changesHeading: 'What was changed, the newest first',
  fromTo: (before: number, after: number) =>
    before === after ? `${after} minutes, as before` : `${before} minutes, then ${after}`,
  minutes: (minutes: number) => `${minutes} minutes`,
  how: { added: 'New', removed: 'Taken out', changed: 'Changed', moved: 'Moved' },
  kinds: {
    front: 'what the kit says of itself',
    step: 'step',
    background: 'background',
    handout: 'handout',
    exercise: 'exercise',
    case: 'case',
    slide: 'slide',
    evaluation: 'evaluation sheet',
    notes: 'notes',
    prose: 'text',
    unknown: 'another part',
  } as Record<string, string>,
  andMore: (count: number) => `and ${count} more`,
  began: 'The beginning.',
  onlyMarks: 'No words changed.',
  decided: 'How it was decided',
  older: 'Older changes',
  compareHow: 'In the list, mark one state to begin from and one to end with.',
  from: 'from',
  to: 'to',
  fromOf: (what: string) => `From: ${what}`,
  toOf: (what: string) => `To: ${what}`,
  compare: 'Compare the two',
  stepsHeading: 'Step by step',
  stepsHow: 'From whom the words of a step are, why, and since when.',
  gitHeading: 'With git',
  gitHow: 'The whole history, for whoever works with git. Each state has the same id there as here.',
  gitAfresh: (day: string) =>
    `On ${day} something was taken out, of older states too, for safety or by law. Whoever cloned it before that has to clone it again.`,

  stepTitle: (title: string) => `Where “${title}” comes from`,
  stepLead: (count: number) =>
    count === 0
      ? 'Nobody has changed this step.'
      : count === 1
        ? 'Changed once.'
        : `Changed ${count} times, the newest first.`,
  stepBegan: 'It came with the kit.',

  compareTitle: (a: string, b: string) => `From ${a} to ${b}`,
  theEdition: (number: number) => `edition ${number}`,
  theState: (day: string) => `the state of ${day}`,
  sources: 'sources',
  state: (day: string) => `State of ${day}`,
  compared: 'Compared',
  beforeIs: 'Before',
  afterIs: 'After',
  swap: 'The other way round',
  toHistory: 'All of the history',
  whatChanged: 'What changed',
  minutesHeading: 'The minutes, before and after',
  first: 'This is how it began: there is nothing before it.',
  atThisState: 'The kit as it was',
  atThisStateHow: 'Read it, or compare it. What people print and run is the newest edition.',
  source: 'Its source (kit.md)',
  olderState: 'The state before',
  newerState: 'The state after',
  newest: 'The newest edition',
  restore: 'Suggest that it be so again',
  id: 'Id',
  why: 'Why',
};

const cy: typeof en = {
  history: 'Hanes',
  title: (kit) => `Sut y daeth “${kit}” i fod`,
  lead: (count, since) =>
    count === 1
      ? `Mae wedi sefyll fel y mae ers ${since}.`
      : `Newidiwyd ${count === 2 ? 'unwaith' : `${count - 1} gwaith`} ers ${since}. Mae pob newid yn dweud pwy, pryd a pham, a gellir darllen pob fersiwn.`,
  edition: (number) => `Argraffiad ${number}`,
  editionShort: 'argraffiad',
  notYet: 'ddim mewn argraffiad eto',
  cameWith: (number) => `daeth gydag argraffiad ${number}`,
  changesHeading: 'Beth a newidiwyd, y diweddaraf yn gyntaf',
  fromTo: (before, after) => (before === after ? `${after} munud, fel cynt` : `${before} munud, yna ${after}`),
  minutes: (minutes) => `${minutes} munud`,
  how: { added: 'Newydd', removed: 'Tynnwyd allan', changed: 'Newidiwyd', moved: 'Symudwyd' },
  kinds: {
    front: 'beth mae’r pecyn yn ei ddweud amdano’i hun',
    step: 'cam',
    background: 'cefndir',
    handout: 'taflen',
    exercise: 'ymarfer',
    case: 'achos',
    slide: 'sleid',
    evaluation: 'taflen werthuso',
    notes: 'nodiadau',
    prose: 'testun',
    unknown: 'rhan arall',
  },
  andMore: (count) => `a ${count} arall`,
  began: 'Y dechrau.',
  onlyMarks: 'Ni newidiodd unrhyw eiriau.',
  decided: 'Sut y penderfynwyd',
  older: 'Newidiadau hŷn',
  compareHow: 'Yn y rhestr, marciwch un fersiwn i ddechrau ohono ac un i orffen ag ef.',
  from: 'o',
  to: 'i',
  fromOf: (what) => `O: ${what}`,
  toOf: (what) => `I: ${what}`,
  compare: 'Cymharu’r ddau',
  stepsHeading: 'Cam wrth gam',
  stepsHow: 'Gan bwy y daw geiriau cam, pam, ac ers pryd.',
  gitHeading: 'Gyda git',
  gitHow: 'Yr hanes cyfan, i’r sawl sy’n gweithio gyda git. Yr un enw sydd i bob fersiwn yno ag yma.',
  gitAfresh: (day) =>
    `Ar ${day} tynnwyd rhywbeth allan, o fersiynau hŷn hefyd, er diogelwch neu yn ôl y gyfraith. Rhaid i bwy bynnag a’i cloniodd cyn hynny ei glonio eto.`,

  stepTitle: (title) => `O ble y daw “${title}”`,
  stepLead: (count) =>
    count === 0
      ? 'Does neb wedi newid y cam hwn.'
      : count === 1
        ? 'Newidiwyd unwaith.'
        : `Newidiwyd ${count} gwaith, y diweddaraf yn gyntaf.`,
  stepBegan: 'Daeth gyda’r pecyn.',

  compareTitle: (a, b) => `O ${a} i ${b}`,
  theEdition: (number) => `argraffiad ${number}`,
  theState: (day) => `fersiwn ${day}`,
  sources: 'ffynonellau',
  state: (day) => `Fersiwn ${day}`,
  compared: 'Cymharu',
  beforeIs: 'Cynt',
  afterIs: 'Wedyn',
  swap: 'Y ffordd arall',
  toHistory: 'Yr hanes i gyd',
  whatChanged: 'Beth a newidiodd',
  minutesHeading: 'Y munudau, cynt ac wedyn',
  first: 'Dyma sut y dechreuodd: does dim byd o’i flaen.',
  atThisState: 'Y pecyn fel yr oedd',
  atThisStateHow: 'Darllenwch ef, neu ei gymharu. Yr argraffiad diweddaraf y mae pobl yn ei argraffu a’i redeg.',
  source: 'Ei ffynhonnell (kit.md)',
  olderState: 'Y fersiwn cynt',
  newerState: 'Y fersiwn wedyn',
  newest: 'Yr argraffiad diweddaraf',
  restore: 'Awgrymu iddo fod felly eto',
  id: 'Enw',
  why: 'Pam',
};

export const words: Words<typeof en> = { en, cy };
