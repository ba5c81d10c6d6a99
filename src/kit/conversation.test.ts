import { describe, expect, it } from 'vitest';
import { type Conversation, conversationOf } from './conversation.ts';
import { A_STEP, aKitText } from './kit.testing.ts';
import type { Exercise } from './kit.ts';
import { parseKit } from './parse.ts';
import { plainText } from './reading.ts';

const text = (inside: string): string =>
  aKitText({ body: `${A_STEP}\n:::exercise[Talk]{#talk kind=conversation}\n${inside}\n:::` });
const conversation = (inside: string): Conversation => {
  const exercise = parseKit(text(inside)).kit?.blocks.find((block): block is Exercise => block.kind === 'exercise');
  if (!exercise) throw new Error('no exercise');
  return conversationOf(exercise);
};
const codes = (inside: string): string[] => parseKit(text(inside)).problems.map(({ code }) => code);

const WHOLE = `You are on a break with Dee.

### Hello, Dee

Dee stirs her tea. “Long night.”

- “What was it like?” — She hears that you want to know. [Go on](#she-talks)
- *Hand her a leaflet.* — She folds it, twice. Nobody was ever *listened* into a bin. [Go on](#she-goes).

### She talks

“Three of us for forty beds.”

> She looks at the clock.

- “Who decided that?” — Now it has a name. [Next →](#she-goes)

### She goes

She stands up.
`;

describe('a conversation to rehearse', () => {
  it('is read from its text: what is said, the replies, what each does and where it leads', () => {
    const { intro, nodes } = conversation(WHOLE);
    expect(plainText(intro)).toBe('You are on a break with Dee.');
    expect(nodes.map(({ id, title, said }) => [id, title, plainText(said)])).toEqual([
      ['hello-dee', 'Hello, Dee', 'Dee stirs her tea. “Long night.”'],
      ['she-talks', 'She talks', '“Three of us for forty beds.”\nShe looks at the clock.'],
      ['she-goes', 'She goes', 'She stands up.'],
    ]);
    expect(
      nodes.map(({ replies }) => replies.map(({ says, feedback, to }) => [plainText(says), plainText(feedback), to])),
    ).toEqual([
      [
        ['“What was it like?”', 'She hears that you want to know.', 'she-talks'],
        ['Hand her a leaflet.', 'She folds it, twice. Nobody was ever listened into a bin.', 'she-goes'],
      ],
      [['“Who decided that?”', 'Now it has a name.', 'she-goes']],
      [],
    ]);
  });
  it('gives no problem when every reply leads somewhere and every moment is reached', () =>
    expect(codes(WHOLE)).toEqual([]));
  it('takes a second paragraph of a reply as what it does', () => {
    const [node] = conversation('### A\n\n- Yes — good.\n\n  And more. [On](#a)').nodes;
    expect(node?.replies.map(({ feedback, to }) => [plainText(feedback), to])).toEqual([['good.\nAnd more.', 'a']]);
  });
  it('keeps what it can of a reply that is not whole, and leads nowhere', () => {
    const [node] = conversation('### A\n\n- Yes. [No](https://example.org) way').nodes;
    expect(node?.replies.map(({ says, feedback, to }) => [plainText(says), feedback, to])).toEqual([
      ['Yes. No way', [], ''],
    ]);
  });
  it('takes only the first em-dash as the cut, and none that stands in a link', () => {
    const [node] = conversation('### A\n\n- One - two — three — four [x — y](#a)').nodes;
    expect(node?.replies.map(({ says, feedback }) => [plainText(says), plainText(feedback)])).toEqual([
      ['One - two', 'three — four'],
    ]);
  });
  it('leaves links of its own kit alone, and lets others link to its moments', () => {
    expect(codes(`${WHOLE}\n\nSee [who decides](#who-decides).`)).toEqual([]);
    expect(parseKit(text(WHOLE).replace('Talk in pairs.', 'Begin [here](#hello-dee).')).problems).toEqual([]);
  });
  it('reports a moment that no reply reaches, and one from which none leads out', () => {
    expect(codes('### A\n\n- b — c [d](#b)\n\n### B\n\n- b — c [d](#a)\n\n### C\n\nEnd.')).toEqual([
      'node-endless',
      'node-endless',
      'node-unreachable',
    ]);
  });
  it('names the moments there are when a reply leads to none', () => {
    const [problem] = parseKit(text('### A\n\n- b — c [d](#x)\n\n- e — f [g](#b)\n\n### B')).problems;
    expect(problem?.mend).toBe('Write one of #a, #b.');
  });
  it('is only looked for in an exercise of that kind', () => {
    expect(parseKit(text('Draw.').replace('conversation', 'timeline')).problems).toEqual([]);
  });
});
