import type { Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import type { Prose } from './kit.ts';

/*
 * What of Markdown this format reads. The standard extensions bring more than the format has (links found in running
 * text, ~~strikes~~, task lists, directives in a sentence), and some of it costs a try at every letter: it is taken out.
 */

interface Syntax {
  text?: Record<string, unknown> | undefined;
  flow?: Record<string, unknown> | undefined;
}
const isSyntax = (value: unknown): value is Syntax => typeof value === 'object' && value !== null;
const nameOf = (construct: unknown): string =>
  typeof construct === 'object' && construct !== null && 'name' in construct ? String(construct.name) : '';

const COLON = 58;
const FOOTNOTES = ['gfmFootnoteCall', 'gfmPotentialFootnoteCall'];

/** `:::name` alone is a directive; `::name` and `:name` are text. The first construct at a colon is the container. */
const keepContainers = (syntax: Syntax): void => {
  delete syntax.text;
  const atColon = syntax.flow?.[COLON];
  if (syntax.flow && Array.isArray(atColon)) syntax.flow[COLON] = atColon.slice(0, 1);
};

/** Of the constructs in running text only footnote calls stay. */
const keepFootnotes = (syntax: Syntax): void => {
  const kept = Object.entries(syntax.text ?? {}).map(([code, constructs]) => [
    code,
    [constructs].flat().filter((construct) => FOOTNOTES.includes(nameOf(construct))),
  ]);
  syntax.text = Object.fromEntries(kept.filter(([, constructs]) => constructs?.length));
};

const NO_HTML = { disable: { null: ['htmlFlow', 'htmlText'] } };

function onlyContainers(this: Processor): void {
  const { micromarkExtensions = [] } = this.data();
  micromarkExtensions.filter(isSyntax).forEach(keepContainers);
  micromarkExtensions.push(NO_HTML);
}

function onlyTablesAndFootnotes(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions?.filter(isSyntax).forEach(keepFootnotes);
  data.micromarkExtensions?.push({ disable: { null: [...NO_HTML.disable.null, 'strikethrough'] } });
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().filter(({ transforms }) => !transforms) ?? [];
}

const prose = unified().use(remarkParse).use(remarkGfm).use(onlyTablesAndFootnotes).freeze();
const openings = unified().use(remarkParse).use(remarkDirective).use(onlyContainers).freeze();

/** CommonMark with tables and footnotes; never HTML, never a directive. */
export const parseProse = (text: string): Root => prose.parse(text);

/** Lines that open containers, read by the directive syntax itself. */
export const parseOpening = (text: string): Root => openings.parse(text);

/** Of what the extension writes, tables and footnotes stay: a link in running text or a ~ is nothing to escape. */
function onlyTablesAndFootnotesPrinted(this: Processor): void {
  const data = this.data();
  const all = data.toMarkdownExtensions?.flatMap(({ extensions = [] }) => extensions) ?? [];
  const kept = all
    .filter((extension) => extension !== null)
    .filter(({ handlers }) => handlers && ('footnoteDefinition' in handlers || 'table' in handlers));
  data.toMarkdownExtensions = [...kept, { unsafe: [{ atBreak: true, character: ':', after: '::' }] }];
}

const printer = unified()
  .use(remarkStringify, {
    bullet: '-',
    bulletOther: '*',
    emphasis: '*',
    listItemIndent: 'one',
    rule: '*',
    ruleSpaces: false,
  })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(onlyTablesAndFootnotesPrinted)
  .freeze();

/** Prose as Markdown, one way only; no line ending at its end. */
export const printProse = (prose: Prose): string =>
  printer.stringify({ type: 'root', children: prose }).replace(/\n$/, '');
