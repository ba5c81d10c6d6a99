import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { LANGUAGES, type Language } from '../../platform/words/language.ts';
import type { Brought } from '../works/work.ts';
import { FAMILIES } from './parse.ts';

const Technique = z.object({
  id: z.string(),
  language: z.enum(LANGUAGES),
  title: z.string(),
  summary: z.string(),
  family: z.enum(FAMILIES),
  source: z.string(),
});
export type Technique = z.infer<typeof Technique>;

/** Puts a technique's text in the place of the one before, if it is another. */
export const putTechnique = async (tx: Tx, technique: Technique): Promise<Brought> => {
  const { id, language, title, summary, family, source } = technique;
  const before = await tx.maybe(z.object({ source: z.string() }))`
    select source from technique where id = ${id} and language = ${language} for update`;
  if (before?.source === source) return 'same';
  await tx.run`
    insert into technique (id, language, title, summary, family, source)
    values (${id}, ${language}, ${title}, ${summary}, ${family}, ${source})
    on conflict (id, language) do update
    set title = excluded.title, summary = excluded.summary, family = excluded.family, source = excluded.source`;
  return before ? 'changed' : 'new';
};

/** A technique in this language if it is written in it, else as it is. */
export const techniqueIn = (db: Tx, id: string, language: Language): Promise<Technique> =>
  db.one(Technique)`select * from technique where id = ${id} order by language = ${language} desc, language limit 1`;

/** Every technique, each in this language if it is written in it. */
export const everyTechnique = (db: Tx, language: Language): Promise<Technique[]> =>
  db.all(Technique)`select distinct on (id) * from technique order by id, language = ${language} desc, language`;

/** Those of these techniques that we have, each in this language if it is written in it. */
export const techniquesOf = (db: Tx, ids: readonly string[], language: Language): Promise<Technique[]> =>
  db.all(Technique)`
    select distinct on (id) * from technique where id = any (${ids}) order by id, language = ${language} desc, language`;
