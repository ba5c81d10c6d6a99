import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { LANGUAGES, type Language } from '../../platform/words/language.ts';
import type { Brought } from '../works/work.ts';

const Struggle = z.object({
  id: z.string(),
  language: z.enum(LANGUAGES),
  title: z.string(),
  summary: z.string(),
  source: z.string(),
});
export type Struggle = z.infer<typeof Struggle>;

/** Puts a struggle's text in the place of the one before, if it is another. */
export const putStruggle = async (tx: Tx, { id, language, title, summary, source }: Struggle): Promise<Brought> => {
  const before = await tx.maybe(z.object({ source: z.string() }))`
    select source from struggle where id = ${id} and language = ${language} for update`;
  if (before?.source === source) return 'same';
  await tx.run`
    insert into struggle (id, language, title, summary, source) values (${id}, ${language}, ${title}, ${summary}, ${source})
    on conflict (id, language) do update set title = excluded.title, summary = excluded.summary, source = excluded.source`;
  return before ? 'changed' : 'new';
};

/** A struggle in this language if it is written in it, else as it is. */
export const struggleIn = (db: Tx, id: string, language: Language): Promise<Struggle> =>
  db.one(Struggle)`
    select id, language, title, summary, source from struggle where id = ${id} order by language = ${language} desc, language limit 1`;

/** Every struggle, each in this language if it is written in it. */
export const everyStruggle = (db: Tx, language: Language): Promise<Struggle[]> =>
  db.all(Struggle)`
    select distinct on (id) id, language, title, summary, source from struggle order by id, language = ${language} desc, language`;
