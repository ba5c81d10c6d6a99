import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { aKitText } from './kit.testing.ts';
import { LIMITS } from './limits.ts';
import { parseKit } from './parse.ts';
import { printKit } from './print.ts';
import { soup } from './soup.testing.ts';

const SCHOOLS = readFileSync(new URL('../../content/kits/why-wont-she-sign/kit.md', import.meta.url), 'utf8');

/** Whatever comes in: problems with a place in the text, and a kit that comes back from its own print. */
const expectSound = (text: string): void => {
  const { kit, problems } = parseKit(text);
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const { line, column } of problems) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(lines);
    expect(column).toBeGreaterThanOrEqual(1);
  }
  if (!kit) expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  else expect(parseKit(printKit(kit)).kit).toEqual(kit);
};

describe('reading any text at all', () => {
  it('gives a kit or problems, never an exception', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), expectSound));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => expectSound(aKitText({ body: text }))),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) =>
        expectSound(aKitText({ front: `${text}\n` })),
      ),
    );
  });
  it('gives a kit that prints as itself, whatever jumble of marks its body is', () => {
    fc.assert(
      fc.property(soup, (body) => expectSound(aKitText({ body }))),
      { numRuns: 300 },
    );
  });
  it('survives any cut, doubling or slip in a good kit', () => {
    const place = fc.nat(SCHOOLS.length);
    fc.assert(
      fc.property(place, fc.nat(400), soup, (at, length, text) => {
        const { kit } = parseKit(`${SCHOOLS.slice(0, at)}${text}${SCHOOLS.slice(at + length)}`);
        if (kit) expect(parseKit(printKit(kit)).kit).toEqual(kit);
      }),
      { numRuns: 12 },
    );
  });
});

const PARAGRAPH =
  'The carers met near the depot at 8:30pm, and nobody asked who decides or who *gains* when she says nothing.\n\n';
const whole = (text: string): string => aKitText({ end: text.repeat((LIMITS.textBytes - 2_000) / text.length) });
const nested = (depth: number, inside: string): string =>
  Array.from({ length: depth }, (_, at) => depth - at + 2).reduceRight(
    (text, colons) => `${':'.repeat(colons)}later\n${text}\n${':'.repeat(colons)}`,
    inside,
  );

describe('reading at the limits of the format', () => {
  it('reads a mebibyte, without a problem, in no more than twice the time that Markdown alone takes', () => {
    const text = whole(PARAGRAPH);
    const bare = unified().use(remarkParse).freeze();
    const timed = (read: () => unknown): number => {
      const before = performance.now();
      read();
      return performance.now() - before;
    };
    expect(parseKit(text).problems).toEqual([]);
    const alone = Math.max(...[1, 2].map(() => timed(() => bare.parse(text))));
    expect(Math.min(...[1, 2].map(() => timed(() => parseKit(text))))).toBeLessThan(2 * alone);
  });
  it('reads sixteen deep, and keeps what is deeper as text', () => {
    const codes = (depth: number): string[] =>
      parseKit(aKitText({ end: nested(depth, 'Deep.') })).problems.map(({ code }) => code);
    expect(new Set(codes(16))).toEqual(new Set(['block-unknown']));
    expect(codes(17)).toContain('too-deep');
  });
  it.each([
    ['containers', nested(1_000, 'x')],
    ['containers that never end', ':::a\n'.repeat(15_000)],
    ['quotes', '>'.repeat(500_000)],
    ['lists', '- '.repeat(250_000)],
    ['numbered lists', '1. '.repeat(150_000)],
    ['lists, line by line', Array.from({ length: 1_000 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
    ['footnotes', '[^a]: '.repeat(100_000)],
    ['emphasis', `${'*_'.repeat(200_000)}a${'_*'.repeat(200_000)}`],
    ['emphasis that never ends', '*a_ '.repeat(200_000)],
    ['brackets', '['.repeat(500_000)],
    ['links', '[a]('.repeat(200_000)],
    ['pictures', `${'!['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['backticks', Array.from({ length: 1_000 }, (_, at) => `e${'`'.repeat(at)}`).join('')],
    ['angle brackets', '<'.repeat(500_000)],
    ['references', '&amp;'.repeat(150_000)],
    ['escapes', '\\*'.repeat(300_000)],
    ['table cells', `${'|a'.repeat(50_000)}\n${'|-'.repeat(50_000)}|`],
    ['attributes', `:::a{${'b=c '.repeat(100_000)}}`],
    ['titles', `:::a[${'['.repeat(300)}]`.repeat(1_000)],
    ['empty lines', '\n'.repeat(19_000)],
    ['tabs', '\t'.repeat(200_000)],
    [
      'moments of a conversation',
      `:::exercise[T]{#e kind=conversation}\n${'### a\n\n- b — c [d](#a)\n\n'.repeat(2_000)}:::`,
    ],
    ['unclosed brackets of YAML', `---\na: ${'['.repeat(30_000)}`],
  ])('is not held up by a flood of %s', { timeout: 20_000 }, (_, flood) => {
    const text = flood.startsWith('---') ? flood : aKitText({ end: flood });
    expect(parseKit(text).problems.length).toBeLessThanOrEqual(LIMITS.problems + 1);
  });
});
