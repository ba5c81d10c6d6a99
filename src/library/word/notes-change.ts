import type { FootnoteDefinition, Image, PhrasingContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Kit } from '../../kit/kit.ts';
import { proseOf as allProse, backgroundOf, footnotesOf, plainText } from '../../kit/reading.ts';
import type { Changing } from './changing.ts';
import { shortened } from './changing.ts';
import { type Edits, pushed } from './edits.ts';
import { type Line, NOTE, plain, type Run, textOf } from './line.ts';
import { ownRuns } from './own-runs.ts';
import type { WordDocument } from './read-document.ts';
import { changedRuns, newRuns, saysTheSame } from './runs-change.ts';

/** Sources of a file, each known as one of the kit's or given a label of its own. */
export interface NotesBook {
  /** Labels by the file's ids. */
  known: Map<string, string>;
  /** Labels given to sources that only the file has, by the file's ids. */
  fresh: Map<string, string>;
}

const textOfNote = (lines: readonly Line[]): string => plain(lines.map(({ runs }) => textOf(runs)).join(' '));

/** The kit's sources that a file still has word for word. */
export const notesIn = (kit: Kit, { notes }: WordDocument): NotesBook => {
  const labels = new Map(
    [...footnotesOf(kit)].map(([label, { children }]) => [plain(plainText(children)), label] as const),
  );
  const known = new Map<string, string>();
  for (const [id, lines] of notes) {
    const label = labels.get(textOfNote(lines));
    if (label !== undefined) known.set(id, label);
  }
  return { known, fresh: new Map() };
};

const freshLabel = (kit: Kit, { fresh }: NotesBook): string => {
  const taken = new Set([...footnotesOf(kit).keys(), ...fresh.values()]);
  let number = 1;
  while (taken.has(`note-${number}`)) number += 1;
  return `note-${number}`;
};

const picturesIn = (kit: Kit): Map<string, Image> => {
  const images = new Map<string, Image>();
  visit({ type: 'root', children: kit.blocks.flatMap(allProse) }, 'image', (node) => {
    if (node.alt && !images.has(node.alt)) images.set(node.alt, node);
  });
  return images;
};

/** Makes nodes for sources and pictures that stand where the kit had none. */
export const newThingBy = (
  kit: Kit,
  document: WordDocument,
  notes: NotesBook,
  pictureLeft: (alt: string) => void,
): ((run: Run) => PhrasingContent | undefined) => {
  const images = picturesIn(kit);
  return ({ note, picture }) => {
    if (picture) {
      const image = images.get(picture.alt);
      if (!image) pictureLeft(picture.alt || (picture.part.split('/').at(-1) ?? ''));
      return image;
    }
    if (note === undefined || !document.notes.has(note)) return undefined;
    const label = notes.known.get(note) ?? notes.fresh.get(note) ?? freshLabel(kit, notes);
    if (!notes.known.has(note)) notes.fresh.set(note, label);
    return { type: 'footnoteReference', identifier: label, label };
  };
};

const inNote = (lines: readonly Line[]): Run[][] =>
  lines.filter(({ runs }) => textOf(runs).trim() !== '').map(({ runs }) => runs.filter(({ text }) => text !== NOTE));

/** What became of the kit's own sources. */
export const notesChange = (changing: Changing, { known }: NotesBook): void => {
  const { kit, document, expected, edits, setting } = changing;
  const definitions = footnotesOf(kit);
  const isDone = new Set<string>();
  for (const [id, label] of known) {
    const [definition, lines] = [definitions.get(label), document.notes.get(id)];
    if (!definition || !lines || isDone.has(label)) continue;
    isDone.add(label);
    const found = inNote(lines);
    definition.children.forEach((block, at) => {
      const runs = found[at];
      if (block.type !== 'paragraph' || !runs) return;
      // Word allows no source within a source: the file never had it.
      const own = ownRuns(block.children, expected.shown).filter(({ leaf }) => leaf?.type !== 'footnoteReference');
      if (!saysTheSame(own, runs, setting)) edits.words.set(block, changedRuns(own, runs, setting, changing.newThing));
    });
  }
};

const definitionOf = (changing: Changing, id: string, label: string): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  identifier: label,
  label,
  children: inNote(changing.document.notes.get(id) ?? []).map((runs) => ({
    type: 'paragraph',
    children: newRuns(runs, changing.setting, () => undefined),
  })),
});

/** The node after which a kit's sources are written. */
const lastBefore = (kit: Kit) => {
  const all = kit.blocks.flatMap(allProse);
  return (
    all.findLast(({ type }) => type === 'footnoteDefinition') ?? backgroundOf(kit).at(-1)?.body.at(-1) ?? all.at(-1)
  );
};

/** Writes down the sources that only the file has. */
export const writeNewNotes = (changing: Changing, { fresh }: NotesBook, edits: Edits): void => {
  const place = lastBefore(changing.kit);
  for (const [id, label] of fresh) {
    const definition = definitionOf(changing, id, label);
    if (place && definition.children.length > 0) pushed(edits.after, place, [definition]);
    else changing.left.add(changing.t.left.nowhere(shortened(textOfNote(changing.document.notes.get(id) ?? []))));
  }
};
