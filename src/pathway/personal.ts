import type { Leaving, Personal, PersonalPart } from '../identity/index.ts';
import type { Act } from '../platform/act.ts';
import { openOwn } from '../platform/crypto/open.ts';
import type { Tx } from '../platform/db/db.ts';
import { claimsOf, facilitatorRowsOf, letGoOfFacilitator, observedOf, stepsRecordedOf, wishesOf } from './own.store.ts';
import { NAME_FIELD, NOTE_FIELD, WORDS_FIELD } from './sealed.ts';

const titles = {
  facilitating: { en: 'Leading trainings: what you told us', cy: 'Arwain hyfforddiant: yr hyn a ddywedoch' },
  steps: { en: 'Your way as a facilitator', cy: 'Eich llwybr fel hwylusydd' },
  observed: { en: 'What was seen of your leading', cy: 'Yr hyn a welwyd o’ch arwain' },
  elsewhere: { en: 'What you did elsewhere', cy: 'Yr hyn a wnaethoch mewn man arall' },
  wishes: { en: 'Tell me when there is one near me', cy: 'Rhowch wybod pan fydd un yn agos' },
};

const exportOf = async (tx: Tx, _act: Act<unknown>, personId: string): Promise<PersonalPart[]> => {
  const own = (field: string, sealed: Uint8Array): string =>
    openOwn(tx, { field, of: personId }, { id: personId }, sealed);
  const observed = (await observedOf(tx, personId)).map(({ noteSealed, ...row }) => ({
    ...row,
    note: noteSealed && own(NOTE_FIELD, noteSealed),
  }));
  const claims = (await claimsOf(tx, personId)).map(({ nameSealed, wordsSealed, ...row }) => ({
    ...row,
    name: own(NAME_FIELD, nameSealed),
    words: own(WORDS_FIELD, wordsSealed),
  }));
  return [
    { name: 'facilitating', title: titles.facilitating, rows: await facilitatorRowsOf(tx, personId) },
    { name: 'steps', title: titles.steps, rows: await stepsRecordedOf(tx, personId) },
    { name: 'observed', title: titles.observed, rows: observed },
    { name: 'elsewhere', title: titles.elsewhere, rows: claims },
    { name: 'wishes', title: titles.wishes, rows: await wishesOf(tx, personId) },
  ];
};

const erase = (tx: Tx, _act: Act<unknown>, { personId }: Leaving): Promise<void> => letGoOfFacilitator(tx, personId);

const GOES = 'goes';

/** What the pathway holds of people. */
export const pathwayPersonal: Personal = {
  room: 'pathway',
  tables: {
    facilitator: GOES,
    turn: GOES,
    claim: GOES,
    voucher: GOES,
    watching: 'goes; whom they would have watched is asked about anew',
    observation: 'goes; what they saw of others stays with those, naming nobody',
    sign_off: 'goes; those they signed off stay so, by an id that is nobody’s any more',
    mentorship: GOES,
    first_facilitator: GOES,
    brought: GOES,
    availability: GOES,
    wish: GOES,
  },
  exportOf,
  erase,
};
