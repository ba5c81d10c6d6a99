import { describe, expect, it } from 'vitest';
import type { ConversationNode, Prose } from '../../kit/kit.ts';
import { readWay, walk, wayTo } from './rehearse.ts';

const words = (value: string): Prose => [{ type: 'paragraph', children: [{ type: 'text', value }] }];
const node = (id: string, said: string, replies: [string, string][] = []): ConversationNode => ({
  id,
  title: id,
  said: words(said),
  replies: replies.map(([says, to]) => ({ says: words(says), feedback: words('so'), to })),
});
const talk = [
  node('start', 'one two three', [
    ['a', 'busy'],
    ['b', 'end'],
  ]),
  node('busy', 'I am busy', [
    ['then', 'end'],
    ['again', 'start'],
  ]),
  node('end', 'yes'),
  node('lost', 'nobody comes here'),
];

describe('rehearsing a conversation', () => {
  it('begins with the first moment', () => {
    expect(walk(talk, [])).toMatchObject({ node: { id: 'start' }, reply: undefined, hers: undefined, way: [] });
  });
  it('follows the answers, and says how much of the talking was hers', () => {
    expect(walk(talk, [0, 0])).toMatchObject({ node: { id: 'end' }, reply: { to: 'end' }, hers: 78, way: [0, 0] });
  });
  it('stops at an answer that is not there', () => {
    expect(walk(talk, [0, 7, 0])).toMatchObject({ node: { id: 'busy' }, way: [0] });
  });
  it('knows the shortest way to a moment by its own address', () => {
    expect([wayTo(talk, 'start'), wayTo(talk, 'end'), wayTo(talk, 'lost')]).toEqual([[], [1], undefined]);
  });
  it('reads answers from an address, and nothing else', () => {
    expect([readWay('0-2-1'), readWay(undefined), readWay('x-<b>-1'), readWay('-1')]).toEqual([
      [0, 2, 1],
      [],
      [1],
      [1],
    ]);
  });
});
