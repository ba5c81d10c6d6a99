import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { parseKit } from '../../kit/parse.ts';
import { printKit } from '../../kit/print.ts';
import { stepsOf } from '../../kit/reading.ts';
import { emptyKit } from '../drafts/begin.ts';
import { fixture } from './fixtures.testing.ts';
import { kitFromWord } from './kit-from-word.ts';
import { plain, wordsOf } from './line.ts';
import { readDocument } from './read-document.ts';
import { words } from './words.ts';

const t = words.en;
const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2 });
const titled = (text: string) => new Paragraph({ text, heading: HeadingLevel.TITLE });
const says = (text: string) => new Paragraph({ text });
const numbered = (text: string) => new Paragraph({ text, numbering: { reference: 'plan', level: 0 } });
const table = (...rows: string[][]) =>
  new Table({
    rows: rows.map(
      (cells) => new TableRow({ children: cells.map((text) => new TableCell({ children: [says(text)] })) }),
    ),
  });
const numbering = {
  config: [{ reference: 'plan', levels: [{ level: 0, format: 'decimal' as const, text: '%1.' }] }],
};

type Written = (Paragraph | Table)[];
const written = async (children: Written, footnotes = {}): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ numbering, footnotes, sections: [{ children }] })));

/** Words of letters alone: a time becomes minutes, and marks are set otherwise. */
const wordsIn = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? [];
const UNITS = ['min', 'mins', 'hr', 'pm', 'am'];

/** Reads a document as a draft would hold it; each of its words must stand in the kit or among what is told. */
const draftOf = async (bytes: Uint8Array) => {
  const document = await readDocument(bytes);
  if (!document.ok) throw new Error(document.why);
  const made = await kitFromWord(document.value, { name: 'A plan', t });
  const empty = emptyKit(made.title, 'en-GB');
  const blank = made.blocks.some(({ kind }) => kind === 'step') ? [] : empty.blocks;
  const text = printKit({ ...empty, blocks: [...made.blocks, ...blank] });
  const { kit, problems } = parseKit(text);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!kit) throw new Error('no kit');
  const kept = new Set(wordsIn(`${text}\n${made.left.join('\n')}`));
  const said = [...document.value.lines, ...[...document.value.notes.values()].flat()]
    .map(wordsOf)
    .map(plain)
    .join('\n');
  const lost = wordsIn(said).filter((word) => !kept.has(word) && !UNITS.includes(word));
  return { ...made, text, lost, steps: stepsOf(kit).map(({ title, minutes }) => `${title} ${minutes}`) };
};

const long = `${'Everybody says what '.repeat(8)}lastly`;

describe('no word of a document is lost', () => {
  it('where numbered items say minutes', async () => {
    const { lost, steps } = await draftOf(
      await written([
        titled('Doors'),
        says('Opening words.'),
        numbered('Welcome (10 mins)'),
        says('Round the room.'),
        numbered('Knocking – 15 minutes'),
        numbered('Without any time'),
      ]),
    );
    expect(lost).toEqual([]);
    expect(steps).toEqual(['Welcome 10', 'Knocking 15']);
  });

  it('where a table’s times say more than times, are too long, or stand alone', async () => {
    const { lost, steps, text, left } = await draftOf(
      await written([
        table(
          ['Hour', 'Doing', 'Needing'],
          ['9.00–17.00', 'Canvass', 'Boots'],
          ['After lunch', 'Rest', ''],
          ['10 mins (Sue leads)', 'Share', 'Tea'],
          ['5 mins tidying', '', ''],
        ),
      ]),
    );
    expect(lost).toEqual([]);
    expect(steps).toEqual(['Canvass 10', 'Rest 10', 'Share 10', '5 mins tidying 5']);
    expect(text).toContain('9.00–17.00');
    expect(left).toContain(t.left.heads('Doing'));
  });

  it('where titles are longer than a kit’s may be', async () => {
    const { lost, left } = await draftOf(await written([titled(long), heading(`${long} (10 mins)`), says('Go.')]));
    expect(lost).toEqual([]);
    expect(left).toContain(t.left.clipped(long.slice(0, 60)));
  });

  it('where it says what the format itself says', async () => {
    const { lost, steps } = await draftOf(
      await written([
        heading('Marks ]{#x} :::step[ (10 mins)'),
        ...[':::', ':::step[Sly]{minutes=3}', '---', '# Hash', '<script>alert</script> :dir[ective]'].map(says),
      ]),
    );
    expect(lost).toEqual([]);
    expect(steps).toHaveLength(1);
  });

  it('past two hundred steps, and past a day and a night', async () => {
    const many = Array.from({ length: 205 }, () => [heading('Again (1 min)'), says('Once more.')]).flat();
    const whole = await draftOf(await written(many));
    expect([whole.steps.length, whole.lost]).toEqual([200, []]);
    const hours = Array.from({ length: 14 }, () => heading('March (2 hours)'));
    const march = await draftOf(await written(hours));
    expect([march.steps.length, march.lost]).toEqual([12, []]);
    expect(march.left).toContain(t.left.tooManySteps);
  });

  it('nor a picture with what it shows, nor a source, in a heading too', async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a22' } })
      .png()
      .toBuffer();
    const image = new ImageRun({
      type: 'png',
      data: picture,
      transformation: { width: 40, height: 30 },
      altText: { name: 'p', title: '', description: 'A red door' },
    });
    const words: IRunOptions = { text: 'Look (10 mins)' };
    const { lost, text, pictures } = await draftOf(
      await written(
        [
          new Paragraph({
            heading: HeadingLevel.HEADING_2,
            children: [new TextRun(words), image, new FootnoteReferenceRun(1)],
          }),
        ],
        { 1: { children: [says('From an archive.')] } },
      ),
    );
    expect(lost).toEqual([]);
    expect([...pictures.keys()].map((name) => text.includes(`![A red door](media/${name})`))).toEqual([true]);
    expect(text).toMatch(/\[\^note-1\][^:]/);
  });

  it('of a plan that LibreOffice wrote', async () => {
    const { lost, steps, title, text } = await draftOf(fixture('foreign.docx'));
    // “Facilitator notes:” is what the notes of a step are called already.
    expect(lost).toEqual(['Facilitator']);
    expect(title).toBe('Knowing your street');
    expect(steps).toEqual(['Welcome 10', 'Mapping the street 75', 'Tea 15', 'Next steps 20']);
    expect(text).toMatch(/:::notes\nBegin on time, even with three\./);
    expect(text).toContain('1. Take a colour each');
  });
});
