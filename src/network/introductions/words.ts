import type { Words } from '../../platform/words/words.ts';

const en = {
  title: 'Would you talk to them?',
  lead: 'Somebody would like to talk about what you told or answered. If you say yes, each of you gets the other’s e-mail address, and you go on wherever you choose.',
  yes: 'Yes, introduce us',
  no: 'No, thank you',
  never: 'If you say no, they are not told who you are.',
  doneYes: 'You both said yes: a letter is on its way to each of you.',
  doneNo: 'Nobody is told anything.',
};

const cy: typeof en = {
  title: 'A fyddech yn siarad â nhw?',
  lead: 'Hoffai rhywun siarad am yr hyn a ddywedoch neu a atebasoch. Os dywedwch ie, mae’r ddau ohonoch yn cael cyfeiriad e-bost y llall, ac ewch ymlaen ble bynnag y mynnoch.',
  yes: 'Iawn, cyflwynwch ni',
  no: 'Dim diolch',
  never: 'Os dywedwch na, ni ddywedir wrthynt pwy ydych.',
  doneYes: 'Dywedodd y ddau ohonoch ie: mae llythyr ar ei ffordd at bob un.',
  doneNo: 'Ni ddywedir dim wrth neb.',
};

export const words: Words<typeof en> = { en, cy };
