import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { theCommand } from '../identity/index.ts';
import {
  bringPage,
  bringProgramme,
  bringStruggle,
  bringTechnique,
  bringTranslatedTitles,
  bundlesIn,
  importKit,
  schoolBrought,
  schoolDigest,
} from '../library/index.ts';
import type { Db } from '../platform/db/db.ts';
import { Stop } from '../platform/errors.ts';

const filesUnder = async (folder: string): Promise<Map<string, Uint8Array>> => {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  const files = new Map<string, Uint8Array>();
  for (const path of paths) files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path));
  return files;
};

const digestOf = (files: ReadonlyMap<string, Uint8Array>): string => {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  return hash.digest('hex');
};

/** `grunwick-1976.md` and `first-steps.cy.md`: the id and the language of a page of text. */
const named = (file: string): { id: string; language: string } => {
  const [id = '', language] = file.replace(/\.md$/, '').split('.');
  return { id, language: language ?? 'en' };
};

const inFolder = (files: ReadonlyMap<string, Uint8Array>, folder: string) =>
  [...files].flatMap(([path, bytes]) => {
    const [first, name, ...rest] = path.split('/');
    return first === folder && name?.endsWith('.md') && rest.length === 0 ? [{ ...named(name), bytes }] : [];
  });

/**
 * Brings in what ships with the school: struggles, techniques, kits, programmes, pages. Nothing is read twice:
 * the folder's digest says whether anything changed since the last time. Errors: Stop, naming the file.
 */
export const bringSchool = async (db: Db, folder: string, say: (line: string) => void): Promise<void> => {
  const files = await filesUnder(folder);
  const digest = digestOf(files);
  if ((await schoolDigest(db)) === digest) return;
  say('Bringing in the school’s kits, struggles and techniques. This takes about ten seconds, once.');
  const act = { actor: theCommand, db, now: new Date() };
  for (const one of inFolder(files, 'struggles')) await bringStruggle(act, one);
  for (const one of inFolder(files, 'techniques')) await bringTechnique(act, one);
  const titles = files.get('translations/cy.yaml');
  if (titles) await bringTranslatedTitles(act, { language: 'cy', bytes: titles });
  for (const bundle of bundlesIn(new Map([...files].filter(([path]) => path.startsWith('kits/'))))) {
    const result = await importKit(act, bundle);
    if (result.outcome === 'proposed')
      say(`${result.slug}: people have edited it here, so what changed is a proposal.`);
    if (result.outcome === 'held')
      say(`${result.slug}: something was taken down from it here, so what changed does not come in by itself.`);
    if (result.outcome !== 'refused') continue;
    const [first] = result.problems;
    throw new Stop(`content/${bundle.file}: ${first?.message} ${first?.mend}`);
  }
  for (const one of inFolder(files, 'programmes')) await bringProgramme(act, one);
  for (const one of inFolder(files, 'pages'))
    if ((await bringPage(act, one)) === 'edited')
      say(`${one.id} (${one.language}): stewards have edited this page here, so the new text waits at /admin/pages.`);
  await schoolBrought(act, digest);
};
