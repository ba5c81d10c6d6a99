import type { FootnoteDefinition, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** A footnote in the order of its first mark. `timesMarked` above 1: it has no one place to lead back to. */
export interface Note {
  number: number;
  label: string;
  body: RootContent[];
  timesMarked: number;
}

const definitionsIn = (body: readonly RootContent[]): Map<string, FootnoteDefinition> =>
  new Map(body.flatMap((node) => (node.type === 'footnoteDefinition' ? [[node.identifier, node] as const] : [])));

/** The footnotes of a text, numbered from `first` as they are marked; one that is never marked is left out. */
export const notesIn = (body: readonly RootContent[], first = 1): Note[] => {
  const definitions = definitionsIn(body);
  const notes = new Map<string, Note>();
  visit({ type: 'root', children: [...body] }, 'footnoteReference', ({ identifier }) => {
    const definition = definitions.get(identifier);
    const marked = notes.get(identifier);
    if (marked) marked.timesMarked += 1;
    else if (definition)
      notes.set(identifier, {
        number: first + notes.size,
        label: identifier,
        body: definition.children,
        timesMarked: 1,
      });
  });
  return [...notes.values()];
};
