import { describe, expect, it } from 'vitest';
import { compareKits } from '../../kit/compare.ts';
import { parseKit } from '../../kit/parse.ts';
import { larger, type Size, sizeOf } from './size.ts';

const text = `---
format: fundi-kit/1
id: a-kit
title: A kit
summary: What it is.
language: en-GB
licence: CC-BY-SA-4.0
level: first-steps
participants: {min: 4, max: 20}
setting: [community]
outcomes: [ask a neighbour]
credits: [{name: The school, role: author}]
---

Before you begin, read this. It happened at Willesden in 1976.

:::step[Go round]{#go-round minutes=10 method=go-round}
Say your name. Then say why you came tonite, and who sent you.

Do not read aloud. Ask Marcia at [the desk](https://example.org/desk).
:::

:::step[Pairs]{#pairs minutes=20 method=pairs}
Talk to a neighbour for 5 minutes.
:::
`;

const sizeFrom = (change: (text: string) => string): Size => {
  const [before, after] = [text, change(text)].map((one) => parseKit(one).kit);
  if (!before || !after) throw new Error('These are no kits.');
  return sizeOf(compareKits(before, after));
};
const replacing = (was: string, is: string) => sizeFrom((whole) => whole.replace(was, is));

describe('the size of a change', () => {
  it('is a slip for a word spelled wrong, wherever it stands in running text', () => {
    expect(replacing('read this', 'raed this')).toBe('slip');
    expect(replacing('tonite', 'tonight')).toBe('slip');
  });
  it('is teaching for a step’s minutes, method, title, and for steps moved, added and taken out', () => {
    expect(replacing('minutes=10', 'minutes=12')).toBe('teaching');
    expect(replacing('method=pairs', 'method=small-groups')).toBe('teaching');
    expect(replacing('[Pairs]', '[In pairs]')).toBe('teaching');
    expect(
      sizeFrom((whole) => `${whole}\n:::step[Close]{#close minutes=5 method=go-round}\nOne word each.\n:::\n`),
    ).toBe('teaching');
    expect(
      replacing(':::step[Pairs]{#pairs minutes=20 method=pairs}\nTalk to a neighbour for 5 minutes.\n:::\n', ''),
    ).toBe('teaching');
  });
  it('is teaching, never a slip, when few letters turn the sense: a digit, a negation, a name, a link', () => {
    expect(replacing('for 5 minutes', 'for 6 minutes')).toBe('teaching');
    expect(replacing('Do not read', 'Do read')).toBe('teaching');
    expect(replacing('Ask Marcia', 'Ask Marsha')).toBe('teaching');
    expect(replacing('example.org/desk', 'example.org/door')).toBe('teaching');
  });
  it('is teaching when more than forty characters change in all', () => {
    expect(replacing('why you came tonite', `why you came ${'over the hill '.repeat(4)}tonite`)).toBe('teaching');
    const twice = sizeFrom((whole) =>
      whole.replace('who sent you', 'who it was that sent you here').replace('Talk to a', 'Go and talk quietly to a'),
    );
    expect(twice).toBe('slip');
    expect(
      sizeFrom((whole) =>
        whole
          .replace('who sent you', 'who it was that really sent you here to us')
          .replace('Talk to a', 'Go and talk quietly to a'),
      ),
    ).toBe('teaching');
  });
  it('is history and politics for background, the front matter, and a fact wherever it stands', () => {
    expect(replacing('read this', 'read this. Grunwick was about dignity, they said, more than about pay')).toBe(
      'history',
    );
    expect(replacing('It happened at', 'It never happened at')).toBe('history');
    expect(replacing('ask a neighbour', 'ask two neighbours')).toBe('history');
    expect(replacing('CC-BY-SA-4.0', 'CC0-1.0')).toBe('history');
    expect(replacing('Talk to a neighbour', 'In 1976 they talked to a neighbour')).toBe('history');
    expect(replacing('Say your name.', 'Say your name. It cost £4.')).toBe('history');
  });
  it('is the larger of two', () => {
    expect([larger('slip', 'history'), larger('teaching', 'slip')]).toEqual(['history', 'teaching']);
  });
});
