import type { ListItem, Paragraph, RootContent, Text } from 'mdast';
import { attributesOf } from './attributes.ts';
import type { Container } from './frames.ts';
import type { Evaluation, Prose, Question, QuestionKind } from './kit.ts';
import { openingPlace, type Reader } from './reader.ts';

/** How a question may end, and what it means; a dash typed for a hyphen is forgiven. */
const ENDINGS: readonly (readonly [ending: string, kind: QuestionKind])[] = [
  ['(1-5)', '1-5'],
  ['(1–5)', '1-5'],
  ['(yes/no)', 'yes/no'],
  ['(words)', 'words'],
];

const lastText = (item: ListItem): { text: Text; paragraph: Paragraph } | undefined => {
  const paragraph = item.children.at(-1);
  if (paragraph?.type !== 'paragraph') return undefined;
  const text = paragraph.children.at(-1);
  return text?.type === 'text' ? { text, paragraph } : undefined;
};

/** The question without its ending. */
const askedIn = (item: ListItem, text: Text, paragraph: Paragraph, ending: string): Prose => {
  const value = text.value.slice(0, -ending.length).replace(/ $/, '');
  const words = paragraph.children.slice(0, -1);
  const children = value === '' ? words : [...words, { type: 'text' as const, value }];
  const before = item.children.slice(0, -1);
  return children.length === 0 ? before : [...before, { type: 'paragraph', children }];
};

const questionIn = (item: ListItem, reader: Reader): Question => {
  const last = lastText(item);
  const said = last?.text.value.toLowerCase();
  const found = ENDINGS.find(([ending]) => said?.endsWith(ending));
  if (last && found) return { asks: askedIn(item, last.text, last.paragraph, found[0]), answer: found[1] };
  reader.report('question-kind', reader.placeOf(item), {});
  return { asks: item.children, answer: 'words' };
};

const isList = (node: RootContent): node is Extract<RootContent, { type: 'list' }> => node.type === 'list';

/** `:::evaluation`: the questions of the evaluation sheet, a list item each; what is no list introduces them. */
export const readEvaluation = (container: Container, reader: Reader): Evaluation => {
  const attributes = attributesOf(container, reader);
  attributes.noTitle();
  const prose = reader.proseIn(container);
  const items = prose.filter(isList).flatMap(({ children }) => children);
  if (items.length === 0) reader.report('questions-missing', openingPlace(container), {});
  const intro = prose.filter((node) => !isList(node));
  return { kind: 'evaluation', ...attributes.kept(), intro, questions: items.map((item) => questionIn(item, reader)) };
};
