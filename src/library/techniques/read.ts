import type { Tx } from '../../platform/db/db.ts';
import type { Language } from '../../platform/words/language.ts';
import type { StoriesAbout, TaughtIn, TechniquesNamed } from '../asks.ts';
import { strugglesShowing } from '../struggles/read.ts';
import { mostAbout } from '../works/order.ts';
import { sectionsOf } from '../works/sections.ts';
import { mustRead } from '../works/work.ts';
import { FAMILIES, type Family, parseTechnique } from './parse.ts';
import { everyTechnique, type Technique, techniqueIn, techniquesOf } from './store.ts';

export interface TechniquesReading {
  families: { family: Family; techniques: Pick<Technique, 'id' | 'language' | 'title' | 'summary'>[] }[];
}

/** Every technique, by family, in the order of their titles. */
export const readTechniques = async (db: Tx, language: Language): Promise<TechniquesReading> => {
  const all = await everyTechnique(db, language);
  const collator = new Intl.Collator(language);
  const families = FAMILIES.map((family) => ({
    family,
    techniques: all
      .filter((technique) => technique.family === family)
      .sort((one, other) => collator.compare(one.title, other.title))
      .map(({ id, language: written, title, summary }) => ({ id, language: written, title, summary })),
  }));
  return { families: families.filter(({ techniques }) => techniques.length > 0) };
};

/** Answers the pages of struggles: what these techniques are called, in the order asked. */
export const techniquesNamed: TechniquesNamed = async (db, ids, language) => {
  const found = new Map((await techniquesOf(db, ids, language)).map((technique) => [technique.id, technique]));
  return ids.flatMap((id) => {
    const technique = found.get(id);
    return technique ? [{ id, title: technique.title, summary: technique.summary, language: technique.language }] : [];
  });
};

/** What the page of a technique asks of the things to its right. */
export interface TechniqueAsks {
  taughtIn: TaughtIn;
  storiesAbout: StoriesAbout;
}

/** All that the page of a technique shows. Errors: NotFound. */
export const readTechnique = async (
  db: Tx,
  id: string,
  language: Language,
  { taughtIn, storiesAbout }: TechniqueAsks,
) => {
  const technique = await techniqueIn(db, id, language);
  const { front, body } = mustRead(id, parseTechnique(technique.source));
  return {
    id,
    language: technique.language,
    front,
    sections: sectionsOf(body),
    kits: mostAbout(await taughtIn(db, { technique: id }, language), { technique: id }, language),
    stories: await storiesAbout(db, { techniques: [id] }, language),
    struggles: await strugglesShowing(db, { id, names: front.struggles }, language),
  };
};
export type TechniqueReading = Awaited<ReturnType<typeof readTechnique>>;
