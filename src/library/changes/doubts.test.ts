import { describe, expect, it } from 'vitest';
import { parseKit } from '../../kit/parse.ts';
import { doubtsIn } from './doubts.ts';

const FRONT = `---
format: fundi-kit/1
title: Rent
summary: About rent.
language: en-GB
licence: CC-BY-SA-4.0
level: first-steps
participants: {min: 2, max: 9}
setting: [community]
outcomes: [you will be able to ask]
credits: [{name: Us, role: author}]
---
`;

const doubts = (body: string) => {
  const { kit } = parseKit(FRONT + body);
  if (!kit) throw new Error('The test’s kit can’t be read.');
  return doubtsIn(kit);
};

describe('looking for facts that a kit marks as uncertain', () => {
  it('finds a source that was recalled and not read, and where to better it', () => {
    expect(
      doubts(
        '## Sources\n\nIt was so.[^a] And so.[^b]\n\n[^a]: A book, 1950 (recalled).\n\n[^b]: A paper (read, in part).\n',
      ),
    ).toEqual([{ place: 'part=sources', words: 'A book, 1950 (recalled).' }]);
  });
  it('finds the line of a law box that nobody has checked', () => {
    const box =
      ':::handout[Law box]{#law-box per=pair}\n- You may join a union.\n- We don’t know if it has gone. **Ask.**\n:::\n';
    expect(doubts(box)).toEqual([{ place: 'part=law-box', words: 'We don’t know if it has gone.' }]);
  });
  it('says the sentence of a long note that says so, and takes no other talk of reading for one', () => {
    const note = '[^a]: A book, 2018 (read). The march: a list, no date (read; weak). Hansard (read, in part).';
    expect(doubts(`So.[^a]\n\nFor anyone who would rather not read.\n\n${note}\n`)).toEqual([
      { place: 'part=start', words: 'The march: a list, no date (read; weak).' },
    ]);
  });
  it('reads Welsh', () => {
    expect(
      doubts('Felly y bu.[^a]\n\n[^a]: Papur, 2018, ni chadwyd cyfeiriad (darllenwyd yn rhannol).\n'),
    ).toHaveLength(1);
  });
  it('cuts a long note at a word', () => {
    const [doubt] = doubts(`So.[^a]\n\n[^a]: ${'A long source '.repeat(30)} (recalled).\n`);
    expect(doubt?.words.length).toBeLessThanOrEqual(141);
    expect(doubt?.words).toMatch(/(long|A|source)…$/);
  });
});
