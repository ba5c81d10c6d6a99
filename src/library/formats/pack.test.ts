import { describe, expect, it } from 'vitest';
import { outcomeUnder } from '../../kit/outcome.ts';
import { stepsOf } from '../../kit/reading.ts';
import { destinationOf } from './addresses.ts';
import { bookmarkOf } from './docx/anchors.ts';
import { aShippedJob, everythingJob } from './job.testing.ts';
import { packOf } from './pack.ts';

const titlesOf = (pack: ReturnType<typeof packOf>): string[] => pack.papers.map(({ paper }) => paper.title);

describe('gathering what is handed over', async () => {
  const job = await everythingJob();
  const [look, tea] = stepsOf(job.kit);
  const steps = (...chosen: (typeof look)[]) => chosen.filter((step) => step !== undefined);

  it('numbers the steps in the plan’s order, each at its time', () => {
    const { steps: placed, ends, totalMinutes } = packOf({ ...job, steps: steps(tea, look) });
    expect(placed.map(({ number, step, at, until }) => [number, step.id, at, until])).toEqual([
      [1, 'two', '7.00', '7.05'],
      [2, look?.id, '7.05', '7.20'],
    ]);
    expect([ends, totalMinutes]).toEqual(['7.20', 20]);
  });

  it('takes every paper when nothing is dropped', () => {
    expect(titlesOf(packOf(job))).toEqual(['The sheet', 'Nobody asks for this', 'A talk']);
  });

  it('leaves out the papers that only a dropped step asks for', () => {
    expect(titlesOf(packOf({ ...job, steps: steps(tea) }))).toEqual(['Nobody asks for this', 'A talk']);
  });

  it('takes of a second kit only the papers that its steps ask for, and its footnotes', () => {
    const main = aShippedJob('six-points');
    const own = titlesOf(packOf(main));
    const pack = packOf({
      ...main,
      steps: [...main.steps, ...steps(look).map((step) => ({ ...step, from: job.kit }))],
    });
    expect(titlesOf(pack)).toEqual([...own, 'The sheet']);
    expect(pack.footnotes.get(job.kit)?.size).toBe(2);
  });

  it('reads beforehand everything but the sources themselves', () => {
    const { background } = packOf(job);
    expect(background.some(({ type }) => type === 'footnoteDefinition')).toBe(false);
    expect(background.some(({ type }) => type === 'table')).toBe(true);
  });
});

describe('sending a link out of the house', async () => {
  const job = aShippedJob('six-points');
  it.each([
    ['https://example.org/?a=1', { to: 'https://example.org/?a=1' }],
    ['mailto:a@example.org', { to: 'mailto:a@example.org' }],
    ['/struggles/grunwick-1976', { to: 'https://school.example/struggles/grunwick-1976' }],
    ['whose-union', { to: 'https://school.example/library/whose-union' }],
    ['#a-step', { within: 'a-step' }],
    ['javascript:alert(1)', undefined],
    ['//elsewhere.example', undefined],
    ['https://[bad', undefined],
  ])('%s leads to %j', (url, destination) => {
    expect(destinationOf(url, job)).toEqual(destination);
  });
});

describe('naming a bookmark', () => {
  it('keeps an id so that it can be read back', () => {
    expect(bookmarkOf('step', 'who-got-you')).toBe('step_who_got_you');
  });

  it('keeps within what Word allows, and two long ids apart', () => {
    const [one, two] = ['a', 'b'].map((end) => bookmarkOf('paper', `${'very-long-'.repeat(5)}${end}`, 1));
    expect(one).toMatch(/^paper1_[a-z_0-9]{1,33}$/);
    expect(one?.length).toBeLessThanOrEqual(40);
    expect(one).not.toBe(two);
  });
});

describe('writing an outcome under its heading', () => {
  it.each([
    ['you will be able to say no', 'say no'],
    ['Byddwch yn gallu gofyn', 'gofyn'],
    ['open a conversation', 'open a conversation'],
  ])('%s is written %s', (outcome, written) => {
    expect(outcomeUnder(outcome)).toBe(written);
  });
});
