import type { BlockContent, DefinitionContent, List, Nodes, Parents } from 'mdast';

/** Line endings and all the space around them: one space, as every reader shows them. */
const joined = (words: string): string => words.replace(/[ \t\r\n]+/g, ' ');

const isTight = (children: readonly (BlockContent | DefinitionContent)[]): boolean =>
  children.length <= 1 || (children.length === 2 && children[0]?.type === 'paragraph' && children[1]?.type === 'list');

/** A list is spaced out where it must be, and only there. */
const space = (list: List): void => {
  const spread = !list.children.every(({ children }) => isTight(children));
  list.spread = spread;
  for (const item of list.children) item.spread = spread;
};

/** Writes one node the one way: no line endings in running text, no spacing that means nothing. */
export const tidyNode = (node: Nodes): void => {
  delete node.position;
  delete node.data;
  if (node.type === 'inlineCode') node.value = node.value.replace(/\r\n|\r|\n/g, ' ');
  if (node.type === 'code') {
    node.value = node.value.replace(/\r\n?/g, '\n');
    node.meta = joined(node.meta ?? '').trim() || null;
  }
  if (node.type === 'list') space(node);
  if (node.type === 'listItem') delete node.checked;
};

/** Nodes that hold running text and begin a line of it. */
const LINES = ['paragraph', 'heading', 'tableCell'];

/** Takes off the space at the ends of lines, which shows nowhere. */
const trimLines = ({ type, children }: Parents): void => {
  if (!LINES.includes(type)) return;
  while (children.at(-1)?.type === 'break') children.pop();
  children.forEach((child, at) => {
    if (child.type !== 'text') return;
    if (at === 0 || children[at - 1]?.type === 'break') child.value = child.value.replace(/^ /, '');
    if (at === children.length - 1 || children[at + 1]?.type === 'break') child.value = child.value.replace(/ $/, '');
  });
};

/** Joins running text that lies side by side. */
const joinTexts = ({ children }: Parents): void => {
  for (let at = children.length - 1; at > 0; at -= 1) {
    const [before, here] = [children[at - 1], children[at]];
    if (here?.type !== 'text' || before?.type !== 'text') continue;
    before.value += here.value;
    children.splice(at, 1);
  }
};

const isNothing = (node: Nodes): boolean =>
  node.type === 'definition' ||
  (node.type === 'text' && node.value === '') ||
  (node.type === 'paragraph' && node.children.length === 0);

/** Leaves out what shows nothing. */
const dropNothing = ({ children }: Parents): void => {
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const child = children[at];
    if (child && isNothing(child)) children.splice(at, 1);
  }
};

/** Writes what a node holds the one way: text in one run, space only where it shows, nothing that is nothing. */
export const tidyChildren = (parent: Parents): void => {
  joinTexts(parent);
  for (const child of parent.children) if (child.type === 'text') child.value = joined(child.value);
  trimLines(parent);
  dropNothing(parent);
};
