import type { Leaving, Personal, PersonalPart } from '../identity/index.ts';
import type { Act } from '../platform/act.ts';
import type { Tx } from '../platform/db/db.ts';
import { dropDrafts } from './drafts/own.store.ts';
import { draftsOfOwn } from './drafts/own.ts';
import { dropFollows, followedBy } from './follows/own.store.ts';
import { dropAppeals } from './hiding/own.store.ts';
import { hidingsOf } from './hiding/own.ts';
import { letPagesGo, pagesWrittenBy } from './pages/own.store.ts';
import { dropUnopened, dutiesOf, letGo, proposalsBy, remarksBy, reviewsBy } from './personal.store.ts';
import { letGoOfReviewer, reviewingOf } from './reviewers/own.store.ts';
import { letTranslationsGo, translationsBy } from './translations/own.store.ts';

const titles = {
  proposals: { en: 'Changes you suggested', cy: 'Newidiadau a awgrymoch' },
  remarks: { en: 'What you said of suggestions', cy: 'Beth a ddywedoch am awgrymiadau' },
  reviews: { en: 'Your reviews', cy: 'Eich adolygiadau' },
  hidings: { en: 'What was hidden of yours, and your appeals', cy: 'Yr hyn a guddiwyd o’ch eiddo, a’ch apeliadau' },
  translations: { en: 'What you translated, and read', cy: 'Yr hyn a gyfieithoch, ac a ddarllenoch' },
  drafts: { en: 'Kits you began', cy: 'Pecynnau a ddechreuoch' },
  follows: { en: 'What you follow', cy: 'Yr hyn rydych yn ei ddilyn' },
  reviewing: { en: 'Being a reviewer, and electing them', cy: 'Bod yn adolygydd, ac ethol rhai' },
  pages: { en: 'The school’s own pages that you wrote', cy: 'Tudalennau’r ysgol a ysgrifenasoch' },
  duties: { en: 'Turns and pauses of reviewing', cy: 'Troeon a seibiannau adolygu' },
};

const exportOf = async (tx: Tx, _act: Act<unknown>, personId: string): Promise<PersonalPart[]> => [
  { name: 'proposals', title: titles.proposals, rows: await proposalsBy(tx, personId) },
  { name: 'remarks', title: titles.remarks, rows: await remarksBy(tx, personId) },
  { name: 'reviews', title: titles.reviews, rows: await reviewsBy(tx, personId) },
  { name: 'hidings', title: titles.hidings, rows: await hidingsOf(tx, personId) },
  { name: 'translations', title: titles.translations, rows: await translationsBy(tx, personId) },
  { name: 'drafts', title: titles.drafts, rows: await draftsOfOwn(tx, personId) },
  { name: 'follows', title: titles.follows, rows: await followedBy(tx, personId) },
  { name: 'reviewing', title: titles.reviewing, rows: await reviewingOf(tx, personId) },
  { name: 'pages', title: titles.pages, rows: await pagesWrittenBy(tx, personId) },
  { name: 'duties', title: titles.duties, rows: await dutiesOf(tx, personId) },
];

const SOMEONE = 'someone';

const erase = async (tx: Tx, { now }: Act<unknown>, { personId, credit }: Leaving): Promise<void> => {
  await dropUnopened(tx, personId);
  await dropAppeals(tx, personId);
  await dropDrafts(tx, personId);
  await dropFollows(tx, personId);
  await letTranslationsGo(tx, personId, credit ?? SOMEONE);
  await letGo(tx, personId, credit ?? SOMEONE);
  await letPagesGo(tx, personId);
  await letGoOfReviewer(tx, personId, credit ?? SOMEONE, now);
};

const STAYS = 'stays under the credit, naming nobody';
const GOES = 'goes';

/** What the library holds of people. A thing of the library whose tables name somebody adds them here. */
export const libraryPersonal: Personal = {
  room: 'library',
  tables: {
    proposal: STAYS,
    proposal_version: STAYS,
    remark: STAYS,
    review: STAYS,
    size_raise: STAYS,
    proposal_merge: STAYS,
    proposal_end: STAYS,
    holding: GOES,
    translated_piece: STAYS,
    translation_reading: STAYS,
    draft: GOES,
    draft_helper: GOES,
    draft_picture: 'goes with its draft',
    follow: GOES,
    digest: GOES,
    hiding: STAYS,
    hiding_appeal: 'its words go; that there was one stays',
    redaction: STAYS,
    school_page_state: 'the page stays as it was written, naming nobody',
    reviewing_pause: GOES,
    founder_naming: GOES,
    duty_asking: GOES,
    duty_promise: GOES,
    election: STAYS,
    nomination: STAYS,
    election_voter: 'goes; what was voted can’t be found, and stays',
  },
  exportOf,
  erase,
};
