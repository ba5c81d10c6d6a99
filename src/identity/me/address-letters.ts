import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import type { Words } from '../../platform/words/words.ts';

const en = {
  newSubject: 'Is this your new address?',
  newSay:
    'Somebody who is signed in to Fundi wants their letters to come to this address from now on. If that is you, open this page and press its button:',
  open: 'Open the page',
  newHow: 'The link works once, and for a day.',
  newFoot: 'If it was not you, do nothing: nothing changes.',
  oldSubject: 'Your letters now go elsewhere',
  oldSay:
    'Your address on Fundi was changed, by somebody who pressed the button in a letter to the new one. From now on we write there.',
  oldFoot:
    'If it was not you who changed it, answer nobody who asks you for codes, and reach the people who run this, by the link above.',
  contact: 'Reach a person',
};
const cy: typeof en = {
  newSubject: 'Ai hwn yw eich cyfeiriad newydd?',
  newSay:
    'Mae rhywun sydd wedi mewngofnodi i Fundi am i’w lythyrau ddod i’r cyfeiriad hwn o hyn ymlaen. Os chi yw’r person hwnnw, agorwch y dudalen hon a gwasgwch y botwm arni:',
  open: 'Agor y dudalen',
  newHow: 'Mae’r ddolen yn gweithio unwaith, ac am ddiwrnod.',
  newFoot: 'Os nad chi oedd yno, peidiwch â gwneud dim: does dim yn newid.',
  oldSubject: 'Mae’ch llythyrau’n mynd i rywle arall bellach',
  oldSay:
    'Newidiwyd eich cyfeiriad ar Fundi, trwy wasgu botwm mewn llythyr at yr un newydd. O hyn ymlaen ysgrifennwn yno.',
  oldFoot:
    'Os nad chi a’i newidiodd, peidiwch ag ateb neb sy’n gofyn i chi am godau, a chysylltwch â’r bobl sy’n rhedeg y safle, trwy’r ddolen uchod.',
  contact: 'Cysylltu â pherson',
};
const words: Words<typeof en> = { en, cy };

/** To the new address: a button there makes it theirs. */
export const newAddressLetter = (language: Language, token: string): LetterDraft => {
  const t = words[language];
  return {
    language,
    subject: t.newSubject,
    parts: [{ say: t.newSay }, { press: t.open, at: paths.meAddressLink(token) }, { say: t.newHow }],
    foot: [t.newFoot],
  };
};

/** To the old one: it was changed. */
export const oldAddressLetter = (language: Language): LetterDraft => {
  const t = words[language];
  return {
    language,
    subject: t.oldSubject,
    parts: [{ say: t.oldSay }, { lines: [{ label: t.contact, at: paths.contact }] }],
    foot: [t.oldFoot],
  };
};
