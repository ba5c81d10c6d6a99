import { type Line, plain, textOf } from './line.ts';
import { type OfficeFile, partOf, relationsOf } from './office-file.ts';
import { type Read, readDocument, type WordDocument } from './read-document.ts';
import { everywhere, first, isElement, within } from './xml.ts';

/** Which edition a file was made from, as far as the file still says. */
export interface MadeFrom {
  /** The kit's name in addresses. */
  kit: string | undefined;
  /** The edition's short code. */
  code: string | undefined;
}

/** A heading of ours in a file that came back, in the order in which they now stand. */
export interface WordPiece {
  /** `step_…` or `paper_…`; its id when that is short enough to stand in it. */
  bookmark: string;
  id: string;
  title: string;
}

/** A kit's Word file that came back. */
export interface WordBack {
  from: MadeFrom;
  pieces: WordPiece[];
  document: WordDocument;
}

const recordOf = (file: OfficeFile): Map<string, string> => {
  const root = partOf(file, 'docProps/custom.xml');
  const properties = root ? within(root, 'property') : [];
  return new Map(
    properties.map((property) => [
      property.attributes.name ?? '',
      property.children
        .filter(isElement)
        .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
        .join(''),
    ]),
  );
};

const CODE = /\/e\/([a-z0-9]{4,20})(?![a-z0-9])/;

/** The short code on the paper itself: in the foot of its pages, or where its last page links to. */
const codeOnPaper = ({ file, lines }: WordDocument): string | undefined => {
  const links = lines.flatMap((line) => (line.kind === 'row' ? [] : line.runs)).map(({ link }) => link ?? '');
  const feet = [...relationsOf(file, file.main).values()].filter(({ type }) => type === 'footer');
  const said = feet.map(({ target }) => {
    const foot = partOf(file, target);
    return foot
      ? everywhere(foot, 'w:t')
          .flatMap(({ children }) => children)
          .join('')
      : '';
  });
  return [...links.toReversed(), ...said].map((text) => CODE.exec(text)?.[1]).find((code) => code !== undefined);
};

const subjectOf = (file: OfficeFile): string | undefined => {
  const root = partOf(file, 'docProps/core.xml');
  const subject = first(root, 'dc:subject')
    ?.children.filter((child) => typeof child === 'string')
    .join('');
  return subject && /^[a-z0-9-]+$/.test(subject) ? subject : undefined;
};

const isOurs = (bookmark: string): boolean => /^(?:step|paper)_/.test(bookmark);

const piecesIn = (lines: readonly Line[]): WordPiece[] =>
  lines
    .filter(({ level, runs }) => level !== undefined && textOf(runs).trim() !== '')
    .flatMap(({ bookmarks, runs }) =>
      bookmarks.filter(isOurs).map((bookmark) => ({
        bookmark,
        id: bookmark.replace(/^[a-z]+_/, '').replaceAll('_', '-'),
        title: plain(textOf(runs)).replace(/^\d+\.\s*/, ''),
      })),
    );

const madeFrom = (document: WordDocument): MadeFrom => {
  const record = recordOf(document.file);
  const bookmarks = document.lines.flatMap((line) => line.bookmarks);
  const marked = bookmarks.find((name) => name.startsWith('edition_'))?.slice('edition_'.length);
  return {
    kit: record.get('kit') || subjectOf(document.file),
    code: record.get('code') || marked || codeOnPaper(document),
  };
};

/** Whether a file is one of ours, come back: it names an edition, or has a kit's headings. */
export const isOfOurs = ({ from, pieces }: WordBack): boolean =>
  (from.code !== undefined && (from.kit !== undefined || pieces.length > 0)) || pieces.length > 1;

/** Reads a kit's Word file that came back: which edition it was made from, and what it now says. Never throws. */
export const readWordBack = async (bytes: Uint8Array): Promise<Read<WordBack>> => {
  const read = await readDocument(bytes);
  if (!read.ok) return read;
  const { value: document } = read;
  const lines = document.lines.filter((line) => line.kind === 'paragraph');
  return { ok: true, value: { from: madeFrom(document), pieces: piecesIn(lines), document } };
};
