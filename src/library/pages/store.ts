import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { LANGUAGES, type Language } from '../../platform/words/language.ts';

const SchoolPage = z.object({ id: z.string(), language: z.enum(LANGUAGES), title: z.string(), source: z.string() });
export type SchoolPage = z.infer<typeof SchoolPage>;

/** These pages in every language they are written in, this one first. */
export const pagesOf = (db: Tx, ids: readonly string[], language: Language): Promise<SchoolPage[]> =>
  db.all(SchoolPage)`
    select id, language, title, source from school_page where id = any (${ids}) order by language = ${language} desc, language`;

/** The page as it stands in this language. */
export const pageNow = (db: Tx, id: string, language: Language): Promise<SchoolPage | undefined> =>
  db.maybe(SchoolPage)`
    select id, language, title, source from school_page where id = ${id} and language = ${language}`;

/** The same; nobody else changes it, or makes it, until the transaction ends. */
export const pageToChange = async (tx: Tx, id: string, language: Language): Promise<SchoolPage | undefined> => {
  await tx.run`select pg_advisory_xact_lock(hashtext(${`school-page ${id} ${language}`}))`;
  return pageNow(tx, id, language);
};

export const setPage = async (tx: Tx, { id, language, title, source }: SchoolPage): Promise<void> => {
  await tx.run`
    insert into school_page (id, language, title, source) values (${id}, ${language}, ${title}, ${source})
    on conflict (id, language) do update set title = excluded.title, source = excluded.source`;
};
