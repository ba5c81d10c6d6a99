import { describe, expect, it } from 'vitest';
import { compareKits } from '../../kit/compare.ts';
import { printKit } from '../../kit/print.ts';
import { stepsOf } from '../../kit/reading.ts';
import { changeIn, changesIn, fixture, fixtureKit, SLUG } from './fixtures.testing.ts';

const nothing = { front: [], parts: [], left: [], remarks: [] };

describe('a kit’s Word file that was edited in LibreOffice', () => {
  const base = fixtureKit();
  const changed = (name: string) => changeIn(base, SLUG, fixture(name));

  it('changes nothing when LibreOffice saved it', async () => {
    const { kit, left, remarks } = await changeIn(base, SLUG, fixture('untouched.docx'));
    expect({ ...compareKits(base, kit), left, remarks }).toEqual(nothing);
    expect(printKit(kit)).toBe(printKit(base));
  });

  it('gives words, minutes, a title and a new paragraph to the steps they stand in', async () => {
    const { kit, left } = await changed('plain.docx');
    expect(changesIn(compareKits(base, kit))).toEqual([
      'best-or-worst: minutes, text, notes',
      'the-six-points: text',
      'worst-meeting-ever: title',
    ]);
    expect(stepsOf(kit)[0]).toMatchObject({ minutes: 18, shortest: 5 });
    expect(printKit(kit)).toContain('\nWrite it on the wall in ŵ big letters.\n');
    expect(left).toEqual([]);
  });
  it('takes tracked changes as done, and margin comments beside the steps they hang on', async () => {
    const { kit, left, remarks } = await changed('tracked.docx');
    const [was, is] = [printKit(base), printKit(kit)];
    for (const struck of ['twenty seconds each', 'Passing is fine.', '**A good answer:** “Worst: nobody knew']) {
      expect(was).toContain(struck);
      expect(is).not.toContain(struck);
    }
    for (const put of ['half a minute each', 'Laugh, and go on.', '\nWrite it on the wall.\n'])
      expect(is).toContain(put);
    expect(left).toEqual([]);
    expect(remarks).toEqual([
      { step: undefined, words: expect.stringMatching(/^Margin note at “.{20,62}”: Source\?$/) },
      {
        step: 'worst-meeting-ever',
        words: expect.stringMatching(/^Margin note at “.{20,62}”: Could this go first\?\nIt took us ten minutes\.$/),
      },
    ]);
  });
  it('takes a step out and a new one in', async () => {
    const { kit } = await changed('steps.docx');
    expect(changesIn(compareKits(base, kit))).toEqual(['what-they-built removed', 'stretch added']);
    expect(stepsOf(kit).find(({ id }) => id === 'stretch')).toMatchObject({
      title: 'Stretch',
      minutes: 5,
      method: 'pairs',
    });
  });
  it('takes rows, items, sources, marks and links, and a whole step whose striking was tracked', async () => {
    const { kit, left } = await changed('rich.docx');
    const text = printKit(kit);
    for (const put of [
      '| Tea | | 9 | |',
      '- A new card.',
      '**Bring back** one',
      '[^note-1]: Ann, A new book, 2020.',
      '[Round the circle](https://example.org/circle), twenty',
    ])
      expect(text).toContain(put);
    expect(stepsOf(kit).some(({ id }) => id === 'what-they-built')).toBe(false);
    expect(left).toEqual([]);
  });
  it('moves a step that was cut and pasted', async () => {
    const { kit, left } = await changed('moved.docx');
    expect(changesIn(compareKits(base, kit))).toEqual(['what-they-built moved']);
    expect(
      stepsOf(kit)
        .map(({ id }) => id)
        .slice(0, 3),
    ).toEqual(['best-or-worst', 'what-they-built', 'the-six-points']);
    expect(left).toEqual([]);
  });
});
