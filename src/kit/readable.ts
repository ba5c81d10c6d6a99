import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseProse } from './grammar.ts';

/*
 * Prose as somebody reads it who knows no marks: a line for each paragraph, item or row. Nothing that a reader should
 * judge is lost: addresses of links and names of pictures stand in it.
 */

type Link = Extract<Nodes, { type: 'link' }>;

const linkName = (link: Link): string => JSON.stringify([link.url, link.children.map((child) => inline(child))]);

const inline = (node: PhrasingContent, known?: ReadonlySet<string>): string => {
  switch (node.type) {
    case 'break':
      return ' ';
    case 'image':
      return `[${[node.alt, node.url].filter(Boolean).join(': ')}]`;
    case 'footnoteReference':
      return `[${node.identifier}]`;
    case 'link': {
      const said = node.children.map((child) => inline(child, known)).join('');
      return known?.has(linkName(node)) || said === node.url ? said : `${said} (${node.url})`;
    }
    default:
      if ('children' in node) return node.children.map((child) => inline(child, known)).join('');
      // A note that is called here and given elsewhere is read as text.
      return 'value' in node ? node.value.replaceAll('\n', ' ').replace(/\[\^([^[\]]+)\]/g, '[$1]') : '';
  }
};

const listed = (lines: readonly string[], mark: string): string[] => lines.map((line, at) => (at ? line : mark + line));

const linesIn = (node: RootContent, known: ReadonlySet<string>): string[] => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [node.children.map((child) => inline(child, known)).join('')];
    case 'list':
      return node.children.flatMap(({ children }, at) =>
        listed(
          children.flatMap((child) => linesIn(child, known)),
          node.ordered ? `${(node.start ?? 1) + at}. ` : '• ',
        ),
      );
    case 'table':
      return node.children.map(({ children }) =>
        children.map((cell) => cell.children.map((child) => inline(child, known)).join('')).join(' · '),
      );
    case 'blockquote':
      return node.children.flatMap((child) => linesIn(child, known));
    case 'footnoteDefinition':
      return listed(
        node.children.flatMap((child) => linesIn(child, known)),
        `[${node.identifier}] `,
      );
    case 'definition':
      return [`[${node.label ?? node.identifier}]: ${node.url}`];
    case 'thematicBreak':
      return ['* * *'];
    case 'code':
    case 'html':
      return node.value.split('\n');
    default:
      return [];
  }
};

const linksIn = (prose: Nodes): Set<string> => {
  const links = new Set<string>();
  visit(prose, 'link', (link) => {
    links.add(linkName(link));
  });
  return links;
};

/**
 * Two versions of some Markdown, read. The address of a link is said where it is not the same in both. Undefined when they
 * read the same: then only marks differ (bold, the kind of a list).
 */
export const readBoth = (before: string, after: string): { before: string; after: string } | undefined => {
  const [was, is] = [parseProse(before), parseProse(after)];
  const links = linksIn(is);
  const known = new Set([...linksIn(was)].filter((link) => links.has(link)));
  const [read, now] = [was, is].map(({ children }) => children.flatMap((child) => linesIn(child, known)).join('\n'));
  return read === now ? undefined : { before: read ?? '', after: now ?? '' };
};
