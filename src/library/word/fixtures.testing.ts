import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { anyone } from '../../identity/index.ts';
import type { Comparison } from '../../kit/compare.ts';
import type { Kit } from '../../kit/kit.ts';
import { parseKit } from '../../kit/parse.ts';
import { ROOT } from '../../platform/config/root.ts';
import type { Db } from '../../platform/db/db.ts';
import type { Language } from '../../platform/words/language.ts';
import { importKit } from '../imports/import-kit.ts';
import { changeFromWord, type WordChange } from './change-from-word.ts';
import { readWordBack, type WordBack } from './word-back.ts';

const FOLDER = join(ROOT, 'test/fixtures/word');

/** The kit of which the fixtures are files (test/fixtures/word/README.md). */
export const SLUG = 'six-points-by-word';
export const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(FOLDER, name)));

export const fixtureKit = (): Kit => {
  const { kit } = parseKit(new TextDecoder().decode(fixture('kit.txt')));
  if (!kit) throw new Error('The fixture is no kit.');
  return kit;
};

const readBack = async (bytes: Uint8Array): Promise<WordBack> => {
  const back = await readWordBack(bytes);
  if (!back.ok) throw new Error(`The file could not be read: ${back.why}`);
  return back.value;
};

/** Brings the kit of the fixtures into a house, as its first edition. */
export const bringFixtureKit = async (db: Db): Promise<void> => {
  const bundle = {
    file: `${SLUG}/kit.md`,
    folder: SLUG,
    source: fixture('kit.txt'),
    media: new Map(),
    origin: fixture('edition.yaml'),
  };
  const { outcome } = await importKit({ actor: anyone, db, now: new Date('2026-11-24T12:00:00Z') }, bundle);
  if (outcome !== 'imported') throw new Error(`The kit of the fixtures was ${outcome}.`);
};

/** Parts that changed, each with its changed fields. */
export const changesIn = ({ front, parts }: Comparison): string[] => [
  ...front.map(({ field }) => field),
  ...parts.map(({ id, change, isMoved, fields }) =>
    change === 'changed'
      ? `${id}: ${fields.map(({ field }) => field).join(', ')}${isMoved ? ', moved' : ''}`
      : `${id} ${change}`,
  ),
];

/** A form with a file in it. */
export const withFile = (bytes: Uint8Array, name = 'kit.docx'): FormData => {
  const form = new FormData();
  form.set('file', new File([Buffer.from(bytes)], name));
  return form;
};

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** What a browser would send of the form on the page that shows what was read. */
export const formOn = (html: string): Record<string, string | string[]> => {
  const [, form = ''] = /<form [^>]*id="f-base"[^>]*>(.*?)<\/form>/s.exec(html) ?? [];
  const [, source = ''] = /<textarea name="source"[^>]*>(.*?)<\/textarea>/s.exec(form) ?? [];
  const values = (name: string): string[] =>
    [...form.matchAll(/<input [^>]*>/g)]
      .map(([input]) => input)
      .filter((input) => input.includes(` name="${name}"`))
      .map((input) => unescaped(/ value="([^"]*)"/.exec(input)?.[1] ?? ''));
  return {
    base: values('base'),
    source: unescaped(source),
    margin: values('margin'),
    noted: values('noted'),
    left: values('left'),
  };
};

/** What a file asks of a kit. */
export const changeIn = async (kit: Kit, slug: string, bytes: Uint8Array, t: Language = 'en'): Promise<WordChange> =>
  changeFromWord(kit, slug, await readBack(bytes), t);

/** An Office file with its parts written anew, as its program would have written them. */
export const withParts = (
  bytes: Uint8Array,
  parts: Readonly<Record<string, (before: string) => string>>,
): Uint8Array => {
  const files = unzipSync(bytes);
  for (const [path, edit] of Object.entries(parts))
    files[path] = strToU8(edit(strFromU8(files[path] ?? new Uint8Array())));
  return zipSync(files);
};

/** An Office file whose main text is other; throws where nothing was. */
export const withText = (bytes: Uint8Array, ...edits: readonly [string | RegExp, string][]): Uint8Array =>
  withParts(bytes, {
    'word/document.xml': (before) =>
      edits.reduce((text, [was, is]) => {
        const edited = text.replace(was, is);
        if (edited === text) throw new Error(`The document does not say ${was}.`);
        return edited;
      }, before),
  });
