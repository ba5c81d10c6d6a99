import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { FORMAT, type Kit } from '../../kit/kit.ts';
import { totalMinutes } from '../../kit/measure.ts';
import { parseKit } from '../../kit/parse.ts';
import { printKit } from '../../kit/print.ts';
import { stepsOf } from '../../kit/reading.ts';
import { kitFromWord } from './kit-from-word.ts';
import { readDocument } from './read-document.ts';
import { words } from './words.ts';

const t = words.en;
const heading = (text: string, level: 1 | 2 | 3 = 2) =>
  new Paragraph({
    text,
    heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1] ?? 'Heading1',
  });
const says = (...texts: string[]) => texts.map((text) => new Paragraph({ text }));
const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const cell = (...texts: string[]) => new TableCell({ children: says(...texts) });
const table = (...rows: string[][]) =>
  new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map((text) => cell(...text.split('|'))) })) });

const read = async (children: ConstructorParameters<typeof Document>[0]['sections'][number]['children']) => {
  const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }));
  const document = await readDocument(new Uint8Array(bytes));
  if (!document.ok) throw new Error(document.why);
  return kitFromWord(document.value, { name: 'A plan', t });
};

/** The kit as its text is read again: what a draft would hold. */
const asRead = ({ title, blocks }: { title: string; blocks: Kit['blocks'] }): Kit => {
  const front = {
    format: FORMAT,
    title,
    summary: 'S',
    language: 'en-GB',
    licence: 'CC-BY-SA-4.0',
    level: 'first-steps',
    participants: '{min: 4, max: 20}',
    setting: '[community]',
    outcomes: '["x"]',
    credits: '[{name: someone, role: author}]',
  };
  const blank = `---\n${Object.entries(front)
    .map(([key, value]) => `${key}: ${/^[[{]/.test(value) ? value : JSON.stringify(value)}`)
    .join('\n')}\n---\n\n:::step[X]{#x minutes=10 method=pairs}\nX.\n:::\n`;
  const { kit: empty } = parseKit(blank);
  if (!empty) throw new Error('no kit');
  const { kit, problems } = parseKit(printKit({ ...empty, blocks }));
  expect(problems.filter(({ severity, code }) => severity === 'error' && code !== 'no-steps')).toEqual([]);
  if (!kit) throw new Error('no kit');
  return kit;
};

const stepsIn = (kit: Kit): string[] =>
  stepsOf(kit).map(({ title, minutes, method }) => `${title} ${minutes} ${method}`);

describe('a session plan that knows nothing of kits', () => {
  it('becomes steps where its headings say a time, with notes for whoever leads', async () => {
    const made = await read([
      heading('Know your landlord', 1),
      ...says('For tenants of one landlord, in a community centre.'),
      heading('Welcome (10 mins)'),
      ...says('Everyone says their name and their street.', 'Trainer’s notes: keep it short.'),
      heading('Who owns what? 1 hr 15'),
      ...says('In small groups, draw the chain of owners.'),
      heading('Money', 3),
      ...says('Put a sum on each arrow.'),
      heading('19:30–19:45 Next steps'),
      ...says('Each says one thing.'),
      heading('Further reading'),
      ...says('The housing charity’s pages.'),
    ]);
    const kit = asRead(made);
    expect(made.title).toBe('Know your landlord');
    expect(stepsIn(kit)).toEqual([
      'Welcome 10 plenary',
      'Who owns what? 75 small-groups',
      'Next steps 15 action-planning',
    ]);
    const text = printKit(kit);
    for (const words of ['one landlord', 'keep it short', 'Put a sum', 'housing charity', 'Money'])
      expect(text).toContain(words);
    expect(text).toMatch(/:::notes\n.*keep it short/);
    expect(made.left).toEqual(
      expect.arrayContaining([t.left.background('Further reading'), t.left.methods('Welcome'), t.left.front]),
    );
  });

  it('becomes a step a row of a table of timings, by lengths and by clock times', async () => {
    const lengths = await read([
      ...says('Before the day'),
      table(
        ['Time', 'Activity', 'You need'],
        ['10 mins', 'Check-in|Names round the circle', 'Chairs'],
        ['25 mins', 'In pairs|Tell a story', ''],
        ['15', 'Break', 'Tea'],
      ),
    ]);
    expect(stepsIn(asRead(lengths))).toEqual(['Check-in 10 go-round', 'In pairs 25 pairs', 'Break 15 break']);
    expect(printKit(asRead(lengths))).toContain('**You need:**');
    const clocks = await read([
      table(['When', 'What'], ['7.00pm', 'Welcome'], ['7.10pm', 'Game: who decides?'], ['7.45pm', 'Home']),
    ]);
    expect(stepsIn(asRead(clocks))).toEqual([
      'Welcome 10 plenary',
      'Game: who decides? 35 exercise',
      'Home 10 plenary',
    ]);
    expect(clocks.left).toContain(t.left.minutesGuessed('Home', 10));
  });

  it('becomes a step where a line in bold says a time', async () => {
    const made = await read([
      bold('Icebreaker - 5 mins'),
      ...says('Line up by distance.'),
      bold('Role play: 20 minutes'),
      ...says('Knock on a door.'),
    ]);
    expect(stepsIn(asRead(made))).toEqual(['Icebreaker 5 go-round', 'Role play 20 role-play']);
  });

  it('is kept whole as background where nothing says a time, and says so', async () => {
    const made = await read([
      heading('About us', 1),
      ...says('We began in 1984.'),
      heading('Why'),
      ...says('Because.'),
    ]);
    expect(stepsOf(asRead({ ...made, blocks: [...made.blocks] }))).toEqual([]);
    expect(made.left[0]).toBe(t.left.noSteps);
    expect(printKit(asRead(made))).toContain('We began in 1984.');
  });

  it('loses no word, and reads a hundred pages', async () => {
    const children = Array.from({ length: 100 }, (_, page) => [
      heading(`Part ${page + 1} (${5 + (page % 10)} mins)`),
      ...says(
        ...Array.from(
          { length: 12 },
          (_, line) => `Word${page}x${line} and what people do about the rent on estate number ${line}.`,
        ),
      ),
    ]).flat();
    const began = performance.now();
    const made = await read(children);
    const kit = asRead(made);
    expect(stepsOf(kit)).toHaveLength(100);
    expect(totalMinutes(stepsOf(kit))).toBe(950);
    const text = printKit(kit);
    for (const word of ['Word0x0', 'Word57x7', 'Word99x11']) expect(text).toContain(word);
    process.stdout.write(`A hundred pages of Word: ${Math.round(performance.now() - began)} ms, writing them too.\n`);
  });
});
