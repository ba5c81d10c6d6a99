import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Kit } from '../../kit/kit.ts';
import { parseKit } from '../../kit/parse.ts';
import { stepsChanged } from './changed.ts';

const text = readFileSync('content/kits/six-points/kit.md', 'utf8');
const kitIn = (source: string): Kit => {
  const { kit } = parseKit(source);
  if (!kit) throw new Error('no kit');
  return kit;
};
const now = (change: (source: string) => string) => stepsChanged(kitIn(text), kitIn(change(text)));

describe('what changed since the edition in the hand', () => {
  it('is nothing when nothing did', () => {
    expect(now((source) => source)).toEqual([]);
  });
  it('says of a step that it got more minutes', () => {
    expect(now((source) => source.replace('{#redesign-it minutes=14', '{#redesign-it minutes=20'))).toEqual([
      { title: 'Redesign it', how: 'changed', minutes: { before: 14, after: 20 } },
    ]);
  });
  it('says which step is new and which is gone', () => {
    const renamed = now((source) => source.replace('[Spare: signals and signs]{#signals', '[Signals]{#hand-signals'));
    expect(renamed.map(({ title, how }) => [title, how])).toEqual(
      expect.arrayContaining([
        ['Signals', 'added'],
        ['Spare: signals and signs', 'removed'],
      ]),
    );
  });
});
