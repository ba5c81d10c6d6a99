import { type Code, codeAfter, countOf } from './code.ts';
import { LIMITS } from './limits.ts';
import type { Lines } from './lines.ts';
import { FENCE_COLONS, type Opening, openingsIn } from './openings.ts';
import type { Place, Report } from './problems.ts';

/** Lines from `from` up to `to` (0-based, `to` not included) that hold no container. */
export interface ProseFrame {
  kind: 'prose';
  from: number;
  to: number;
}

/** A `:::name[label]{attributes}` and what stands in it, not yet understood. */
export interface Container extends Opening {
  kind: 'container';
  children: Frame[];
}
export type Frame = ProseFrame | Container;

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

interface Cutting {
  openings: ReadonlyMap<number, Opening>;
  report: Report;
  /** The kit itself, then each container that is open, outermost first. */
  stack: Open[];
  opened: number;
}

const placeOfLine = (at: number): Place => ({ line: at + 1, column: 1 });

/** Closes what stands deeper than `depth`; all but the outermost of it was never closed itself, nor was that at the end of the kit. */
const leave = ({ stack, report }: Cutting, depth: number, isEnd: boolean): void => {
  while (stack.length > depth) {
    const left = stack.pop();
    if (!left) return;
    const { container, colons, code } = left;
    if (code) report('code-unclosed', placeOfLine(code.at), { mark: code.mark.repeat(code.length) });
    const isOutermost = stack.length === depth;
    // Where it has as many colons as what it stands in, that was said when it began.
    const isSaid = colons >= (stack.at(-1)?.colons ?? Number.POSITIVE_INFINITY);
    if (stack.length > 0 && !isSaid && (isEnd || !isOutermost)) {
      report('block-unclosed', placeOfLine(container.at), { name: container.name, colons: ':'.repeat(colons) });
    }
  }
};

const enter = (cutting: Cutting, outer: Open, container: Container, colons: number): void => {
  if (colons >= outer.colons) {
    const more = `${':'.repeat(colons + 1)}${outer.container.name}`;
    cutting.report('block-colons', placeOfLine(container.at), {
      name: container.name,
      outer: outer.container.name,
      more,
    });
  }
  outer.container.children.push(container);
  cutting.stack.push({ container, colons, code: undefined });
  cutting.opened += 1;
};

/** Opens the container that begins on a line; false when none does, which is reported. */
const tryOpening = (cutting: Cutting, outer: Open, colons: number, at: number): boolean => {
  const { stack, opened, openings, report } = cutting;
  const opening = openings.get(at);
  if (opened >= LIMITS.containers) report('too-many-blocks', placeOfLine(at), {});
  else if (stack.length > LIMITS.depth) report('too-deep', placeOfLine(at), {});
  else if (!opening) report('block-broken', placeOfLine(at), {});
  else {
    enter(cutting, outer, { kind: 'container', ...opening, children: [] }, colons);
    return true;
  }
  return false;
};

/** Closes the outermost container that a line of colons can close, and all in it; false when it closes none. */
const tryClosing = (cutting: Cutting, inner: Open, colons: number, at: number): boolean => {
  const outermost = cutting.stack.findIndex((open) => open.colons <= colons);
  if (outermost === -1) {
    if (!inner.code) cutting.report('block-stray-end', placeOfLine(at), {});
    return false;
  }
  leave(cutting, outermost, false);
  return true;
};

/** Cuts a text's lines, from `from` on, into containers and the prose between them. */
export const framesOf = (lines: Lines, from: number, report: Report): Frame[] => {
  const kit: Container = {
    kind: 'container',
    name: 'kit',
    label: '',
    marked: false,
    attributes: {},
    at: from,
    children: [],
  };
  const whole: Open = { container: kit, colons: Number.POSITIVE_INFINITY, code: undefined };
  const cutting: Cutting = { openings: openingsIn(lines, from), report, stack: [whole], opened: 0 };
  for (let at = from; at < lines.count; at += 1) {
    const line = lines.line(at);
    const colons = countOf(line, ':');
    const open = cutting.stack.at(-1) ?? whole;
    const isFence = colons >= FENCE_COLONS;
    const isClosing = isFence && line.slice(colons).trim() === '';
    if (isClosing && tryClosing(cutting, open, colons, at)) continue;
    if (isFence && !isClosing && !open.code && tryOpening(cutting, open, colons, at)) continue;
    if (!isFence && !open.code && isMisplacedFence(line)) report('block-indented', placeOfLine(at), {});
    open.code = codeAfter(line, at, open.code);
    addProse(open.container.children, at);
  }
  leave(cutting, 0, true);
  return kit.children;
};
