import { strToU8, type Zippable, zipSync } from 'fflate';
import { slug } from '../../kit/slug.ts';
import type { KitJob } from './job.ts';
import { zipTime } from './office/office-zip.ts';
import { type PackPaper, packOf } from './pack.ts';
import { idsIn } from './parts.ts';
import { paperPage } from './plain/paper-page.tsx';
import {
  evaluationText,
  licenceText,
  notesText,
  openSheet,
  paperText,
  planText,
  readmeText,
  type Sheet,
} from './plain/sheets.ts';

/** A kit's job, with files that somebody else made of it: PDFs, Word, slides. */
export interface ZipJob extends KitJob {
  /** By file name. */
  extra?: ReadonlyMap<string, Uint8Array>;
}

const numbered = (papers: readonly PackPaper[], folder: string): { given: PackPaper; path: string }[] =>
  papers.map((given, at) => ({
    given,
    path: `${folder}/${String(at + 1).padStart(2, '0')}-${slug(given.paper.title) || given.paper.id}`,
  }));

const paperFiles = (sheet: Sheet): [path: string, text: string][] => {
  const { papers } = sheet.pack;
  const all = [
    ...numbered(
      papers.filter(({ paper }) => paper.kind === 'handout'),
      'handouts',
    ),
    ...numbered(
      papers.filter(({ paper }) => paper.kind === 'exercise'),
      'exercises',
    ),
  ];
  return all.flatMap(({ given, path }): [string, string][] => {
    const beside = new Map(
      all
        .filter((one) => one.given.kit === given.kit)
        .flatMap((one) =>
          idsIn(one.given.paper).map((id) => [id, one.given === given ? `#${id}` : `../${one.path}.html`] as const),
        ),
    );
    return [
      [`${path}.txt`, paperText(sheet, given)],
      [`${path}.html`, paperPage(sheet, given, beside)],
    ];
  });
};

const contents = (sheet: Sheet, paths: readonly string[], extra: readonly string[]): [string, string][] => {
  const { files } = sheet.t;
  const listed: [string, string][] = [
    ['kit.md', files.kit],
    ['media/', files.media],
    ['plan.txt', files.plan],
    ['notes.txt', files.notes],
    ['handouts/', files.handouts],
    ['exercises/', files.exercises],
    ['evaluation.txt', files.evaluation],
    ['LICENCE.txt', files.licence],
  ];
  const here = listed.filter(([name]) =>
    paths.some((path) => (name.endsWith('/') ? path.startsWith(name) : path === name)),
  );
  return [...here, ...extra.map((name): [string, string] => [name, files.extra])];
};

/** A file name and nothing more: no folder of somebody's choosing. */
const isPlainName = (name: string): boolean => name !== '' && !/[\\/\0]/.test(name) && name !== '.' && name !== '..';

/**
 * Everything of a kit as plain files in one folder: its text byte for byte, its pictures, and what is made of them for
 * people. Nothing in it needs Fundi. The same job gives the same bytes.
 */
export const makeZip = (job: ZipJob): Uint8Array => {
  const sheet = openSheet(job, packOf(job));
  const extra = [...(job.extra ?? [])].filter(([name]) => isPlainName(name));
  const pictures = [...job.pictures].filter(([name]) => isPlainName(name));
  const evaluation = evaluationText(sheet);
  const files = new Map<string, Uint8Array>([
    ['kit.md', job.source],
    ...pictures.map(([name, { bytes }]) => [`media/${name}`, bytes] as const),
    ...[
      ['plan.txt', planText(sheet)] as const,
      ['notes.txt', notesText(sheet)] as const,
      ...paperFiles(sheet),
      ...(evaluation === undefined ? [] : [['evaluation.txt', evaluation] as const]),
      ['LICENCE.txt', licenceText(sheet)] as const,
    ].map(([path, text]) => [path, strToU8(text)] as const),
    ...extra,
  ]);
  const readme = readmeText(
    sheet,
    contents(
      sheet,
      [...files.keys()],
      extra.map(([name]) => name),
    ),
  );
  const zipped: Zippable = {};
  const mtime = zipTime(job.edition.date);
  for (const [path, bytes] of [['README.txt', strToU8(readme)] as const, ...files])
    zipped[`${job.slug}/${path}`] = [
      bytes,
      { mtime, level: /\.(png|jpe?g|webp|gif|pdf|docx|pptx)$/i.test(path) ? 0 : 9 },
    ];
  return zipSync(zipped);
};
