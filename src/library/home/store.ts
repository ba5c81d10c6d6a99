import type { Tx } from '../../platform/db/db.ts';

export const countOfKits = (db: Tx): Promise<number> =>
  db.count`select count(*) from kit_card where translation_of is null`;

export const countOfStruggles = (db: Tx): Promise<number> => db.count`select count(distinct id) from struggle`;
