import type { BlockContent, DefinitionContent, Paragraph, RootContent } from 'mdast';
import { printProse } from './grammar.ts';
import type { Block, Evaluation, Kit, Part, Prose, Question, Step } from './kit.ts';
import { printAttributes } from './print-attributes.ts';
import { printFront } from './print-front.ts';

/** A title in brackets: its words, and nothing that means more. */
const printTitle = (title: string): string => {
  if (title === '') return '';
  const words = printProse([{ type: 'paragraph', children: [{ type: 'text', value: title }] }]);
  return `[${words.replaceAll(']', '\\]')}]`;
};

interface Opening {
  name: string;
  title?: string;
  attributes: Record<string, string | undefined>;
  /** Colons at least: three if none are said. */
  colons?: number;
}

/** Colons of the longest line of colons alone: whatever stands around it needs one more. */
const longestFence = (text: string): number =>
  Math.max(
    0,
    ...text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line === ':'.repeat(line.length))
      .map(({ length }) => length),
  );

const container = ({ name, title = '', attributes, colons = 3 }: Opening, inside: readonly string[]): string => {
  const body = inside.filter((text) => text !== '').join('\n\n');
  const fence = ':'.repeat(Math.max(colons, longestFence(body) + 1));
  return [
    `${fence}${name}${printTitle(title)}${printAttributes(attributes)}`,
    ...(body === '' ? [] : [body]),
    fence,
  ].join('\n');
};

/** Colons of what usually holds other blocks, whether it does or not: giving a step notes changes no line but theirs. */
const HOLDER = 4;

const printStep = (step: Step): string =>
  container(
    {
      name: 'step',
      title: step.title,
      colons: HOLDER,
      attributes: {
        id: step.id,
        minutes: String(step.minutes),
        shortest: step.shortest === step.minutes ? undefined : String(step.shortest),
        method: step.method,
        keep: step.keep === 'must' ? undefined : step.keep,
        screen: step.screen === 'none' ? undefined : step.screen,
        hinge: step.hinge ? '' : undefined,
        ...step.unknown,
      },
    },
    step.body.map(printPart),
  );

/** A question with its ending on the last line of what it asks. */
const askedAloud = ({ asks, answer }: Question): Prose => {
  const last = asks.at(-1);
  const ending = `(${answer})`;
  if (last?.type !== 'paragraph') return [...asks, { type: 'paragraph', children: [{ type: 'text', value: ending }] }];
  const words = last.children.at(-1);
  const ended: Paragraph =
    words?.type === 'text'
      ? { ...last, children: [...last.children.slice(0, -1), { ...words, value: `${words.value} ${ending}` }] }
      : { ...last, children: [...last.children, { type: 'text', value: ` ${ending}` }] };
  return [...asks.slice(0, -1), ended];
};

const BLOCKS = ['paragraph', 'heading', 'blockquote', 'list', 'code', 'table', 'thematicBreak', 'footnoteDefinition'];
const isBlock = (node: RootContent): node is BlockContent | DefinitionContent => BLOCKS.includes(node.type);

const listItems = (questions: readonly Question[]): Prose => {
  if (questions.length === 0) return [];
  const children = questions.map((question) => ({
    type: 'listItem' as const,
    spread: false,
    children: askedAloud(question).filter(isBlock),
  }));
  return [{ type: 'list', ordered: false, spread: false, children }];
};

const printEvaluation = ({ intro, questions, unknown }: Evaluation): string =>
  container({ name: 'evaluation', attributes: { ...unknown } }, [printProse(intro), printProse(listItems(questions))]);

/** Anything that may stand in another. */
export const printPart = (part: Part | Block): string => {
  switch (part.kind) {
    case 'prose':
    case 'background':
      return printProse(part.body);
    case 'step':
      return printStep(part);
    case 'notes':
      return container({ name: 'notes', attributes: { ...part.unknown } }, [printProse(part.body)]);
    case 'slide':
      return container({ name: 'slide', title: part.title, attributes: { id: part.id, ...part.unknown } }, [
        printProse(part.body),
      ]);
    case 'handout': {
      const per = part.per === 'person' ? undefined : part.per;
      return container(
        { name: 'handout', title: part.title, colons: HOLDER, attributes: { id: part.id, per, ...part.unknown } },
        part.body.map(printPart),
      );
    }
    case 'exercise':
      return container(
        { name: 'exercise', title: part.title, attributes: { id: part.id, kind: part.exercise, ...part.unknown } },
        part.body.map(printPart),
      );
    case 'case':
      return container(
        { name: 'case', title: part.title, attributes: { id: part.id, struggle: part.struggle, ...part.unknown } },
        part.body.map(printPart),
      );
    case 'evaluation':
      return printEvaluation(part);
    case 'unknown':
      return container(
        { name: part.name, title: part.label ?? '', attributes: part.attributes },
        part.body.map(printPart),
      );
  }
};

/**
 * A kit as text, one way only: equal kits give equal text, and reading it again gives an equal kit. Comments in the
 * front matter, hard wrapping and other spacing that means nothing are not kept.
 */
export const printKit = ({ front, blocks }: Kit): string =>
  `${['---', printFront(front).trimEnd(), '---'].join('\n')}\n${blocks.map((block) => `\n${printPart(block)}\n`).join('')}`;
