import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { type Language, localeOf } from '../../platform/words/language.ts';
import { struggleNames, techniqueNames, translatedKits } from './names.store.ts';
import { choicesOf, KITS_A_PAGE, searchKits } from './search.store.ts';
import type { Sought } from './sought.ts';
import { type Card, cardsTeaching } from './store.ts';
import type { KitLine } from './views/kit-row.tsx';
import type { LibraryReading } from './views/library.tsx';

/** Cards as this reader sees them: titles in her language where somebody wrote them. */
export const linesOf = async (db: Tx, cards: readonly Card[], language: Language): Promise<KitLine[]> => {
  const names = await struggleNames(db, language);
  const translated = await translatedKits(db, language);
  return cards.map((card) => {
    const own = { title: card.title, summary: card.summary, language: card.language };
    const other = card.language.startsWith(language) ? undefined : translated.get(card.slug);
    return { ...card, shown: other ?? own, struggleNames: card.struggles.map((id) => names.get(id) ?? id) };
  });
};

const address = (sought: Sought, page: number): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...sought, page: page > 1 ? page : undefined }))
    if (value !== undefined) query.set(name, String(value));
  return query.toString();
};

/** The library as searched: found kits, what the filters offer, the pages before and after. */
export const readLibrary = async (
  { db }: Act<unknown>,
  sought: Sought,
  language: Language,
): Promise<LibraryReading> => {
  const { cards, total, some, read } = await searchKits(db, sought);
  const choices = await choicesOf(db);
  const [struggles, techniques] = [await struggleNames(db, language), await techniqueNames(db, language)];
  const languages = new Intl.DisplayNames([localeOf(language)], { type: 'language' });
  const collator = new Intl.Collator(localeOf(language));
  const named = (ids: readonly string[], names: ReadonlyMap<string, string>) =>
    ids
      .map((value) => ({ value, label: names.get(value) ?? value }))
      .sort((a, b) => collator.compare(a.label, b.label));
  const page = sought.page ?? 1;
  return {
    sought,
    kits: await linesOf(db, cards, language),
    total,
    some,
    read,
    choices: {
      struggles: named(choices.struggles, struggles),
      techniques: named(choices.techniques, techniques),
      languages: choices.languages.map((value) => ({ value, label: languages.of(value) ?? value })),
    },
    before: page > 1 ? address(sought, page - 1) : undefined,
    after: page * KITS_A_PAGE < total ? address(sought, page + 1) : undefined,
  };
};

/** The kits that teach a struggle or a technique, as lines for its page. */
export const kitsTeaching = async (
  db: Tx,
  what: { struggle: string } | { technique: string },
  language: Language,
): Promise<KitLine[]> => linesOf(db, await cardsTeaching(db, what), language);
