import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { notesOf, participantProse, plainText, stepsOf } from '../../kit/reading.ts';
import { makeDocx } from './docx.ts';
import { aJob, aShippedJob, everyJob, everythingJob } from './job.testing.ts';
import { URDU } from './made-up.testing.ts';
import { faultsIn, partsOf } from './office/office.testing.ts';

const jobs = await everyJob();
const named = jobs.map((job) => [job.slug, job] as const);

const read = async (docx: Uint8Array) => {
  const buffer = Buffer.from(docx);
  const [{ value: text }, { value: html }] = await Promise.all([
    mammoth.extractRawText({ buffer }),
    mammoth.convertToHtml({ buffer }),
  ]);
  return { text: text.replace(/\s+/g, ' '), html };
};
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map(squeezed)
    .filter((line) => line !== '' && !line.includes(' · ') && !line.startsWith('A red square'));

describe.each(named)('making a Word file of %s', async (_, job) => {
  const docx = await makeDocx(job);
  const { text, html } = await read(docx);

  it('gives XML and relations that Word can follow', () => {
    expect(faultsIn(docx)).toEqual([]);
  });

  it('holds what the room is asked and every note, word for word', () => {
    for (const step of job.steps)
      for (const line of [step.title, ...lines(plainText(participantProse(step))), ...lines(plainText(notesOf(step)))])
        expect(text).toContain(line);
  });

  it('makes a heading of every step, in order', () => {
    const headings = [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, inner = '']) => inner.replace(/<[^>]+>/g, ''));
    const titles = job.steps.map(({ title }, at) => `${at + 1}. ${title.replaceAll('&', '&amp;')}`);
    expect(headings.filter((heading) => titles.includes(heading))).toEqual(titles);
  });

  it('keeps the id of every step as a bookmark on its heading, and links the plan to it', () => {
    const xml = partsOf(docx).get('word/document.xml') ?? '';
    const bookmarks = [...xml.matchAll(/<w:bookmarkStart w:name="(step_[^"]*)"/g)].map(([, name = '']) => name);
    expect(bookmarks).toHaveLength(job.steps.length);
    for (const name of bookmarks) {
      expect(name).toMatch(/^[A-Za-z]\w{0,39}$/);
      expect(html).toContain(`<a href="#${name}">`);
    }
  });

  it('starts each handout on a page of its own, in large print', () => {
    const xml = partsOf(docx).get('word/document.xml') ?? '';
    const papers = [...xml.matchAll(/<w:bookmarkStart w:name="paper_/g)].length;
    expect([...xml.matchAll(/<w:pageBreakBefore\/>/g)].length).toBeGreaterThanOrEqual(papers > 0 ? 2 : 1);
    expect(partsOf(docx).get('word/styles.xml')).toMatch(/w:styleId="Handout">.*?<w:sz w:val="28"\/>/);
  });

  it('tags every run of the kit’s words with its language', () => {
    const xml = partsOf(docx).get('word/document.xml') ?? '';
    const runs = [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:t [^>]*>/g)].map(([run]) => run);
    expect(runs.filter((run) => !run.includes('<w:lang '))).toEqual([]);
    expect(xml).toMatch(new RegExp(`<w:lang w:val="${job.kit.front.language}`));
  });
});

describe('making a Word file', async () => {
  const everything = await makeDocx(await everythingJob());
  const document = partsOf(everything).get('word/document.xml') ?? '';
  const { html, text } = await read(everything);

  it('gives the same bytes for the same job', async () => {
    expect(Buffer.from(await makeDocx(await everythingJob())).equals(everything)).toBe(true);
  });

  it('makes a footnote of Word’s own of each source that is cited', () => {
    expect(html.match(/id="footnote-ref-\d+"/g)).toHaveLength(4);
    expect(html).toContain('The first source, <em>in italics</em>');
  });

  it('says in words what a picture shows', () => {
    expect(document.match(/descr="A red square &amp; more"/g)).toHaveLength(3);
    expect(html).toContain('<img alt="A red square &amp; more"');
  });

  it('marks the first row of a table as its heading, repeated on each page', () => {
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(3);
    expect(html).toContain('<th><p><strong>right</strong></p></th></tr></thead><tbody><tr><td>');
  });

  it('keeps lists, their numbers and their nesting', () => {
    expect(html).toContain('<ul><li>one<ul><li>nested<ol><li>deeper</li></ol></li></ul></li><li>last</li></ul>');
    expect(partsOf(everything).get('word/numbering.xml')).toContain('<w:start w:val="7"/>');
  });

  it('leads links outside to whole addresses, links inside to bookmarks, and never runs what is typed', async () => {
    expect(html).toContain('href="https://example.org/?a=1&amp;b=2"');
    expect(html).toContain('href="https://school.example/struggles/grunwick-1976"');
    expect(html).toMatch(/<a href="#paper_sheet">the sheet<\/a>.*<a href="#paper_a_case">the case<\/a>/);
    expect(text).toContain('<script>alert(1)</script>');
    const bad = await makeDocx(aJob(URDU.replace('[کارڈ](#card)', '[x](javascript:alert(1))'), 'bad'));
    expect(partsOf(bad).get('word/_rels/document.xml.rels')).not.toContain('javascript');
  });

  it('prints a branching talk as numbered cards that lead to each other', () => {
    expect(html).toMatch(/<h3><a id="card\d+_1"><\/a>Card 1<\/h3>/);
    expect(text).toContain('You answered. Go to card 2.');
  });

  it('says who made it, under which licence, which edition and where', () => {
    const parts = partsOf(everything);
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain('<dc:creator>A &amp; B &lt;c@example.org&gt;</dc:creator>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).toContain('2026-11-24T09:30:00Z');
    const custom = parts.get('docProps/custom.xml') ?? '';
    expect(custom).toContain('name="licence"><vt:lpwstr>CC0-1.0<');
    expect(custom).toContain('name="address"><vt:lpwstr>https://school.example/e/abc2def<');
    expect(parts.get('word/footer1.xml')).toMatch(/Edition 3, 24 November 2026 · CC0 1.0 · school.example\/e\/abc2def/);
  });

  it('runs Urdu from the right, and the program’s own words from the left', async () => {
    const xml = partsOf(await makeDocx(aJob(URDU, 'urdu'))).get('word/document.xml') ?? '';
    expect(xml).toMatch(/<w:pStyle w:val="Title"\/><w:bidi\/>.*?<w:rtl\/><w:lang w:val="ur-PK" w:bidi="ur-PK"\/>/);
    expect(xml).toContain('<w:bidiVisual/>');
    const label = xml.match(/<w:p>(?:(?!<\/w:p>).)*Notes for whoever leads/)?.[0];
    expect(label).not.toContain('<w:bidi/>');
  });

  it('holds only the steps of a plan, in its order, and the papers that those need', async () => {
    const whole = await everythingJob();
    const [, tea] = stepsOf(whole.kit);
    const cut = await read(await makeDocx({ ...whole, steps: tea ? [tea] : [] }));
    expect(cut.text).not.toContain('Look & see');
    expect(cut.text).not.toContain('Write here.');
    expect(cut.text).toContain('But it is here.');
  });

  it('brings what a step from a second kit needs: its handouts and its sources', async () => {
    const [taken] = stepsOf((await everythingJob()).kit);
    const from = (await everythingJob()).kit;
    const job = aShippedJob('six-points');
    const docx = await makeDocx({ ...job, steps: [...job.steps, ...(taken ? [{ ...taken, from }] : [])] });
    const joined = await read(docx);
    expect(faultsIn(docx)).toEqual([]);
    expect(joined.text).toContain('Write here.');
    expect(joined.text).not.toContain('But it is here.');
    expect(joined.text).toContain('This plan also takes steps from');
  });

  it('speaks Welsh round a Welsh kit', async () => {
    const { text: welsh } = await read(await makeDocx(aShippedJob('why-wont-she-sign-cy', { language: 'cy' })));
    expect(welsh).toContain('Pecyn yr hwylusydd');
    expect(welsh).not.toContain('Facilitator’s pack');
  });
});
