import { readBlocks, readParts, readProseIn } from './blocks.ts';
import { conversationOf } from './conversation.ts';
import { type Frame, framesOf } from './frames.ts';
import { readFront } from './front.ts';
import { idsBeside } from './ids.ts';
import type { Block, FrontMatter, Kit, Parsed, Problem, Step } from './kit.ts';
import { labelsDefined } from './labels.ts';
import { LIMITS } from './limits.ts';
import { type Lines, linesOf } from './lines.ts';
import { type Place, problemList, type Report } from './problems.ts';
import { readAllProse } from './prose.ts';
import type { Reader } from './reader.ts';
import { everyPart } from './reading.ts';
import { isId } from './slug.ts';
import { checkAddressed, checkSession } from './whole.ts';

const START: Place = { line: 1, column: 1 };
const BYTE_ORDER_MARK = '\uFEFF';
const FENCE = '---';

const isFence = (line: string): boolean => line.trimEnd() === FENCE;

/** The 0-based line that ends the front matter; undefined, and a problem, when there is none to read. */
const frontEnd = (lines: Lines, report: Report): number | undefined => {
  if (!isFence(lines.line(0))) {
    report('front-missing', START, {});
    return undefined;
  }
  for (let at = 1; at < lines.count; at += 1) {
    if (!isFence(lines.line(at))) continue;
    if (lines.between(1, at).length <= LIMITS.frontMatter) return at;
    report('front-too-long', START, {});
    return undefined;
  }
  report('front-unclosed', START, {});
  return undefined;
};

const frontIn = (lines: Lines, end: number, report: Report): FrontMatter | undefined =>
  readFront(lines.between(1, end), lines.starts[1] ?? 0, lines, report);

/** Ids that the text gives, so that none is proposed twice. */
const claimedIds = (frames: readonly Frame[]): string[] =>
  frames.flatMap((frame) => {
    if (frame.kind === 'prose') return [];
    const { id } = frame.attributes;
    return [...(id !== undefined && isId(id) ? [id] : []), ...claimedIds(frame.children)];
  });

/** Everything that a link in the kit may go to. */
const targetsIn = (blocks: readonly Block[]): Set<string> =>
  new Set(
    blocks.flatMap(everyPart).flatMap((part) => {
      const own = 'id' in part ? part.id : part.kind === 'unknown' ? part.attributes.id : undefined;
      const nodes = part.kind === 'exercise' && part.exercise === 'conversation' ? conversationOf(part).nodes : [];
      return [...(own ? [own] : []), ...nodes.map(({ id }) => id)];
    }),
  );

const isStep = (block: Block): block is Step => block.kind === 'step';

const bodyIn = (lines: Lines, from: number, report: Report): Block[] => {
  const frames = framesOf(lines, from, report);
  const prose = readAllProse(frames, from, lines, report);
  const ids = idsBeside(new Set(claimedIds(frames)));
  const reader: Reader = {
    lines,
    report,
    ids,
    prose: prose.of,
    placeOf: prose.placeOf,
    parts: (inside, outer) => readParts(inside, outer, reader),
    proseIn: (container) => readProseIn(container, reader),
  };
  const blocks = readBlocks(frames, reader);
  checkAddressed(prose.addressed, targetsIn(blocks), prose.placeOf, report);
  checkSession(blocks.filter(isStep), ({ id }) => ({ line: ids.lineOf(id) ?? 1, column: 1 }), report);
  return blocks;
};

const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

/** Whether the text as a whole is past a limit, which is reported: then only its front matter is read. */
const isPastLimits = (text: string, lines: Lines, report: Report): boolean => {
  if (text.length > LIMITS.textBytes || bytesIn(text) > LIMITS.textBytes) report('text-too-long', START, {});
  else if (lines.count > LIMITS.lines) report('too-many-lines', START, { count: lines.count });
  else {
    const count = labelsDefined(lines, 0).size;
    if (count <= LIMITS.definitions) return false;
    report('too-many-definitions', START, { count });
  }
  return true;
};

const inOrder = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => a.line - b.line || a.column - b.column);

/**
 * Reads a kit's text. Never throws: whatever the text, the answer is the best reading of it and the problems it has,
 * in the order they stand in the text.
 */
export const parseKit = (text: string): Parsed => {
  const { problems, report } = problemList();
  const given = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (given.trim() === '') {
    report('text-empty', START, {});
    return { kit: undefined, problems };
  }
  const isHuge = given.length > LIMITS.textBytes;
  const lines = linesOf(isHuge ? given.slice(0, 2 * LIMITS.frontMatter) : given);
  const lost = lines.text.indexOf('\uFFFD');
  if (lost !== -1) report('not-utf8', lines.placeAt(lost), {});
  const isPast = isPastLimits(given, lines, report);
  const end = frontEnd(lines, report);
  if (end === undefined) return { kit: undefined, problems };
  const front = frontIn(lines, end, report);
  const blocks = isPast ? [] : bodyIn(lines, end + 1, report);
  const kit: Kit | undefined = front && { front, blocks };
  return { kit, problems: inOrder(problems) };
};
