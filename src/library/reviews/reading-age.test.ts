import { describe, expect, it } from 'vitest';
import { readingAge } from './reading-age.ts';

describe('the age at which a text can be read', () => {
  it('is low for short words in short sentences, and high for long ones', () => {
    const plain = 'Say your name. Then say who sent you. Pass the card on. We stop at nine.';
    const bureaucratic =
      'Participants are subsequently requested to communicate their institutional affiliation and the circumstances occasioning their participation in the aforementioned proceedings.';
    expect(readingAge(plain)).toBeLessThan(9);
    expect(readingAge(bureaucratic)).toBeGreaterThan(20);
  });
  it('is that of a beginner for no text at all', () => {
    expect([readingAge(''), readingAge('… 12 —')]).toEqual([5, 5]);
  });
});
