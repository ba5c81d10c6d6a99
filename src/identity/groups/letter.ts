import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import type { Words } from '../../platform/words/words.ts';

const en = {
  subject: 'A group asks you to join it',
  say: (group: string) =>
    `Somebody who speaks for ${group} asks you to join it on Fundi, where kits for trainings are shared and bettered.`,
  open: 'Open the page',
  how: 'You belong only once you press the button on that page. The link works for fourteen days.',
  foot: 'If you know nothing of this, do nothing: it lapses, and we write no more.',
};
const cy: typeof en = {
  subject: 'Mae grŵp yn gofyn i chi ymuno ag ef',
  say: (group) =>
    `Mae rhywun sy’n siarad dros ${group} yn gofyn i chi ymuno â’r grŵp hwnnw ar Fundi, lle mae pobl yn rhannu ac yn gwella pecynnau hyfforddi.`,
  open: 'Agor y dudalen',
  how: 'Dim ond ar ôl i chi wasgu’r botwm ar y dudalen honno y byddwch yn perthyn iddo. Mae’r ddolen yn gweithio am bedwar diwrnod ar ddeg.',
  foot: 'Os na wyddoch ddim am hyn, peidiwch â gwneud dim: daw i ben, ac nid ysgrifennwn eto.',
};
const words: Words<typeof en> = { en, cy };

export const askInLetter = (language: Language, { token, group }: { token: string; group: string }): LetterDraft => {
  const t = words[language];
  return {
    language,
    subject: t.subject,
    parts: [{ say: t.say(group) }, { press: t.open, at: paths.joining(token) }, { say: t.how }],
    foot: [t.foot],
  };
};
