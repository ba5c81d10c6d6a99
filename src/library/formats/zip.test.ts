import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { parseKit } from '../../kit/parse.ts';
import { sayFirst } from '../../kit/reading.ts';
import { unzip } from '../../platform/zip/unzip.ts';
import { aJob, aShippedJob, everyJob, everythingJob } from './job.testing.ts';
import { URDU } from './made-up.testing.ts';
import { makeZip, type ZipJob } from './zip.ts';

const LIMITS = { entriesMax: 500, entryBytesMax: 10_000_000, totalBytesMax: 50_000_000 };

/** Opened by yauzl, which refuses what is not quite a zip. */
const opened = async (job: ZipJob): Promise<Map<string, Uint8Array>> => {
  const read = await unzip(makeZip(job), LIMITS);
  if (!read.ok) throw new Error(read.why);
  return read.files;
};
const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(files.get(path));
const squeezed = (text: string): string => text.replace(/\s+/g, ' ');

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'long-title': 'off', 'doctype-style': 'off' },
});

const named = (await everyJob()).map((job) => [job.slug, job] as const);

describe.each(named)('making a zip of %s', async (slug, job) => {
  const files = await opened(job);

  it('holds the kit’s text byte for byte, in a folder of its name, from which it can be brought in again', () => {
    expect(Buffer.from(files.get(`${slug}/kit.md`) ?? []).equals(Buffer.from(job.source))).toBe(true);
    expect([...files.keys()].every((path) => path.startsWith(`${slug}/`))).toBe(true);
    expect(parseKit(textOf(files, `${slug}/kit.md`)).kit).toEqual(job.kit);
  });

  it('holds what to say first in each step', () => {
    const notes = squeezed(textOf(files, `${slug}/notes.txt`));
    for (const step of job.steps) expect(notes).toContain(squeezed(`${step.title}`));
    for (const step of job.steps) expect(notes).toContain(squeezed(sayFirst(step) ?? ''));
  });

  it('gives each handout as text and as a valid page without a script', async () => {
    const pages = [...files.keys()].filter((path) => path.endsWith('.html'));
    for (const path of pages) {
      const html = textOf(files, path);
      const { results } = await validator.validateString(html);
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`),
        ),
      ).toEqual([]);
      expect(html).not.toMatch(/<script|<link|src="(?!data:)/);
      expect(files.has(path.replace(/\.html$/, '.txt'))).toBe(true);
    }
  });
});

describe('making a zip', async () => {
  const job = await everythingJob();
  const files = await opened({ ...job, extra: new Map([['plan.pdf', Uint8Array.of(1, 2)]]) });

  it('gives the same bytes for the same job, whatever the clock and the place', () => {
    const zone = process.env.TZ;
    const first = makeZip(job);
    process.env.TZ = 'Pacific/Auckland';
    const second = makeZip(job);
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.from(second).equals(first)).toBe(true);
  });

  it('holds its pictures, and what others made of it', () => {
    expect(files.get('everything/media/square.png')).toEqual(Buffer.from(job.pictures.get('square.png')?.bytes ?? []));
    expect([...(files.get('everything/plan.pdf') ?? [])]).toEqual([1, 2]);
  });

  it('says what each file is, where it came from and what may be done with it', () => {
    const readme = squeezed(textOf(files, 'everything/README.txt'));
    expect(readme).toContain('Edition 3, 24 November 2026');
    expect(readme).toContain('https://school.example/e/abc2def');
    for (const name of [
      'kit.md',
      'media/',
      'plan.txt',
      'notes.txt',
      'handouts/',
      'exercises/',
      'evaluation.txt',
      'LICENCE.txt',
      'plan.pdf',
    ])
      expect(readme).toContain(name);
    const licence = textOf(files, 'everything/LICENCE.txt');
    expect(licence).toContain('Written by A & B <c@example.org>.');
    expect(licence).toContain('https://creativecommons.org/publicdomain/zero/1.0/');
  });

  it('lists the sources that a text cites, numbered once each', () => {
    const notes = squeezed(textOf(files, 'everything/notes.txt'));
    expect(notes).toContain('a source. [1] The same again. [1] And another. [2]');
    expect(notes).toMatch(
      /\[1\] The first source, in italics, https:\/\/example.org\/1 \(read\)\. \[2\] The second & last\./,
    );
  });

  it('breaks lines where a printer would, and never in a word', () => {
    const lines = textOf(files, 'everything/notes.txt').split('\n');
    expect(
      lines.filter((line) => [...line].length > 78 && line.trim().includes(' ') && !line.includes('https:')),
    ).toEqual([]);
  });

  it('writes what is typed as the text it is', () => {
    const html = textOf(files, 'everything/handouts/01-the-sheet.html');
    expect(html).toContain('Told <strong>shortly</strong>');
    expect(html).toContain('src="data:image/png;base64,');
    expect(html).toContain('<title>The sheet: Everything &amp; “nothing” 🔥 &lt;b>');
  });

  it('leads from card to card on paper and on the page', () => {
    expect(squeezed(textOf(files, 'everything/exercises/01-a-talk.txt'))).toContain(
      'A “Hello.” You answered. Go to card 2.',
    );
    expect(textOf(files, 'everything/exercises/01-a-talk.html')).toContain('<a href="#card-2">Go to card 2.</a>');
  });

  it('marks an Urdu page with its language and direction', async () => {
    const urdu = await opened(aJob(URDU, 'urdu'));
    expect(textOf(urdu, 'urdu/handouts/01-card.html')).toContain('<html lang="ur" dir="rtl">');
    expect(textOf(urdu, 'urdu/plan.txt')).toContain('7.10  2. کون فیصلہ کرتا ہے؟');
  });

  it('takes no name that would leave its folder', async () => {
    const extra = new Map([
      ['../out.txt', Uint8Array.of(1)],
      ['a/b.txt', Uint8Array.of(1)],
      ['..', Uint8Array.of(1)],
    ]);
    const kept = await opened({ ...aShippedJob('six-points'), extra });
    expect([...kept.keys()].filter((path) => path.includes('out.txt') || path.includes('b.txt'))).toEqual([]);
  });

  it('speaks Welsh round a Welsh kit', async () => {
    const welsh = await opened(aShippedJob('why-wont-she-sign-cy', { language: 'cy' }));
    expect(textOf(welsh, 'why-wont-she-sign-cy/README.txt')).toContain('Beth sydd yma:');
  });
});
