import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

/** Since when, exclusive, until when, inclusive. */
export interface Span {
  personId: string;
  since: Date;
  until: Date;
}

const LINES_MAX = 50;

const Edition = z.object({ title: z.string(), number: z.int(), code: z.string(), notes: z.string() });

/** New editions of the kits that somebody follows: of each kit the newest. */
export const newEditions = (db: Tx, { personId, since, until }: Span): Promise<z.infer<typeof Edition>[]> =>
  db.all(Edition)`
    select distinct on (kit.slug) kit_card.title, edition.number, edition.code, edition.notes
    from follow join kit on kit.slug = of_which join kit_card on kit_card.kit_id = kit.id join edition on edition.kit_id = kit.id
    where person_id = ${personId} and what = 'kit' and published_at > greatest(${since}::timestamptz, from_at) and published_at <= ${until}
    order by kit.slug, edition.number desc limit ${LINES_MAX}`;

const Behind = z.object({ title: z.string(), language: z.string(), sourceSlug: z.string(), pieces: z.int() });

/** Translations into languages that somebody follows, pieces of which fell behind. */
export const newlyBehind = (db: Tx, { personId, since, until }: Span): Promise<z.infer<typeof Behind>[]> =>
  db.all(Behind)`
    select kit_card.title, kit_card.language, translation_of as source_slug, count(*)::int as pieces
    from follow join kit_card on kit_card.language = of_which join piece_behind on piece_behind.kit_id = kit_card.kit_id
    where person_id = ${personId} and what = 'language' and translation_of is not null
      and since_at > greatest(${since}::timestamptz, from_at) and since_at <= ${until}
    group by kit_card.title, kit_card.language, translation_of order by kit_card.title limit ${LINES_MAX}`;

/** How many decisions were made, for whoever follows them. */
export const newDecisions = (db: Tx, { personId, since, until }: Span): Promise<number> =>
  db.count`
    select count(*) from follow join decision on decision.at > greatest(${since}::timestamptz, from_at) and decision.at <= ${until}
    where person_id = ${personId} and follow.what = 'decisions'`;
