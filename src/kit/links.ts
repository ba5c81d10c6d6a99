const SCHEMES = ['https', 'http', 'mailto'];

/** Space and control characters, which browsers skip while they look for a scheme. */
const hasControl = (address: string): boolean =>
  [...address].some((character) => character.charCodeAt(0) <= 32 || character.charCodeAt(0) === 127);

/**
 * Whether a link may stand in a kit: `https:`, `http:`, `mailto:`, or relative (`#id`, `other-kit`, `/library/x`).
 * Pages that show a draft ask this before they make an `href`.
 */
export const linkAllowed = (address: string): boolean => {
  if (hasControl(address) || address.includes('\\') || address.startsWith('//')) return false;
  const colon = address.indexOf(':');
  if (colon === -1) return true;
  const before = address.slice(0, colon);
  if (before.includes('/') || before.includes('?') || before.includes('#')) return true;
  return SCHEMES.includes(before.toLowerCase());
};

/** The id that a link within the kit goes to; undefined for every other link. */
export const targetOf = (address: string): string | undefined =>
  address.startsWith('#') ? address.slice(1) : undefined;

/** Whether a picture may stand in a kit: `media/` and a plain file name. */
export const imageAllowed = (address: string): boolean => /^media\/[A-Za-z0-9_][A-Za-z0-9._-]*$/.test(address);
