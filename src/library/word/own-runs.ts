import type { Link, LinkReference, PhrasingContent } from 'mdast';
import { linkAllowed, targetOf } from '../../kit/links.ts';
import { officeText } from '../formats/office/office-text.ts';
import { BREAK, type Marks, NOTE, PICTURE, type Run } from './line.ts';

/** What text of a kit stands in: a mark of its author's. */
export type Wrap =
  | { type: 'strong' | 'emphasis' | 'delete' | 'inlineCode' }
  | { type: 'link'; node: Pick<Link, 'url' | 'title'> }
  | { type: 'linkReference'; node: LinkReference };

/** A stretch of a kit's own text, with what it was written as. */
export interface OwnRun extends Run {
  /** Outermost first; the same object for what stands in the same mark. */
  wraps: readonly Wrap[];
  /** The node itself, for a source or a picture. */
  leaf?: PhrasingContent;
}

/** How a kit's link looks in its Word file: `in:bookmark`, a whole address, `/path` in the house, or no link at all. */
export type Shown = (url: string) => string | undefined;

/** @param anchorOf the bookmark of an id @param slug the kit's, from which relative links lead */
export const shownBy =
  (anchorOf: (id: string) => string | undefined, slug: string): Shown =>
  (url) => {
    if (!linkAllowed(url)) return undefined;
    const target = targetOf(url);
    if (target !== undefined) {
      const anchor = anchorOf(target);
      return anchor === undefined ? undefined : `in:${anchor}`;
    }
    const house = 'https://house.invalid';
    const address = URL.parse(url, `${house}/library/${encodeURIComponent(slug)}`);
    return address?.href.startsWith(`${house}/`) ? address.href.slice(house.length) : address?.href;
  };

/** An address without its escapes, which programs write or leave out as they like. */
const unescaped = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** Whether a link in a document leads where the kit's does. */
export const sameLink = (shown: string | undefined, found: string | undefined): boolean => {
  if (shown === undefined || found === undefined || shown === found) return shown === found;
  if (shown.startsWith('in:') || found.startsWith('in:')) return false;
  const address = URL.parse(found);
  if (!address) return false;
  const { href, pathname, search, hash } = address;
  return unescaped(shown.startsWith('/') ? pathname + search + hash : href) === unescaped(shown);
};

const PLAIN: Marks = { bold: false, italic: false, code: false, link: undefined };

/** The words of a kit as its Word file sets them, each run knowing what it was written as. */
export const ownRuns = (
  nodes: readonly PhrasingContent[],
  shown: Shown,
  marks: Marks = PLAIN,
  wraps: readonly Wrap[] = [],
): OwnRun[] =>
  nodes.flatMap((node): OwnRun[] => {
    const inside = (children: readonly PhrasingContent[], wrap: Wrap, more: Partial<Marks>): OwnRun[] =>
      ownRuns(children, shown, { ...marks, ...more }, [...wraps, wrap]);
    switch (node.type) {
      case 'text':
      case 'html':
        return [{ ...marks, text: officeText(node.value).replace(/\s*\n\s*/g, ' '), wraps }];
      case 'strong':
        return inside(node.children, { type: 'strong' }, { bold: true });
      case 'emphasis':
        return inside(node.children, { type: 'emphasis' }, { italic: !marks.italic });
      case 'delete':
        return inside(node.children, { type: 'delete' }, {});
      case 'inlineCode':
        return [{ ...marks, code: true, text: officeText(node.value), wraps: [...wraps, { type: 'inlineCode' }] }];
      case 'break':
        return [{ ...marks, text: BREAK, wraps }];
      case 'link':
        return inside(node.children, { type: 'link', node }, { link: shown(node.url) ?? marks.link });
      case 'linkReference':
        return inside(node.children, { type: 'linkReference', node }, {});
      case 'image':
        return [{ ...marks, text: PICTURE, wraps, leaf: node }];
      case 'footnoteReference':
        return [{ ...marks, text: NOTE, wraps, leaf: node }];
      default:
        return [];
    }
  });
