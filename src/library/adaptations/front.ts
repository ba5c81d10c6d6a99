import type { Credit, FrontMatter, Kit } from '../../kit/kit.ts';

/** Keys that stay a version's own, whatever its source says: changes in them are neither taken nor offered. */
export const OWN_KEYS: readonly string[] = [
  'format',
  'id',
  'title',
  'language',
  'licence',
  'credits',
  'adapted-from',
  'translation-of',
];

const sameCredit = (one: Credit, other: Credit): boolean => one.name === other.name && one.role === other.role;

const named = ({ credits }: FrontMatter): string[] => [...new Set(credits.map(({ name }) => name))];

/** A version with the credits of its source: everyone who is named there is named here. */
export const withCreditsOf = (kit: Kit, source: Kit, url: string): Kit => {
  const { front } = kit;
  const missing = source.front.credits.filter((one) => !front.credits.some((own) => sameCredit(own, one)));
  const { title, licence } = source.front;
  const from = { title, url, licence, credits: named(source.front) };
  return { ...kit, front: { ...front, credits: [...front.credits, ...missing], adaptedFrom: from } };
};

/** The first text of a group's own version: its source's, under its own id and title, with where it comes from. */
export const adapted = (source: Kit, { id, title, url }: { id: string; title: string; url: string }): Kit =>
  withCreditsOf({ ...source, front: { ...source.front, id, title, translationOf: undefined } }, source, url);
