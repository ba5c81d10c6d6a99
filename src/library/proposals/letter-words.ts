import type { Words } from '../../platform/words/words.ts';

interface LetterWords {
  confirmSubject: string;
  confirmSay: string;
  confirmPress: string;
  confirmElse: string;
  remarkSubject: string;
  remarkSay: string;
  remarkPress: string;
  confirmFoot: string;
  decidedSubject: string;
  decided: Record<'merged' | 'declined' | 'changes', string>;
  see: string;
  authorFoot: string;
  editionSubject: string;
  inEdition(number: number): string;
  seeEdition: string;
  reviewSubject: string;
  review: Record<'slip' | 'opened' | 'yours' | 'again', string>;
  reviewerFoot: string;
}

const en: LetterWords = {
  confirmSubject: 'One press, and your suggestion goes on',
  confirmSay:
    'Thank you. You suggested a change to a training kit on Fundi. Press the button and reviewers will see it; until then nobody does. The link works for seven days.',
  confirmPress: 'Yes, send my suggestion',
  confirmElse: 'If that was not you, do nothing: it is thrown away after seven days.',
  remarkSubject: 'One press, and others can read what you said',
  remarkSay:
    'Thank you. You said something on Fundi about a suggested change. Press the button and others can read it; until then nobody does. The link works for seven days.',
  remarkPress: 'Yes, show what I said',
  confirmFoot:
    'Somebody typed this address into our form. You will not hear from us again unless you press the button.',
  decidedSubject: 'About what you suggested',
  decided: {
    merged:
      'What you suggested on Fundi has been taken. It is part of the kit from now on, and in print with its next edition. Thank you.',
    declined: 'What you suggested on Fundi has not been taken. This is why:',
    changes:
      'A reviewer read what you suggested on Fundi and asks you to change something first. Until then it waits. This is what they wrote:',
  },
  see: 'See it',
  authorFoot:
    'You get this because you suggested a change. We write when something is decided about it, and not otherwise.',
  editionSubject: 'What you suggested is in print',
  inEdition: (number) =>
    `What you suggested on Fundi is in edition ${number}. Everybody who prints the kit from now on has it.`,
  seeEdition: 'See the edition',
  reviewSubject: 'A suggestion waits for you',
  review: {
    slip: 'A small correction to a kit was suggested. It goes in by itself in seven days unless somebody objects. A look takes a minute.',
    opened:
      'A change to a kit was suggested. Could you read it? If nobody takes it within three days, it is given to somebody.',
    yours:
      'A change that somebody suggested is with you now. Please read it and say yes, say what should change, or stand aside. After two weeks without a word it goes to somebody else.',
    again: 'What you approved has changed since. Only what changed needs your eye.',
  },
  reviewerFoot:
    'You get this because you are a reviewer on Fundi, or speak for the group whose version it is. A reviewer can pause for a month, or stop, at any time.',
};

const cy: LetterWords = {
  confirmSubject: 'Un gwasgiad, ac mae’ch awgrym yn mynd ymlaen',
  confirmSay:
    'Diolch. Fe awgrymoch chi newid i becyn hyfforddi ar Fundi. Gwasgwch y botwm a bydd adolygwyr yn ei weld; tan hynny does neb yn ei weld. Mae’r ddolen yn gweithio am saith diwrnod.',
  confirmPress: 'Iawn, anfonwch fy awgrym',
  confirmElse: 'Os nad chi a’i hanfonodd, peidiwch â gwneud dim: caiff ei daflu ar ôl saith diwrnod.',
  remarkSubject: 'Un gwasgiad, a gall eraill ddarllen yr hyn a ddywedoch',
  remarkSay:
    'Diolch. Fe ddywedoch chi rywbeth ar Fundi am newid a awgrymwyd. Gwasgwch y botwm a gall eraill ei ddarllen; tan hynny does neb yn ei weld. Mae’r ddolen yn gweithio am saith diwrnod.',
  remarkPress: 'Iawn, dangoswch yr hyn a ddywedais',
  confirmFoot:
    'Teipiodd rhywun y cyfeiriad hwn yn ein ffurflen. Ni chlywch gennym eto oni bai eich bod yn gwasgu’r botwm.',
  decidedSubject: 'Am yr hyn a awgrymoch',
  decided: {
    merged:
      'Derbyniwyd yr hyn a awgrymoch ar Fundi. Mae’n rhan o’r pecyn o hyn ymlaen, a bydd mewn print gyda’r argraffiad nesaf. Diolch.',
    declined: 'Ni dderbyniwyd yr hyn a awgrymoch ar Fundi. Dyma pam:',
    changes:
      'Darllenodd adolygydd yr hyn a awgrymoch ar Fundi ac mae’n gofyn i chi newid rhywbeth yn gyntaf. Tan hynny mae’n aros. Dyma’r hyn a ysgrifennodd:',
  },
  see: 'Ei weld',
  authorFoot:
    'Rydych yn cael hwn am eich bod wedi awgrymu newid. Ysgrifennwn pan benderfynir rhywbeth amdano, ac nid fel arall.',
  editionSubject: 'Mae’r hyn a awgrymoch mewn print',
  inEdition: (number) =>
    `Mae’r hyn a awgrymoch ar Fundi yn argraffiad ${number}. Bydd yn nwylo pawb sy’n argraffu’r pecyn o hyn ymlaen.`,
  seeEdition: 'Gweld yr argraffiad',
  reviewSubject: 'Mae awgrym yn aros amdanoch',
  review: {
    slip: 'Awgrymwyd cywiriad bach i becyn. Bydd yn mynd i mewn ohono’i hun ymhen saith diwrnod oni bai bod rhywun yn gwrthwynebu. Munud mae’n ei gymryd i edrych.',
    opened:
      'Awgrymwyd newid i becyn. Allech chi ei ddarllen? Os na fydd neb yn ei gymryd o fewn tri diwrnod, fe’i rhoddir i rywun.',
    yours:
      'Mae newid a awgrymodd rhywun gyda chi nawr. Darllenwch ef, ac yna derbyniwch ef, dywedwch beth ddylai newid, neu safwch o’r neilltu. Ar ôl pythefnos heb air mae’n mynd at rywun arall.',
    again: 'Mae’r hyn a gymeradwyoch wedi newid ers hynny. Dim ond ar yr hyn a newidiodd y mae angen i chi edrych.',
  },
  reviewerFoot:
    'Rydych yn cael hwn am eich bod yn adolygydd ar Fundi, neu’n siarad dros y grŵp biau’r fersiwn. Caiff adolygydd oedi am fis, neu roi’r gorau iddi, unrhyw bryd.',
};

export const letterWords: Words<LetterWords> = { en, cy };
