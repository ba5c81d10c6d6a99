import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import type { Words } from '../../platform/words/words.ts';

const en = {
  confirmSubject: 'One press, and we begin to look',
  confirmSay: 'Thank you for asking. Press the button, and we look for two people who can come.',
  confirmPress: 'Yes, look for a pair',
  confirmElse: 'If that was not you, do nothing: it is thrown away after seven days.',
  confirmFoot:
    'Somebody typed this address into our form. You will not hear from us again unless you press the button.',
  subject: 'Your page with us',
  looking: 'We are looking for a pair. Your page says at any moment who has been asked and what comes next.',
  typedIn: 'As we said on the telephone, we have written down what you asked for, and are looking for a pair.',
  press: 'Open your page',
  keep: 'Keep this letter: whoever has its link can see and change what you asked for.',
  foot: 'You get this because you asked us for something. We write when there is news of it, and not otherwise.',
};

const cy: typeof en = {
  confirmSubject: 'Un gwasgiad, a dechreuwn chwilio',
  confirmSay: 'Diolch am ofyn. Gwasgwch y botwm, a chwiliwn am ddau a all ddod.',
  confirmPress: 'Iawn, chwiliwch am bâr',
  confirmElse: 'Os nad chi oedd hwnnw, peidiwch â gwneud dim: caiff ei daflu ar ôl saith diwrnod.',
  confirmFoot:
    'Teipiodd rhywun y cyfeiriad hwn yn ein ffurflen. Ni chlywch gennym eto oni bai eich bod yn gwasgu’r botwm.',
  subject: 'Eich tudalen gyda ni',
  looking: 'Rydym yn chwilio am bâr. Mae’ch tudalen yn dweud ar unrhyw adeg pwy a ofynnwyd a beth ddaw nesaf.',
  typedIn: 'Fel y dywedon ni dros y ffôn, rydym wedi nodi’r hyn a ofynnoch, ac yn chwilio am bâr.',
  press: 'Agor eich tudalen',
  keep: 'Cadwch y llythyr hwn: gall pwy bynnag sydd â’i ddolen weld a newid yr hyn a ofynnoch.',
  foot: 'Rydych yn cael hwn am eich bod wedi gofyn i ni am rywbeth. Ysgrifennwn pan fydd newyddion amdano, ac nid fel arall.',
};

const words: Words<typeof en> = { en, cy };

/** Asks whoever wants a training to press the button that lets us look for a pair. */
export const confirmationLetter = (language: Language, token: string): LetterDraft => {
  const t = words[language];
  return {
    language,
    subject: t.confirmSubject,
    parts: [
      { say: t.confirmSay },
      { press: t.confirmPress, at: paths.requestConfirmation(token) },
      { say: t.confirmElse },
    ],
    foot: [t.confirmFoot],
  };
};

/** Brings the private link to the request's page. `typed`: a steward wrote it down on the telephone. */
export const confirmedLetter = (
  language: Language,
  { token, typed }: { token: string; typed: boolean },
): LetterDraft => {
  const t = words[language];
  return {
    language,
    subject: t.subject,
    parts: [{ say: typed ? t.typedIn : t.looking }, { press: t.press, at: paths.request(token) }, { say: t.keep }],
    foot: [t.foot],
  };
};
