import type { Actor } from '../../identity/index.ts';
import type { Kit } from '../../kit/kit.ts';
import { LIMITS } from '../../kit/limits.ts';
import { printKit } from '../../kit/print.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { utf8 } from '../../platform/text/page.ts';
import type { Language } from '../../platform/words/language.ts';
import { asCode } from '../editions/code.ts';
import { editionByCode, latestEdition, latestEditionOf } from '../editions/store.ts';
import { kitNamed } from '../kits/store.ts';
import { isSameKit, weigh } from '../proposals/weigh.ts';
import { kitIn, parsedText } from '../revisions/parsed.ts';
import { changeFromWord } from './change-from-word.ts';
import { closest } from './closest.ts';
import type { MarginRemark } from './margin.ts';
import { lastStates } from './store.ts';
import { isOfOurs, readWordBack, type WordBack } from './word-back.ts';
import type { Fault } from './words.ts';

/** What a file that was sent back says: the whole kit as it would have it, on what it was made from. */
export interface Understood {
  ok: true;
  /** Commit id of the revision that it was made from. */
  base: string;
  before: Kit;
  source: string;
  /** What was not taken over, and why: sentences. */
  left: string[];
  remarks: MarginRemark[];
  /** The file no longer says what it was made from: the newest was taken. */
  isGuessed: boolean;
}

/** Why a file can't be taken: `key` of the page's words, or of what is wrong with files or kits. */
export interface NotUnderstood {
  ok: false;
  key: Fault | 'notOurs' | 'otherKit' | 'nothingChanged' | 'tooLarge' | 'notUtf8' | 'notAKit';
  /** Name of the kit that the file is of, where that is another. */
  other?: string;
  /** What is wrong with the kit's text; without lines where it came as a document, which has others. */
  problems?: { line?: number; code: string; message: string; mend: string }[];
}

interface Base {
  commitId: string;
  kit: Kit;
  isGuessed: boolean;
}

const no = (key: NotUnderstood['key'], more: Partial<NotUnderstood> = {}): NotUnderstood => ({
  ok: false,
  key,
  ...more,
});

const isNot = (value: Base | NotUnderstood): value is NotUnderstood => 'ok' in value;

/** Another kit's name, where we have it. */
const linked = async (db: Tx, other: string): Promise<Partial<NotUnderstood>> =>
  (await latestEditionOf(db, other)) ? { other } : {};

/** The edition that a Word file was made from; the kit's latest where the file no longer says. */
const baseOf = async (db: Tx, slug: string, back: WordBack): Promise<Base | NotUnderstood> => {
  if (!isOfOurs(back)) return no('notOurs');
  const code = back.from.code === undefined ? undefined : asCode(back.from.code);
  const named = code === undefined ? undefined : await editionByCode(db, code);
  const of = named?.slug ?? back.from.kit ?? slug;
  if (of !== slug) return no('otherKit', await linked(db, of));
  const edition = named ?? (await latestEdition(db, slug));
  return { commitId: edition.commitId, kit: kitIn(edition), isGuessed: named === undefined };
};

const weighedUp = (base: Kit, source: string, remarks: readonly MarginRemark[]): NotUnderstood | undefined => {
  const found = weigh(base, Buffer.from(source));
  if (!found.ok) return no(found.key, { problems: found.problems });
  return isSameKit(found.comparison) && remarks.length === 0 ? no('nothingChanged') : undefined;
};

const wordUnderstood = async (
  db: Tx,
  slug: string,
  bytes: Uint8Array,
  language: Language,
): Promise<Understood | NotUnderstood> => {
  const read = await readWordBack(bytes);
  if (!read.ok) return no(read.why);
  const base = await baseOf(db, slug, read.value);
  if (isNot(base)) return base;
  const { kit, left, remarks } = changeFromWord(base.kit, slug, read.value, language);
  const source = printKit(kit);
  const { commitId, isGuessed, kit: before } = base;
  const fault = weighedUp(before, source, remarks);
  if (!fault) return { ok: true, base: commitId, before, source, left, remarks, isGuessed };
  const problems = fault.problems?.map(({ code, message, mend }) => ({ code, message, mend }));
  return { ...fault, ...(problems && { problems }) };
};

/** A kit's own text does not say what it was made from: that is the state of the kit which it is most like. */
const textUnderstood = async (db: Tx, slug: string, bytes: Uint8Array): Promise<Understood | NotUnderstood> => {
  if (bytes.length > LIMITS.textBytes) return no('tooLarge');
  const text = utf8(bytes);
  if (text === undefined) return no('notUtf8');
  const source = text.replace(/\r\n?/g, '\n');
  const { id: kitId } = await kitNamed(db, slug);
  const base = closest(await lastStates(db, kitId), source);
  if (!base) throw new NotFound();
  const before = kitIn({ revisionId: base.id, source: base.source });
  const other = parsedText(source).kit?.front.id;
  if (other !== undefined && other !== before.front.id) return no('otherKit', await linked(db, other));
  const fault = weighedUp(before, source, []);
  return fault ?? { ok: true, base: base.commitId, before, source, left: [], remarks: [], isGuessed: false };
};

/** Reads a file that somebody sends back to a kit: its Word file, or its text. Nothing is kept. Errors: NotFound. */
export const understandFile = (
  { db }: Act<Actor>,
  slug: string,
  { bytes, name }: { bytes: Uint8Array; name: string },
  language: Language,
): Promise<Understood | NotUnderstood> =>
  /\.(?:md|markdown|txt)$/i.test(name) ? textUnderstood(db, slug, bytes) : wordUnderstood(db, slug, bytes, language);
