import { HeadingLevel, InternalHyperlink, type Paragraph, type ParagraphChild, type Table } from 'docx';
import { conversationOf } from '../../../kit/conversation.ts';
import type { Exercise, Prose as KitProse, Reply } from '../../../kit/kit.ts';
import type { Desk } from './desk.ts';
import { bookmarked, ownParagraph } from './paragraphs.ts';
import { type Manner, paragraphIn, prose } from './prose.ts';
import { runIn, running } from './running.ts';

type Blocks = (Paragraph | Table)[];

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The words of a stretch of prose in one line: a reply is a paragraph, seldom two. */
const inOneLine = (body: KitProse, desk: Desk, manner: Manner): ParagraphChild[] =>
  body.flatMap((node, at) =>
    node.type === 'paragraph'
      ? [...(at > 0 ? [runIn(desk.tongueFor(manner.kit), ' ')] : []), ...running(node.children, desk, manner)]
      : [],
  );

/**
 * A branching rehearsal on paper: each moment a numbered card, each reply a letter with what it did and where to go,
 * which on a screen is a link.
 */
export const conversation = (exercise: Exercise, desk: Desk, manner: Manner): Blocks => {
  const { intro, nodes } = conversationOf(exercise);
  const numbers = new Map(nodes.map(({ id }, at) => [id, at + 1]));
  const deck = desk.nextId();
  const card = (number: number): string => `card${deck}_${number}`;
  const reply = ({ says, feedback, to }: Reply, at: number): Paragraph => {
    const number = numbers.get(to);
    const go =
      number === undefined
        ? []
        : [
            new InternalHyperlink({
              anchor: card(number),
              children: [runIn(desk.own, ` ${desk.t.goTo(number)}`, { style: 'Hyperlink' })],
            }),
          ];
    return paragraphIn(desk, manner, {
      ...(manner.style && { style: manner.style }),
      indent: { start: 360 },
      children: [
        runIn(desk.own, `${LETTERS[at] ?? at + 1}  `, { bold: true }),
        ...inOneLine(says, desk, manner),
        runIn(desk.own, ' '),
        ...inOneLine(feedback, desk, { ...manner, marks: { ...manner.marks, italics: true } }),
        ...go,
      ],
    });
  };
  return [
    ...prose(intro, desk, manner),
    ...nodes.flatMap(
      ({ said, replies }, at): Blocks => [
        ownParagraph(desk, {
          heading: HeadingLevel.HEADING_3,
          children: bookmarked(card(at + 1), [runIn(desk.own, desk.t.card(at + 1))]),
        }),
        ...prose(said, desk, manner),
        ...replies.map(reply),
      ],
    ),
  ];
};
