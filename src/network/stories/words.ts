import type { PluralForms, Words } from '../../platform/words/words.ts';
import type { Readers } from './telling.ts';

interface StoryWords {
  title: string;
  lead: string;
  tell: string;
  own: string;
  ask: string;
  circles: string;
  feed: string;
  searchLabel: string;
  search: string;
  narrow: string;
  any: string;
  technique: string;
  struggle: string;
  sector: string;
  region: string;
  show: string;
  clear: string;
  found: PluralForms;
  none: string;
  noneYet: string;
  back: string;
  more: string;
  inNetwork: string;
  inNetworkLead: string;
  one: string;
  tried: string;
  happened: string;
  nextTime: string;
  talks: string;
  kit: string;
  better: string;
  betterHow: string;
  told: (day: string) => string;
  seenBy: Record<Readers, string>;
  change: string;
  withdraw: string;
  withdrawHow: string;
  erase: string;
  eraseHow: string;
  ownTitle: string;
  ownNone: string;
  feedTitle: string;
  someone: string;
}

const en: StoryWords = {
  title: 'What people tried',
  lead: 'Report-backs: what somebody tried after a training, what happened, and what they would do differently. No names.',
  tell: 'Tell what you tried',
  own: 'What you told',
  ask: 'Ask: who has done this?',
  circles: 'Your circles',
  feed: 'As a feed',
  searchLabel: 'Who has done this? Search in report-backs',
  search: 'Search',
  narrow: 'Narrow it down',
  any: 'Any',
  technique: 'With which technique',
  struggle: 'After which struggle',
  sector: 'Where they organise',
  region: 'Part of Britain',
  show: 'Show these',
  clear: 'Show all',
  found: { one: '# report-back', other: '# report-backs' },
  none: 'No report-back has all of this. Try fewer words.',
  noneYet: 'Nobody has told yet. After a session, what you tried would help somebody two hundred miles away.',
  back: 'Newer ones',
  more: 'Older ones',
  inNetwork: 'For the network alone',
  inNetworkLead: 'You are signed in, so you may read these. Each opens on its own page; their words are not searched.',
  one: 'Report-back',
  tried: 'What we tried',
  happened: 'What happened',
  nextTime: 'What we would do differently',
  talks: 'Whoever tried this would talk to others about it.',
  kit: 'Tried after',
  better: 'Suggest a change to the kit',
  betterHow: 'Did this teach something that belongs in the kit? Give the address of this page as your reason.',
  told: (day) => `Told ${day}`,
  seenBy: {
    unconfirmed: 'Nobody sees this yet: press the button in the letter we sent you.',
    noTable: 'Only you see this: you have joined no circle yet.',
    nobody: 'Only you see this.',
    table: 'Those who trained with you and joined your circle see this.',
    network: 'Whoever is signed in sees this. Search does not read it.',
    public: 'Everybody sees this.',
  },
  change: 'Change it, or who sees it',
  withdraw: 'Take it back',
  withdrawHow: 'Then only you see it. You can show it again.',
  erase: 'Erase it for good',
  eraseHow: 'Nothing of it stays with us. Copies that others made are out of our hands.',
  ownTitle: 'What you told',
  ownNone: 'Nothing yet.',
  feedTitle: 'What people tried',
  someone: 'someone',
};

const cy: StoryWords = {
  title: 'Yr hyn y rhoddodd pobl gynnig arno',
  lead: 'Adroddiadau’n ôl: beth y rhoddodd rhywun gynnig arno ar ôl hyfforddiant, beth ddigwyddodd, a beth fydden nhw’n ei wneud yn wahanol. Dim enwau.',
  tell: 'Dywedwch beth y rhoesoch gynnig arno',
  own: 'Yr hyn a ddywedoch',
  ask: 'Gofyn: pwy sydd wedi gwneud hyn?',
  circles: 'Eich cylchoedd',
  feed: 'Fel ffrwd',
  searchLabel: 'Pwy sydd wedi gwneud hyn? Chwilio mewn adroddiadau’n ôl',
  search: 'Chwilio',
  narrow: 'Cyfyngu',
  any: 'Unrhyw un',
  technique: 'Gyda pha dechneg',
  struggle: 'Ar ôl pa frwydr',
  sector: 'Ble maen nhw’n trefnu',
  region: 'Rhan o Brydain',
  show: 'Dangos y rhain',
  clear: 'Dangos y cyfan',
  found: { one: '# adroddiad yn ôl', two: '# adroddiad yn ôl', other: '# adroddiad yn ôl' },
  none: 'Does gan yr un adroddiad hyn i gyd. Rhowch gynnig ar lai o eiriau.',
  noneYet:
    'Does neb wedi dweud eto. Ar ôl sesiwn, byddai’r hyn y rhoesoch gynnig arno yn helpu rhywun ddau gan milltir i ffwrdd.',
  back: 'Rhai mwy newydd',
  more: 'Rhai hŷn',
  inNetwork: 'I’r rhwydwaith yn unig',
  inNetworkLead:
    'Rydych wedi mewngofnodi, felly cewch ddarllen y rhain. Mae pob un yn agor ar ei dudalen ei hun; ni chwilir eu geiriau.',
  one: 'Adroddiad yn ôl',
  tried: 'Beth y rhoesom gynnig arno',
  happened: 'Beth ddigwyddodd',
  nextTime: 'Beth fyddem yn ei wneud yn wahanol',
  talks: 'Byddai pwy bynnag a roddodd gynnig ar hyn yn siarad ag eraill amdano.',
  kit: 'Ar ôl',
  better: 'Awgrymu newid i’r pecyn',
  betterHow: 'A ddysgodd hyn rywbeth sy’n perthyn i’r pecyn? Rhowch gyfeiriad y dudalen hon fel rheswm.',
  told: (day) => `Dywedwyd ${day}`,
  seenBy: {
    unconfirmed: 'Does neb yn gweld hyn eto: gwasgwch y botwm yn y llythyr a anfonwyd atoch.',
    noTable: 'Dim ond chi sy’n gweld hyn: nid ydych wedi ymuno â chylch eto.',
    nobody: 'Dim ond chi sy’n gweld hyn.',
    table: 'Mae’r rhai a hyfforddodd gyda chi ac a ymunodd â’ch cylch yn gweld hyn.',
    network: 'Mae pawb sydd wedi mewngofnodi yn gweld hyn. Nid yw’r chwilio’n ei ddarllen.',
    public: 'Mae pawb yn gweld hyn.',
  },
  change: 'Ei newid, neu newid pwy sy’n ei weld',
  withdraw: 'Ei dynnu’n ôl',
  withdrawHow: 'Wedyn dim ond chi fydd yn ei weld. Gallwch ei ddangos eto.',
  erase: 'Ei ddileu am byth',
  eraseHow: 'Does dim ohono’n aros gyda ni. Mae copïau a wnaeth eraill y tu hwnt i’n dwylo.',
  ownTitle: 'Yr hyn a ddywedoch',
  ownNone: 'Dim eto.',
  feedTitle: 'Yr hyn y rhoddodd pobl gynnig arno',
  someone: 'rhywun',
};

export const words: Words<StoryWords> = { en, cy };
