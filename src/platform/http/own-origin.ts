import { WrongOrigin } from '../errors.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses an unsafe request that a browser says comes from another site: a wrong Origin *or* a wrong Sec-Fetch-Site,
 * whatever the content type. Absent is not wrong: scripts, git and one-click unsubscribe send neither.
 */
export const refuseOtherOrigins = (method: string, headers: Headers, ownOrigins: readonly string[]): void => {
  if (SAFE.has(method)) return;
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (origin !== null && !ownOrigins.includes(origin)) throw new WrongOrigin();
  if (site !== null && site !== 'same-origin' && site !== 'none') throw new WrongOrigin();
};
