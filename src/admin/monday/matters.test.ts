import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINES_MAX, type MatterKind, mondayOf } from './matters.ts';

const KINDS = ['request', 'training', 'unclosed', 'suggestion', 'silent', 'report', 'failed'] as const;
const aMatter = fc.record({
  kind: fc.constantFrom<MatterKind>(...KINDS),
  hurts: fc.integer({ min: 0, max: 3_000 }),
  id: fc.uuid(),
});
const many = fc.array(aMatter, { maxLength: 40 });

describe('the steward’s Monday', () => {
  it('has at most seven lines, and counts all the rest', () => {
    fc.assert(
      fc.property(many, (matters) => {
        const { lines, more } = mondayOf(matters);
        expect(lines).toHaveLength(Math.min(LINES_MAX, matters.length));
        expect(lines.length + more.reduce((sum, { count }) => sum + count, 0)).toBe(matters.length);
        expect(more.every(({ count }) => count > 0)).toBe(true);
      }),
    );
  });

  it('begins with what hurts most, and goes down from there', () => {
    fc.assert(
      fc.property(many, (matters) => {
        const hurts = mondayOf(matters).lines.map((line) => line.hurts);
        expect(hurts).toEqual([...hurts].sort((one, other) => other - one));
        expect(hurts[0]).toBe(matters.length === 0 ? undefined : Math.max(...matters.map((matter) => matter.hurts)));
      }),
    );
  });

  it('shows no kind a fourth time while another kind has fewer than three and waits', () => {
    fc.assert(
      fc.property(many, (matters) => {
        const { lines, more } = mondayOf(matters);
        const shown = (kind: MatterKind) => lines.filter((line) => line.kind === kind).length;
        if (KINDS.some((kind) => shown(kind) > 3)) expect(more.every(({ kind }) => shown(kind) >= 3)).toBe(true);
      }),
    );
  });

  it('says nothing waits when nothing does', () => {
    expect(mondayOf([])).toEqual({ lines: [], more: [] });
  });
});
