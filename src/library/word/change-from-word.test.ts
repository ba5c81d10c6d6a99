import { beforeAll, describe, expect, it } from 'vitest';
import { compareKits } from '../../kit/compare.ts';
import type { Kit } from '../../kit/kit.ts';
import { printKit } from '../../kit/print.ts';
import { stepsOf } from '../../kit/reading.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { makeDocx } from '../formats/docx.ts';
import { aJob, everyJob } from '../formats/job.testing.ts';
import { changeIn, changesIn, withParts, withText } from './fixtures.testing.ts';

const nothing = { front: [], parts: [], left: [], remarks: [] };

describe('a kit’s Word file that comes back untouched', async () => {
  const jobs = (await everyJob()).flatMap((job) =>
    LANGUAGES.map((language) => [`${job.slug} ${language}`, { ...job, language }] as const),
  );
  it.each(jobs)('changes nothing and leaves nothing: %s', async (_, job) => {
    const { kit, left, remarks } = await changeIn(job.kit, job.slug, await makeDocx(job));
    expect({ ...compareKits(job.kit, kit), left, remarks }).toEqual(nothing);
  });
});

describe('a kit’s Word file that was edited in Word', () => {
  const text = `---
format: fundi-kit/1
id: made
title: Made
summary: A kit that is made up.
language: en
licence: CC-BY-SA-4.0
level: first-steps
participants: { min: 8, max: 30 }
setting: [community]
outcomes: [You will be able to count hands]
bring: [Paper]
credits: [{ name: Ann, role: author }]
---

## History

Some words.[^a] See [the card](#card).

| Who | When |
| --- | ---- |
| Mill | 1819 |

[^a]: Ann, *A book*, 1990.

::::step[One]{#one minutes=10 method=pairs}
Talk **in twos** about it.

- first
- second

:::notes
**Say:** “Go.”
:::
::::

::::step[Two]{#two minutes=5 method=plenary}
All together.
::::

::::handout[The card]{#card}
On the card.
::::
`;
  const job = aJob(text, 'made');
  let file: Uint8Array;
  beforeAll(async () => {
    file = await makeDocx(job);
  });
  const edited = async (
    ...edits: Parameters<typeof withText>[1][]
  ): Promise<{ kit: Kit; text: string; left: string[] }> => {
    const { kit, left } = await changeIn(job.kit, job.slug, withText(file, ...edits));
    return { kit, text: printKit(kit), left };
  };

  it('keeps the marks of what was not touched', async () => {
    expect((await edited(['about it.', 'about bread.'])).text).toContain('Talk **in twos** about bread.');
  });
  it('reads a struck and a put in run', async () => {
    const { text } = await edited([
      /<w:r>(?:(?!<w:r>).)*All together\.<\/w:t><\/w:r>/,
      '<w:del w:id="901" w:author="A"><w:r><w:delText>All together.</w:delText></w:r></w:del><w:ins w:id="902" w:author="A"><w:r><w:t>In threes.</w:t></w:r></w:ins>',
    ]);
    expect(text).toContain('\nIn threes.\n');
    expect(text).not.toContain('All together');
  });
  it('moves a step whose move was tracked', async () => {
    const step = /<w:p>(?:(?!<w:p>).)*>2\. Two<.*?All together\.<\/w:t><\/w:r><\/w:p>/s;
    const runs = (text: string, mark: string) =>
      text.replace(/(<w:r>.*?<\/w:r>)/gs, `<w:${mark} w:id="9" w:author="A">$1</w:${mark}>`);
    const moved = withParts(file, {
      'word/document.xml': (before) => {
        const [two = ''] = step.exec(before.slice(before.indexOf('>Step by step<'))) ?? [];
        const from = runs(two, 'moveFrom').replaceAll(
          '</w:pPr>',
          '<w:rPr><w:moveFrom w:id="8" w:author="A"/></w:rPr></w:pPr>',
        );
        const to = runs(two.replace(/<w:bookmark\w+ [^>]*>/g, ''), 'moveTo');
        const struck = before.replace(two, from);
        const [one = ''] =
          /<w:p>(?:(?!<w:p>).)*>1\. One<(?:(?!<w:p>).)*<\/w:p>/s.exec(struck.slice(struck.indexOf('>Step by step<'))) ??
          [];
        return struck.replace(one, to + one);
      },
    });
    const { kit, left } = await changeIn(job.kit, job.slug, moved);
    expect(changesIn(compareKits(job.kit, kit))).toEqual([expect.stringMatching(/^(one|two) moved$/)]);
    expect(stepsOf(kit).map(({ id }) => id)).toEqual(['two', 'one']);
    expect(left).toEqual([]);
  });
  it('takes a step out though its bookmark slid on to the next heading', async () => {
    const { kit } = await edited(
      [/<w:p>(?:(?!<w:p>).)*>2\. Two<(?:(?!<w:tr>).)*?All together\.<\/w:t><\/w:r><\/w:p>/s, ''],
      [
        /(<w:r>(?:(?!<w:r>).)*>The card<)/,
        '<w:bookmarkStart w:name="step_two" w:id="77"/><w:bookmarkEnd w:id="77"/>$1',
      ],
    );
    expect(changesIn(compareKits(job.kit, kit))).toEqual(['two removed']);
  });
  it('says that how a line is set was left, and takes its words', async () => {
    const { text, left } = await edited([
      /<w:p>((?:(?!<w:p>).)*All )together/,
      '<w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr>$1as one',
    ]);
    expect(text).toContain('\nAll as one.\n');
    expect(left).toEqual([expect.stringContaining('“All as one.” is now set another way')]);
  });
  it('takes minutes from the heading’s line, or from the plan when only that was changed', async () => {
    const minutes = async (...edits: Parameters<typeof withText>[1][]) =>
      stepsOf((await edited(...edits)).kit)[1]?.minutes;
    expect(await minutes(['5 minutes · ', '12 minutes · '])).toBe(12);
    expect(await minutes([/(2\. Two(?:(?!<w:tr>).)*>)5(<\/w:t>)/, '$112$2'])).toBe(12);
  });
  it('changes a table’s cell, a point, the people and the summary', async () => {
    const { text, kit } = await edited(
      ['>1819<', '>1820<'],
      ['count hands', 'count raised hands'],
      ['8 to 30 people', '6 to 20 people'],
      ['A kit that is made up.', 'A kit about counting.'],
    );
    expect(text).toContain('| Mill | 1820 |');
    expect(kit.front).toMatchObject({
      outcomes: ['You will be able to count raised hands'],
      participants: { min: 6, max: 20 },
      summary: 'A kit about counting.',
    });
  });
  it('changes the words of a source', async () => {
    const changed = withParts(file, { 'word/footnotes.xml': (notes) => notes.replace('A book', 'A better book') });
    const { kit } = await changeIn(job.kit, job.slug, changed);
    expect(printKit(kit)).toContain('[^a]: Ann, *A better book*, 1990.');
  });
  it('puts a new item into a list, and takes one out', async () => {
    const item = /<w:p>(?:(?!<w:p>).)*>second<\/w:t><\/w:r><\/w:p>/;
    const added = withParts(file, {
      'word/document.xml': (before) => before.replace(item, (one) => one + one.replace('second', 'third')),
    });
    expect(printKit((await changeIn(job.kit, job.slug, added)).kit)).toContain('- first\n- second\n- third\n');
    expect((await edited([item, ''])).text).not.toContain('second');
  });
  it('keeps a handout that other words lead to, and says so', async () => {
    const { kit, left } = await edited([/<w:p>(?:(?!<w:p>).)*Handouts · .*?On the card\.<\/w:t><\/w:r><\/w:p>/, '']);
    expect(compareKits(job.kit, kit).parts).toEqual([]);
    expect(left).toEqual(['“The card” is gone from the file, but other words lead to it, so it was kept.']);
  });
  it('says what was changed in the program’s own lines, and leaves it', async () => {
    const { kit, left } = await edited(
      ['Notes for whoever leads', 'Notes for those who lead'],
      ['Length: ', 'Total length: '],
    );
    expect(compareKits(job.kit, kit)).toEqual({ front: [], parts: [] });
    expect(left.join('\n')).toContain('Notes for those who lead');
  });
});
