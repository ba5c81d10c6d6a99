/*
 * What word processors put on the clipboard is HTML in which a list is a row of paragraphs with a bullet typed before
 * each, every word has its own colour, and half the text is for the program alone. This makes plain HTML of it.
 */

const JUNK = 'style, script, meta, link, title, xml, o\\:p, del, img, svg, object, iframe, form, input, button';
/** Where styles are put aside before the text is read: under our policy a browser would not even parse them, and complain. */
const STYLE = 'data-style';
const ITEM_STYLE = /mso-list:\s*l\d+ level(\d)/i;
const ORDERED = /^\W*(?:\d+|[a-z]{1,4})[.)]/i;

const withStylesAside = (html: string): string =>
  html
    .replace(/<style[\s>][\s\S]*?<\/style>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ` ${STYLE}=`));

const saysNothing = (element: Element): boolean =>
  (element.textContent ?? '').trim() === '' && !element.querySelector('br');

const dropComments = (root: Document): void => {
  const walker = root.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
};

/** The level of a paragraph of Word that is really an item of a list; undefined for every other. */
const levelOf = (element: Element): number | undefined => {
  const [, level] = ITEM_STYLE.exec(element.getAttribute(STYLE) ?? '') ?? [];
  if (level) return Number(level);
  return /^MsoListParagraph/.test(element.className) && markerOf(element) ? 1 : undefined;
};

const markerOf = (element: Element): Element | undefined =>
  [...element.querySelectorAll('span')].find((span) => /mso-list:\s*Ignore/i.test(span.getAttribute(STYLE) ?? ''));

/** Takes the typed bullet away; says whether it was a number. */
const withoutMarker = (element: Element): boolean => {
  const marker = markerOf(element);
  const isOrdered = ORDERED.test((marker?.textContent ?? '').trim());
  marker?.remove();
  return isOrdered;
};

const listIn = (parent: Element, isOrdered: boolean, root: Document): Element => {
  const list = root.createElement(isOrdered ? 'ol' : 'ul');
  parent.append(list);
  return list;
};

/** Makes one list of neighbouring paragraphs that are its items. */
const madeList = (items: readonly { element: Element; level: number }[], root: Document): void => {
  const holder = root.createElement('div');
  items[0]?.element.before(holder);
  const open: { level: number; list: Element }[] = [];
  for (const { element, level } of items) {
    const isOrdered = withoutMarker(element);
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    if (open.length === 0 || (open.at(-1)?.level ?? 0) < level) {
      const outer = open.at(-1)?.list.lastElementChild ?? holder;
      open.push({ level, list: listIn(outer, isOrdered, root) });
    }
    const item = root.createElement('li');
    const line = root.createElement('p');
    line.append(...element.childNodes);
    item.append(line);
    open.at(-1)?.list.append(item);
    element.remove();
  }
  holder.replaceWith(...holder.childNodes);
};

const listsOfWord = (root: Document): void => {
  let run: { element: Element; level: number }[] = [];
  const end = (): void => {
    if (run.length > 0) madeList(run, root);
    run = [];
  };
  for (const element of root.querySelectorAll('p, h1, h2, h3, h4, h5, h6, table, ul, ol')) {
    const level = element.tagName === 'P' ? levelOf(element) : undefined;
    if (level === undefined) {
      end();
      continue;
    }
    const last = run.at(-1)?.element;
    if (last && last.nextElementSibling !== element) end();
    run.push({ element, level });
  }
  end();
};

/** A table becomes a line a row: what the editor can't draw, it can still say. */
const tablesAsLines = (root: Document): void => {
  for (const table of root.querySelectorAll('table')) {
    const lines = [...table.querySelectorAll('tr')].map((row) => {
      const line = root.createElement('p');
      line.textContent = [...row.children]
        .map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())
        .join(' · ');
      return line;
    });
    table.replaceWith(...lines.filter((line) => !saysNothing(line)));
  }
};

const tidyWords = (root: Document): void => {
  const walker = root.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    node.nodeValue = (node.nodeValue ?? '').replace(/[\u00A0\s]+/g, ' ');
  }
};

/** What was bold or italic by its style alone is so by its element, and what only looked so is not. */
const stylesAsElements = (root: Document): void => {
  for (const element of root.querySelectorAll(`[${STYLE}]`)) {
    const style = element.getAttribute(STYLE) ?? '';
    element.removeAttribute(STYLE);
    const isPlain = /font-weight:\s*(normal|[1-4]00)/i.test(style);
    if (isPlain && element.tagName === 'B') element.replaceWith(...element.childNodes);
    if (element.tagName !== 'SPAN') continue;
    for (const [looks, name] of [
      [/font-weight:\s*(bold|[6-9]00)/i, 'b'],
      [/font-style:\s*italic/i, 'i'],
    ] as const) {
      if (!looks.test(style)) continue;
      const marked = root.createElement(name);
      marked.append(...element.childNodes);
      element.append(marked);
    }
  }
};

/** Clipboard HTML of any program as plain HTML: paragraphs, headings, lists, bold, italic and links that lead somewhere. */
export const cleanPasted = (html: string): string => {
  const root = new DOMParser().parseFromString(withStylesAside(html), 'text/html');
  dropComments(root);
  for (const element of root.querySelectorAll(JUNK)) element.remove();
  listsOfWord(root);
  stylesAsElements(root);
  tablesAsLines(root);
  tidyWords(root);
  // Places in the other document mean nothing here.
  for (const link of root.querySelectorAll('a:not([href]), a[href^="#"]')) link.replaceWith(...link.childNodes);
  for (const element of root.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li'))
    if (saysNothing(element)) element.remove();
  return root.body.innerHTML;
};
