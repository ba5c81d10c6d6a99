import type {
  Definition,
  FootnoteReference,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Node,
  Parents,
  PhrasingContent,
} from 'mdast';
import { sameLabel } from './labels.ts';
import type { Place, Report } from './problems.ts';
import { tidyChildren } from './tidy.ts';

/** What names something that stands elsewhere in the kit, and how it was written. */
export interface Call {
  node: LinkReference | ImageReference | FootnoteReference;
  parent: Parents;
  source: string;
}

/** What the stretches of a kit say about each other. */
export interface Gathered {
  definitions: Definition[];
  footnotes: Set<string>;
  calls: Call[];
  addressed: (Link | Image)[];
}

const isRunning = (parent: Parents): parent is Parents & { children: PhrasingContent[] } =>
  ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link', 'linkReference'].includes(parent.type);

const withAddress = (node: LinkReference | ImageReference, { url, title }: Definition): Link | Image =>
  node.type === 'linkReference'
    ? { type: 'link', title: title ?? null, url, children: node.children }
    : { type: 'image', title: title ?? null, url, alt: node.alt ?? null };

/** Gives each link and picture its own address, so that any stretch can be read alone; a call of nothing is plain text. */
export const joinReferences = (gathered: Gathered, report: Report, places: WeakMap<Node, Place>): void => {
  const definitions = new Map<string, Definition>();
  for (const definition of gathered.definitions.toReversed())
    definitions.set(sameLabel(definition.identifier), definition);
  // Inner before outer, as a picture may stand in a link.
  for (const { node, parent, source } of gathered.calls) {
    const place = places.get(node) ?? { line: 1, column: 1 };
    if (!isRunning(parent)) continue;
    if (node.type === 'footnoteReference') {
      if (gathered.footnotes.has(sameLabel(node.identifier))) continue;
      report('footnote-missing', place, { value: node.label ?? node.identifier });
    }
    const found = node.type === 'footnoteReference' ? undefined : definitions.get(sameLabel(node.identifier));
    const instead: PhrasingContent =
      found && node.type !== 'footnoteReference' ? withAddress(node, found) : { type: 'text', value: source };
    places.set(instead, place);
    if (instead.type === 'link' || instead.type === 'image') gathered.addressed.push(instead);
    parent.children.splice(parent.children.indexOf(node), 1, instead);
    if (instead.type === 'text') tidyChildren(parent);
  }
};
