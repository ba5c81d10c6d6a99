import type { Words } from '../../platform/words/words.ts';

const en = {
  confirmSubject: 'One press, and what you told us is yours',
  confirmSay: 'Thank you. You told us what you tried. Press the button, and those you chose can read it.',
  confirmPress: 'Yes, that was me',
  confirmElse: 'If that was not you, do nothing: it is thrown away after seven days.',
  confirmFoot:
    'Somebody typed this address into our form. You will not hear from us again unless you press the button.',
};

const cy: typeof en = {
  confirmSubject: 'Un gwasgiad, ac mae’r hyn a ddywedoch yn eiddo i chi',
  confirmSay:
    'Diolch. Fe ddywedoch wrthym beth y rhoesoch gynnig arno. Gwasgwch y botwm, a gall y rhai a ddewisoch ei ddarllen.',
  confirmPress: 'Ie, fi oedd hwnnw',
  confirmElse: 'Os nad chi oedd hwnnw, peidiwch â gwneud dim: caiff ei daflu ar ôl saith diwrnod.',
  confirmFoot:
    'Teipiodd rhywun y cyfeiriad hwn yn ein ffurflen. Ni chlywch gennym eto oni bai eich bod yn gwasgu’r botwm.',
};

export const letterWords: Words<typeof en> = { en, cy };
