import { describe, expect, it } from 'vitest';
import { sayFirst, slidesIn, stepsOf } from '../../../kit/reading.ts';
import { ALL, FORMS, found, made, says } from './printed.testing.ts';

describe.each(ALL)('printing %s', (name) => {
  it.each(FORMS)('makes the %s as a tagged document that says what it is', async (form) => {
    const { job, pdf, read } = await made(name, form);
    const { front } = job.kit;
    expect(pdf.notes).toEqual([]);
    expect(read.pages).toHaveLength(pdf.pages);
    expect([read.isTagged, read.keepsUa]).toEqual([true, true]);
    expect(read.info.Title).toContain(front.title);
    expect(read.info.Language.split('-')[0]).toBe(front.language.split('-')[0]);
    expect(read.info.Keywords).toMatch(/CC BY-SA 4.0|CC BY 4.0|CC0 1.0/);
    const makers = front.credits.filter(({ role }) => role === 'author');
    for (const { name: maker } of makers) expect(read.info.Author).toContain(maker);
    for (const page of read.pages) expect(page).toContain('school.example/e/abc2def');
    expect(read.roles).toContain('H1');
  });

  it('gives every step a heading, a place in the outline and its first words in the pack', async () => {
    const { job, read } = await made(name, 'pack');
    const headings = read.outline.join('\n');
    for (const step of job.steps) {
      expect(headings).toContain(`. ${found(step.title)}`);
      const words = sayFirst(step);
      if (words) expect([words, says(name, read.text, words)]).toEqual([words, true]);
    }
  });

  it('gives every step a card of its own, eight to a sheet, with the first words to say', async () => {
    const { job, read } = await made(name, 'cards');
    expect(read.pages).toHaveLength(Math.ceil(job.steps.length / 8));
    expect(read.outline).toHaveLength(job.steps.length);
    job.steps.forEach((step, at) => {
      const page = read.pages[Math.floor(at / 8)] ?? '';
      const words = sayFirst(step);
      for (const text of [step.title, words ?? '']) expect([text, says(name, page, text)]).toEqual([text, true]);
    });
  });

  it('makes a slide of each of its slides, between a first and a last', async () => {
    const { job, read } = await made(name, 'slides');
    const slides = [...job.kit.blocks.filter((block) => block.kind === 'slide'), ...stepsOf(job.kit).flatMap(slidesIn)];
    expect(read.pages).toHaveLength(slides.length + 2);
    expect(read.sizeMm(1)).toEqual([320, 180]);
    for (const [at, { title }] of slides.entries()) expect(says(name, read.pages[at + 1] ?? '', title)).toBe(true);
  });

  it('gives each handout a page to begin on, and the evaluation sheet the last', async () => {
    const { job, read } = await made(name, 'handouts');
    const handouts = job.kit.blocks.filter((block) => block.kind === 'handout');
    const titles = read.outline.filter((title) => !title.startsWith(' '));
    expect(titles.slice(0, handouts.length)).toEqual(handouts.map(({ title }) => found(title)));
    expect(titles).toHaveLength(handouts.length + 1);
    const starts = (title: string) =>
      read.pages.findIndex((page) => says(name, page.slice(0, title.length * 2 + 40), title));
    expect(new Set(titles.map(starts)).size).toBe(titles.length);
    expect(starts(titles.at(-1) ?? '')).toBe(read.pages.length - 1);
  });
});
