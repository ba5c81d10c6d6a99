import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { rememberSchool, schoolRow } from './store.ts';

/** The digest of the shipped content that was last brought in; undefined when none was. */
export const schoolDigest = async (db: Tx): Promise<string | undefined> => (await schoolRow(db))?.digest;

/** Remembers that this content is in. */
export const schoolBrought = (act: Act<unknown>, digest: string): Promise<void> =>
  act.db.transaction((tx) => rememberSchool(tx, digest, act.now));
