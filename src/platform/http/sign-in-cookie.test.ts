import { describe, expect, it } from 'vitest';
import { mayBeSignedIn, noSignInCookie, signInCookie, signInTokenIn } from './sign-in-cookie.ts';

const TOKEN = 'a'.repeat(43);
const HTTPS = 'https://school.test';
const HTTP = 'http://localhost:3000';

describe('the cookie of a sign-in', () => {
  it('is held by browsers to this host, this path and https, where there is https', () => {
    expect(signInCookie(TOKEN, HTTPS)).toBe(
      `__Host-fundi=${TOKEN}; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax; Secure`,
    );
    expect(signInCookie(TOKEN, HTTP)).toBe(`fundi=${TOKEN}; Max-Age=31536000; Path=/; HttpOnly; SameSite=Lax`);
  });

  it('is found among others, by its whole name, and taken away by an empty one', () => {
    expect(signInTokenIn(`a=b; __Host-fundi=${TOKEN}; c=d`, HTTPS)).toBe(TOKEN);
    expect(signInTokenIn(`fundi=${TOKEN}`, HTTPS)).toBeUndefined();
    expect(signInTokenIn(`notfundi=${TOKEN}`, HTTP)).toBeUndefined();
    expect(signInTokenIn('fundi=short', HTTP)).toBeUndefined();
    expect(signInTokenIn(undefined, HTTP)).toBeUndefined();
    expect(noSignInCookie(HTTPS)).toContain('__Host-fundi=; Max-Age=0');
  });

  it('is missed by no request that carries it', () => {
    for (const cookies of [`fundi=${TOKEN}`, `a=b; __Host-fundi=${TOKEN}`, `fundi=${TOKEN};x=y`])
      expect(mayBeSignedIn(cookies)).toBe(true);
    for (const cookies of [undefined, '', 'a=b', 'fundi=short']) expect(mayBeSignedIn(cookies)).toBe(false);
  });
});
