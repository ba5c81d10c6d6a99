import type { Words } from '../../platform/words/words.ts';

const en = {
  onlyInOther: 'Only the name and this summary are in English so far; the rest is in Welsh.',
  allInOther: 'This is not in English yet: you are reading it in Welsh.',
  awaitingTitle: 'A Welsh speaker has yet to check the Welsh title and summary.',
  awaitingText: 'A Welsh speaker has yet to check this Welsh text.',
  minutes: 'minutes',
  strip: 'The bar under each kit is its plan: one piece a step, as long as its minutes.',
  tried: 'What people tried',
  noneTried: 'Nobody has told us yet.',
  tell: 'Tell what you tried',
  allTried: 'All report-backs',
};

const cy: typeof en = {
  onlyInOther: 'Dim ond yr enw a’r crynodeb hwn sydd yn Gymraeg hyd yn hyn; mae’r gweddill yn Saesneg.',
  allInOther: 'Nid yw hwn yn Gymraeg eto: rydych yn ei ddarllen yn Saesneg.',
  awaitingTitle: 'Mae’r teitl a’r crynodeb Cymraeg yn aros i siaradwr rhugl eu hadolygu.',
  awaitingText: 'Mae’r testun Cymraeg hwn yn aros i siaradwr rhugl ei adolygu.',
  minutes: 'munud',
  strip: 'Y bar o dan bob pecyn yw ei gynllun: un darn i bob cam, mor hir â’i funudau.',
  tried: 'Yr hyn y rhoddodd pobl gynnig arno',
  noneTried: 'Does neb wedi dweud wrthym eto.',
  tell: 'Dywedwch beth y rhoesoch gynnig arno',
  allTried: 'Pob adroddiad yn ôl',
};

export const words: Words<typeof en> = { en, cy };
