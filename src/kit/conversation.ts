import type { List, ListItem, PhrasingContent, RootContent } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Container } from './frames.ts';
import type { ConversationNode, Exercise, Prose, Reply } from './kit.ts';
import { targetOf } from './links.ts';
import { openingPlace, type Reader } from './reader.ts';
import { slug } from './slug.ts';

/** A branching rehearsal: what stands before its first heading, then its moments, the first being the beginning. */
export interface Conversation {
  intro: Prose;
  nodes: ConversationNode[];
}

const DASH = '—';

/** The words of a reply on one side of its em-dash. */
const trimmed = (children: readonly PhrasingContent[]): PhrasingContent[] =>
  children
    .map((node, at) => {
      if (node.type !== 'text') return node;
      const value = at === 0 ? node.value.trimStart() : node.value;
      return { ...node, value: at === children.length - 1 ? value.trimEnd() : value };
    })
    .filter((node) => node.type !== 'text' || node.value !== '');

const paragraphOf = (children: readonly PhrasingContent[]): Prose => {
  const words = trimmed(children);
  return words.length === 0 ? [] : [{ type: 'paragraph', children: words }];
};

/** Cuts at the first em-dash of running text; undefined when there is none. */
const cutAtDash = (children: readonly PhrasingContent[]): [PhrasingContent[], PhrasingContent[]] | undefined => {
  const at = children.findIndex((node) => node.type === 'text' && node.value.includes(DASH));
  const node = children[at];
  if (node?.type !== 'text') return undefined;
  const dash = node.value.indexOf(DASH);
  const before = { ...node, value: node.value.slice(0, dash) };
  const after = { ...node, value: node.value.slice(dash + DASH.length) };
  return [
    [...children.slice(0, at), before],
    [after, ...children.slice(at + 1)],
  ];
};

/** Takes the link that ends a paragraph off it; a full stop or arrow beside it goes with it. */
const cutAtLink = (children: readonly PhrasingContent[]): [PhrasingContent[], string | undefined] => {
  const at = children.findLastIndex((node) => node.type === 'link');
  const link = children[at];
  const to = link?.type === 'link' ? targetOf(link.url) : undefined;
  const after = children.slice(at + 1).every((node) => node.type === 'text' && /^[\s.…→)]*$/u.test(node.value));
  return to !== undefined && after ? [children.slice(0, at), to] : [[...children], undefined];
};

interface Fault {
  code: 'reply-feedback' | 'reply-link';
}

const replyOf = (item: ListItem): { reply: Reply; faults: Fault[] } => {
  const faults: Fault[] = [];
  const [first, ...more] = item.children;
  const paragraphs = item.children.filter((node) => node.type === 'paragraph');
  const last = paragraphs.at(-1);
  const [kept, to] = cutAtLink(last?.children ?? []);
  if (to === undefined) faults.push({ code: 'reply-link' });
  const opening = first?.type === 'paragraph' ? (first === last ? kept : first.children) : [];
  const cut = cutAtDash(opening);
  const [says, after] = cut ?? [opening, []];
  const rest: RootContent[] = more.flatMap((node): RootContent[] => (node === last ? paragraphOf(kept) : [node]));
  const feedback = [...paragraphOf(after), ...rest];
  if (feedback.length === 0) faults.push({ code: 'reply-feedback' });
  return { reply: { says: paragraphOf(says), feedback, to: to ?? '' }, faults };
};

interface Stretch {
  heading: RootContent;
  title: string;
  said: Prose;
  items: ListItem[];
}

const stretchesOf = (exercise: Exercise): { intro: Prose; stretches: Stretch[] } => {
  const prose = exercise.body.flatMap((part) => (part.kind === 'prose' ? part.body : []));
  const intro: Prose = [];
  const stretches: Stretch[] = [];
  for (const node of prose) {
    const last = stretches.at(-1);
    if (node.type === 'heading') stretches.push({ heading: node, title: wordsIn(node), said: [], items: [] });
    else if (!last) intro.push(node);
    else if (node.type === 'list') last.items.push(...(node satisfies List).children);
    else last.said.push(node);
  }
  return { intro, stretches };
};

const nodeId = (title: string): string => slug(title) || title;

/** Reads the branches of an exercise of kind `conversation`; what is broken in it is reported when the kit is parsed. */
export const conversationOf = (exercise: Exercise): Conversation => {
  const { intro, stretches } = stretchesOf(exercise);
  const nodes = stretches.map(({ title, said, items }) => ({
    id: nodeId(title),
    title,
    said,
    replies: items.map((item) => replyOf(item).reply),
  }));
  return { intro, nodes };
};

/** Ids of all that can be reached by following `next` from `from`. */
const reachable = (from: readonly string[], next: (id: string) => readonly string[]): Set<string> => {
  const found = new Set(from);
  for (const id of found) for (const other of next(id)) found.add(other);
  return found;
};

const checkReplies = (stretches: readonly Stretch[], ids: ReadonlySet<string>, { report, placeOf }: Reader): void => {
  const choices = [...ids].slice(0, 12).map((id) => `#${id}`);
  for (const item of stretches.flatMap(({ items }) => items)) {
    const { reply, faults } = replyOf(item);
    for (const { code } of faults) report(code, placeOf(item), {});
    if (reply.to !== '' && !ids.has(reply.to)) {
      report('reply-dangling', placeOf(item), { value: reply.to, choices: choices.join(', ') });
    }
  }
};

const checkPaths = (
  nodes: readonly ConversationNode[],
  placeOfNode: (at: number) => Parameters<Reader['report']>[1],
  { report }: Reader,
): void => {
  const forward = new Map(nodes.map(({ id, replies }) => [id, replies.map(({ to }) => to)]));
  const back = new Map<string, string[]>();
  for (const { id, replies } of nodes) for (const { to } of replies) back.set(to, [...(back.get(to) ?? []), id]);
  const reached = reachable(
    nodes.slice(0, 1).map(({ id }) => id),
    (id) => forward.get(id) ?? [],
  );
  const endings = nodes.filter(({ replies }) => replies.length === 0).map(({ id }) => id);
  const ending = reachable(endings, (id) => back.get(id) ?? []);
  nodes.forEach(({ id }, at) => {
    if (!reached.has(id)) report('node-unreachable', placeOfNode(at), { value: id });
    else if (!ending.has(id)) report('node-endless', placeOfNode(at), { value: id });
  });
};

/** Reports what would strand somebody who rehearses this conversation. */
export const checkConversation = (exercise: Exercise, container: Container, reader: Reader): void => {
  const { stretches } = stretchesOf(exercise);
  const placeOfNode = (at: number) => {
    const heading = stretches[at]?.heading;
    return heading ? reader.placeOf(heading) : openingPlace(container);
  };
  if (stretches.length === 0) reader.report('conversation-empty', openingPlace(container), {});
  const ids = new Set<string>();
  stretches.forEach(({ title }, at) => {
    const id = nodeId(title);
    if (ids.has(id)) reader.report('node-duplicate', placeOfNode(at), { value: id });
    ids.add(id);
  });
  checkReplies(stretches, ids, reader);
  checkPaths(conversationOf(exercise).nodes, placeOfNode, reader);
};
