import { isMap, isSeq, Lexer } from 'yaml';
import { LIMITS } from './limits.ts';

/** Tokens that YAML's lexer adds: they stand for nothing in the text. */
const ADDED = ['\x02', '\x18', '\x1f'];
const SCALAR = '\x1f';

/**
 * Where brackets, or one `- ` after another on a line, go deeper than front matter may: before the parser, which calls
 * itself for each, is let near. Undefined when they don't.
 * @returns an offset in the source
 */
export const tooDeepOffset = (source: string): number | undefined => {
  let offset = 0;
  let brackets = 0;
  let onLine = 0;
  let before = '';
  for (const token of new Lexer().lex(source)) {
    const isSign = before !== SCALAR;
    before = token;
    if (isSign && (token === '[' || token === '{')) brackets += 1;
    if (isSign && (token === ']' || token === '}')) brackets -= 1;
    if (isSign && (token === '-' || token === '?')) onLine += 1;
    if (token.startsWith('\n') || token.startsWith('\r')) onLine = 0;
    if (brackets > LIMITS.frontMatterDepth || onLine > LIMITS.frontMatterDepth) return offset;
    if (!ADDED.includes(token)) offset += token.length;
  }
  return undefined;
};

/** How many lists and maps stand inside each other. */
export const depthOf = (node: unknown): number => {
  if (isMap(node)) return 1 + node.items.reduce((deepest, { value }) => Math.max(deepest, depthOf(value)), 0);
  if (isSeq(node)) return 1 + node.items.reduce((deepest: number, item) => Math.max(deepest, depthOf(item)), 0);
  return 0;
};
