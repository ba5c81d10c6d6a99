import { LIMITS } from './limits.ts';

/** Small letters, digits and hyphens, for ids and addresses; empty when a text has no letter of the Latin alphabet. */
export const slug = (text: string): string =>
  text
    .slice(0, 4 * LIMITS.id)
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LIMITS.id - 4)
    .replace(/-+$/, '');

export const isId = (text: string): boolean => /^[a-z0-9-]+$/.test(text) && text.length <= LIMITS.id;
