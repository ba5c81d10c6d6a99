import type { Words } from '../../platform/words/words.ts';
import type { Entry } from './store.ts';

interface StewardWords {
  title: string;
  lead: string;
  tooFew: string;
  open: string;
  closed: string;
  none: string;
  report: (number: string) => string;
  came: string;
  due: string;
  late: string;
  wantsAnswer: string;
  answered: string;
  hiddenNow: string;
  nothingHidden: string;
  things: Record<'proposal' | 'remark' | 'review', string>;
  hiddenOn: (day: string) => string;
  appealWaits: (day: string) => string;
  takeDown: string;
  wrong: string;
  about: string;
  words: string;
  forgotten: string;
  see: string;
  contribution: string;
  looks: string;
  hide: string;
  hideHint: string;
  hideButton: string;
  isHidden: string;
  seeHiding: string;
  merged: string;
  answer: string;
  answerHint: string;
  answerButton: string;
  noAddress: string;
  close: string;
  closeHint: string;
  closeButton: string;
  log: string;
  entries: Record<Entry['what'] | 'made', string>;
  bySteward: string;
  byProgram: string;
  hiding: string;
  reason: string;
  appeal: string;
  noAppeal: string;
  yours: string;
  decide: string;
  shows: string;
  stays: string;
  decideHint: string;
  decideButton: string;
  decided: string;
  show: string;
  showHint: string;
  showButton: string;
  shown: string;
  errors: Record<string, string>;
}

const en: StewardWords = {
  title: 'Reports and complaints',
  lead: 'What people told the stewards, the oldest first. No words are opened on this page; each report that you open is written to the audit.',
  tooFew:
    'A complaint has to reach two people, and this school has fewer than two stewards. Make another by: npx fundi steward EMAIL.',
  open: 'To settle',
  closed: 'Closed',
  none: 'Nothing waits.',
  report: (number) => `Report ${number}`,
  came: 'Came',
  due: 'Answer by',
  late: 'late',
  wantsAnswer: 'wants an answer',
  answered: 'answered',
  hiddenNow: 'Hidden now',
  nothingHidden: 'Nothing is hidden.',
  things: { proposal: 'A suggested change', remark: 'Something said about a change', review: 'A review' },
  hiddenOn: (day) => `hidden on ${day}`,
  appealWaits: (day) => `its author appeals: answer by ${day}`,
  takeDown: 'Take a name or words down from a kit',
  wrong: 'What is wrong',
  about: 'About',
  words: 'In their words',
  forgotten: 'The words of this report have gone.',
  see: 'See it in its place',
  contribution: 'What it is about',
  looks: 'That you opened this stands in the audit.',
  hide: 'Hide it',
  hideHint:
    'In its place stands: hidden, since when, and this reason; so does the open list of decisions. Don’t repeat what it said. Its author gets a letter and may appeal.',
  hideButton: 'Hide it',
  isHidden: 'It is hidden.',
  seeHiding: 'See the hiding',
  merged: 'This change is in the kit: hiding it would hide nothing. Take the words down instead.',
  answer: 'Answer whoever reported',
  answerHint: 'It goes by letter, is sealed in the log, and the letter says that they may write again.',
  answerButton: 'Send the answer',
  noAddress: 'No answer can be sent: they gave no address, or have not pressed the button in our letter.',
  close: 'Close it',
  closeHint: 'Say what you found and did, for the log. A year from now these words and theirs are erased.',
  closeButton: 'Close this report',
  log: 'Log',
  entries: {
    made: 'Came in',
    acknowledged: 'Acknowledged by letter',
    reminded: 'Stewards reminded',
    answered: 'Answered',
    hidden: 'Hidden',
    'shown-again': 'Shown again',
    closed: 'Closed',
    forgotten: 'Words erased',
  },
  bySteward: 'by a steward',
  byProgram: 'by the program',
  hiding: 'Something hidden',
  reason: 'Why it was hidden',
  appeal: 'Its author’s appeal',
  noAppeal: 'Its author has not appealed.',
  yours: 'You hid it: another steward answers.',
  decide: 'Answer the appeal',
  shows: 'Show it again',
  stays: 'It stays hidden',
  decideHint: 'It goes to the author, and stands in the open list of decisions.',
  decideButton: 'Decide',
  decided: 'Answered:',
  show: 'Show it again',
  showHint: 'Say why. It stands in the open list of decisions, and its author gets a letter.',
  showButton: 'Show it again',
  shown: 'It is shown again.',
  errors: {
    sayReason: 'Give a reason.',
    reasonLong: 'That is longer than 500 letters. Say it shorter.',
    sayAnswer: 'Write the answer.',
    wordsLong: 'That is longer than 4,000 letters. Say it shorter.',
    choose: 'Choose one of the two.',
  },
};

const cy: StewardWords = {
  title: 'Adroddiadau a chwynion',
  lead: 'Yr hyn a ddywedodd pobl wrth y stiwardiaid, yr hynaf yn gyntaf. Nid agorir geiriau ar y dudalen hon; nodir pob adroddiad a agorwch yn yr archwiliad.',
  tooFew:
    'Rhaid i gŵyn gyrraedd dau o bobl, ac mae gan yr ysgol hon lai na dau stiward. Gwnewch un arall drwy: npx fundi steward EMAIL.',
  open: 'I’w setlo',
  closed: 'Wedi’u cau',
  none: 'Does dim yn aros.',
  report: (number) => `Adroddiad ${number}`,
  came: 'Daeth',
  due: 'Ateb erbyn',
  late: 'hwyr',
  wantsAnswer: 'eisiau ateb',
  answered: 'atebwyd',
  hiddenNow: 'Ynghudd nawr',
  nothingHidden: 'Does dim ynghudd.',
  things: { proposal: 'Newid a awgrymwyd', remark: 'Rhywbeth a ddywedwyd am newid', review: 'Adolygiad' },
  hiddenOn: (day) => `cuddiwyd ar ${day}`,
  appealWaits: (day) => `mae ei awdur yn apelio: atebwch erbyn ${day}`,
  takeDown: 'Tynnu enw neu eiriau i lawr o becyn',
  wrong: 'Beth sydd o’i le',
  about: 'Ynglŷn â',
  words: 'Yn eu geiriau nhw',
  forgotten: 'Mae geiriau’r adroddiad hwn wedi mynd.',
  see: 'Ei weld yn ei le',
  contribution: 'Am beth mae hyn',
  looks: 'Nodir yn yr archwiliad i chi agor hwn.',
  hide: 'Ei guddio',
  hideHint:
    'Yn ei le bydd: ynghudd, ers pryd, a’r rheswm hwn; felly hefyd yn y rhestr agored o benderfyniadau. Peidiwch ag ailadrodd yr hyn a ddywedodd. Caiff ei awdur lythyr, a gall apelio.',
  hideButton: 'Ei guddio',
  isHidden: 'Mae ynghudd.',
  seeHiding: 'Gweld y cuddio',
  merged: 'Mae’r newid hwn yn y pecyn: ni fyddai ei guddio’n cuddio dim. Tynnwch y geiriau i lawr yn lle hynny.',
  answer: 'Ateb pwy bynnag a roddodd wybod',
  answerHint: 'Mae’n mynd drwy lythyr, fe’i seliwyd yn y cofnod, ac mae’r llythyr yn dweud y cân nhw ysgrifennu eto.',
  answerButton: 'Anfon yr ateb',
  noAddress: 'Ni ellir anfon ateb: ni roddon nhw gyfeiriad, neu heb wasgu’r botwm yn ein llythyr.',
  close: 'Ei gau',
  closeHint:
    'Dywedwch beth a gawsoch a beth a wnaethoch, ar gyfer y cofnod. Flwyddyn o nawr dilëir y geiriau hyn a’u geiriau nhw.',
  closeButton: 'Cau’r adroddiad hwn',
  log: 'Cofnod',
  entries: {
    made: 'Daeth i mewn',
    acknowledged: 'Cydnabuwyd drwy lythyr',
    reminded: 'Atgoffwyd y stiwardiaid',
    answered: 'Atebwyd',
    hidden: 'Cuddiwyd',
    'shown-again': 'Dangoswyd eto',
    closed: 'Caewyd',
    forgotten: 'Dilëwyd y geiriau',
  },
  bySteward: 'gan stiward',
  byProgram: 'gan y rhaglen',
  hiding: 'Rhywbeth ynghudd',
  reason: 'Pam y’i cuddiwyd',
  appeal: 'Apêl ei awdur',
  noAppeal: 'Nid yw ei awdur wedi apelio.',
  yours: 'Chi a’i cuddiodd: stiward arall sy’n ateb.',
  decide: 'Ateb yr apêl',
  shows: 'Ei ddangos eto',
  stays: 'Mae’n aros ynghudd',
  decideHint: 'Mae’n mynd at yr awdur, ac yn sefyll yn y rhestr agored o benderfyniadau.',
  decideButton: 'Penderfynu',
  decided: 'Atebwyd:',
  show: 'Ei ddangos eto',
  showHint: 'Dywedwch pam. Mae’n sefyll yn y rhestr agored o benderfyniadau, a chaiff ei awdur lythyr.',
  showButton: 'Ei ddangos eto',
  shown: 'Fe’i dangosir eto.',
  errors: {
    sayReason: 'Rhowch reswm.',
    reasonLong: 'Mae hynny’n hirach na 500 o lythrennau. Dywedwch yn fyrrach.',
    sayAnswer: 'Ysgrifennwch yr ateb.',
    wordsLong: 'Mae hynny’n hirach na 4,000 o lythrennau. Dywedwch yn fyrrach.',
    choose: 'Dewiswch un o’r ddau.',
  },
};

export const words: Words<StewardWords> = { en, cy };
