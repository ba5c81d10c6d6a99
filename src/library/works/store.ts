import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { Language } from '../../platform/words/language.ts';

const Translated = z.object({ id: z.string(), title: z.string(), summary: z.string(), reviewed: z.boolean() });
export type Translated = z.infer<typeof Translated>;

/** The things whose titles may be translated apart from their text. */
export type Translatable = 'kit' | 'struggle';

/** Titles of these things in a language, by id. */
export const translatedTitles = async (
  db: Tx,
  thing: Translatable,
  language: Language,
): Promise<ReadonlyMap<string, Translated>> => {
  const rows = await db.all(Translated)`
    select id, title, summary, reviewed from translated_title where thing = ${thing} and language = ${language}`;
  return new Map(rows.map((row) => [row.id, row]));
};

/** Puts all translated titles of a language in the place of those before. Resolves to the ids of what is not as it was. */
export const putTranslatedTitles = async (
  tx: Tx,
  language: Language,
  titles: readonly (Translated & { thing: Translatable })[],
): Promise<{ thing: Translatable; id: string }[]> => {
  const Changed = z.object({ thing: z.enum(['kit', 'struggle']), id: z.string() });
  const names = titles.map(({ thing, id }) => `${thing} ${id}`);
  const gone = await tx.all(Changed)`
    delete from translated_title where language = ${language} and thing || ' ' || id <> all (${names}::text[]) returning thing, id`;
  const put: { thing: Translatable; id: string }[] = [];
  for (const { thing, id, title, summary, reviewed } of titles)
    put.push(
      ...(await tx.all(Changed)`
        insert into translated_title as old (thing, id, language, title, summary, reviewed)
        values (${thing}, ${id}, ${language}, ${title}, ${summary}, ${reviewed})
        on conflict (thing, id, language) do update set title = excluded.title, summary = excluded.summary, reviewed = excluded.reviewed
        where (old.title, old.summary, old.reviewed) is distinct from (excluded.title, excluded.summary, excluded.reviewed)
        returning thing, id`),
    );
  return [...gone, ...put];
};
