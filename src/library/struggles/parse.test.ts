import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseStruggle } from './parse.ts';

const files = readdirSync('content/struggles').filter((name) => name.endsWith('.md'));

describe('the struggles that ship', () => {
  it('are at least sixteen', () => {
    expect(files.length).toBeGreaterThanOrEqual(16);
  });
  it.each(files)('%s can be read, has three moments, and every source it names', (name) => {
    const read = parseStruggle(readFileSync(`content/struggles/${name}`, 'utf8'));
    if (!read.ok) throw new Error(read.problem);
    const { events, power, sources, moments } = read.page.front;
    expect(new Set(power.map(({ when }) => when)).size).toBe(3);
    expect(new Set(power.map(({ side }) => side)).size).toBe(2);
    expect(moments.map(({ when }) => when)).toEqual([...new Set(power.map(({ when }) => when))]);
    const numbers = new Set(sources.map(({ n }) => n));
    for (const event of events) for (const source of event.source) expect(numbers).toContain(source);
  });
});
