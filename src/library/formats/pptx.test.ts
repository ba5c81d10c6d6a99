import { describe, expect, it } from 'vitest';
import { notesOf, plainText, sayFirst, slidesIn, stepsOf } from '../../kit/reading.ts';
import { aJob, aShippedJob, everyJob, everythingJob } from './job.testing.ts';
import { GUJARATI, URDU } from './made-up.testing.ts';
import { faultsIn, partsOf, textsIn } from './office/office.testing.ts';
import { makePptx } from './pptx.ts';

interface SlideRead {
  xml: string;
  notes: string;
  title: string;
  /** All words on it, in the order in which a reader hears them. */
  words: string[];
}

const slidesOfFile = (pptx: Uint8Array): SlideRead[] => {
  const parts = partsOf(pptx);
  const count = [...parts.keys()].filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  return Array.from({ length: count }, (_, at) => {
    const xml = parts.get(`ppt/slides/slide${at + 1}.xml`) ?? '';
    const title = xml.match(/<p:sp>(?:(?!<\/p:sp>).)*<p:ph type="title"\/>.*?<\/p:sp>/s)?.[0] ?? '';
    const notes = textsIn(parts.get(`ppt/notesSlides/notesSlide${at + 1}.xml`) ?? '', 'a:t').join('\n');
    return { xml, notes, title: textsIn(title, 'a:t').join(''), words: textsIn(xml, 'a:t') };
  });
};
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map(squeezed)
    .filter((line) => line !== '' && !line.includes(' · '));

const jobs = await everyJob();
const named = jobs.map((job) => [job.slug, job] as const);

describe.each(named)('making the slides of %s', async (_, job) => {
  const pptx = await makePptx(job);
  const slides = slidesOfFile(pptx);

  it('gives XML and relations that PowerPoint can follow', () => {
    expect(faultsIn(pptx)).toEqual([]);
  });

  it('puts a title in a real title placeholder on every slide, before anything else', () => {
    for (const { xml, title } of slides) {
      expect(title).not.toBe('');
      expect(xml.indexOf('<p:ph ')).toBe(xml.indexOf('<p:ph type="title"/>'));
    }
  });

  it('gives each thing on a slide a number of its own', () => {
    for (const { xml } of slides) {
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('shows every slide of the kit, in order, and the title of a step that has none', () => {
    const wanted = job.steps.flatMap((step) => {
      const own = slidesIn(step);
      return own.length > 0 ? own.map(({ title }) => title) : [step.title];
    });
    const titles = slides.map(({ title }) => title);
    expect(titles.filter((title) => wanted.includes(title))).toEqual(wanted);
    expect([titles[0], titles.length > wanted.length]).toEqual([job.kit.front.title, true]);
  });

  it('holds in the notes pane what to say first and every note of the step', () => {
    for (const step of job.steps) {
      const title = slidesIn(step)[0]?.title ?? step.title;
      const notes = squeezed(slides.find((slide) => slide.title === title)?.notes ?? '');
      expect(notes).toContain(squeezed(sayFirst(step) ?? ''));
      for (const line of lines(plainText(notesOf(step)))) expect(notes).toContain(line);
    }
  });

  it('says on a step’s slide how many minutes it takes and how', () => {
    const [step] = job.steps;
    const title = step && (slidesIn(step)[0]?.title ?? step.title);
    const shown = slides.find((slide) => slide.title === title);
    expect(shown?.words.some((words) => words.includes(String(step?.minutes)))).toBe(true);
  });

  it('sets nothing on a slide smaller than 28 points', () => {
    const sizes = slides.flatMap(({ xml }) => [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size)));
    expect(sizes.filter((size) => size < 2_800)).toEqual([]);
  });

  it('tags every run with a language, the kit’s with its own', () => {
    const runs = slides.flatMap(({ xml }) => [...xml.matchAll(/<a:rPr[^>]*>/g)].map(([run]) => run));
    expect(runs.filter((run) => !run.includes(' lang="'))).toEqual([]);
    expect(runs.some((run) => run.includes(` lang="${job.kit.front.language}`))).toBe(true);
  });
});

describe('making slides', async () => {
  const everything = await makePptx(await everythingJob());
  const slides = slidesOfFile(everything);
  const parts = partsOf(everything);

  it('gives the same bytes for the same job', async () => {
    expect(Buffer.from(await makePptx(await everythingJob())).equals(everything)).toBe(true);
  });

  it('shows a table as a table with a heading, and a picture with its words', () => {
    expect(slides.find(({ title }) => title === 'A table')?.xml).toContain('<a:tblPr firstRow="1"/>');
    expect(slides.find(({ title }) => title === 'Look')?.xml).toContain('descr="A red square &amp; more"');
  });

  it('goes on to a second slide rather than set words too small to read, and counts on', () => {
    const second = slides.find(({ title }) => title === 'Ten lines that do not fit (continued)');
    expect(second?.xml).toMatch(/<a:buAutoNum type="arabicPeriod" startAt="[45]"\/>/);
    expect(slides.flatMap(({ words }) => words).filter((words) => words.startsWith('the '))).toHaveLength(6);
  });

  it('lets master and layouts hold the title’s place, so that an outline shows it', () => {
    const layouts = [...parts].filter(([path]) => /^ppt\/slideLayouts\/slideLayout\d+\.xml$/.test(path));
    expect(layouts.map(([, xml]) => xml.includes('<p:ph type="title"/>'))).toEqual(layouts.map(() => true));
    expect(parts.get('ppt/slideMasters/slideMaster1.xml')).toContain('<p:ph type="title"/>');
    expect(slides.every(({ xml }) => /<p:ph type="title"\/><\/p:nvPr><\/p:nvSpPr><p:spPr\/>/.test(xml))).toBe(true);
  });

  it('ends with the short address and its QR picture', () => {
    const last = slides.at(-1);
    expect(last?.words).toContain('school.example/e/abc2def');
    expect(last?.xml).toContain('descr="QR code for https://school.example/e/abc2def"');
  });

  it('describes the plan’s strip in words', () => {
    expect(slides[0]?.xml).toContain(
      'descr="The plan as a bar, 20 minutes long: 1 Look &amp; see, 15 minutes; 2 Two, 5 minutes."',
    );
  });

  it('says who made it, under which licence, which edition and where', () => {
    expect(parts.get('docProps/core.xml')).toContain('<dc:creator>A &amp; B &lt;c@example.org&gt;</dc:creator>');
    expect(parts.get('docProps/custom.xml')).toContain('name="licence"><vt:lpwstr>CC0-1.0<');
    expect(parts.get('docProps/custom.xml')).toContain('name="code"><vt:lpwstr>abc2def<');
  });

  it('runs Urdu from the right, and the program’s own words from the left', async () => {
    const [, plan, first] = slidesOfFile(await makePptx(aJob(URDU, 'urdu')));
    expect(first?.xml).toMatch(
      /<a:pPr algn="r" rtl="1"><\/a:pPr><a:r><a:rPr lang="ur-PK" b="1" dirty="0"><\/a:rPr><a:t>کس نے بلایا؟/,
    );
    expect(plan?.xml).toMatch(/<a:pPr algn="r" rtl="0"><\/a:pPr><a:r><a:rPr lang="en-GB"/);
    expect(plan?.xml).toContain('<a:tblPr firstRow="1" rtl="1"/>');
  });

  it('names a font that has the letters', async () => {
    expect(partsOf(await makePptx(aJob(GUJARATI, 'gujarati'))).get('ppt/theme/theme1.xml')).toContain(
      '<a:cs typeface="Noto Sans Gujarati"/>',
    );
  });

  it('follows a plan: its steps, its minutes, its order', async () => {
    const job = aShippedJob('why-wont-she-sign');
    const [one, two] = stepsOf(job.kit);
    const steps = one && two ? [{ ...two, minutes: 4 }, one] : [];
    const cut = slidesOfFile(await makePptx({ ...job, steps }));
    expect(cut.map(({ title }) => title)).toEqual([
      job.kit.front.title,
      'What we’ll do',
      'How not to do it',
      'Who asked you?',
      'How we’ll be together',
      'Thank you. Now tell us how it went.',
    ]);
    expect(cut[2]?.notes).toContain('7.00–7.04 · 4 minutes');
  });

  it('speaks Welsh round a Welsh kit', async () => {
    const welsh = slidesOfFile(await makePptx(aShippedJob('why-wont-she-sign-cy', { language: 'cy' })));
    expect(welsh[1]?.title).toBe('Beth fyddwn ni’n ei wneud');
  });
});
