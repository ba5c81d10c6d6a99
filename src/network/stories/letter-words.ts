import type { Words } from '../../platform/words/words.ts';

const en = {
  confirmSubject: 'One press, and what you told us is yours',
  confirmSay: 'Thank you. You told us what you tried. Press the button, and those you chose can read it.',
  confirmPress: 'Yes, that was me',
  confirmElse: 'If that was not you, do nothing: it is thrown away after seven days.',
  confirmFoot:
    'Somebody typed this address into our form. You will not hear from us again unless you press the button.',
  hiddenSubject: 'About what you told us',
  hiddenSay: 'A steward has taken what you told us out of sight. This is why:',
  shownSay: 'A steward has brought what you told us back into sight. This is why:',
  hiddenPress: 'See it, change it or take it back',
  complain: 'Say why it should be seen: two people read that',
  authorFoot: 'You get this because you told us what you tried.',
};

const cy: typeof en = {
  confirmSubject: 'Un gwasgiad, ac mae’r hyn a ddywedoch yn eiddo i chi',
  confirmSay:
    'Diolch. Fe ddywedoch wrthym beth y rhoesoch gynnig arno. Gwasgwch y botwm, a gall y rhai a ddewisoch ei ddarllen.',
  confirmPress: 'Ie, fi oedd hwnnw',
  confirmElse: 'Os nad chi oedd hwnnw, peidiwch â gwneud dim: caiff ei daflu ar ôl saith diwrnod.',
  confirmFoot:
    'Teipiodd rhywun y cyfeiriad hwn yn ein ffurflen. Ni chlywch gennym eto oni bai eich bod yn gwasgu’r botwm.',
  hiddenSubject: 'Am yr hyn a ddywedoch wrthym',
  hiddenSay: 'Mae stiward wedi cuddio’r hyn a ddywedoch wrthym. Dyma pam:',
  shownSay: 'Mae stiward wedi dangos yr hyn a ddywedoch wrthym eto. Dyma pam:',
  hiddenPress: 'Ei weld, ei newid neu ei dynnu’n ôl',
  complain: 'Dweud pam y dylid ei weld: mae dau berson yn darllen hynny',
  authorFoot: 'Rydych yn cael hwn am i chi ddweud wrthym beth y rhoesoch gynnig arno.',
};

export const letterWords: Words<typeof en> = { en, cy };
