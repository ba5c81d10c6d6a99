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
  it('leaves no space where a reply was cut, and none of the words that were only space', () => {
    const text = (value: string) => ({ type: 'text', value });
    const paragraph = (...children: object[]) => [{ type: 'paragraph', children }];
    const [node] = conversation('### A\n\n- **Yes** — *good*  and well [On](#a).\n- *No* —[On](#a) …').nodes;
    expect(node?.replies).toEqual([
      {
        says: paragraph({ type: 'strong', children: [text('Yes')] }),
        feedback: paragraph({ type: 'emphasis', children: [text('good')] }, text(' and well')),
        to: 'a',
      },
      { says: paragraph({ type: 'emphasis', children: [text('No')] }), feedback: [], to: 'a' },
    ]);
  });
  it('takes a link for the way on only where nothing but a stop or an arrow follows it', () => {
    const leads = (reply: string): string[] =>
      conversation(`### A\n\n- Yes — ${reply}`).nodes.flatMap(({ replies }) => replies.map(({ to }) => to));
    expect(leads('see [this](#a) first')).toEqual(['']);
    expect(leads('see [this](#a) *first*')).toEqual(['']);
    expect(leads('see [this](#b), then [that](#a)')).toEqual(['a']);
    expect(leads('([on](#a))')).toEqual(['a']);
    expect(leads('[on](#a) →')).toEqual(['a']);
    expect(leads('[on](https://example.org)')).toEqual(['']);
  });
  it('takes what is no paragraph as part of what a reply does', () => {
    const replies = (text: string) => conversation(`### A\n\n${text}`).nodes.flatMap((node) => node.replies);
    expect(replies('- > Quoted.\n\n  Said — [On](#a)').map(({ says, to }) => [plainText(says), to])).toEqual([
      ['', 'a'],
    ]);
    expect(
      replies('- Yes — good. [On](#a)\n\n  > Quoted.').map(({ feedback, to }) => [plainText(feedback), to]),
    ).toEqual([['good.\nQuoted.', 'a']]);
    expect(replies('- ```\n  code\n  ```').map(({ says, to }) => [says, to])).toEqual([[[], '']]);
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
