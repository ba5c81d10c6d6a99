import { conversationOf } from '../../kit/conversation.ts';
import type { Exercise, Prose } from '../../kit/kit.ts';
import type { Expected } from './expected.ts';
import { type Desk, NOWHERE, own } from './expected-desk.ts';
import { aLine, proseLines } from './expected-prose.ts';
import { textOf } from './line.ts';
import { ownRuns } from './own-runs.ts';

/** A branching talk as cards: what is said on each can be changed, its replies can't. */
export const talkLines = (exercise: Exercise, { shown, t }: Desk): Expected[] => {
  const { intro, nodes } = conversationOf(exercise);
  const numbers = new Map(nodes.map(({ id }, at) => [id, at + 1]));
  const body = exercise.body
    .flatMap((part) => (part.kind === 'prose' ? [part.body] : []))
    .find(({ length }) => length > 0);
  // What is said stands between headings and lists of the one stretch: a line put in there follows what it follows.
  const said = (prose: Prose): Expected[] =>
    proseLines(prose, shown, 1, 'prose').map((line) =>
      line.place.is === 'prose' && body ? { ...line, place: { ...line.place, body } } : line,
    );
  const inLine = (prose: Prose): string =>
    prose.flatMap((node) => (node.type === 'paragraph' ? [textOf(ownRuns(node.children, shown))] : [])).join(' ');
  return [
    ...said(intro),
    ...nodes.flatMap((node, at) => [
      own(t.card(at + 1)),
      ...said(node.said),
      ...node.replies.map(({ says, feedback, to }, reply) => {
        const number = numbers.get(to);
        const letter = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[reply] ?? reply + 1;
        const go = number === undefined ? '' : ` ${t.goTo(number)}`;
        return aLine(`${letter}  ${inLine(says)} ${inLine(feedback)}${go}`, { is: 'reply', of: exercise }, NOWHERE);
      }),
    ]),
  ];
};
