/** How long a browser keeps it; the sign-in itself may end earlier. A year is about as long as browsers allow. */
const MAX_AGE_SECONDS = 365 * 24 * 60 * 60;

/** The one cookie of the house. Over https its name makes browsers hold it to this host, this path and https. */
const nameOn = (baseUrl: string): string => (baseUrl.startsWith('https:') ? '__Host-fundi' : 'fundi');

const COOKIE = /(?:^|;\s*)(?:__Host-)?fundi=[\w-]{43}(?:;|$)/;

/** True when a request may be of somebody who signed in; quick, since it is asked of every request. */
export const mayBeSignedIn = (cookies: string | undefined): boolean => cookies !== undefined && COOKIE.test(cookies);

/** The secret of a sign-in, of a request that carries one. */
export const signInTokenIn = (cookies: string | undefined, baseUrl: string): string | undefined => {
  const name = nameOn(baseUrl);
  for (const one of cookies?.split(';') ?? []) {
    const [key, value = ''] = one.trim().split('=');
    if (key === name && /^[\w-]{43}$/.test(value)) return value;
  }
  return undefined;
};

const rest = (baseUrl: string): string =>
  `; Path=/; HttpOnly; SameSite=Lax${baseUrl.startsWith('https:') ? '; Secure' : ''}`;

/** The header that gives a browser its sign-in. */
export const signInCookie = (token: string, baseUrl: string): string =>
  `${nameOn(baseUrl)}=${token}; Max-Age=${MAX_AGE_SECONDS}${rest(baseUrl)}`;

/** The header that takes it away. */
export const noSignInCookie = (baseUrl: string): string => `${nameOn(baseUrl)}=; Max-Age=0${rest(baseUrl)}`;
