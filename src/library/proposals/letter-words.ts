import type { Words } from '../../platform/words/words.ts';

interface LetterWords {
  confirmSubject: string;
  confirmSay: string;
  confirmPress: string;
  confirmElse: string;
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
  confirmSay: 'Thank you. You suggested a change to a kit. Press the button and reviewers will see it.',
  confirmPress: 'Yes, send my suggestion',
  confirmElse: 'If that was not you, do nothing: it is thrown away after seven days.',
  remarkSay: 'Thank you. You said something about a suggested change. Press the button and others can read it.',
  remarkPress: 'Yes, show what I said',
  confirmFoot:
    'Somebody typed this address into our form. You will not hear from us again unless you press the button.',
  decidedSubject: 'About what you suggested',
  decided: {
    merged: 'What you suggested has been taken. It is part of the kit from now on. Thank you.',
    declined: 'What you suggested has not been taken. This is why:',
    changes: 'A reviewer read what you suggested and asks you to change something first:',
  },
  see: 'See it',
  authorFoot:
    'You get this because you suggested a change. We write when something is decided about it, and not otherwise.',
  editionSubject: 'Your note is in print',
  inEdition: (number) => `Your note is in edition ${number}. Everybody who prints the kit from now on has it.`,
  seeEdition: 'See the edition',
  reviewSubject: 'A suggestion waits for you',
  review: {
    slip: 'A small correction was suggested. It goes in by itself in seven days unless somebody objects. A look takes a minute.',
    opened: 'A change was suggested. Could you read it?',
    yours:
      'A change that somebody suggested is with you now. Please read it and say yes, say what should change, or stand aside.',
    again: 'What you approved has changed since. Only what changed needs your eye.',
  },
  reviewerFoot: 'You get this because you are a reviewer. You can pause for a month, or stop, at any time.',
};

const cy: LetterWords = {
  confirmSubject: 'Un gwasgiad, ac mae’ch awgrym yn mynd ymlaen',
  confirmSay: 'Diolch. Fe awgrymoch chi newid i becyn. Gwasgwch y botwm a bydd adolygwyr yn ei weld.',
  confirmPress: 'Iawn, anfonwch fy awgrym',
  confirmElse: 'Os nad chi oedd hwnnw, peidiwch â gwneud dim: caiff ei daflu ar ôl saith diwrnod.',
  remarkSay: 'Diolch. Fe ddywedoch rywbeth am newid a awgrymwyd. Gwasgwch y botwm a gall eraill ei ddarllen.',
  remarkPress: 'Iawn, dangoswch yr hyn a ddywedais',
  confirmFoot:
    'Teipiodd rhywun y cyfeiriad hwn yn ein ffurflen. Ni chlywch gennym eto oni bai eich bod yn gwasgu’r botwm.',
  decidedSubject: 'Am yr hyn a awgrymoch',
  decided: {
    merged: 'Derbyniwyd yr hyn a awgrymoch. Mae’n rhan o’r pecyn o hyn ymlaen. Diolch.',
    declined: 'Ni dderbyniwyd yr hyn a awgrymoch. Dyma pam:',
    changes: 'Darllenodd adolygydd yr hyn a awgrymoch ac mae’n gofyn i chi newid rhywbeth yn gyntaf:',
  },
  see: 'Ei weld',
  authorFoot:
    'Rydych yn cael hwn am eich bod wedi awgrymu newid. Ysgrifennwn pan benderfynir rhywbeth amdano, ac nid fel arall.',
  editionSubject: 'Mae’ch nodyn mewn print',
  inEdition: (number) => `Mae’ch nodyn yn argraffiad ${number}. Mae gan bawb sy’n argraffu’r pecyn o hyn ymlaen.`,
  seeEdition: 'Gweld yr argraffiad',
  reviewSubject: 'Mae awgrym yn aros amdanoch',
  review: {
    slip: 'Awgrymwyd cywiriad bach. Bydd yn mynd i mewn ohono’i hun ymhen saith diwrnod oni bai bod rhywun yn gwrthwynebu. Munud mae edrych yn ei gymryd.',
    opened: 'Awgrymwyd newid. Allech chi ei ddarllen?',
    yours:
      'Mae newid a awgrymodd rhywun gyda chi nawr. Darllenwch ef a dywedwch iawn, dywedwch beth ddylai newid, neu safwch o’r neilltu.',
    again: 'Mae’r hyn a gymeradwyoch wedi newid ers hynny. Dim ond yr hyn a newidiodd sydd angen eich llygad.',
  },
  reviewerFoot: 'Rydych yn cael hwn am eich bod yn adolygydd. Cewch oedi am fis, neu roi’r gorau iddi, unrhyw bryd.',
};

export const letterWords: Words<LetterWords> = { en, cy };
