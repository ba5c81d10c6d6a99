import type { RootContent } from 'mdast';
import type { Node } from 'prosemirror-model';
import type { NodeView } from 'prosemirror-view';
import { plainText } from '../../../../kit/reading.ts';
import type { Say } from '../live/telling.ts';

const isRoot = (node: unknown): node is RootContent => typeof node === 'object' && node !== null && 'type' in node;

const nameOf = ({ type }: RootContent, t: Say): string => {
  const names: Record<string, string> = t.fixed;
  return names[type] ?? t.fixed.other;
};

const data = (node: RootContent): string => JSON.stringify(node);

/** What the editor can't change, shown quietly as what it is, to be moved or taken out whole. */
export const fixedBlock =
  (t: Say) =>
  ({ attrs }: Node): NodeView => {
    const dom = document.createElement('div');
    dom.className = 'fixed';
    dom.contentEditable = 'false';
    if (!isRoot(attrs.node)) return { dom };
    dom.dataset.fixed = data(attrs.node);
    const name = document.createElement('b');
    name.textContent = nameOf(attrs.node, t);
    dom.append(name, attrs.node.type === 'code' ? attrs.node.value : plainText([attrs.node]));
    return { dom };
  };

export const fixedInline =
  (t: Say) =>
  ({ attrs }: Node): NodeView => {
    const dom = document.createElement('span');
    dom.className = 'fixed';
    dom.contentEditable = 'false';
    const { node } = attrs;
    if (!isRoot(node)) return { dom };
    dom.dataset.fixed = data(node);
    if (node.type === 'footnoteReference') {
      dom.textContent = `[${node.label ?? node.identifier}]`;
      dom.title = nameOf(node, t);
    } else {
      dom.textContent = `[${nameOf(node, t)}: ${plainText([{ type: 'paragraph', children: node.type === 'image' ? [node] : [] }])}]`;
    }
    return { dom };
  };
