import type { PlacesOf } from '../../library/index.ts';
import { part } from '../../platform/db/db.ts';

/** Where words about a kit stand in what was told of runs: something taken down goes from there too. */
export const runTexts: PlacesOf = ({ id }) => [{ table: 'run', columns: ['words'], of: part`kit_id = ${id}` }];
