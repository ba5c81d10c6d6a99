import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { LANGUAGES, type Language } from '../../platform/words/language.ts';
import type { Brought } from '../works/work.ts';

const SchoolPage = z.object({ id: z.string(), language: z.enum(LANGUAGES), title: z.string(), source: z.string() });
export type SchoolPage = z.infer<typeof SchoolPage>;

/** Puts a page's text in the place of the one before, if it is another. */
export const putPage = async (tx: Tx, { id, language, title, source }: SchoolPage): Promise<Brought> => {
  const before = await tx.maybe(z.object({ source: z.string() }))`
    select source from school_page where id = ${id} and language = ${language} for update`;
  if (before?.source === source) return 'same';
  await tx.run`
    insert into school_page (id, language, title, source) values (${id}, ${language}, ${title}, ${source})
    on conflict (id, language) do update set title = excluded.title, source = excluded.source`;
  return before ? 'changed' : 'new';
};

/** These pages in every language they are written in, this one first. */
export const pagesOf = (db: Tx, ids: readonly string[], language: Language): Promise<SchoolPage[]> =>
  db.all(SchoolPage)`
    select id, language, title, source from school_page where id = any (${ids}) order by language = ${language} desc, language`;
