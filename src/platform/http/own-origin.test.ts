import { describe, expect, it } from 'vitest';
import { WrongOrigin } from '../errors.ts';
import { refuseOtherOrigins } from './own-origin.ts';

const own = ['https://school.example'];
const ask =
  (headers: Record<string, string>, method = 'POST') =>
  () =>
    refuseOtherOrigins(method, new Headers(headers), own);

describe('a form that another site sends', () => {
  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'https://school.example', 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
  ])('is refused: %o', (headers) => {
    expect(ask(headers)).toThrow(WrongOrigin);
    expect(ask({ ...headers, 'content-type': 'application/json' })).toThrow(WrongOrigin);
  });
  it('is not one that says nothing of where it came from, as scripts do, or our own', () => {
    expect(ask({})).not.toThrow();
    expect(ask({ origin: 'https://school.example', 'sec-fetch-site': 'same-origin' })).not.toThrow();
    expect(ask({ origin: 'https://evil.example' }, 'GET')).not.toThrow();
  });
});
