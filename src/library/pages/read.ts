import type { Tx } from '../../platform/db/db.ts';
import { NotFound } from '../../platform/errors.ts';
import type { TextPage } from '../../platform/text/page.ts';
import type { Language } from '../../platform/words/language.ts';
import { type Section, sectionsOf } from '../works/sections.ts';
import { mustRead } from '../works/work.ts';
import { type Note, notesIn } from './notes.ts';
import { type PageFront, parsePage } from './parse.ts';
import { pagesOf } from './store.ts';

/** One of the school's own texts, whole or as a part of a page. */
export interface PagePart {
  id: string;
  language: Language;
  front: PageFront;
  sections: Section[];
  notes: Note[];
}

/** What is told of the school itself, on one page, in this order. */
export const ABOUT = ['about', 'team', 'funders', 'contact'] as const;

/** A text ready to be shown; its notes are numbered from `first`. */
export const partFrom = (
  { id, language, page }: { id: string; language: Language; page: TextPage<PageFront> },
  first: number,
): PagePart => ({
  id,
  language,
  front: page.front,
  sections: sectionsOf(page.body),
  notes: notesIn(page.body, first),
});

/** The texts of these pages in this language, in this order; where it has none, in the other; without any, left out. */
const partsOf = async (db: Tx, ids: readonly string[], language: Language): Promise<PagePart[]> => {
  const stored = await pagesOf(db, ids, language);
  const written = stored
    .map((one) => ({ ...one, page: mustRead(one.id, parsePage(one.source)) }))
    .filter(({ page }) => page.body.length > 0);
  let marked = 0;
  return ids.flatMap((id) => {
    const found = written.find((one) => one.id === id);
    if (!found) return [];
    const part = partFrom(found, marked + 1);
    marked += part.notes.length;
    return [part];
  });
};

/** What a page of the school shows: its own text first, then the parts joined to it. Errors: NotFound. */
export const readPage = async (
  db: Tx,
  ids: readonly string[],
  language: Language,
): Promise<{ first: PagePart; joined: PagePart[] }> => {
  const [first, ...joined] = await partsOf(db, ids, language);
  if (!first) throw new NotFound();
  return { first, joined };
};
export type PageReading = Awaited<ReturnType<typeof readPage>>;
