import type { Words } from '../../platform/words/words.ts';

const en = {
  hiddenTitle: 'This is hidden',
  hiddenLead:
    'Somebody suggested a change here. A steward has hidden it. It is not deleted, and whoever wrote it can appeal.',
  ledger: 'Every decision, with its reason',
  safety: 'What is hidden here, and how',
  title: 'Ask for it to be shown',
  lead: 'A steward hid what you wrote. If that was wrong, say why.',
  yours: 'What you wrote',
  reason: 'Why it was hidden',
  shown: 'It is shown again already: there is nothing to ask for.',
  appealed: 'You have asked, and are answered by letter.',
  why: 'Why should it be shown?',
  whyHint:
    'Only stewards read this; it is kept sealed. Somebody other than the one who hid it answers, where there is another.',
  send: 'Ask for it to be shown',
  sent: 'It is with the stewards',
  sentLead: (day: string) => `You are answered by letter, by ${day} at the latest.`,
  library: 'To the library',
  errors: {
    sayWhy: 'Say why it should be shown, in a sentence or two.',
    whyLong: 'That is longer than 2,000 letters. Say it shorter.',
    sayReason: 'Give a reason: it stands in the open list of decisions.',
    reasonLong: 'That is longer than 500 letters. Say it shorter.',
    choose: 'Choose one of the two.',
  },
};

const cy: typeof en = {
  hiddenTitle: 'Mae hwn ynghudd',
  hiddenLead:
    'Awgrymodd rhywun newid yma. Mae stiward wedi’i guddio. Nid yw wedi’i ddileu, a gall y sawl a’i hysgrifennodd apelio.',
  ledger: 'Pob penderfyniad, gyda’i reswm',
  safety: 'Beth a guddir yma, a sut',
  title: 'Gofyn am ei ddangos',
  lead: 'Cuddiodd stiward yr hyn a ysgrifennoch. Os oedd hynny’n anghywir, dywedwch pam.',
  yours: 'Yr hyn a ysgrifennoch',
  reason: 'Pam y’i cuddiwyd',
  shown: 'Fe’i dangosir eto’n barod: does dim i ofyn amdano.',
  appealed: 'Rydych wedi gofyn, a chewch ateb drwy lythyr.',
  why: 'Pam y dylid ei ddangos?',
  whyHint:
    'Dim ond stiwardiaid sy’n darllen hwn; fe’i cedwir dan sêl. Bydd rhywun heblaw’r sawl a’i cuddiodd yn ateb, lle mae rhywun arall.',
  send: 'Gofyn am ei ddangos',
  sent: 'Mae gyda’r stiwardiaid',
  sentLead: (day) => `Cewch ateb drwy lythyr, erbyn ${day} fan bellaf.`,
  library: 'I’r llyfrgell',
  errors: {
    sayWhy: 'Dywedwch pam y dylid ei ddangos, mewn brawddeg neu ddwy.',
    whyLong: 'Mae hynny’n hirach na 2,000 o lythrennau. Dywedwch yn fyrrach.',
    sayReason: 'Rhowch reswm: mae’n sefyll yn y rhestr agored o benderfyniadau.',
    reasonLong: 'Mae hynny’n hirach na 500 o lythrennau. Dywedwch yn fyrrach.',
    choose: 'Dewiswch un o’r ddau.',
  },
};

export const words: Words<typeof en> = { en, cy };
