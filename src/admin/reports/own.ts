import type { Leaving, Personal, PersonalPart } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { unseal } from '../../platform/crypto/sealer.ts';
import type { Tx } from '../../platform/db/db.ts';
import { letGo, reportRowsOf } from './own.store.ts';
import { WORDS_FIELD } from './store.ts';

const exportOf = async (tx: Tx, _act: Act<unknown>, personId: string): Promise<PersonalPart[]> => {
  const rows = (await reportRowsOf(tx, personId)).map(({ wordsSealed, ...row }) => ({
    ...row,
    words: wordsSealed && unseal(tx.sealer, WORDS_FIELD, wordsSealed),
  }));
  return [{ name: 'reports', title: { en: 'What you reported', cy: 'Yr hyn y rhoesoch wybod amdano' }, rows }];
};

const erase = (tx: Tx, _act: Act<unknown>, { personId }: Leaving): Promise<void> => letGo(tx, personId);

/** What reports hold of people. */
export const reportsPersonal: Personal = {
  room: 'admin',
  tables: {
    report: 'its words go with whoever asked for an answer; that it was stays',
    report_entry: 'stays, naming nobody',
  },
  exportOf,
  erase,
};
