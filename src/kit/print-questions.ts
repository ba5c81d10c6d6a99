import type { BlockContent, DefinitionContent, Paragraph, RootContent } from 'mdast';
import type { Prose, Question } from './kit.ts';

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

/** The questions of an evaluation as the list they are written in. */
export const questionList = (questions: readonly Question[]): Prose => {
  if (questions.length === 0) return [];
  const asked = questions.map((question) => askedAloud(question).filter(isBlock));
  const spread = asked.some((blocks) => blocks.length > 1);
  return [
    {
      type: 'list',
      ordered: false,
      spread,
      children: asked.map((children) => ({ type: 'listItem', spread, children })),
    },
  ];
};
