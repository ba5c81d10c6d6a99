import { describe, expect, it } from 'vitest';
import { TooMany } from '../errors.ts';
import { DailySalt, Limits, sourceAddress } from './limits.ts';

describe('limits', () => {
  it('let a hall press on, stop a flood, and let it try again later', () => {
    const limits = new Limits();
    for (let at = 0; at < 200; at += 1) limits.take('writing', 'a hall', 0);
    expect(() => limits.take('writing', 'a hall', 0)).toThrow(TooMany);
    limits.take('writing', 'another', 0);
    limits.take('writing', 'a hall', 60_000);
  });
  it('know a source by a key that means nothing tomorrow', () => {
    const salt = new DailySalt();
    const [today, tomorrow] = [new Date('2026-11-24T10:00:00Z'), new Date('2026-11-25T10:00:00Z')];
    const key = salt.keyOf('192.0.2.1', today);
    expect(salt.keyOf('192.0.2.1', today)).toBe(key);
    expect(salt.keyOf('192.0.2.2', today)).not.toBe(key);
    expect(salt.keyOf('192.0.2.1', tomorrow)).not.toBe(key);
    expect(key).not.toContain('192');
  });
  it('believe a proxy of ours about where a request came from, and nobody else', () => {
    const trusted = (address: string) => address === '10.0.0.1';
    expect(sourceAddress('10.0.0.1', '203.0.113.9', trusted)).toBe('203.0.113.9');
    expect(sourceAddress('198.51.100.7', '203.0.113.9', trusted)).toBe('198.51.100.7');
    expect(sourceAddress('10.0.0.1', 'made-up, 203.0.113.9', trusted)).toBe('203.0.113.9');
  });
});
