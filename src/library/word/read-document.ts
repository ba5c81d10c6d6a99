import { LIMITS } from './limits.ts';
import type { Line, Said } from './line.ts';
import { numberingIn } from './numbering.ts';
import { type OfficeFile, openOffice, partOf, relationsOf } from './office-file.ts';
import { readLines } from './read-lines.ts';
import type { Pen } from './read-runs.ts';
import { stylesIn } from './styles.ts';
import type { Fault } from './words.ts';
import { type Element, everywhere, first, isElement, within } from './xml.ts';

export interface MarginComment {
  author: string;
  text: string;
}

/** A Word document, read: what it says, with all that was tracked taken as done. */
export interface WordDocument {
  file: OfficeFile;
  lines: Said[];
  /** Footnotes by the ids that runs name. */
  notes: ReadonlyMap<string, Line[]>;
  comments: ReadonlyMap<string, MarginComment>;
  hasTracked: boolean;
  drawings: number;
}

export type Read<Value> = { ok: true; value: Value } | { ok: false; why: Fault };

const onlyLines = (lines: readonly Said[]): Line[] =>
  lines.flatMap((said) => (said.kind === 'row' ? said.cells.flat() : [said]));

/** A comment's words: a line for each paragraph. LibreOffice parts its lines by nothing but the text's own elements. */
const commentText = (comment: Element): string =>
  everywhere(comment, 'w:p')
    .map((paragraph) =>
      everywhere(paragraph, 'w:r')
        .map((run) =>
          within(run, 'w:t')
            .map(({ children }) => children.filter((child) => !isElement(child)).join(''))
            .join('\n'),
        )
        .join(''),
    )
    .join('\n')
    .slice(0, LIMITS.comment)
    .toWellFormed()
    .trim();

const commentsIn = (root: Element | undefined): Map<string, MarginComment> =>
  new Map(
    (root ? within(root, 'w:comment') : []).slice(0, LIMITS.comments).map((comment) => [
      comment.attributes['w:id'] ?? '',
      {
        author: (comment.attributes['w:author'] ?? '').slice(0, LIMITS.name).toWellFormed().trim(),
        text: commentText(comment),
      },
    ]),
  );

/** The part of a type that the main part leads to, and its path. */
const partNamed = (file: OfficeFile, type: string): { path: string; root: Element } | undefined => {
  for (const relation of relationsOf(file, file.main).values()) {
    const root = relation.type === type && !relation.isOutside ? partOf(file, relation.target) : undefined;
    if (root) return { path: relation.target, root };
  }
  return undefined;
};

const NO_NOTES = ['separator', 'continuationSeparator', 'continuationNotice'];

const notesIn = (file: OfficeFile, type: 'footnotes' | 'endnotes', pen: Pen): [string, Line[]][] => {
  const found = partNamed(file, type);
  if (!found) return [];
  const [name, prefix] = type === 'footnotes' ? ['w:footnote', ''] : ['w:endnote', 'end'];
  const inside: Pen = { ...pen, relations: relationsOf(file, found.path) };
  const notes = within(found.root, name).filter(({ attributes }) => !NO_NOTES.includes(attributes['w:type'] ?? ''));
  const read = notes.map((note): [string, Line[]] => [
    `${prefix}${note.attributes['w:id'] ?? ''}`,
    onlyLines(readLines(note, inside, () => undefined).lines),
  ]);
  pen.hasTracked ||= inside.hasTracked;
  return read;
};

/** Reads a Word document. Never throws. */
export const readDocument = async (bytes: Uint8Array): Promise<Read<WordDocument>> => {
  const opened = await openOffice(bytes, 'word');
  if (!opened.ok) return opened;
  const { file } = opened;
  const body = first(file.root, 'w:body');
  if (!body) return { ok: false, why: 'broken' };
  const pen: Pen = {
    styles: stylesIn(partNamed(file, 'styles')?.root),
    relations: relationsOf(file, file.main),
    hasTracked: false,
    drawings: 0,
  };
  const { lines, isTooLong } = readLines(body, pen, numberingIn(partNamed(file, 'numbering')?.root));
  if (isTooLong) return { ok: false, why: 'tooLong' };
  const notes = new Map([...notesIn(file, 'footnotes', pen), ...notesIn(file, 'endnotes', pen)]);
  const comments = commentsIn(partNamed(file, 'comments')?.root);
  return { ok: true, value: { file, lines, notes, comments, hasTracked: pen.hasTracked, drawings: pen.drawings } };
};
