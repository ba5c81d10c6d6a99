import { z } from 'zod';
import { Invalid, NotFound } from '../../platform/errors.ts';
import { type ReadText, type TextPage, utf8 } from '../../platform/text/page.ts';
import { isLanguage, type Language } from '../../platform/words/language.ts';

/** A work is a page of text with facts above it: a struggle, a technique, a programme, one of the school's own pages. */
export const WorkId = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** One file as it came. */
export interface WorkFile {
  id: string;
  language: string;
  bytes: Uint8Array;
}

/** What bringing a file in did. */
export type Brought = 'new' | 'changed' | 'same';

export interface ReadWork<Front> {
  id: string;
  language: Language;
  /** The file's text, as it came. */
  source: string;
  page: TextPage<Front>;
}

/** As much as any page of ours may need, and a bound on what one file costs us. */
const BYTES_MAX = 1024 * 1024;

/** A file as text. Throws Invalid with one sentence that names it. */
export const textIn = (named: string, bytes: Uint8Array): string => {
  if (bytes.length > BYTES_MAX) throw new Invalid(`${named} is larger than 1 MiB.`);
  const text = utf8(bytes);
  if (text === undefined) throw new Invalid(`${named} is not UTF-8 text: save it as UTF-8 and bring it again.`);
  if (text.includes('\0')) throw new Invalid(`${named} holds a null character, which no text has.`);
  return text;
};

/** A language of ours. Throws Invalid, naming the file. */
export const languageOf = (named: string, language: string): Language => {
  if (isLanguage(language)) return language;
  throw new Invalid(`${named} is in “${language}”, and pages of text are in English (en) or Welsh (cy).`);
};

/** Reads one file. Throws Invalid with one sentence that names it. */
export const readWork = <Front>(
  kind: string,
  { id, language, bytes }: WorkFile,
  parse: (text: string) => ReadText<Front>,
): ReadWork<Front> => {
  const named = `The ${kind} ${id}`;
  if (!WorkId.safeParse(id).success)
    throw new Invalid(
      `The ${kind} “${id.slice(0, 80)}” needs a shorter or plainer id: a–z, 0–9 and hyphens, at most 60.`,
    );
  const source = textIn(named, bytes);
  const read = parse(source);
  if (!read.ok) throw new Invalid(`${named} can’t be read. ${read.problem}`);
  return { id, language: languageOf(named, language), source, page: read.page };
};

/** An id out of an address. Throws NotFound when it can't be one. */
export const idFrom = (asked: string | undefined): string => {
  const id = WorkId.safeParse(asked);
  if (!id.success) throw new NotFound();
  return id.data;
};

/** The part of a text that holds its facts, so that a list need not read all the rest. */
export const frontOnly = (source: string): string => {
  const end = source.indexOf('\n---', 3);
  return end < 0 ? source : `${source.slice(0, end)}\n---\n`;
};

/** What a stored text says. It was read when it was brought in, so a fault here is ours. */
export const mustRead = <Front>(id: string, read: ReadText<Front>): TextPage<Front> => {
  if (read.ok) return read.page;
  throw new Error(`${id} is kept and can’t be read: ${read.problem}`);
};
