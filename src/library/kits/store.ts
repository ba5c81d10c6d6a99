import { z } from 'zod';
import { LEVELS, METHODS, SETTINGS } from '../../kit/kit.ts';
import { json, type Tx } from '../../platform/db/db.ts';

export const KitId = z.uuid().brand<'KitId'>();
export type KitId = z.infer<typeof KitId>;

const Segment = z.object({
  title: z.string(),
  method: z.enum(METHODS),
  minutes: z.int(),
  hinge: z.boolean(),
});

/** What lists and searches know of a kit. Minutes are whole. */
export const Card = z.object({
  kitId: KitId,
  editionId: z.uuid(),
  slug: z.string(),
  title: z.string(),
  summary: z.string(),
  language: z.string(),
  level: z.enum(LEVELS),
  settings: z.array(z.enum(SETTINGS)),
  struggles: z.array(z.string()),
  techniques: z.array(z.string()),
  peopleMin: z.int(),
  peopleMax: z.int(),
  minutes: z.int(),
  minutesLeast: z.int(),
  translationOf: z.string().nullable(),
  strip: z.array(Segment),
  /** The group whose own version it is. */
  adaptedBy: z.string().nullable(),
});
export type Card = z.infer<typeof Card>;

const Kit = z.object({ id: KitId, slug: z.string() });

/** The kit of that slug, locked until the transaction ends: two imports of it can't both add an edition. */
export const kitToChange = async (tx: Tx, slug: string, now: Date): Promise<z.infer<typeof Kit>> => {
  await tx.run`insert into kit (slug, created_at) values (${slug}, ${now}) on conflict (slug) do nothing`;
  return tx.one(Kit)`select id, slug from kit where slug = ${slug} for update`;
};

/** The kit of that slug. Throws NotFound. */
export const kitNamed = (db: Tx, slug: string): Promise<z.infer<typeof Kit>> =>
  db.one(Kit)`select id, slug from kit where slug = ${slug}`;

const Kept = Kit.extend({ keeperId: z.uuid().nullable(), contactIds: z.array(z.uuid()) });

/** A kit with the group whose own version it is, if one has it, and who speaks for that group. Throws NotFound. */
export const kitWithKeeper = (tx: Tx, slug: string): Promise<z.infer<typeof Kept>> =>
  tx.one(Kept)`
    select id, slug, group_id as keeper_id, array(
      select person_id from membership
      where membership.group_id = kit.group_id and is_contact and agreed_at is not null and left_at is null) as contact_ids
    from kit where slug = ${slug}`;

/** The same, locked until the transaction ends. */
export const kitToPublish = async (tx: Tx, slug: string): Promise<z.infer<typeof Kept>> => {
  await tx.run`select 1 from kit where slug = ${slug} for update`;
  return kitWithKeeper(tx, slug);
};

/** What every published kit is called, in its own language. */
export const kitTitles = (db: Tx) =>
  db.all(z.object({ slug: z.string(), title: z.string(), language: z.string() }))`
    select slug, title, language from kit_card join kit on kit.id = kit_id order by title`;

export const everyKit = (db: Tx) => db.all(Kit)`select id, slug from kit order by slug`;

/** Text search has no Welsh, Urdu or Gujarati dictionary: only English is stemmed. */
const dictionaryOf = (language: string): string => (language.startsWith('en') ? 'english' : 'simple');

/** Puts a kit's card in the place of the one before. `text` is all its words. */
export const putCard = async (tx: Tx, card: Omit<Card, 'slug' | 'adaptedBy'>, text: string): Promise<void> => {
  const dictionary = dictionaryOf(card.language);
  await tx.run`delete from kit_card where kit_id = ${card.kitId}`;
  await tx.run`
    insert into kit_card (kit_id, edition_id, title, summary, language, level, settings, struggles, techniques, people_min, people_max,
      minutes, minutes_least, translation_of, strip)
    values (${card.kitId}, ${card.editionId}, ${card.title}, ${card.summary}, ${card.language}, ${card.level}, ${card.settings},
      ${card.struggles}, ${card.techniques}, ${card.peopleMin}, ${card.peopleMax}, ${card.minutes}, ${card.minutesLeast},
      ${card.translationOf}, ${json(card.strip)})`;
  await tx.run`
    insert into kit_words (kit_id, found_by) values (${card.kitId},
      setweight(to_tsvector(${dictionary}::regconfig, fold(${card.title})), 'A')
        || setweight(to_tsvector(${dictionary}::regconfig, fold(${card.summary})), 'B')
        || setweight(to_tsvector(${dictionary}::regconfig, fold(${text})), 'D'))`;
  await tx.run`
    insert into search_word (word)
    select distinct word from regexp_split_to_table(fold(${text}), '[^[:alnum:]]+') word where length(word) between 4 and 24
    order by word on conflict do nothing`;
};

export const cardsTeaching = (db: Tx, what: { struggle: string } | { technique: string }): Promise<Card[]> =>
  db.all(Card)`
    select kit_card.*, kit.slug, (select name from movement_group where id = kit.group_id) as adapted_by
    from kit_card join kit on kit.id = kit_card.kit_id
    where ${'struggle' in what ? what.struggle : ''} = any (struggles) or ${'technique' in what ? what.technique : ''} = any (techniques)
    order by title`;

const Other = z.object({ slug: z.string(), title: z.string(), language: z.string() });

/** The same training in other languages: what translates it, what it translates, and what else translates that. */
export const translationsOf = (db: Tx, slug: string, source: string | undefined): Promise<z.infer<typeof Other>[]> =>
  db.all(Other)`
    select slug, title, language from kit_card join kit on kit.id = kit_card.kit_id
    where slug <> ${slug} and (translation_of = ${source ?? slug} or slug = ${source ?? ''}) order by language`;
