import type { Words } from '../../platform/words/words.ts';

const en = {
  sent: 'Look in your mail',
  sentLead: 'We wrote to the address you gave. Press the button in the letter, and reviewers will see your suggestion.',
  sentKept:
    'Until then nobody sees it. It is kept for seven days. No letter after ten minutes? Look among the unwanted ones, or send it again.',
  backToKit: 'Back to the kit',
  confirmTitle: 'Send your suggestion?',
  confirmLead: 'One press, and reviewers will see what you suggested. You need no account.',
  confirmPress: 'Yes, send my suggestion',
  confirmNot: 'If you suggested nothing, close this page: nothing happens.',
  remarkTitle: 'Show what you said?',
  remarkLead: 'One press, and others can read what you said about a suggested change. You need no account.',
  remarkPress: 'Yes, show what I said',
  restore: 'Back to how it was?',
  restoreLead: (day: string) =>
    `You ask that the whole kit be again as it was on ${day}. It is decided like any other change.`,
  restorePress: 'Suggest it',
};

const cy: typeof en = {
  sent: 'Edrychwch yn eich post',
  sentLead:
    'Fe ysgrifennon ni i’r cyfeiriad a roddoch. Gwasgwch y botwm yn y llythyr, a bydd adolygwyr yn gweld eich awgrym.',
  sentKept:
    'Tan hynny does neb yn ei weld. Fe’i cedwir am saith diwrnod. Dim llythyr ar ôl deng munud? Edrychwch ymhlith y rhai diangen, neu anfonwch eto.',
  backToKit: 'Yn ôl i’r pecyn',
  confirmTitle: 'Anfon eich awgrym?',
  confirmLead: 'Un gwasgiad, a bydd adolygwyr yn gweld yr hyn a awgrymoch. Does dim angen cyfrif.',
  confirmPress: 'Iawn, anfonwch fy awgrym',
  confirmNot: 'Os nad awgrymoch ddim, caewch y dudalen hon: does dim yn digwydd.',
  remarkTitle: 'Dangos yr hyn a ddywedoch?',
  remarkLead: 'Un gwasgiad, a gall eraill ddarllen yr hyn a ddywedoch am newid a awgrymwyd. Does dim angen cyfrif.',
  remarkPress: 'Iawn, dangoswch yr hyn a ddywedais',
  restore: 'Yn ôl i fel yr oedd?',
  restoreLead: (day) =>
    `Rydych yn gofyn i’r pecyn cyfan fod eto fel yr oedd ar ${day}. Fe’i penderfynir fel unrhyw newid arall.`,
  restorePress: 'Ei awgrymu',
};

export const words: Words<typeof en> = { en, cy };
