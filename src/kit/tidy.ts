import type { BlockContent, DefinitionContent, List, Nodes, Parents } from 'mdast';

/** Line endings and the space around them: one space, as every reader shows them. */
const joined = (words: string): string => words.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, ' ');

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
  if (node.type === 'text' || node.type === 'inlineCode') node.value = joined(node.value);
  if (node.type === 'code') node.value = node.value.replace(/\r\n?/g, '\n');
  if (node.type === 'list') space(node);
  if (node.type === 'listItem') delete node.checked;
};

/** Joins running text that lies side by side, and leaves out what is empty. */
export const joinTexts = ({ children }: Parents): void => {
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const [before, here] = [children[at - 1], children[at]];
    if (here?.type !== 'text') continue;
    if (before?.type === 'text') before.value += here.value;
    if (before?.type === 'text' || here.value === '') children.splice(at, 1);
  }
};
