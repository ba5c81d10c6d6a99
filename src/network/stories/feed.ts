import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/db/db.ts';
import { atom } from '../../platform/text/atom.ts';
import type { Language } from '../../platform/words/language.ts';
import { findStories } from './find.store.ts';
import { words } from './words.ts';

/** The newest public report-backs, as Atom. */
export const storiesFeed = async (db: Tx, language: Language, baseUrl: string): Promise<string> => {
  const t = words[language];
  const { stories } = await findStories(db, {});
  const entries = stories.map(({ id, title, tried, happened, shownAt }) => ({
    id,
    title,
    summary: [tried, happened].filter(Boolean).join('\n\n'),
    path: paths.story(id),
    author: t.someone,
    at: shownAt,
  }));
  return atom({ title: t.feedTitle, page: paths.stories, path: paths.storiesFeed, language, entries }, baseUrl);
};
