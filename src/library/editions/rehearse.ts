import { toString as textOf } from 'mdast-util-to-string';
import type { ConversationNode, Prose, Reply } from '../../kit/kit.ts';

/** Where a rehearsal has got to, by the answers given so far. */
export interface Moment {
  node: ConversationNode;
  /** The answer that led here; undefined at the beginning. */
  reply: Reply | undefined;
  /** Of 100 words said so far, those of the other person; undefined at the beginning. */
  hers: number | undefined;
  /** The answers that really led here: what did not fit is left out. */
  way: number[];
}

const wordsIn = (prose: Prose): number => textOf({ type: 'root', children: prose }).split(/\s+/).filter(Boolean).length;

/** Walks a conversation from its first node by answers, each the number of a reply from nought. An answer that isn't there ends the walk. */
export const walk = (nodes: readonly ConversationNode[], answers: readonly number[]): Moment | undefined => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [first] = nodes;
  if (!first) return undefined;
  let node: ConversationNode = first;
  let [reply, hers, yours]: [Reply | undefined, number, number] = [undefined, wordsIn(node.said), 0];
  const way: number[] = [];
  for (const answer of answers) {
    const said: Reply | undefined = node.replies[answer];
    const next = said && byId.get(said.to);
    if (!said || !next) break;
    yours += wordsIn(said.says);
    hers += wordsIn(next.said);
    [reply, node] = [said, next];
    way.push(answer);
  }
  return { node, reply, hers: reply ? Math.round((hers / Math.max(1, hers + yours)) * 100) : undefined, way };
};

/** The shortest answers that lead to a node, for its own address; undefined when nothing leads there. */
export const wayTo = (nodes: readonly ConversationNode[], id: string): number[] | undefined => {
  const first = nodes[0];
  if (!first) return undefined;
  const waiting: { node: ConversationNode; way: number[] }[] = [{ node: first, way: [] }];
  const seen = new Set([first.id]);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (let here = waiting.shift(); here; here = waiting.shift()) {
    if (here.node.id === id) return here.way;
    for (const [at, reply] of here.node.replies.entries()) {
      const next = byId.get(reply.to);
      if (!next || seen.has(next.id)) continue;
      seen.add(next.id);
      waiting.push({ node: next, way: [...here.way, at] });
    }
  }
  return undefined;
};

/** Answers as they stand in an address: `0-2-1`. What isn't one is left out. */
export const readWay = (text: string | undefined): number[] =>
  (text ?? '')
    .slice(0, 200)
    .split('-')
    .filter((one) => /^\d{1,2}$/.test(one))
    .map(Number);
