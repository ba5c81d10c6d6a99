import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { Language } from '../../platform/words/language.ts';

const Named = z.object({ id: z.string(), title: z.string() });
const Titled = z.object({
  id: z.string(),
  language: z.string(),
  title: z.string(),
  summary: z.string(),
  reviewed: z.boolean(),
});
export type Titled = z.infer<typeof Titled>;

/** Titles of struggles by id, in this language where there is one, else as they were written. */
export const struggleNames = async (db: Tx, language: Language): Promise<Map<string, string>> => {
  const rows = await db.all(Named)`
    select struggle.id, coalesce(translated_title.title, struggle.title) as title
    from struggle left join translated_title on thing = 'struggle' and translated_title.id = struggle.id and translated_title.language = ${language}
    where struggle.language = 'en'`;
  return new Map(rows.map(({ id, title }) => [id, title]));
};

export const techniqueNames = async (db: Tx, language: Language): Promise<Map<string, string>> => {
  const rows = await db.all(Named)`
    select distinct on (id) id, title from technique where language in ('en', ${language}) order by id, language = ${language} desc`;
  return new Map(rows.map(({ id, title }) => [id, title]));
};

/** Titles and summaries of kits in a language other than their own. */
export const translatedKits = async (db: Tx, language: Language): Promise<Map<string, Titled>> => {
  const rows = await db.all(Titled)`
    select id, language, title, summary, reviewed from translated_title where thing = 'kit' and language = ${language}`;
  return new Map(rows.map((row) => [row.id, row]));
};
