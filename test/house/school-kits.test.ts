import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkKit } from '../../src/kit/check.ts';
import type { Kit } from '../../src/kit/kit.ts';
import { doingMinutes, fitTo, leastMinutes, totalMinutes } from '../../src/kit/measure.ts';
import { givesOut, papersOf } from '../../src/kit/papers.ts';
import { parseKit } from '../../src/kit/parse.ts';
import { evaluationOf, footnotesOf, plainText, proseOf, sayFirst, slidesOf, stepsOf } from '../../src/kit/reading.ts';
import { commitId } from '../../src/library/revisions/commit-id.ts';

const ids = readdirSync('content/kits').filter((name) => !name.includes('.'));
const read = (id: string) => parseKit(readFileSync(`content/kits/${id}/kit.md`, 'utf8'));
const kitOf = (id: string): Kit => {
  const { kit } = read(id);
  if (!kit) throw new Error(`${id} is no kit`);
  return kit;
};

/** The shortest length that the school promises for a kit. */
const promised = ({ front }: Kit, total: number): number => {
  if (front.level === 'leading') return 90;
  return front.level === 'first-steps' ? 45 : total > 105 ? 90 : 60;
};

describe('the school’s kits', () => {
  it('are the ten of the plan, and one in Welsh', () => {
    const ten =
      'are-we-strike-ready follow-the-money out-of-bounds run-a-session six-points we-are-not-removing who-can-say-yes who-works-here whose-union why-wont-she-sign';
    expect(ids).toEqual([...ten.split(' '), 'why-wont-she-sign-cy']);
  });
  it.each(ids)('%s gives no error and no notice', (id) => {
    expect(checkKit(read(id))).toEqual([]);
  });
  it.each(ids)(
    '%s runs at its promised length with its hinge, and still ends on time when it begins ten minutes late',
    (id) => {
      const kit = kitOf(id);
      const steps = stepsOf(kit);
      const total = totalMinutes(steps);
      const short = fitTo(steps, promised(kit, total));
      expect(short.fits).toBe(true);
      expect(short.steps.filter(({ hinge }) => hinge).map(({ minutes }) => minutes >= 5)).toEqual([true]);
      expect(totalMinutes(fitTo(steps, total - 10).steps)).toBeLessThanOrEqual(total - 10);
    },
  );
  it.each(ids)('%s has people talking or doing for over 60 % of the minutes, whole and short', (id) => {
    const steps = stepsOf(kitOf(id));
    const short = fitTo(steps, leastMinutes(steps)).steps;
    for (const form of [steps, short]) expect(doingMinutes(form) / totalMinutes(form)).toBeGreaterThan(0.6);
  });
  it.each(ids)('%s says what to say first in every step, in one or two breaths', (id) => {
    for (const step of stepsOf(kitOf(id))) {
      const said = sayFirst(step);
      expect(said, step.title).toBeDefined();
      expect(said?.length, step.title).toBeLessThanOrEqual(240);
    }
  });
  it.each(ids)(
    '%s has slides, handouts that need no printer, an exercise, an evaluation of five questions, cited sources',
    (id) => {
      const kit = kitOf(id);
      const papers = papersOf(kit);
      const handouts = papers.filter(({ kind }) => kind === 'handout');
      expect(slidesOf(kit).length).toBeGreaterThanOrEqual(4);
      expect(handouts.length).toBeGreaterThanOrEqual(3);
      expect(papers.some(({ kind }) => kind === 'exercise')).toBe(true);
      for (const handout of handouts)
        expect(plainText(proseOf(handout)), handout.title).toMatch(/No printer|Dim argraffydd/);
      expect(evaluationOf(kit)?.questions).toHaveLength(5);
      expect(footnotesOf(kit).size).toBeGreaterThanOrEqual(4);
    },
  );
  it.each(ids)('%s gives out in some step every handout it has', (id) => {
    const kit = kitOf(id);
    const given = new Set(stepsOf(kit).flatMap((step) => givesOut(kit, step).map((paper) => paper.id)));
    const never = papersOf(kit).filter((paper) => paper.kind === 'handout' && !given.has(paper.id));
    expect(never.map((paper) => paper.id)).toEqual([]);
  });
});

describe('the Welsh kit', () => {
  it('names the revision that it translates, and has the same steps with the same minutes', () => {
    const source = readFileSync('content/kits/why-wont-she-sign/kit.md');
    const authoredAt = new Date('2026-11-24T12:00:00Z');
    const revision = commitId({
      source,
      media: new Map(),
      author: 'The school',
      authoredAt,
      reason: 'First edition',
      parents: [],
    });
    const [english, welsh] = [kitOf('why-wont-she-sign'), kitOf('why-wont-she-sign-cy')];
    expect(welsh.front.translationOf).toEqual({ kit: 'why-wont-she-sign', revision });
    const shape = (kit: Kit) =>
      stepsOf(kit).map(({ id, minutes, shortest, method, keep, hinge }) => ({
        id,
        minutes,
        shortest,
        method,
        keep,
        hinge,
      }));
    expect(shape(welsh)).toEqual(shape(english));
  });
});
