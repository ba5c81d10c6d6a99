import type { Reported } from '../../platform/ui/report-link.tsx';
import type { Words } from '../../platform/words/words.ts';
import type { Wrong } from './forms.ts';

interface ReportWords {
  title: string;
  lead: string;
  things: Record<Reported, string>;
  it: string;
  about: string;
  aboutHint: string;
  wrong: string;
  wrongs: Record<Wrong, string>;
  words: string;
  wordsHint: string;
  email: string;
  emailHint: string;
  answer: string;
  send: string;
  danger: string;
  how: string;
  sent: string;
  sentLead: string;
  number: string;
  sentNext: string;
  sentMail: string;
  library: string;
  yesTitle: string;
  yesLead: string;
  yes: string;
  yesDone: string;
  yesDoneLead: string;
  errors: Record<string, string>;
}

const en: ReportWords = {
  title: 'Report something, or complain',
  lead: 'About something on this site, about us, or about how we use what we know of people. You need no account, and need not say who you are.',
  things: {
    proposal: 'a change that somebody suggested',
    remark: 'something said about a suggested change',
    review: 'a review of a suggested change',
    kit: 'a kit',
    run: 'what somebody told us of a session',
    story: 'what somebody told of what they tried',
    question: 'a question',
    answer: 'an answer to a question',
    session: 'a training, and what happened at it',
  },
  it: 'It is about',
  about: 'What is it about?',
  aboutHint: 'The address of the page is best: copy it here. Or say it in words. Leave it empty if it is about us.',
  wrong: 'What is wrong?',
  wrongs: {
    'names-somebody': 'It names somebody, or shows who somebody is',
    'against-the-law': 'It is against the law',
    abuse: 'It is abuse',
    false: 'It is false',
    'something-else': 'Something else',
    'about-us': 'It is a complaint about the people who run this site',
    'about-data': 'It is a complaint about how you use personal data',
  },
  words: 'Say it in your words',
  wordsHint:
    'Only the stewards of this site read this. It is kept sealed, each look at it is written down, and it goes a year after it is settled.',
  email: 'Your e-mail address',
  emailHint: 'Only if you want an answer. We write one letter with a button, and answer once you have pressed it.',
  answer: 'Answer me by letter, at the address I sign in with',
  send: 'Send it',
  danger: 'Is somebody in danger now? Ring 999 first.',
  how: 'What happens with reports here',
  sent: 'It is with the stewards',
  sentLead: 'Keep this number, and quote it if you write again.',
  number: 'Number',
  sentNext:
    'Every steward is told at once. One of them reads it, looks into it, and does something about it or says why not: within 30 days.',
  sentMail:
    'If you gave an address, look at your mail and press the button in our letter: only then do we answer there.',
  library: 'To the library',
  yesTitle: 'Shall we answer you at this address?',
  yesLead: 'One press, and a steward can answer what you told us.',
  yes: 'Yes, answer me here',
  yesDone: 'You will be answered',
  yesDoneLead: 'A steward writes to the address at which you got our letter.',
  errors: {
    chooseWrong: 'Choose what is wrong.',
    sayWhatIsWrong: 'Say in your words what is wrong.',
    wordsLong: 'That is longer than 4,000 letters. Say it shorter.',
    aboutLong: 'That is longer than 500 letters. An address is enough.',
    emailMissing: 'Type your e-mail address, or leave it empty.',
    emailWrong: 'That is not an e-mail address we can write to. Look for a missing @ or dot, or leave it empty.',
  },
};

const cy: ReportWords = {
  title: 'Rhoi gwybod am rywbeth, neu gwyno',
  lead: 'Am rywbeth ar y wefan hon, amdanom ni, neu am sut rydym yn defnyddio’r hyn a wyddom am bobl. Nid oes angen cyfrif, na dweud pwy ydych chi.',
  things: {
    proposal: 'newid a awgrymodd rhywun',
    remark: 'rhywbeth a ddywedwyd am newid a awgrymwyd',
    review: 'adolygiad o newid a awgrymwyd',
    kit: 'pecyn',
    run: 'yr hyn a ddywedodd rhywun wrthym am sesiwn',
    story: 'yr hyn a ddywedodd rhywun am yr hyn y rhoddodd gynnig arno',
    question: 'cwestiwn',
    answer: 'ateb i gwestiwn',
    session: 'hyfforddiant, a’r hyn a ddigwyddodd ynddo',
  },
  it: 'Mae’n ymwneud â',
  about: 'Am beth mae hyn?',
  aboutHint:
    'Cyfeiriad y dudalen sydd orau: copïwch ef yma. Neu dywedwch mewn geiriau. Gadewch yn wag os yw amdanom ni.',
  wrong: 'Beth sydd o’i le?',
  wrongs: {
    'names-somebody': 'Mae’n enwi rhywun, neu’n dangos pwy yw rhywun',
    'against-the-law': 'Mae yn erbyn y gyfraith',
    abuse: 'Cam-drin yw ef',
    false: 'Mae’n anwir',
    'something-else': 'Rhywbeth arall',
    'about-us': 'Cwyn yw hon am y bobl sy’n rhedeg y wefan',
    'about-data': 'Cwyn yw hon am sut rydych yn defnyddio data personol',
  },
  words: 'Dywedwch yn eich geiriau chi',
  wordsHint:
    'Dim ond stiwardiaid y wefan hon sy’n darllen hyn. Fe’i cedwir dan sêl, nodir pob golwg arno, ac mae’n mynd flwyddyn ar ôl ei setlo.',
  email: 'Eich cyfeiriad e-bost',
  emailHint: 'Dim ond os ydych eisiau ateb. Byddwn yn anfon un llythyr â botwm, ac yn ateb wedi i chi ei wasgu.',
  answer: 'Atebwch fi drwy lythyr, yn y cyfeiriad rwy’n mewngofnodi ag ef',
  send: 'Anfon',
  danger: 'A oes rhywun mewn perygl nawr? Ffoniwch 999 yn gyntaf.',
  how: 'Beth sy’n digwydd gydag adroddiadau yma',
  sent: 'Mae gyda’r stiwardiaid',
  sentLead: 'Cadwch y rhif hwn, a dyfynnwch ef os ysgrifennwch eto.',
  number: 'Rhif',
  sentNext:
    'Rhoddir gwybod i bob stiward ar unwaith. Mae un ohonyn nhw’n ei ddarllen, yn edrych i mewn iddo, ac yn gwneud rhywbeth yn ei gylch neu’n dweud pam ddim: o fewn 30 diwrnod.',
  sentMail:
    'Os rhoddoch gyfeiriad, edrychwch yn eich post a gwasgwch y botwm yn ein llythyr: dim ond wedyn y byddwn yn ateb yno.',
  library: 'I’r llyfrgell',
  yesTitle: 'A gawn ni eich ateb yn y cyfeiriad hwn?',
  yesLead: 'Un gwasgiad, a gall stiward ateb yr hyn a ddywedoch wrthym.',
  yes: 'Iawn, atebwch fi yma',
  yesDone: 'Cewch ateb',
  yesDoneLead: 'Bydd stiward yn ysgrifennu i’r cyfeiriad lle cawsoch ein llythyr.',
  errors: {
    chooseWrong: 'Dewiswch beth sydd o’i le.',
    sayWhatIsWrong: 'Dywedwch yn eich geiriau chi beth sydd o’i le.',
    wordsLong: 'Mae hynny’n hirach na 4,000 o lythrennau. Dywedwch yn fyrrach.',
    aboutLong: 'Mae hynny’n hirach na 500 o lythrennau. Mae cyfeiriad yn ddigon.',
    emailMissing: 'Teipiwch eich cyfeiriad e-bost, neu gadewch yn wag.',
    emailWrong:
      'Nid yw hwnnw’n gyfeiriad e-bost y gallwn ysgrifennu ato. Chwiliwch am @ neu ddot ar goll, neu gadewch yn wag.',
  },
};

export const words: Words<ReportWords> = { en, cy };
