import { conversationOf } from '../../../kit/conversation.ts';
import type { Case, ConversationNode, Evaluation, Exercise, Handout } from '../../../kit/kit.ts';
import type { PackPaper } from '../pack.ts';
import { around, type KitDocument } from './document.ts';
import { fitsPage, isTall } from './heights.ts';
import type { Block } from './nodes.ts';
import { setParts } from './parts.ts';
import { type Surroundings, setProse, setText } from './prose.ts';
import { openSources, type Sources } from './sources.ts';

/** What a handout that is to be cut up says before its list, in the languages of our kits. */
const CUT = /\b(cut (them )?(up|into|out)|torrwch)\b/i;
/** A list of fewer is not a set of cards. */
const CARDS_LEAST = 3;
/** A card with more text than this takes the whole width. */
const LONG_LETTERS = 420;

type ListBlock = Extract<Block, { t: 'list' }>;

const wordsIn = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && 't' in inner ? { ...inner, t: undefined } : inner,
  ) ?? '';

const isCutUp = (id: string, blocks: readonly Block[], list: ListBlock): boolean =>
  id.endsWith('-cards') || CUT.test(wordsIn(blocks.slice(0, blocks.indexOf(list))));

/** The longest list of a paper that is to be cut up, as cards; every other paper as it is. */
export const withCards = (id: string, blocks: Block[]): Block[] => {
  const lists = blocks.filter((block): block is ListBlock => block.t === 'list');
  const [list] = lists.toSorted((one, other) => other.items.length - one.items.length);
  if (!list || list.items.length < CARDS_LEAST || !isCutUp(id, blocks, list)) return blocks;
  const long = list.items.some((item) => wordsIn(item).length > LONG_LETTERS);
  const cards: Block = { t: 'cards', start: list.start, long, whole: list.items.every(fitsPage), items: list.items };
  return blocks.map((block) => (block === list ? cards : block));
};

/** Which papers of a pack are handed out, and which are exercises. */
export const isHandout = (one: PackPaper): one is PackPaper<Handout> => one.paper.kind === 'handout';
export const isExercise = (one: PackPaper): one is PackPaper<Exercise> => one.paper.kind === 'exercise';

const copies = ({ job, t }: KitDocument, { per }: Handout): string => {
  const { min, max } = job.kit.front.participants;
  if (per === 'group') return t.per.group;
  const share = per === 'pair' ? 2 : 1;
  return `${t.per[per]}: ${t.copies(Math.ceil(min / share), Math.ceil(max / share))}`;
};

/** A handout or a case; its sources are cited in `sources`. */
export const handoutContents = (
  document: KitDocument,
  { paper, kit }: { paper: Handout | Case; kit: PackPaper['kit'] },
  labelled: ReadonlySet<string>,
  sources: Sources,
  level: number,
) => {
  const prose = around(document, kit, labelled, sources);
  const blocks = withCards(paper.id, setParts(paper.body, prose, level, paper.title));
  return {
    title: setText(paper.title),
    letters: [...paper.title].length,
    label: `${document.prefixOf(kit)}${paper.id}`,
    copies: paper.kind === 'handout' ? copies(document, paper) : document.t.case,
    blocks,
    tall: isTall(blocks),
  };
};

/** The same with its sources at its own foot, as it is handed out without the rest. */
export const looseHandout = (document: KitDocument, paper: Parameters<typeof handoutContents>[1], level: number) => {
  const sources = openSources(`${document.prefixOf(paper.kit)}${paper.paper.id}-`);
  const contents = handoutContents(document, paper, new Set(), sources, level);
  return { ...contents, sources: sources.list((kit) => around(document, kit, new Set(), sources)) };
};

export const evaluationContents = (document: KitDocument, sheet: Evaluation, level: number) => {
  const prose = around(document, document.job.kit, new Set());
  const { min, max } = document.job.kit.front.participants;
  return {
    intro: setProse(sheet.intro, prose, level),
    questions: sheet.questions.map(({ asks, answer }) => ({ asks: setProse(asks, prose, level), answer })),
    copies: `${document.t.per.person}: ${document.t.copies(min, max)}`,
  };
};

/** A name that only links need is not printed: the card's number says it. */
const spokenTitle = ({ id, title }: ConversationNode): string => (title === id ? '' : title);

/** A conversation's cards: each place in the talk numbered, each reply saying which card is next. */
const talkOf = ({ t }: KitDocument, nodes: readonly ConversationNode[], prose: Surroundings, level: number) => {
  const numbers = new Map(nodes.map(({ id }, at) => [id, at + 1]));
  return nodes.map((node, at) => {
    const said = setProse(node.said, prose, level);
    const replies = node.replies.map(({ says, feedback, to }) => {
      const next = numbers.get(to);
      return {
        says: setProse(says, prose, level),
        feedback: setProse(feedback, prose, level),
        goes: next === undefined ? '' : t.goTo(next),
      };
    });
    const whole = fitsPage([...said, ...replies.flatMap(({ says, feedback }) => [...says, ...feedback])]);
    return { number: at + 1, title: setText(spokenTitle(node)), said, replies, whole };
  });
};

/** An exercise as it is done on paper. */
export const exerciseContents = (
  document: KitDocument,
  { paper, kit }: PackPaper<Exercise>,
  labelled: ReadonlySet<string>,
  sources: Sources,
  level: number,
) => {
  const prose = around(document, kit, labelled, sources);
  const talk = paper.exercise === 'conversation' ? conversationOf(paper) : undefined;
  return {
    title: setText(paper.title),
    label: `${document.prefixOf(kit)}${paper.id}`,
    blocks: talk ? setProse(talk.intro, prose, level) : setParts(paper.body, prose, level, paper.title),
    talk: talkOf(document, talk?.nodes ?? [], prose, level),
  };
};
