import { titleOf } from './conflict.ts';
import type { Kit } from './kit.ts';
import { byKey, movedKeys } from './moved.ts';
import type { Piece } from './piece.ts';
import { type Pieces, piecesOf } from './pieces.ts';
import { printEntries } from './print-front.ts';
import { type CompareWords, type Words, wordsComparer } from './words.ts';

/** One field in two versions; undefined where a version has none. */
export interface FieldChange {
  /**
   * `title`, `text`, an attribute (`minutes`, `method` …), `notes`, `slide` or another kind that hangs on this part and has
   * no id, `order` of what stands in it; or a key of the front matter.
   */
  field: string;
  before: string | undefined;
  after: string | undefined;
  /** The two, word by word. */
  words: Words[];
}

/** A part of a kit that is not as it was. */
export interface PartChange {
  kind: Piece['kind'];
  /** Its id where it has one: a step's, handout's, exercise's, case's, slide's or that of a stretch of background. */
  id: string | undefined;
  /** What it is called now, or was. */
  title: string;
  /** Id and title of what it stands in; undefined at the top. */
  within: { id: string | undefined; title: string } | undefined;
  change: 'added' | 'removed' | 'changed' | 'moved';
  /** Whether it also stands elsewhere than it did; always for `moved`. */
  isMoved: boolean;
  /** What changed in it; all of it when it was added or removed. What stands in it and has an id has changes of its own. */
  fields: FieldChange[];
}

/** What became of a kit. Empty when the two are equal. */
export interface Comparison {
  front: FieldChange[];
  /** In the order in which they now stand; what was removed stands after what it stood behind. */
  parts: PartChange[];
}

/** Two versions laid side by side, to be asked. */
interface Both {
  before: Version;
  after: Version;
  moved: ReadonlySet<string>;
  fieldChange: (field: string, before: string | undefined, after: string | undefined) => FieldChange[];
}

/** A version of a kit, laid out to be asked. */
interface Version {
  pieces: Pieces;
  byKey: ReadonlyMap<string, Piece>;
  inside: ReadonlyMap<string, Piece[]>;
}

const versionOf = (pieces: Pieces): Version => ({
  pieces,
  byKey: byKey(pieces),
  inside: Map.groupBy(pieces.all, ({ within }) => within),
});

const fieldChanges =
  (compareWords: CompareWords): Both['fieldChange'] =>
  (field, before, after) =>
    before === after ? [] : [{ field, before, after, words: compareWords(before ?? '', after ?? '') }];

const said = (text: string | undefined): string | undefined => text || undefined;
const hasId = ({ key }: Piece): boolean => key.startsWith('#');

const ownFields = (
  before: Piece | undefined,
  after: Piece | undefined,
  fieldChange: Both['fieldChange'],
): FieldChange[] => {
  const names = new Set([...Object.keys(before?.attributes ?? {}), ...Object.keys(after?.attributes ?? {})]);
  names.delete('id');
  return [
    ...fieldChange('title', said(before?.title), said(after?.title)),
    ...[...names].flatMap((name) => fieldChange(name, before?.attributes[name], after?.attributes[name])),
    ...fieldChange('text', said(before?.text), said(after?.text)),
  ];
};

/** All of what has no id, as words. */
const wordsOf = (piece: Piece | undefined): string | undefined => {
  if (piece?.kind === 'prose' || piece?.kind === 'notes' || piece?.kind === 'slide') {
    return [piece.title, ...Object.entries(piece.attributes).map((pair) => pair.join('=')), piece.text]
      .filter(Boolean)
      .join('\n\n');
  }
  return piece?.printed;
};

const titles = (pieces: readonly Piece[]): string => pieces.map(titleOf).join('\n');

/** What became of what hangs on a part and has no id, and of the order of all that stands in it. */
const hangingFields = (key: string, { before, after, moved, fieldChange }: Both): FieldChange[] => {
  const [was, is] = [before.inside.get(key) ?? [], after.inside.get(key) ?? []];
  const hanging = [...is, ...was.filter((piece) => !after.byKey.has(piece.key))].filter((piece) => !hasId(piece));
  const told = hanging.flatMap(({ key, kind }) =>
    fieldChange(kind === 'prose' ? 'text' : kind, wordsOf(before.byKey.get(key)), wordsOf(after.byKey.get(key))),
  );
  if (!hanging.some((piece) => moved.has(piece.key))) return told;
  return [...told, ...fieldChange('order', titles(was), titles(is))];
};

const isOfItsOwn = (piece: Piece): boolean => hasId(piece) || piece.within === '';

const partChange = (piece: Piece, both: Both): PartChange[] => {
  const { key } = piece;
  const { before, after, moved, fieldChange } = both;
  const [was, is] = [before.byKey.get(key), after.byKey.get(key)];
  const fields = [...ownFields(was, is, fieldChange), ...hangingFields(key, both)];
  const isMoved = moved.has(key);
  if (was && is && fields.length === 0 && !isMoved) return [];
  const outer = (is ? after : before).byKey.get(piece.within);
  return [
    {
      kind: piece.kind,
      id: hasId(piece) ? key.slice(1) : undefined,
      title: titleOf(piece),
      within: outer && { id: hasId(outer) ? outer.key.slice(1) : undefined, title: titleOf(outer) },
      change: !was ? 'added' : !is ? 'removed' : fields.length > 0 ? 'changed' : 'moved',
      isMoved,
      fields,
    },
  ];
};

/** Everything that either version has: as it now stands, what was removed after what it stood behind. */
const inOrder = (before: Version, after: Version): Piece[] => {
  const order = [...after.pieces.all];
  before.pieces.all.forEach((piece, at) => {
    if (after.byKey.has(piece.key)) return;
    const behind = before.pieces.all[at - 1]?.key;
    order.splice(order.findIndex(({ key }) => key === behind) + 1, 0, piece);
  });
  return order;
};

const frontText = (key: string, value: unknown): string | undefined => {
  if (value === undefined || typeof value === 'string') return value;
  return printEntries([[key, value]]).trimEnd();
};

/** What changed from one version of a kit to another: part by part, field by field, word by word. */
export const compareKits = (before: Kit, after: Kit): Comparison => {
  const was = versionOf(piecesOf(before));
  const is = versionOf(piecesOf(after, was.pieces));
  const moved = movedKeys(was.pieces, is.pieces);
  const fieldChange = fieldChanges(wordsComparer());
  const keys = new Set([...is.pieces.front.keys(), ...was.pieces.front.keys()]);
  return {
    front: [...keys].flatMap((key) =>
      fieldChange(key, frontText(key, was.pieces.front.get(key)), frontText(key, is.pieces.front.get(key))),
    ),
    parts: inOrder(was, is)
      .filter(isOfItsOwn)
      .flatMap((piece) => partChange(piece, { before: was, after: is, moved, fieldChange })),
  };
};
