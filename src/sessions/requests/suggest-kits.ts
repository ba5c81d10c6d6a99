import { type KitToTrain, kitToTrain, searchKits } from '../../library/index.ts';
import type { Tx } from '../../platform/db/db.ts';

/** A kit that may help to win something, and the words of theirs that its title or summary has; none: its text has them. */
export interface SuggestedKit {
  slug: string;
  title: string;
  summary: string;
  language: string;
  words: string[];
}

const SUGGESTED_MAX = 3;
const WORDS_MAX = 200;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsIn = (text: string): string[] => [...new Set(plain(text).match(/[\p{L}\d]{4,}/gu) ?? [])];

/** Kits for what a group wants to win, by the library's search, the best first: at most three. */
export const suggestedKits = async (db: Tx, aim: string): Promise<SuggestedKit[]> => {
  const q = wordsIn(aim).join(' ').slice(0, WORDS_MAX);
  if (q === '') return [];
  const { cards } = await searchKits(db, { q });
  const sought = wordsIn(aim);
  return cards
    .filter(({ translationOf, adaptedBy }) => translationOf === null && adaptedBy === null)
    .slice(0, SUGGESTED_MAX)
    .map(({ slug, title, summary, language }) => {
      const shown = plain(`${title} ${summary}`);
      return { slug, title, summary, language, words: sought.filter((word) => shown.includes(word)).slice(0, 5) };
    });
};

/** The kit asked for, or else the first that may help: undefined when neither is there. */
export const kitFor = async (
  db: Tx,
  { kit, aim }: { kit: string | null; aim: string | null },
): Promise<KitToTrain | undefined> => {
  if (kit !== null) return kitToTrain(db, { slug: kit });
  const [first] = aim === null ? [] : await suggestedKits(db, aim);
  return first && kitToTrain(db, { slug: first.slug });
};
