import type { RootContent } from 'mdast';
import type { Tx } from '../../platform/db/db.ts';
import type { Language } from '../../platform/words/language.ts';
import { linesOf } from '../kits/read.ts';
import type { Card } from '../kits/store.ts';
import type { KitLine } from '../kits/views/kit-row.tsx';
import { frontOnly, mustRead } from '../works/work.ts';
import { parseProgramme } from './parse.ts';
import { cardsOf, everyProgramme, type Programme, programmeIn } from './store.ts';

/** One kit of a programme. Without `kit`, the library doesn't have it. */
export interface Evening {
  slug: string;
  why: string;
  kit: KitLine | undefined;
}

export interface ProgrammeLine {
  id: string;
  language: Language;
  title: string;
  summary: string;
  /** For whom it is. */
  whom: string;
  awaiting: boolean;
  evenings: Evening[];
}

export interface ProgrammeReading extends ProgrammeLine {
  body: RootContent[];
}

/** The kit as a reader of this language would have it: the translation, if somebody made one. */
const inLanguage = (cards: readonly Card[], slug: string, language: Language): Card | undefined =>
  cards.find((card) => card.translationOf === slug && card.language.startsWith(language)) ??
  cards.find((card) => card.slug === slug);

const eveningsOf = async (
  db: Tx,
  kits: readonly { kit: string; why: string }[],
  language: Language,
): Promise<Evening[]> => {
  const cards = await cardsOf(
    db,
    kits.map(({ kit }) => kit),
  );
  const chosen = kits.map(({ kit }) => inLanguage(cards, kit, language));
  const lines = await linesOf(
    db,
    chosen.filter((card) => card !== undefined),
    language,
  );
  return kits.map(({ kit: slug, why }, at) => ({
    slug,
    why,
    kit: lines.find((line) => line.kitId === chosen[at]?.kitId),
  }));
};

const lineOf = async (
  db: Tx,
  { id, language: written, source }: Programme,
  language: Language,
): Promise<ProgrammeLine> => {
  const { front } = mustRead(id, parseProgramme(frontOnly(source)));
  const { title, summary, for: whom, kits, reviewed } = front;
  return {
    id,
    language: written,
    title,
    summary,
    whom,
    awaiting: !reviewed,
    evenings: await eveningsOf(db, kits, language),
  };
};

/** Every programme, the shortest first. */
export const readProgrammes = async (db: Tx, language: Language): Promise<ProgrammeLine[]> => {
  const programmes: ProgrammeLine[] = [];
  for (const programme of await everyProgramme(db, language)) programmes.push(await lineOf(db, programme, language));
  return programmes.sort((one, other) => one.evenings.length - other.evenings.length);
};

/** All that the page of a programme shows. Errors: NotFound. */
export const readProgramme = async (db: Tx, id: string, language: Language): Promise<ProgrammeReading> => {
  const programme = await programmeIn(db, id, language);
  const { body } = mustRead(id, parseProgramme(programme.source));
  return { ...(await lineOf(db, programme, language)), body };
};
