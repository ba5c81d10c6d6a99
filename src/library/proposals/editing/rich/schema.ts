import { type Attrs, Schema } from 'prosemirror-model';
import { printProse } from '../../../../kit/grammar.ts';
import { linkAllowed } from '../../../../kit/links.ts';

/** What is kept as it is, whoever pastes it: only kinds that a text may hold, and only what can be written. */
const FIXED = ['table', 'code', 'footnoteDefinition', 'thematicBreak', 'image', 'footnoteReference'];

const fixedIn = (json: string | null): Attrs | false => {
  try {
    const node = JSON.parse(json ?? '');
    if (!FIXED.includes(node.type)) return false;
    printProse(FIXED.indexOf(node.type) > 3 ? [{ type: 'paragraph', children: [node] }] : [node]);
    return { node };
  } catch {
    return false;
  }
};

const hrefIn = (element: HTMLElement): Attrs | false => {
  const href = element.getAttribute('href') ?? '';
  return href !== '' && linkAllowed(href) ? { href, title: null } : false;
};

/** What a text of a kit may hold, and nothing that it may not: other markup that is pasted comes in as its words. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    heading: {
      attrs: { level: { default: 3 } },
      content: 'inline*',
      group: 'block',
      defining: true,
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.max(3, level) } })),
      // On the page it stands below the page's own headings.
      toDOM: ({ attrs }) => [`h${Math.min(6, Math.max(3, Number(attrs.level)))}`, 0],
    },
    blockquote: {
      content: 'block+',
      group: 'block',
      defining: true,
      parseDOM: [{ tag: 'blockquote' }],
      toDOM: () => ['blockquote', 0],
    },
    bullet_list: {
      content: 'list_item+',
      group: 'block',
      parseDOM: [{ tag: 'ul' }],
      toDOM: () => ['ul', { class: 'list' }, 0],
    },
    ordered_list: {
      attrs: { start: { default: 1 } },
      content: 'list_item+',
      group: 'block',
      parseDOM: [{ tag: 'ol', getAttrs: (element) => ({ start: Number(element.getAttribute('start')) || 1 }) }],
      toDOM: ({ attrs }) => ['ol', { class: 'list', start: String(attrs.start) }, 0],
    },
    list_item: { content: 'block+', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    fixed: {
      attrs: { node: {} },
      atom: true,
      group: 'block',
      parseDOM: [{ tag: 'div[data-fixed]', getAttrs: (element) => fixedIn(element.getAttribute('data-fixed')) }],
      toDOM: ({ attrs }) => ['div', { 'data-fixed': JSON.stringify(attrs.node) }],
    },
    hard_break: { inline: true, group: 'inline', selectable: false, parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
    fixed_inline: {
      attrs: { node: {} },
      atom: true,
      inline: true,
      group: 'inline',
      parseDOM: [{ tag: 'span[data-fixed]', getAttrs: (element) => fixedIn(element.getAttribute('data-fixed')) }],
      toDOM: ({ attrs }) => ['span', { 'data-fixed': JSON.stringify(attrs.node) }],
    },
    text: { group: 'inline' },
  },
  marks: {
    link: {
      attrs: { href: {}, title: { default: null } },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: hrefIn }],
      toDOM: ({ attrs }) => ['a', { href: String(attrs.href), rel: 'noopener' }, 0],
    },
    em: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => ['em', 0] },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => ['strong', 0] },
    code: { parseDOM: [{ tag: 'code' }], toDOM: () => ['code', 0] },
  },
});
