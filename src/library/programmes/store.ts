import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { LANGUAGES, type Language } from '../../platform/words/language.ts';
import { Card } from '../kits/store.ts';
import type { Brought } from '../works/work.ts';

const Programme = z.object({
  id: z.string(),
  language: z.enum(LANGUAGES),
  title: z.string(),
  summary: z.string(),
  source: z.string(),
});
export type Programme = z.infer<typeof Programme>;

/** Puts a programme's text in the place of the one before, if it is another. */
export const putProgramme = async (tx: Tx, { id, language, title, summary, source }: Programme): Promise<Brought> => {
  const before = await tx.maybe(z.object({ source: z.string() }))`
    select source from programme where id = ${id} and language = ${language} for update`;
  if (before?.source === source) return 'same';
  await tx.run`
    insert into programme (id, language, title, summary, source) values (${id}, ${language}, ${title}, ${summary}, ${source})
    on conflict (id, language) do update set title = excluded.title, summary = excluded.summary, source = excluded.source`;
  return before ? 'changed' : 'new';
};

/** A programme in this language if it is written in it, else as it is. */
export const programmeIn = (db: Tx, id: string, language: Language): Promise<Programme> =>
  db.one(Programme)`select * from programme where id = ${id} order by language = ${language} desc, language limit 1`;

/** Every programme, each in this language if it is written in it. */
export const everyProgramme = (db: Tx, language: Language): Promise<Programme[]> =>
  db.all(Programme)`select distinct on (id) * from programme order by id, language = ${language} desc, language`;

/** The cards of these kits and of their translations. */
export const cardsOf = (db: Tx, slugs: readonly string[]): Promise<Card[]> =>
  db.all(Card)`
    select kit_card.*, kit.slug, (select name from movement_group where id = kit.group_id) as adapted_by from kit_card join kit on kit.id = kit_card.kit_id
    where kit.slug = any (${slugs}) or translation_of = any (${slugs}) order by kit.slug`;
