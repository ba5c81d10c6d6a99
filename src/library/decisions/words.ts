import type { Words } from '../../platform/words/words.ts';
import type { DecisionKind } from './kinds.ts';

interface DecisionWords {
  title: string;
  changes: string;
  lead: string;
  kinds: Record<DecisionKind, string>;
  all: string;
  narrow: string;
  kit: string;
  kind: string;
  anyKit: string;
  show: string;
  none: string;
  noneHow: string;
  older: string;
  feed: string;
  table: string;
  takeAway: string;
  see: string;
  by(name: string): string;
  edition(number: string): string;
  /** An election's turnout. */
  turnout(voted: string, could: string, seats: string, byLot: boolean): string;
  /** Names that the program itself decides under, and reasons that it gives. */
  program: Record<string, string>;
  heads: readonly [string, string, string, string, string, string, string];
}

const en: DecisionWords = {
  title: 'Decisions',
  changes: 'Changes',
  lead: 'Every decision about what we teach: who, what and why, from the first day on. No decision is ever taken out; words in one can be, for safety or by law.',
  kinds: {
    merged: 'Taken',
    declined: 'Not taken',
    withdrawn: 'Taken back by its author',
    'size-raised': 'Found to be larger',
    edition: 'Published',
    imported: 'Brought in',
    adapted: 'A group’s own version begun',
    'taken-over': 'Taken over from its source',
    translated: 'A translation read and published',
    'reviewer-made': 'A new reviewer',
    'reviewer-ended': 'A reviewer less',
    election: 'Elected',
    'founders-rule': 'By the founders’ rule',
    hidden: 'Hidden',
    'shown-again': 'Shown again',
    redacted: 'Something was taken down',
  },
  all: 'Decisions of every kind',
  narrow: 'Narrow it down',
  kit: 'Kit',
  kind: 'Kind',
  anyKit: 'Every kit',
  show: 'Show these decisions',
  none: 'No decision yet',
  noneHow: 'The first change that is taken, published or turned down will stand here, with its reasons.',
  older: 'Older decisions',
  feed: 'As a feed',
  table: 'As a table (CSV)',
  takeAway: 'Take it with you',
  see: 'See the change',
  by: (name) => `By ${name}`,
  edition: (number) => `Edition ${number}`,
  turnout: (voted, could, seats, byLot) =>
    `${voted} of ${could} people voted; seats: ${seats}.${byLot ? ' The last seat was drawn by lot.' : ''}`,
  program: {
    'the-clock': 'the clock',
    'the-founders': 'the founders',
    'the-command': 'whoever runs the machine',
    'no-objection': 'A small correction, seven days open, and nobody objected.',
    'founders-rule': 'Fourteen days open, while there are not yet reviewers from two groups.',
    met: 'Where two changes met, somebody chose.',
    someone: 'someone',
    'the-vote': 'the vote',
    'first-reviewer': 'While there are fewer than two reviewers, a steward names the first ones; this one said yes.',
    'duty-stopped': 'Stopped. Thank you.',
    'duty-lapsed': 'Did not answer when asked “still in?”, so the duty ended by itself. Thank you.',
    'duty-returned': 'Came back.',
    'term-over': 'The year was over. Thank you.',
    'nobody-stood': 'Nobody stood',
    'nobody-elected': 'Nobody was elected',
    'a-steward': 'a steward',
    'is-hidden': 'Hidden by a steward: see the line that says why.',
    'hid-proposal': 'A suggested change was hidden.',
    'hid-remark': 'What somebody said about a change was hidden.',
    'hid-review': 'The reasons of a review were hidden.',
    'stays-hidden': 'Its author asked for it to be shown. It stays hidden.',
    'shows-again': 'What was hidden is shown again.',
    'took-down':
      'A name or some words were taken out of the kit, of all its earlier states, and of what was said about it.',
    'for-safety': 'For somebody’s safety.',
    'for-law': 'Because the law asks for it.',
    'for-asked': 'Because the person it is about asked.',
  },
  heads: ['when', 'kind', 'kit', 'what', 'reasons', 'by', 'change'],
};

const cy: DecisionWords = {
  title: 'Penderfyniadau',
  changes: 'Newidiadau',
  lead: 'Pob penderfyniad am yr hyn rydym yn ei ddysgu: pwy, beth a pham, o’r diwrnod cyntaf ymlaen. Ni thynnir yr un penderfyniad allan byth; gellir tynnu geiriau o un, er diogelwch neu yn ôl y gyfraith.',
  kinds: {
    merged: 'Derbyniwyd',
    declined: 'Ni dderbyniwyd',
    withdrawn: 'Tynnwyd yn ôl gan ei awdur',
    'size-raised': 'Barnwyd ei fod yn fwy',
    edition: 'Cyhoeddwyd',
    imported: 'Daethpwyd i mewn',
    adapted: 'Dechreuwyd fersiwn grŵp',
    'taken-over': 'Cymerwyd o’i ffynhonnell',
    translated: 'Cyfieithiad a ddarllenwyd ac a gyhoeddwyd',
    'reviewer-made': 'Adolygydd newydd',
    'reviewer-ended': 'Un adolygydd yn llai',
    election: 'Etholwyd',
    'founders-rule': 'Yn ôl rheol y sylfaenwyr',
    hidden: 'Cuddiwyd',
    'shown-again': 'Dangoswyd eto',
    redacted: 'Tynnwyd rhywbeth i lawr',
  },
  all: 'Penderfyniadau o bob math',
  narrow: 'Culhau',
  kit: 'Pecyn',
  kind: 'Math',
  anyKit: 'Pob pecyn',
  show: 'Dangos y penderfyniadau hyn',
  none: 'Dim penderfyniad eto',
  noneHow: 'Bydd y newid cyntaf a dderbynnir, a gyhoeddir neu a wrthodir yn sefyll yma, gyda’i resymau.',
  older: 'Penderfyniadau hŷn',
  feed: 'Fel ffrwd',
  table: 'Fel tabl (CSV)',
  takeAway: 'Ewch ag ef gyda chi',
  see: 'Gweld y newid',
  by: (name) => `Gan ${name}`,
  edition: (number) => `Argraffiad ${number}`,
  turnout: (voted, could, seats, byLot) =>
    `Pleidleisiodd ${voted} o ${could} o bobl; seddi: ${seats}.${byLot ? ' Tynnwyd y sedd olaf drwy goelbren.' : ''}`,
  program: {
    'the-clock': 'y cloc',
    'the-founders': 'y sylfaenwyr',
    'the-command': 'pwy bynnag sy’n rhedeg y peiriant',
    'no-objection': 'Cywiriad bach, saith diwrnod ar agor, ac ni wrthwynebodd neb.',
    'founders-rule': 'Pedwar diwrnod ar ddeg ar agor, tra nad oes adolygwyr o ddau grŵp eto.',
    met: 'Lle cyfarfu dau newid, dewisodd rhywun.',
    someone: 'rhywun',
    'the-vote': 'y bleidlais',
    'first-reviewer': 'Tra bod llai na dau adolygydd, mae stiward yn enwi’r rhai cyntaf; dywedodd hwn iawn.',
    'duty-stopped': 'Rhoddodd y gorau iddi. Diolch.',
    'duty-lapsed': 'Ni atebodd pan ofynnwyd “gyda ni o hyd?”, felly daeth y ddyletswydd i ben ohoni’i hun. Diolch.',
    'duty-returned': 'Daeth yn ôl.',
    'term-over': 'Roedd y flwyddyn ar ben. Diolch.',
    'nobody-stood': 'Ni safodd neb',
    'nobody-elected': 'Nid etholwyd neb',
    'a-steward': 'stiward',
    'is-hidden': 'Cuddiwyd gan stiward: gwelwch y llinell sy’n dweud pam.',
    'hid-proposal': 'Cuddiwyd newid a awgrymwyd.',
    'hid-remark': 'Cuddiwyd yr hyn a ddywedodd rhywun am newid.',
    'hid-review': 'Cuddiwyd rhesymau adolygiad.',
    'stays-hidden': 'Gofynnodd ei awdur am ei ddangos. Mae’n aros ynghudd.',
    'shows-again': 'Dangosir eto’r hyn a guddiwyd.',
    'took-down':
      'Tynnwyd enw neu ychydig eiriau o’r pecyn, o’i holl gyflyrau cynharach, ac o’r hyn a ddywedwyd amdano.',
    'for-safety': 'Er diogelwch rhywun.',
    'for-law': 'Am fod y gyfraith yn gofyn amdano.',
    'for-asked': 'Am i’r person dan sylw ofyn.',
  },
  heads: ['pryd', 'math', 'pecyn', 'beth', 'rhesymau', 'gan', 'newid'],
};

export const words: Words<DecisionWords> = { en, cy };

/** As the count of an election writes it down. */
const TURNOUT = /^turnout (\d+) (\d+) (\d+)( lot)?$/;

/** What the program says in its own name, in words; anybody else's name or reason as it is. */
export const said = (t: DecisionWords, text: string): string => {
  const [, voted, could, seats, lot] = TURNOUT.exec(text) ?? [];
  if (voted && could && seats) return t.turnout(voted, could, seats, lot !== undefined);
  return t.program[text] ?? text;
};
