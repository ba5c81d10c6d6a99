import type { FootnoteDefinition, List, ListItem, Node, PhrasingContent, RootContent, Table } from 'mdast';
import type { ComponentChildren, VNode } from 'preact';
import { useWords } from '../words/words.ts';
import { useAddress } from './page-context.ts';
import { words } from './words.ts';

/** How a stretch of prose is shown. */
export interface ProseOptions {
  /** Added to a heading's depth, so that a kit's `##` sits under the page's own titles. */
  under?: number;
  /** Where an image named `media/…` is found. */
  media?: (name: string) => string;
  /** The mark and address of a footnote; undefined leaves it out. */
  footnote?: (label: string) => { mark: string; href: string; id?: string } | undefined;
  /** Turns a link `#id` within the kit into an address on this page. */
  within?: (id: string) => string;
  /** What a table is called to somebody who hears it; the page's word for one when not given. */
  tableLabel?: string;
  /** Turns a source mark such as [2] in running text into a link. */
  source?: (number: number) => string | undefined;
}

type Show = (node: Node, key: number) => ComponentChildren;

const OPEN = new Set(['https:', 'http:', 'mailto:']);

/** Asks the URL parser that a browser has, which also sees through tabs and odd capitals. */
const isOpen = (url: string): boolean => {
  const parsed = URL.parse(url, 'https://here.invalid/');
  return parsed !== null && OPEN.has(parsed.protocol);
};

const childrenOf = (nodes: readonly Node[], show: Show): ComponentChildren[] => nodes.map(show);

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** A table may be wider than a phone: it scrolls in a box of its own. There are many on a page, so no box is a landmark. */
const table = (node: Table, show: Show, key: number, label: string): VNode => {
  const [head, ...rows] = node.children;
  const align = (at: number) => (node.align?.[at] === 'right' ? { class: 'n' } : {});
  return (
    <figure key={key} class="scroll" tabIndex={0} aria-label={label}>
      <table>
        {head && (
          <thead>
            <tr>
              {head.children.map((cell, at) => (
                <th key={at} scope="col" {...align(at)}>
                  {childrenOf(cell.children, show)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>
              {row.children.map((cell, at) => (
                <td key={at} {...align(at)}>
                  {childrenOf(cell.children, show)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
};

const item = (node: ListItem, show: Show, key: number, tight: boolean): VNode => (
  <li key={key}>
    {typeof node.checked === 'boolean' && (node.checked ? '☑ ' : '☐ ')}
    {node.children.map((child, at) =>
      tight && child.type === 'paragraph' ? childrenOf(child.children, show) : show(child, at),
    )}
  </li>
);

const list = (node: List, show: Show, key: number): VNode => {
  const tight = !node.spread && node.children.every((one) => !one.spread);
  const items = node.children.map((child, at) => item(child, show, at, tight));
  if (!node.ordered)
    return (
      <ul key={key} class="list">
        {items}
      </ul>
    );
  return (
    <ol key={key} class="list" {...(node.start && node.start !== 1 ? { start: node.start } : {})}>
      {items}
    </ol>
  );
};

/** Running text, in which a source mark such as [2] or [2, 12] becomes links to the sources. */
const runningText = (value: string, { source }: ProseOptions, key: number): ComponentChildren => {
  if (!source || !value.includes('[')) return value;
  return value.split(/(\[\d+(?:, ?\d+)*\])/).map((piece, at) => {
    if (!/^\[\d/.test(piece)) return piece;
    const numbers = piece.slice(1, -1).split(/, ?/).map(Number);
    return (
      <span key={`${key}-${at}`} class="marks">
        {'['}
        {numbers.map((number, nth) => {
          const href = source(number);
          return (
            <>
              {nth > 0 && ', '}
              {href ? <a href={href}>{number}</a> : number}
            </>
          );
        })}
        {']'}
      </span>
    );
  });
};

const link = (
  url: string,
  title: string | null | undefined,
  inside: ComponentChildren,
  address: (to: string) => string,
  options: ProseOptions,
  key: number,
) => {
  if (!isOpen(url)) return <span key={key}>{inside}</span>;
  const to = url.startsWith('#') && options.within ? options.within(url.slice(1)) : address(url);
  return (
    <a key={key} href={to} {...(title ? { title } : {})} {...(/^https?:/.test(url) ? { rel: 'noopener' } : {})}>
      {inside}
    </a>
  );
};

const inline = (
  node: PhrasingContent,
  show: Show,
  options: ProseOptions,
  address: (to: string) => string,
  key: number,
): ComponentChildren => {
  switch (node.type) {
    case 'text':
      return runningText(node.value, options, key);
    case 'html':
      return node.value;
    case 'emphasis':
      return <em key={key}>{childrenOf(node.children, show)}</em>;
    case 'strong':
      return <strong key={key}>{childrenOf(node.children, show)}</strong>;
    case 'delete':
      return <s key={key}>{childrenOf(node.children, show)}</s>;
    case 'inlineCode':
      return <code key={key}>{node.value}</code>;
    case 'break':
      return <br key={key} />;
    case 'link':
      return link(node.url, node.title, childrenOf(node.children, show), address, options, key);
    case 'image':
      return options.media && node.url.startsWith('media/') ? (
        <img key={key} src={options.media(node.url.slice(6))} alt={node.alt ?? ''} loading="lazy" />
      ) : (
        <em key={key}>{node.alt}</em>
      );
    case 'footnoteReference': {
      const found = options.footnote?.(node.identifier);
      return found ? (
        <sup key={key}>
          <a href={found.href} {...(found.id ? { id: found.id } : {})}>
            {found.mark}
          </a>
        </sup>
      ) : null;
    }
    default:
      return null;
  }
};

const block = (
  node: RootContent | FootnoteDefinition,
  show: Show,
  options: ProseOptions,
  key: number,
): ComponentChildren | undefined => {
  switch (node.type) {
    case 'paragraph':
      return <p key={key}>{childrenOf(node.children, show)}</p>;
    case 'heading': {
      const Heading = headings[Math.min(5, node.depth - 1 + (options.under ?? 0))] ?? 'h6';
      return <Heading key={key}>{childrenOf(node.children, show)}</Heading>;
    }
    case 'blockquote':
      return <blockquote key={key}>{childrenOf(node.children, show)}</blockquote>;
    case 'list':
      return list(node, show, key);
    case 'code':
      return (
        <pre key={key}>
          <code>{node.value}</code>
        </pre>
      );
    case 'thematicBreak':
      return <hr key={key} />;
    case 'table':
      return table(node, show, key, options.tableLabel ?? '');
    case 'html':
      return <p key={key}>{node.value}</p>;
    case 'definition':
    case 'footnoteDefinition':
    case 'yaml':
      return null;
    default:
      return undefined;
  }
};

/** CommonMark as HTML. Raw HTML is shown as the text it is; what no link may be is text too. */
export const Prose = ({ body, ...given }: { body: readonly RootContent[] } & ProseOptions) => {
  const address = useAddress();
  const t = useWords(words);
  const options = { tableLabel: t.table, ...given };
  const show: Show = (node, key) => {
    const content = node as RootContent;
    const shown = block(content, show, options, key);
    return shown === undefined ? inline(content as PhrasingContent, show, options, address, key) : shown;
  };
  return <>{childrenOf(body, show)}</>;
};
