import type { Words } from '../../platform/words/words.ts';
import type { Audience } from './telling.ts';

interface TellingWords {
  newTitle: string;
  newLead: string;
  changeTitle: string;
  keptLead: string;
  fields: Record<
    'tried' | 'happened' | 'next' | 'title' | 'technique' | 'struggle' | 'sector' | 'area' | 'talk' | 'email',
    string
  >;
  hints: Record<'tried' | 'happened' | 'title' | 'sector' | 'area' | 'talk' | 'email', string>;
  notSaid: string;
  audience: string;
  audiences: Record<Audience | 'nobody', string>;
  send: string;
  save: string;
  sent: string;
  sentLead: string;
  sentKept: string;
  confirmTitle: string;
  confirmLead: string;
  confirmPress: string;
  confirmNot: string;
  saved: string;
  errors: Record<string, string>;
}

const en: TellingWords = {
  newTitle: 'What did you try?',
  newLead:
    'One line is enough. It stays yours until you say who may read it. Please name nobody, and no workplace that could be found.',
  changeTitle: 'Change what you told',
  keptLead:
    'This page is yours: its address works for thirty days and for nobody else. Signed in with the same e-mail address, you find it again under “What you told”.',
  fields: {
    tried: 'What did you try?',
    happened: 'What happened?',
    next: 'What would you do differently next time?',
    title: 'A title',
    technique: 'With which technique?',
    struggle: 'Which struggle was it learned from?',
    sector: 'Where do you organise?',
    area: 'Which part of Britain?',
    talk: 'I would talk to others about it',
    email: 'Your e-mail address',
  },
  hints: {
    tried: 'As you would tell a friend. It is found by these words when it is public.',
    happened: 'Also if it went wrong: that helps most.',
    title: 'If you leave it empty, we take the beginning of what you tried.',
    sector: 'So that others in the same work find it.',
    area: 'Never finer than this, so nobody is found by where they live.',
    talk: 'We never show who you are. If somebody asks, we write to you, and you say yes or no.',
    email: 'We send you one letter, with a button to press. Nobody else sees the address.',
  },
  notSaid: 'I’d rather not say',
  audience: 'Who may read it?',
  audiences: {
    nobody: 'Only me, for now',
    table: 'My circle: those who trained with me and joined it',
    network: 'The network: whoever is signed in',
    public: 'Everybody',
  },
  send: 'Keep it',
  save: 'Save',
  sent: 'Look in your letters',
  sentLead: 'We sent a letter to the address you gave. Press the button in it, and what you told is kept.',
  sentKept: 'Without that, it is thrown away after seven days.',
  confirmTitle: 'Was that you?',
  confirmLead: 'Somebody told us what they tried, and gave your address. Press the button if that was you.',
  confirmPress: 'Yes, that was me',
  confirmNot: 'If not, close this page: it is thrown away after seven days.',
  saved: 'Saved.',
  errors: {
    triedMissing: 'Say in a line what you tried.',
    tooLong: 'That is longer than 2,000 letters. Shorten it, please.',
    titleLong: 'A title has at most 120 letters.',
    shortTooLong: 'At most 60 letters, please.',
    areaUnknown: 'We don’t know that place. Choose a part of Britain, or give the first half of a postcode, like LE4.',
    choose: 'Choose one of the list.',
    emailMissing: 'Give an e-mail address, so that it stays yours.',
    emailWrong: 'That does not look like an e-mail address. It needs an @ and a dot, like sam@example.org.',
  },
};

const cy: TellingWords = {
  newTitle: 'Beth y rhoesoch gynnig arno?',
  newLead:
    'Mae un llinell yn ddigon. Mae’n aros yn eiddo i chi nes i chi ddweud pwy gaiff ei ddarllen. Peidiwch ag enwi neb, nac unrhyw weithle y gellid ei ganfod.',
  changeTitle: 'Newid yr hyn a ddywedoch',
  keptLead:
    'Eich tudalen chi yw hon: mae ei chyfeiriad yn gweithio am dri deg diwrnod ac i neb arall. Wedi mewngofnodi gyda’r un cyfeiriad e-bost, fe’i cewch eto dan “Yr hyn a ddywedoch”.',
  fields: {
    tried: 'Beth y rhoesoch gynnig arno?',
    happened: 'Beth ddigwyddodd?',
    next: 'Beth fyddech yn ei wneud yn wahanol y tro nesaf?',
    title: 'Teitl',
    technique: 'Gyda pha dechneg?',
    struggle: 'O ba frwydr y’i dysgwyd?',
    sector: 'Ble ydych chi’n trefnu?',
    area: 'Pa ran o Brydain?',
    talk: 'Byddwn yn siarad ag eraill amdano',
    email: 'Eich cyfeiriad e-bost',
  },
  hints: {
    tried: 'Fel y dywedech wrth ffrind. Dyma’r geiriau y caiff ei ganfod drwyddynt pan fydd yn gyhoeddus.',
    happened: 'Hefyd os aeth o chwith: hynny sy’n helpu fwyaf.',
    title: 'Os gadewch ef yn wag, cymerwn ddechrau’r hyn y rhoesoch gynnig arno.',
    sector: 'Er mwyn i eraill yn yr un gwaith ei ganfod.',
    area: 'Byth yn fanylach na hyn, fel na chaiff neb ei ganfod yn ôl ble mae’n byw.',
    talk: 'Nid ydym byth yn dangos pwy ydych. Os bydd rhywun yn gofyn, ysgrifennwn atoch, a dywedwch chi ie neu na.',
    email: 'Anfonwn un llythyr atoch, gyda botwm i’w wasgu. Does neb arall yn gweld y cyfeiriad.',
  },
  notSaid: 'Mae’n well gen i beidio â dweud',
  audience: 'Pwy gaiff ei ddarllen?',
  audiences: {
    nobody: 'Dim ond fi, am y tro',
    table: 'Fy nghylch: y rhai a hyfforddodd gyda mi ac a ymunodd ag ef',
    network: 'Y rhwydwaith: pawb sydd wedi mewngofnodi',
    public: 'Pawb',
  },
  send: 'Ei gadw',
  save: 'Cadw',
  sent: 'Edrychwch yn eich llythyrau',
  sentLead: 'Anfonwyd llythyr i’r cyfeiriad a roesoch. Gwasgwch y botwm ynddo, a chedwir yr hyn a ddywedoch.',
  sentKept: 'Heb hynny, caiff ei daflu ar ôl saith diwrnod.',
  confirmTitle: 'Ai chi oedd hwnnw?',
  confirmLead:
    'Dywedodd rhywun wrthym beth y rhoesant gynnig arno, a rhoi eich cyfeiriad. Gwasgwch y botwm os mai chi oedd hwnnw.',
  confirmPress: 'Ie, fi oedd hwnnw',
  confirmNot: 'Os nad e, caewch y dudalen hon: caiff ei daflu ar ôl saith diwrnod.',
  saved: 'Wedi’i gadw.',
  errors: {
    triedMissing: 'Dywedwch mewn llinell beth y rhoesoch gynnig arno.',
    tooLong: 'Mae hynny’n hwy na 2,000 o lythrennau. Byrhewch ef, os gwelwch yn dda.',
    titleLong: 'Mae gan deitl 120 o lythrennau ar y mwyaf.',
    shortTooLong: '60 o lythrennau ar y mwyaf, os gwelwch yn dda.',
    areaUnknown: 'Nid ydym yn adnabod y lle hwnnw. Dewiswch ran o Brydain, neu rhowch hanner cyntaf cod post, fel LE4.',
    choose: 'Dewiswch un o’r rhestr.',
    emailMissing: 'Rhowch gyfeiriad e-bost, fel ei fod yn aros yn eiddo i chi.',
    emailWrong: 'Nid yw hynny’n edrych fel cyfeiriad e-bost. Mae angen @ a dot, fel sam@example.org.',
  },
};

export const tellingWords: Words<TellingWords> = { en, cy };
