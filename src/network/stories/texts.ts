import type { PlacesOf } from '../../library/index.ts';
import { part } from '../../platform/db/db.ts';

/** Where words about a kit may stand in public report-backs, questions and answers: something taken down goes from there too. */
export const storyTexts: PlacesOf = ({ id }) => [
  {
    table: 'report_back',
    columns: ['title', 'tried', 'happened', 'next_time', 'sector', 'region', 'hidden_reason'],
    of: part`(kit_id = ${id}
      or technique in (select unnest(techniques) from kit_card where kit_id = ${id})
      or struggle in (select unnest(struggles) from kit_card where kit_id = ${id}))`,
  },
  // Of these we don't know which kit they are about.
  { table: 'question', columns: ['words', 'hidden_reason'], of: part`true` },
  { table: 'answer', columns: ['words', 'hidden_reason'], of: part`true` },
];
