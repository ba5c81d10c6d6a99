import type { Words } from '../../platform/words/words.ts';
import type { Size } from '../proposals/size.ts';
import type { Need } from './needs.ts';
import type { Review } from './store.ts';

type Forms = { one: string; two?: string; few?: string; many?: string; zero?: string; other: string };

interface ReviewWords {
  changes: string;
  over(kit: string): string;
  suggested(by: string, day: string): string;
  notYetOpen: string;
  stands: string;
  size: Record<Size, string>;
  needs: Record<Need, string>;
  needsLead: string;
  goesIn(day: string): string;
  merged(day: string): string;
  inEdition(number: number): string;
  notInEdition: string;
  byOneGroup: string;
  withdrawn: string;
  declined: string;
  meeting: string;
  meetingGo: string;
  held: string;
  seats: string;
  freeSeat: string;
  freeSeatWho: Record<Size, string>;
  saysYes: string;
  with(name: string, day: string): string;
  noOneYet: string;
  noOneYetUntil(day: string): string;
  holdIt: string;
  why: string;
  inWords: string;
  inWordsHow: string;
  writeItDown: string;
  evidence: string;
  took(number: number, title: string, median: number, planned: number, count: number): string;
  cutShort(number: number, title: string, times: number): string;
  seeKit: string;
  minutes: string;
  whatChanges: string;
  wholeKit: string;
  source: string;
  versions: string;
  version(number: number): string;
  discussion: string;
  noRemarks: string;
  saySomething: string;
  sayHint: string;
  aboutStep: string;
  aboutAll: string;
  objects: string;
  objectsHint: string;
  better: string;
  betterHint: string;
  say: string;
  onStep(title: string): string;
  objecting: string;
  brings: string;
  take: string;
  taken: string;
  credit: string;
  creditHint: string;
  email: string;
  emailHint: string;
  reviews: string;
  noReviews: string;
  verdicts: Record<Review['verdict'], string>;
  said: Record<Review['verdict'], string>;
  yourReview: string;
  reasons: string;
  reasonsHint: string;
  ran: string;
  sendReview: string;
  before(number: number): string;
  checked: string;
  checkFormat: string;
  checkNotices: Forms;
  checkMinutes(minutes: number, least: number): string;
  checkAge(after: number, before: number): string;
  checkLicence(licence: string): string;
  more: string;
  withdraw: string;
  withdrawWhy: string;
  decline: string;
  declineWhy: string;
  raise: string;
  raiseTo: string;
  raiseWhy: string;
  raised(by: string, size: string): string;
  undo: string;
  undoHow: string;
  undoWhy: string;
  amend: string;
  list: {
    title: string;
    lead: string;
    none: string;
    noneHow: string;
    suggest: string;
    waiting: string;
    decided: string;
  };
  meetingPage: {
    title: string;
    lead: string;
    base: string;
    ours: string;
    theirs: string;
    both: string;
    own: string;
    choose: string;
    send: string;
    gone: string;
    order: string;
    what(title: string, field: string): string;
  };
  publication: { title: string; lead: string; notes: string; notesHint: string; press: string; nothing: string };
  errors: Record<string, string>;
}

const en: ReviewWords = {
  changes: 'Changes',
  over: (kit) => `A change to ${kit}`,
  suggested: (by, day) => `Suggested by ${by}, ${day}.`,
  notYetOpen: 'Nobody else sees this yet.',
  stands: 'Where it stands',
  size: { slip: 'A small correction', teaching: 'A teaching change', history: 'A change to history or politics' },
  needs: {
    words: 'somebody who writes it down',
    changes: 'an answer to what a reviewer asked for',
    oneReviewer: 'a reviewer',
    oneMoreReviewer: 'one more reviewer',
    whoHasRunIt: 'one who has run this kit',
    fromAnotherGroup: 'two reviewers from two groups',
    oneContact: 'somebody who speaks for the group whose version this is',
  },
  needsLead: 'needs',
  goesIn: (day) => `It goes in by itself on ${day}, unless somebody objects.`,
  merged: (day) => `Taken on ${day}.`,
  inEdition: (number) => `It is in edition ${number}.`,
  notInEdition: 'It will be in the next edition.',
  byOneGroup: 'Reviewed by one group so far.',
  withdrawn: 'Taken back by its author.',
  declined: 'Not taken.',
  meeting: 'This and a change made since meet in the same place. Somebody has to choose.',
  meetingGo: 'Choose what stays',
  held: 'Held until you press the button in the letter we sent you.',
  seats: 'Reviewers',
  freeSeat: 'This seat is free',
  freeSeatWho: {
    slip: 'Any reviewer.',
    teaching: 'A reviewer outside the author’s group.',
    history: 'A reviewer from a group that has not spoken yet.',
  },
  saysYes: 'Says yes.',
  with: (name, day) => `With ${name} until ${day}.`,
  noOneYet: 'Nobody has it yet.',
  noOneYetUntil: (day) => `Nobody has it yet. On ${day} it is given to somebody.`,
  holdIt: 'I’ll look at this one',
  why: 'Why',
  inWords: 'Said in words',
  inWordsHow: 'Nobody has changed the text yet. A reviewer, or whoever said it, can write it down.',
  writeItDown: 'Write it down',
  evidence: 'Evidence',
  took: (number, title, median, planned, count) =>
    `Step ${number}, ${title}, is planned for ${planned} minutes and really took ${median} in the middle of ${count} times.`,
  cutShort: (number, title, times) => `Step ${number}, ${title}, was cut short ${times} times.`,
  seeKit: 'See the kit',
  minutes: 'The minutes, before and after',
  whatChanges: 'What changes',
  wholeKit: 'The whole kit as it would be',
  source: 'See the source',
  versions: 'Versions',
  version: (number) => `Version ${number}`,
  discussion: 'What people say',
  noRemarks: 'Nobody has said anything yet.',
  saySomething: 'Say something',
  sayHint: 'It is public, and stays with the change.',
  aboutStep: 'About',
  aboutAll: 'The whole change',
  objects: 'I object: don’t publish this by itself',
  objectsHint: 'A small correction goes in after seven days if nobody objects.',
  better: 'Better like this',
  betterHint: 'The words of that step as you would have them. Its author or a reviewer can take them with one press.',
  say: 'Say it',
  onStep: (title) => `On ${title}`,
  objecting: 'Objects to its going in by itself.',
  brings: 'Brings words to take',
  take: 'Take these words',
  taken: 'Taken',
  credit: 'Your name, as others will see it',
  creditHint: 'It stands here for ever. Leave it empty to be “someone”.',
  email: 'Your e-mail address',
  emailHint: 'We send one letter with a button, so that we know it was you. Nobody else sees it.',
  reviews: 'Reviews',
  noReviews: 'No reviewer has spoken yet.',
  verdicts: {
    approve: 'Approve: better than what we have',
    changes: 'Ask for changes first',
    aside: 'Stand aside',
  },
  said: { approve: 'approves', changes: 'asks for changes', aside: 'stands aside' },
  yourReview: 'Your review',
  reasons: 'Your reasons',
  reasonsHint: 'They are public and stay with the kit.',
  ran: 'I have run this kit',
  sendReview: 'Send your review',
  before: (number) => `said of version ${number}, before it changed`,
  checked: 'Checked by the machine',
  checkFormat: 'The kit is whole: steps, links, pictures with words',
  checkNotices: { one: '# thing to look at', other: '# things to look at' },
  checkMinutes: (minutes, least) => `The plan adds up to ${minutes} minutes, ${least} at the shortest`,
  checkAge: (after, before) =>
    after === before ? `Reads at age ${after}, as before` : `Reads at age ${after}; before: ${before}`,
  checkLicence: (licence) => `Open licence: ${licence}`,
  more: 'More you can do',
  withdraw: 'Take it back',
  withdrawWhy: 'Why do you take it back?',
  decline: 'Say no to it',
  declineWhy: 'Why not? It stays in the ledger, and its author reads it.',
  raise: 'It is larger than that',
  raiseTo: 'It is',
  raiseWhy: 'Why?',
  raised: (by, size) => `${by} took it for larger: ${size}.`,
  undo: 'Undo it',
  undoHow: 'This suggests that it be taken back; it is decided like any other change.',
  undoWhy: 'Why should it be taken back?',
  amend: 'Change the text',
  list: {
    title: 'Changes suggested',
    lead: 'Anybody may suggest a better way. Everybody can see what became of it.',
    none: 'Nobody has suggested anything yet',
    noneHow: 'Did a step take longer than it says? Three taps are enough.',
    suggest: 'Suggest a change',
    waiting: 'Waiting',
    decided: 'Decided',
  },
  meetingPage: {
    title: 'Two changes meet',
    lead: 'Since this was suggested, the kit has changed in the same places. Choose for each what stays.',
    base: 'Before both',
    ours: 'The kit as it is now',
    theirs: 'This suggestion',
    both: 'Both, one after the other',
    own: 'Your own words',
    choose: 'What stays?',
    send: 'Keep these choices',
    gone: 'Taken out',
    order: 'order',
    what: (title, field) => (title ? `${title}: ${field}` : field),
  },
  publication: {
    title: 'Publish an edition',
    lead: 'Everything merged since the last edition goes into print under a number.',
    notes: 'What changed, and why',
    notesHint:
      'Written from the reasons people gave. It stands on the kit’s page and behind the code on every printed sheet.',
    press: 'Publish this edition',
    nothing: 'Nothing has been merged since the last edition.',
  },
  errors: {
    sayWhy: 'Say why. One sentence is enough.',
    tooLong: 'Say it in fewer words.',
    chooseOne: 'Choose one of these.',
    sayIt: 'Say what you want to say.',
    nameTooLong: 'Give a name of at most 80 letters.',
    emailNeeded: 'Give an e-mail address, so that we can ask you whether it was you.',
    emailWrong: 'We can’t write to that address. Check it.',
    sayWhatChanged: 'Say what changed.',
    chooseEach: 'Choose what stays here.',
    nothingLeft: 'With these choices nothing of the suggestion is left. Choose otherwise, or take it back on its page.',
    notAKit: 'With these words the kit would not be whole. Look at the step again.',
    otherKit: 'That is another kit.',
    tooLarge: 'That is too large.',
    notUtf8: 'That is not text.',
    stepForWords: 'Choose the step that your words are for.',
  },
};

const cy: ReviewWords = {
  changes: 'Newidiadau',
  over: (kit) => `Newid i ${kit}`,
  suggested: (by, day) => `Awgrymwyd gan ${by}, ${day}.`,
  notYetOpen: 'Does neb arall yn gweld hwn eto.',
  stands: 'Lle mae’n sefyll',
  size: { slip: 'Cywiriad bach', teaching: 'Newid i’r addysgu', history: 'Newid i’r hanes neu’r wleidyddiaeth' },
  needs: {
    words: 'rhywun i’w ysgrifennu i lawr',
    changes: 'ateb i’r hyn y gofynnodd adolygydd amdano',
    oneReviewer: 'adolygydd',
    oneMoreReviewer: 'un adolygydd arall',
    whoHasRunIt: 'un sydd wedi rhedeg y pecyn hwn',
    fromAnotherGroup: 'dau adolygydd o ddau grŵp',
    oneContact: 'rhywun sy’n siarad dros y grŵp y mae’r fersiwn hwn yn eiddo iddo',
  },
  needsLead: 'mae angen',
  goesIn: (day) => `Bydd yn mynd i mewn ohono’i hun ar ${day}, oni bai bod rhywun yn gwrthwynebu.`,
  merged: (day) => `Derbyniwyd ar ${day}.`,
  inEdition: (number) => `Mae yn argraffiad ${number}.`,
  notInEdition: 'Bydd yn yr argraffiad nesaf.',
  byOneGroup: 'Adolygwyd gan un grŵp hyd yn hyn.',
  withdrawn: 'Tynnwyd yn ôl gan ei awdur.',
  declined: 'Ni dderbyniwyd.',
  meeting: 'Mae hwn a newid a wnaed ers hynny yn cwrdd yn yr un lle. Rhaid i rywun ddewis.',
  meetingGo: 'Dewis beth sy’n aros',
  held: 'Cedwir nes i chi wasgu’r botwm yn y llythyr a anfonwyd atoch.',
  seats: 'Adolygwyr',
  freeSeat: 'Mae’r sedd hon yn wag',
  freeSeatWho: {
    slip: 'Unrhyw adolygydd.',
    teaching: 'Adolygydd o’r tu allan i grŵp yr awdur.',
    history: 'Adolygydd o grŵp nad yw wedi siarad eto.',
  },
  saysYes: 'Yn dweud iawn.',
  with: (name, day) => `Gyda ${name} tan ${day}.`,
  noOneYet: 'Does neb wedi’i gymryd eto.',
  noOneYetUntil: (day) => `Does neb wedi’i gymryd eto. Ar ${day} fe’i rhoddir i rywun.`,
  holdIt: 'Fe edrychaf i ar hwn',
  why: 'Pam',
  inWords: 'Wedi’i ddweud mewn geiriau',
  inWordsHow: 'Does neb wedi newid y testun eto. Gall adolygydd, neu bwy bynnag a’i dywedodd, ei ysgrifennu.',
  writeItDown: 'Ei ysgrifennu',
  evidence: 'Tystiolaeth',
  took: (number, title, median, planned, count) =>
    `Mae cam ${number}, ${title}, wedi’i gynllunio am ${planned} munud a chymerodd ${median} mewn gwirionedd, yng nghanol ${count} o weithiau.`,
  cutShort: (number, title, times) => `Torrwyd cam ${number}, ${title}, yn fyr ${times} o weithiau.`,
  seeKit: 'Gweld y pecyn',
  minutes: 'Y munudau, cyn ac ar ôl',
  whatChanges: 'Beth sy’n newid',
  wholeKit: 'Y pecyn cyfan fel y byddai',
  source: 'Gweld y ffynhonnell',
  versions: 'Fersiynau',
  version: (number) => `Fersiwn ${number}`,
  discussion: 'Beth mae pobl yn ei ddweud',
  noRemarks: 'Does neb wedi dweud dim eto.',
  saySomething: 'Dywedwch rywbeth',
  sayHint: 'Mae’n gyhoeddus, ac yn aros gyda’r newid.',
  aboutStep: 'Am',
  aboutAll: 'Y newid cyfan',
  objects: 'Rwy’n gwrthwynebu: peidiwch â chyhoeddi hwn ohono’i hun',
  objectsHint: 'Mae cywiriad bach yn mynd i mewn ar ôl saith diwrnod os nad oes neb yn gwrthwynebu.',
  better: 'Gwell fel hyn',
  betterHint: 'Geiriau’r cam hwnnw fel y byddech chi’n eu cael. Gall ei awdur neu adolygydd eu cymryd ag un gwasgiad.',
  say: 'Ei ddweud',
  onStep: (title) => `Ar ${title}`,
  objecting: 'Yn gwrthwynebu iddo fynd i mewn ohono’i hun.',
  brings: 'Yn dod â geiriau i’w cymryd',
  take: 'Cymryd y geiriau hyn',
  taken: 'Cymerwyd',
  credit: 'Eich enw, fel y bydd eraill yn ei weld',
  creditHint: 'Mae’n sefyll yma am byth. Gadewch ef yn wag i fod yn “rhywun”.',
  email: 'Eich cyfeiriad e-bost',
  emailHint: 'Rydym yn anfon un llythyr gyda botwm, i ni wybod mai chi oedd yno. Does neb arall yn ei weld.',
  reviews: 'Adolygiadau',
  noReviews: 'Does dim adolygydd wedi siarad eto.',
  verdicts: {
    approve: 'Cymeradwyo: gwell na’r hyn sydd gennym',
    changes: 'Gofyn am newidiadau yn gyntaf',
    aside: 'Sefyll o’r neilltu',
  },
  said: { approve: 'yn cymeradwyo', changes: 'yn gofyn am newidiadau', aside: 'yn sefyll o’r neilltu' },
  yourReview: 'Eich adolygiad',
  reasons: 'Eich rhesymau',
  reasonsHint: 'Maent yn gyhoeddus ac yn aros gyda’r pecyn.',
  ran: 'Rwyf wedi rhedeg y pecyn hwn',
  sendReview: 'Anfon eich adolygiad',
  before: (number) => `dywedwyd am fersiwn ${number}, cyn iddo newid`,
  checked: 'Gwiriwyd gan y peiriant',
  checkFormat: 'Mae’r pecyn yn gyfan: camau, dolenni, lluniau gyda geiriau',
  checkNotices: { one: '# peth i edrych arno', two: '# beth i edrych arnynt', other: '# o bethau i edrych arnynt' },
  checkMinutes: (minutes, least) => `Mae’r cynllun yn dod i ${minutes} munud, ${least} ar ei fyrraf`,
  checkAge: (after, before) =>
    after === before
      ? `Darllenadwy yn ${after} oed, fel o’r blaen`
      : `Darllenadwy yn ${after} oed; cyn hynny: ${before}`,
  checkLicence: (licence) => `Trwydded agored: ${licence}`,
  more: 'Rhagor y gallwch ei wneud',
  withdraw: 'Ei dynnu’n ôl',
  withdrawWhy: 'Pam rydych yn ei dynnu’n ôl?',
  decline: 'Dweud na wrtho',
  declineWhy: 'Pam ddim? Mae’n aros yn y llyfr penderfyniadau, ac mae ei awdur yn ei ddarllen.',
  raise: 'Mae’n fwy na hynny',
  raiseTo: 'Mae’n',
  raiseWhy: 'Pam?',
  raised: (by, size) => `Barnodd ${by} ei fod yn fwy: ${size}.`,
  undo: 'Ei ddadwneud',
  undoHow: 'Mae hyn yn awgrymu ei dynnu’n ôl; fe’i penderfynir fel unrhyw newid arall.',
  undoWhy: 'Pam y dylid ei dynnu’n ôl?',
  amend: 'Newid y testun',
  list: {
    title: 'Newidiadau a awgrymwyd',
    lead: 'Gall unrhyw un awgrymu ffordd well. Gall pawb weld beth ddaeth ohono.',
    none: 'Does neb wedi awgrymu dim eto',
    noneHow: 'A gymerodd cam fwy o amser nag y mae’n ei ddweud? Mae tri thap yn ddigon.',
    suggest: 'Awgrymu newid',
    waiting: 'Yn aros',
    decided: 'Wedi’u penderfynu',
  },
  meetingPage: {
    title: 'Mae dau newid yn cwrdd',
    lead: 'Ers i hwn gael ei awgrymu, mae’r pecyn wedi newid yn yr un mannau. Dewiswch beth sy’n aros ym mhob un.',
    base: 'Cyn y ddau',
    ours: 'Y pecyn fel y mae nawr',
    theirs: 'Yr awgrym hwn',
    both: 'Y ddau, un ar ôl y llall',
    own: 'Eich geiriau eich hun',
    choose: 'Beth sy’n aros?',
    send: 'Cadw’r dewisiadau hyn',
    gone: 'Tynnwyd allan',
    order: 'trefn',
    what: (title, field) => (title ? `${title}: ${field}` : field),
  },
  publication: {
    title: 'Cyhoeddi argraffiad',
    lead: 'Mae popeth a unwyd ers yr argraffiad diwethaf yn mynd i brint o dan rif.',
    notes: 'Beth newidiodd, a pham',
    notesHint:
      'Wedi’i ysgrifennu o’r rhesymau a roddodd pobl. Mae’n sefyll ar dudalen y pecyn a thu ôl i’r cod ar bob dalen a argreffir.',
    press: 'Cyhoeddi’r argraffiad hwn',
    nothing: 'Does dim wedi’i uno ers yr argraffiad diwethaf.',
  },
  errors: {
    sayWhy: 'Dywedwch pam. Mae un frawddeg yn ddigon.',
    tooLong: 'Dywedwch hynny mewn llai o eiriau.',
    chooseOne: 'Dewiswch un o’r rhain.',
    sayIt: 'Dywedwch yr hyn rydych am ei ddweud.',
    nameTooLong: 'Rhowch enw o 80 llythyren ar y mwyaf.',
    emailNeeded: 'Rhowch gyfeiriad e-bost, i ni allu gofyn ai chi oedd yno.',
    emailWrong: 'Allwn ni ddim ysgrifennu i’r cyfeiriad hwnnw. Gwiriwch ef.',
    sayWhatChanged: 'Dywedwch beth newidiodd.',
    chooseEach: 'Dewiswch beth sy’n aros yma.',
    nothingLeft:
      'Gyda’r dewisiadau hyn nid oes dim o’r awgrym ar ôl. Dewiswch yn wahanol, neu tynnwch ef yn ôl ar ei dudalen.',
    notAKit: 'Gyda’r geiriau hyn ni fyddai’r pecyn yn gyfan. Edrychwch ar y cam eto.',
    otherKit: 'Pecyn arall yw hwnnw.',
    tooLarge: 'Mae hynny’n rhy fawr.',
    notUtf8: 'Nid testun yw hwnnw.',
    stepForWords: 'Dewiswch y cam y mae’ch geiriau ar ei gyfer.',
  },
};

export const words: Words<ReviewWords> = { en, cy };
