import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/db/db.ts';
import { atom } from '../../platform/text/atom.ts';
import type { Language } from '../../platform/words/language.ts';
import { newestEditions } from './store.ts';
import { words } from './words.ts';

const IN_FEED = 100;

/** New editions of every kit, as a feed. */
export const libraryFeed = async (db: Tx, language: Language, baseUrl: string): Promise<string> => {
  const t = words[language];
  const entries = (await newestEditions(db, IN_FEED)).map(
    ({ id, slug, title, number, notes, author, publishedAt }) => ({
      id,
      title: `${title}: ${t.edition(number)}`,
      summary: notes,
      path: paths.kit(slug),
      author,
      at: publishedAt,
    }),
  );
  return atom({ title: t.feedTitle, page: paths.library, path: paths.libraryFeed, language, entries }, baseUrl);
};
