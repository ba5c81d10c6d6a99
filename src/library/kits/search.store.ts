import { z } from 'zod';
import { joined, type Part, part, type Tx } from '../../platform/db/db.ts';
import { type Sought, wordsOf } from './sought.ts';
import { Card } from './store.ts';

export const KITS_A_PAGE = 24;

const Near = z.object({ word: z.string(), near: z.array(z.string()) });

/** For each word that no kit has: the words most like it. */
const mended = async (db: Tx, words: readonly string[]): Promise<Map<string, string[]>> => {
  const rows = await db.all(Near)`
    select sought.word, array(
      select known.word from search_word known where known.word % sought.word
      order by similarity(known.word, sought.word) desc, known.word limit 4) as near
    from unnest(${[...words]}::text[]) sought (word)
    where length(sought.word) > 3 and not exists (select 1 from search_word known where known.word like sought.word || '%')`;
  return new Map(rows.map(({ word, near }) => [word, near]));
};

/** A text-search question: every word (or one of those most like it), the start of a word being enough. */
const questionOf = (words: readonly string[], near: ReadonlyMap<string, string[]>, every: boolean): string =>
  words.map((word) => `(${[`${word}:*`, ...(near.get(word) ?? [])].join(' | ')})`).join(every ? ' & ' : ' | ');

const filters = (sought: Sought): Part[] => {
  const { technique, struggle, level, language, minutes, people, setting } = sought;
  return [
    technique === undefined ? undefined : part`${technique} = any (techniques)`,
    struggle === undefined ? undefined : part`${struggle} = any (struggles)`,
    level === undefined ? undefined : part`level = ${level}`,
    language === undefined ? undefined : part`(language = ${language} or language like ${`${language}-%`})`,
    minutes === undefined ? undefined : part`minutes_least <= ${minutes}`,
    people === undefined ? undefined : part`${people} between people_min and people_max`,
    setting === undefined ? undefined : part`${setting} = any (settings)`,
  ].filter((one) => one !== undefined);
};

/** Up to so many kits are ranked by all their words, more by their titles and summaries: long texts are slow to read. */
const RANKED_WHOLE = 200;

const rankBy = (asked: Part): Part =>
  part`ts_rank('{0.05, 0.2, 0.5, 1}', case when (select count(*) from hit) > ${RANKED_WHOLE} then named_by else found_by end, ${asked}, 1)`;

const Found = Card.extend({ rank: z.number(), total: z.number() });

export interface Found {
  cards: Card[];
  total: number;
  /** No kit has every word; these have some. */
  some: boolean;
  /** What a mistyped word was read as. */
  read: { word: string; as: string }[];
}

/** Ordered by how well they fit; without a question, easiest first, translations after what they translate. */
export const searchKits = async (db: Tx, sought: Sought): Promise<Found> => {
  const words = wordsOf(sought.q ?? '');
  const near = words.length > 0 ? await mended(db, words) : new Map<string, string[]>();
  const offset = ((sought.page ?? 1) - 1) * KITS_A_PAGE;
  const find = async (every: boolean): Promise<z.infer<typeof Found>[]> => {
    const question = questionOf(words, near, every);
    const asked = part`(to_tsquery('english', ${question}) || to_tsquery('simple', ${question}))`;
    const hit = words.length > 0 ? part`kits_with(${asked})` : part`(select kit_id from kit_card)`;
    const rank = words.length > 0 ? rankBy(asked) : part`0::real`;
    const conditions = filters(sought);
    const where = conditions.length > 0 ? part`where ${joined(conditions, part` and `)}` : part``;
    return db.all(Found)`
      with hit (kit_id) as materialized (select * from ${hit} hit (kit_id)), placed as (
        select kit_card.kit_id, ${rank} as rank, count(*) over () as total, row_number() over (order by ${rank} desc,
          translation_of is not null, group_id is not null, array_position(array['first-steps', 'practising', 'leading'], level), minutes, title) as place
        from hit join kit_card using (kit_id) join kit_words using (kit_id) join kit on kit.id = kit_card.kit_id ${where}
        order by place limit ${KITS_A_PAGE} offset ${offset})
      select kit_card.*, kit.slug, (select name from movement_group where id = kit.group_id) as adapted_by, rank, total
      from placed join kit_card using (kit_id) join kit on kit.id = kit_card.kit_id order by place`;
  };
  const all = await find(true);
  const some = all.length === 0 && words.length > 1;
  const cards = some ? await find(false) : all;
  const read = [...near].flatMap(([word, [as]]) => (as && cards.length > 0 ? [{ word, as }] : []));
  return { cards, total: cards[0]?.total ?? 0, some: some && cards.length > 0, read };
};

const Choice = z.object({ value: z.string(), count: z.number() });

/** What the filters can offer: only what some kit has. */
export const choicesOf = async (
  db: Tx,
): Promise<{ techniques: string[]; struggles: string[]; languages: string[] }> => {
  const names = (rows: z.infer<typeof Choice>[]) => rows.map(({ value }) => value);
  return {
    techniques: names(
      await db.all(
        Choice,
      )`select value, count(*) from kit_card, unnest(techniques) value group by value order by value`,
    ),
    struggles: names(
      await db.all(Choice)`select value, count(*) from kit_card, unnest(struggles) value group by value order by value`,
    ),
    languages: names(
      await db.all(Choice)`select language as value, count(*) from kit_card group by language order by language`,
    ),
  };
};
