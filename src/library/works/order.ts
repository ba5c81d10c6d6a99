import type { Language } from '../../platform/words/language.ts';
import type { KitLine } from '../asks.ts';

/** Of a kit and its translations only the one that this reader would open. */
const once = (kits: readonly KitLine[], language: Language): KitLine[] => {
  const best = new Map<string, KitLine>();
  for (const kit of kits) {
    const original = kit.translationOf ?? kit.slug;
    const before = best.get(original);
    const fits = (one: KitLine): number => (one.language.startsWith(language) ? 2 : one.translationOf ? 0 : 1);
    if (!before || fits(kit) > fits(before)) best.set(original, kit);
  }
  return [...best.values()];
};

/**
 * Kits that teach something, those that are most about it first: it stands early among what they name, and they name little else.
 * A translation is not told beside its original.
 */
export const mostAbout = (
  kits: readonly KitLine[],
  thing: { struggle: string } | { technique: string },
  language: Language,
): KitLine[] => {
  const named = (kit: KitLine) => ('struggle' in thing ? kit.struggles : kit.techniques);
  const id = 'struggle' in thing ? thing.struggle : thing.technique;
  return once(kits, language).sort(
    (one, other) =>
      named(one).indexOf(id) - named(other).indexOf(id) ||
      named(one).length - named(other).length ||
      one.slug.localeCompare(other.slug),
  );
};
