import { describe, expect, it } from 'vitest';
import { directionOf, localeOfTag } from './direction.ts';

describe('telling which way a language is written', () => {
  it.each(['ur', 'ar', 'fa-IR', 'he', 'yi', 'dv', 'pa-Arab', 'ur-PK'])('%s is written from right to left', (tag) => {
    expect(directionOf(tag)).toBe('rtl');
  });

  it.each(['en-GB', 'cy', 'gu', 'pa', 'ur-Latn', 'pl'])('%s is written from left to right', (tag) => {
    expect(directionOf(tag)).toBe('ltr');
  });

  it.each(['', 'not a tag', 'en_GB', '🏴'])('takes %j, which is no tag, for English', (tag) => {
    expect([directionOf(tag), localeOfTag(tag).language]).toEqual(['ltr', 'en']);
  });
});
