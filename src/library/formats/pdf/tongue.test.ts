import { describe, expect, it } from 'vitest';
import { tongue } from './tongue.ts';

describe('a language for the typesetter', () => {
  it.each([
    ['en-GB', { lang: 'en', region: 'GB', rtl: false }],
    ['cy', { lang: 'cy', region: undefined, rtl: false }],
    ['ur', { lang: 'ur', region: undefined, rtl: true }],
    ['pa', { lang: 'pa', region: undefined, rtl: false }],
    ['pa-Arab-PK', { lang: 'pa', region: 'PK', rtl: true }],
    ['es-419', { lang: 'es', region: undefined, rtl: false }],
    ['not a language', { lang: 'en', region: undefined, rtl: false }],
  ])('of %s', (tag, given) => {
    expect(tongue(tag)).toEqual(given);
  });
});
