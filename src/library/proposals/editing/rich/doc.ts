import type { BlockContent, DefinitionContent, List, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Prose } from '../../../../kit/kit.ts';

/** A text as the editor holds it: its own JSON, which says nothing of Markdown. */
export interface DocMark {
  type: string;
  attrs?: Record<string, unknown>;
}
export interface DocNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: DocNode[];
  marks?: DocMark[];
  text?: string;
}

/** The order in which the editor keeps marks, which is also how they stand in each other: a link outermost. */
const ORDER = ['link', 'em', 'strong', 'code'];

const withMark = (marks: readonly DocMark[], mark: DocMark): DocMark[] =>
  [...marks.filter(({ type }) => type !== mark.type), mark].sort(
    (a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type),
  );

const marked = (node: DocNode, marks: readonly DocMark[]): DocNode =>
  marks.length === 0 ? node : { ...node, marks: [...marks] };

const inlineOf = (node: PhrasingContent, marks: readonly DocMark[]): DocNode[] => {
  switch (node.type) {
    case 'text':
      return node.value === '' ? [] : [marked({ type: 'text', text: node.value }, marks)];
    case 'inlineCode':
      return node.value === '' ? [] : [marked({ type: 'text', text: node.value }, withMark(marks, { type: 'code' }))];
    case 'strong':
      return node.children.flatMap((child) => inlineOf(child, withMark(marks, { type: 'strong' })));
    case 'emphasis':
      return node.children.flatMap((child) => inlineOf(child, withMark(marks, { type: 'em' })));
    case 'link': {
      const link = { type: 'link', attrs: { href: node.url, title: node.title ?? null } };
      return node.children.flatMap((child) => inlineOf(child, withMark(marks, link)));
    }
    case 'break':
      return [marked({ type: 'hard_break' }, marks)];
    default:
      return [marked({ type: 'fixed_inline', attrs: { node } }, marks)];
  }
};

const withContent = (node: DocNode, content: DocNode[]): DocNode =>
  content.length === 0 ? node : { ...node, content };

const inside = (children: readonly PhrasingContent[]): DocNode[] => children.flatMap((child) => inlineOf(child, []));

const EMPTY: DocNode = { type: 'paragraph' };

const itemOf = ({ children }: ListItem): DocNode => ({
  type: 'list_item',
  content: children.length === 0 ? [EMPTY] : children.map(blockOf),
});

const listOf = (list: List): DocNode =>
  list.ordered
    ? { type: 'ordered_list', attrs: { start: list.start ?? 1 }, content: list.children.map(itemOf) }
    : { type: 'bullet_list', content: list.children.map(itemOf) };

/** One block; what the editor cannot show is kept as it is. */
const blockOf = (node: RootContent | BlockContent | DefinitionContent): DocNode => {
  switch (node.type) {
    case 'paragraph':
      return withContent({ type: 'paragraph' }, inside(node.children));
    case 'heading':
      return withContent({ type: 'heading', attrs: { level: node.depth } }, inside(node.children));
    case 'blockquote':
      return { type: 'blockquote', content: node.children.length === 0 ? [EMPTY] : node.children.map(blockOf) };
    case 'list':
      return listOf(node);
    default:
      return { type: 'fixed', attrs: { node } };
  }
};

/** Some prose as the editor's text. Tables, footnotes, code and pictures are kept as they are, fixed. */
export const docOf = (prose: Prose): DocNode => ({
  type: 'doc',
  content: prose.length === 0 ? [EMPTY] : prose.map(blockOf),
});
