import type { PlacesOf } from '../library/index.ts';
import { part } from '../platform/db/db.ts';
import { runTexts } from './runs/texts.ts';

/** Where words about a kit stand in what was told of sessions: something taken down goes from there too. */
export const sessionTexts: PlacesOf = (kit) => [
  ...runTexts(kit),
  {
    table: 'debrief',
    columns: ['words'],
    of: part`session_id in (select id from session where kit_id = ${kit.id})`,
  },
];
