import type { Nodes, RootContent } from 'mdast';
import { parseProse } from './grammar.ts';
import { Lately } from './lately.ts';

/** UTF-16 units of prose whose reading is remembered: some forty kits. */
const REMEMBERED = 2_000_000;

const readings = new Lately<readonly RootContent[]>(REMEMBERED, (text) => text.length);

const copyOf = <One extends Nodes>(node: One): One =>
  'children' in node ? { ...node, children: node.children.map((child: Nodes) => copyOf(child)) } : { ...node };

/**
 * Prose read as Markdown, the caller's to change. Nearly all the time that a kit takes to read goes here, and two states
 * of a kit share most of their prose: what was lately read is not read again.
 */
export const markdownOf = (text: string): RootContent[] =>
  readings.of(text, () => parseProse(text).children).map((node) => copyOf(node));
