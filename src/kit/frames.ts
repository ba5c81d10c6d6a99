import { toString as wordsIn } from 'mdast-util-to-string';
import { type Code, codeAfter, countOf } from './code.ts';
import { parseOpening } from './grammar.ts';
import { LIMITS } from './limits.ts';
import type { Lines } from './lines.ts';
import type { Report } from './problems.ts';
import { tangleOf } from './tangle.ts';

/** Lines from `from` up to `to` (0-based, `to` not included) that hold no container. */
export interface ProseFrame {
  kind: 'prose';
  from: number;
  to: number;
}

/** A `:::name[label]{attributes}` and what stands in it, not yet understood. */
export interface Container {
  kind: 'container';
  name: string;
  label: string | undefined;
  /** Whether the label holds more than plain words. */
  marked: boolean;
  attributes: Record<string, string>;
  /** 0-based line of its opening. */
  at: number;
  children: Frame[];
}
export type Frame = ProseFrame | Container;

/** The line that opens a container, or undefined when it is none after all. */
const openingOf = (line: string, at: number): Container | undefined => {
  const [node, ...others] = parseOpening(line).children;
  if (node?.type !== 'containerDirective' || others.length > 0) return undefined;
  const [first] = node.children;
  const label = first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined;
  const attributes = Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? ''] as const);
  return {
    kind: 'container',
    name: node.name,
    label: label && wordsIn(label).replace(/\s+/g, ' ').trim(),
    marked: label?.children.some(({ type }) => type !== 'text') ?? false,
    attributes: Object.fromEntries(attributes),
    at,
    children: [],
  };
};

interface Open {
  container: Container;
  colons: number;
  code: Code | undefined;
}

const addProse = (children: Frame[], at: number): void => {
  const last = children.at(-1);
  if (last?.kind === 'prose') last.to = at + 1;
  else children.push({ kind: 'prose', from: at, to: at + 1 });
};

/** Whether a line of colons stands inside a list or quote, or a little off the margin, where it means nothing. */
const isMisplacedFence = (line: string): boolean => {
  const inner = line.replace(/^(?: {0,3}(?:>|[-*+](?= )|\d{1,9}[.)](?= )))* {0,3}/, '');
  return inner !== line && inner.startsWith(':::');
};

/** Cuts a text's lines, from `from` on, into containers and the prose between them. */
export const framesOf = (lines: Lines, from: number, report: Report): Frame[] => {
  const root: Container = {
    kind: 'container',
    name: '',
    label: '',
    marked: false,
    attributes: {},
    at: from,
    children: [],
  };
  const stack: Open[] = [{ container: root, colons: Number.POSITIVE_INFINITY, code: undefined }];
  const top = (): Open => stack.at(-1) ?? { container: root, colons: 0, code: undefined };
  let opened = 0;

  const leave = (depth: number, closedBy: number): void => {
    while (stack.length > depth) {
      const left = stack.pop();
      if (!left) return;
      const at = { line: left.container.at + 1, column: 1 };
      if (left.code)
        report(
          'code-unclosed',
          { line: left.code.at + 1, column: 1 },
          { mark: left.code.mark.repeat(left.code.length) },
        );
      const isSaid = left.colons >= (stack.at(-1)?.colons ?? 0);
      if (!isSaid && (closedBy === 0 || stack.length > depth)) {
        report('block-unclosed', at, { name: left.container.name, colons: ':'.repeat(left.colons) });
      }
    }
  };

  const enter = (container: Container, colons: number): void => {
    const outer = top();
    const at = { line: container.at + 1, column: 1 };
    if (colons >= outer.colons) {
      const more = `${':'.repeat(colons + 1)}${outer.container.name}`;
      report('block-colons', at, { name: container.name, outer: outer.container.name, more });
    }
    outer.container.children.push(container);
    stack.push({ container, colons, code: undefined });
    opened += 1;
  };

  const tryOpening = (line: string, colons: number, at: number): boolean => {
    const place = { line: at + 1, column: 1 };
    const code = opened >= LIMITS.containers ? 'too-many-blocks' : stack.length > LIMITS.depth ? 'too-deep' : undefined;
    if (code) report(code, place, {});
    if (code) return false;
    const isReadable = line.length <= LIMITS.openingLine && tangleOf([line]) <= LIMITS.tangleOfOpening;
    const container = isReadable ? openingOf(line, at) : undefined;
    if (container) enter(container, colons);
    else report('block-broken', place, {});
    return container !== undefined;
  };

  const tryClosing = (colons: number, at: number): boolean => {
    const outermost = stack.findIndex((open, depth) => depth > 0 && open.colons <= colons);
    if (outermost === -1) {
      if (!top().code) report('block-stray-end', { line: at + 1, column: 1 }, {});
      return false;
    }
    leave(outermost, colons);
    return true;
  };

  for (let at = from; at < lines.count; at += 1) {
    const line = lines.line(at);
    const colons = countOf(line, ':');
    const open = top();
    if (colons >= 3) {
      if (line.slice(colons).trim() === '' ? tryClosing(colons, at) : !open.code && tryOpening(line, colons, at))
        continue;
    } else if (!open.code && isMisplacedFence(line)) report('block-indented', { line: at + 1, column: 1 }, {});
    open.code = codeAfter(line, at, open.code);
    addProse(open.container.children, at);
  }
  leave(0, 0);
  return root.children;
};
