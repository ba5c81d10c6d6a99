import { describe, expect, it } from 'vitest';
import { A_STEP, aKitText } from './kit.testing.ts';
import type { Kit, Part, Step } from './kit.ts';
import { parseKit } from './parse.ts';
import { printKit } from './print.ts';
import { plainText, proseOf, stepsOf } from './reading.ts';

const kitIn = (text: string): Kit => {
  const { kit } = parseKit(text);
  if (!kit) throw new Error('no kit');
  return kit;
};
const body = (text: string): Kit => kitIn(aKitText({ body: text }));
const codes = (text: string): string[] => parseKit(text).problems.map(({ code }) => code);
const firstStep = (kit: Kit): Step => {
  const [step] = stepsOf(kit);
  if (!step) throw new Error('no step');
  return step;
};
const kinds = (parts: readonly Part[]): string[] => parts.map(({ kind }) => kind);

const WHOLE = `## Why

Before you start.

::::step[Who decides?]{#who minutes=20 shortest=8 method=small-groups keep=could screen=needed hinge}
Talk in threes.

:::notes
**Say:** “Who gains?”
:::

:::slide[Who gains?]
Nine minutes
:::

Then come back.
::::

::::handout[The card]{#card per=pair}
Read it.

:::case[The gate]{#gate struggle=grunwick-1976}
They walked out.
:::
::::

:::exercise[Map]{#map kind=power-map}
Draw.
:::

:::slide[Thanks]{#thanks}
Go well.
:::

:::evaluation
Be honest.

- Was it worth it? (1-5)
- Will you act? (Yes/No)
- What else? (words)
:::

The end.
`;

describe('reading a kit', () => {
  it('finds everything in it, in the order written', () => {
    expect(body(WHOLE).blocks.map((block) => [block.kind, 'id' in block ? block.id : undefined])).toEqual([
      ['background', 'why'],
      ['step', 'who'],
      ['handout', 'card'],
      ['exercise', 'map'],
      ['slide', 'thanks'],
      ['evaluation', undefined],
      ['background', 'after-evaluation'],
    ]);
  });
  it('reads a step with all that it says', () => {
    const step = firstStep(body(WHOLE));
    expect(step).toMatchObject({
      id: 'who',
      title: 'Who decides?',
      minutes: 20,
      shortest: 8,
      method: 'small-groups',
      keep: 'could',
      hinge: true,
      screen: 'needed',
      unknown: {},
    });
    expect(kinds(step.body)).toEqual(['prose', 'notes', 'slide', 'prose']);
  });
  it('takes what a step does not say as usual: must, no hinge, no screen, as short as it is long', () => {
    const step = firstStep(body('::::step[T]{#t minutes=7 method=pairs}\n::::'));
    expect(step).toMatchObject({ shortest: 7, keep: 'must', hinge: false, screen: 'none' });
  });
  it('reads a case that stands in a handout', () => {
    const [, , handout] = body(WHOLE).blocks;
    expect(handout).toMatchObject({ kind: 'handout', per: 'pair', title: 'The card' });
    expect(handout?.kind === 'handout' && handout.body[1]).toMatchObject({
      kind: 'case',
      id: 'gate',
      struggle: 'grunwick-1976',
    });
  });
  it('reads each question of the evaluation without its ending', () => {
    const sheet = body(WHOLE).blocks.find((block) => block.kind === 'evaluation');
    expect(sheet?.questions.map(({ asks, answer }) => [plainText(asks), answer])).toEqual([
      ['Was it worth it?', '1-5'],
      ['Will you act?', 'yes/no'],
      ['What else?', 'words'],
    ]);
    expect(plainText(sheet?.intro ?? [])).toBe('Be honest.');
  });
  it('cuts background at its headings, each with an id of its own', () => {
    const ids = body(`Before.\n\n## Why\n\nx\n\n## Why\n\ny\n\n### Who decides?\n\n${A_STEP}`).blocks.map(
      (block) => 'id' in block && block.id,
    );
    expect(ids).toEqual(['start', 'why', 'why-2', 'who-decides-2', 'who-decides']);
  });
  it('gives what has no id one that its mend proposes, and that nothing else has', () => {
    const text = aKitText({
      body: ':::handout[Ŵyl, naïve & co’s]\n:::\n\n:::handout[اردو]\n:::\n\n:::case[H]{#handout}\n:::',
    });
    const { kit, problems } = parseKit(text);
    expect(kit?.blocks.map((block) => 'id' in block && block.id)).toEqual(['wyl-naive-cos', 'handout-2', 'handout']);
    expect(problems.filter(({ code }) => code === 'id-missing').map(({ mend }) => mend)).toEqual([
      'Write {#wyl-naive-cos} after its title.',
      'Write {#handout-2} after its title.',
    ]);
  });
  it('keeps a directive, an attribute and a key that it does not know, and reports them as notices only', () => {
    const text = aKitText({
      front: 'later: {a: [1, two]}\n',
      body: '::::step[T]{#t minutes=9 method=pairs hinge tempo="very slow"}\n:::poll[Q]{#p n=2}\nWords.\n:::\n::::',
    });
    const { kit, problems } = parseKit(text);
    expect(kit?.front.unknown).toEqual({ later: { a: [1, 'two'] } });
    expect(kit && firstStep(kit).unknown).toEqual({ tempo: 'very slow' });
    expect(kit && firstStep(kit).body[0]).toMatchObject({
      kind: 'unknown',
      name: 'poll',
      label: 'Q',
      attributes: { id: 'p', n: '2' },
    });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['key-unknown', 'notice'],
      ['attribute-unknown', 'notice'],
      ['block-unknown', 'notice'],
    ]);
    expect(kit && printKit(kit)).toContain('tempo="very slow"');
    expect(codes(`${text}\n[the poll](#p)\n`)).not.toContain('link-dangling');
  });
});

describe('reading the prose of a kit', () => {
  it('takes a colon in running text as text', () => {
    const [block] = body('At 8:30pm, a:b and ::x{y} and :z[w].').blocks;
    expect(block && plainText(proseOf(block))).toBe('At 8:30pm, a:b and ::x{y} and :z[w].');
  });
  it('takes markup of any kind as text', () => {
    const [block] = body('<b onclick="x()">Hello</b>\n\n<div>\n\n<script>alert(1)</script>').blocks;
    expect(block && plainText(proseOf(block))).toBe('<b onclick="x()">Hello</b>\n<div>\n<script>alert(1)</script>');
    expect(JSON.stringify(block)).not.toContain('"html"');
  });
  it('gives a link the address that is written elsewhere in the kit', () => {
    const kit = body(`See [the page][p].\n\n${A_STEP}\n\n[p]: https://example.org "Page"`);
    expect(JSON.stringify(kit.blocks[0])).toContain('"url":"https://example.org"');
    expect(codes(printKit(kit))).toEqual([]);
  });
  it('finds a footnote that is written in another step, or after them all', () => {
    const text = aKitText({
      body: `::::step[T]{#t minutes=9 method=pairs hinge}\nSo.[^a] And.[^b]\n::::\n\n:::handout[H]{#h}\nRead.[^a]\n\n[^b]: Two.\n:::\n\n[^a]: One.`,
    });
    expect(codes(text)).toEqual([]);
    expect(JSON.stringify(kitIn(text)).match(/footnoteReference/g)).toHaveLength(3);
  });
  it('leaves a call of no address as the words it is', () => {
    const [block] = body('Tick [x] or [y][z].\n\n```\n[x]: /address\n```').blocks;
    expect(block && plainText(proseOf(block))).toContain('Tick [x] or [y][z].');
  });
  it('knows neither ~~strikes~~, task lists nor addresses in running text', () => {
    const [block] = body('~~no~~ www.example.org a@example.org\n\n- [ ] task').blocks;
    expect(block && plainText(proseOf(block))).toBe('~~no~~ www.example.org a@example.org\n[ ] task');
  });
  it.each([
    ['https://example.org/a', true],
    ['HTTP://example.org', true],
    ['mailto:someone@example.org', true],
    ['/library', true],
    ['other-kit', true],
    ['#who-decides', true],
    ['a/b:c', true],
    ['javascript:alert(1)', false],
    ['JaVaScRiPt:alert(1)', false],
    ['java&#10;script:alert(1)', false],
    ['&#1;javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['vbscript:x', false],
    ['file:///etc/passwd', false],
    ['//example.org', false],
    ['/\\example.org', false],
  ])('lets a link go to %s: %s', (address, isFine) => {
    expect(codes(aKitText({ body: `[x](<${address}>)\n\n${A_STEP}` }))).toEqual(isFine ? [] : ['link-scheme']);
  });
  it.each([
    ['media/march.jpg', true],
    ['media/a_b-2.webp', true],
    ['media/../secret', false],
    ['media/a/b.png', false],
    ['media/.hidden', false],
    ['media/', false],
    ['march.jpg', false],
    ['https://example.org/a.png', false],
    ['data:image/png;base64,x', false],
  ])('lets a picture be at %s: %s', (address, isFine) => {
    expect(codes(aKitText({ body: `![A march](${address})\n\n${A_STEP}` }))).toEqual(isFine ? [] : ['image-address']);
  });
});

describe('reading whatever bytes a kit is written in', () => {
  const crlf = aKitText({ body: WHOLE }).replaceAll('\n', '\r\n');
  it('reads line endings of every system alike', () => {
    const expected = body(WHOLE);
    expect(kitIn(crlf)).toEqual(expected);
    expect(kitIn(crlf.replaceAll('\r\n', '\r'))).toEqual(expected);
  });
  it('names the same line and column whatever the line endings', () => {
    const text = aKitText({ body: `One.\n\nTwo [x](#nowhere).\n\n${A_STEP}` });
    const [unix] = parseKit(text).problems;
    const [windows] = parseKit(text.replaceAll('\n', '\r\n')).problems;
    expect([unix?.line, unix?.column]).toEqual([16, 5]);
    expect(windows).toEqual(unix);
  });
  it('reads past a byte-order mark', () => {
    expect(parseKit(`\uFEFF${crlf}`)).toEqual(parseKit(crlf));
  });
  it('keeps right-to-left text, other alphabets and emoji', () => {
    const title = 'اردو میں \u200Fیونین ગુજરાતી 👩🏽‍🚒🏴󠁧󠁢󠁷󠁬󠁳󠁿';
    const kit = body(`::::step[${title}]{#t minutes=9 method=pairs hinge}\n${title}\n::::`);
    const step = firstStep(kit);
    expect([step.title, plainText(proseOf(step))]).toEqual([title, title]);
  });
});

describe('reading front matter', () => {
  const front = (line: string): Kit['front'] => kitIn(aKitText({ front: `${line}\n` })).front;
  it('keeps words as they are written, though YAML would make numbers or truths of them', () => {
    const text = aKitText()
      .replace('title: Six points', 'title: 1984')
      .replace('[chair a meeting]', '[yes, 1.0, 2026-11-24]');
    expect(kitIn(text).front).toMatchObject({ title: '1984', outcomes: ['yes', '1.0', '2026-11-24'] });
  });
  it('lets no key reach a prototype', () => {
    const { unknown } = front('__proto__: {isAdmin: true}\nconstructor: x');
    expect(Object.keys(unknown)).toEqual(['__proto__', 'constructor']);
    expect('isAdmin' in unknown).toBe(false);
    expect('isAdmin' in {}).toBe(false);
    const kit = kitIn(aKitText({ front: '__proto__: {isAdmin: true}\n' }));
    expect(Object.keys(kitIn(printKit(kit)).front.unknown)).toEqual(['__proto__']);
  });
  it('lets nothing stand for more than it shows', () => {
    const bomb = `a: &a [x, x]\n${'bcdefghi'
      .split('')
      .map((name, at) => `${name}: &${name} [*${'abcdefgh'[at]}, *${'abcdefgh'[at]}]`)
      .join('\n')}\n`;
    expect(parseKit(aKitText({ front: bomb }))).toMatchObject({ kit: undefined });
    expect(codes(aKitText({ front: bomb }))).toEqual(['front-alias']);
  });
  it('gives an id only when there is one', () => {
    expect(front('').id).toBeUndefined();
    expect(front('id: six-points').id).toBe('six-points');
    expect(front('id: Six Points').id).toBe('six-points');
  });
  it('keeps what a later version adds to credits and participants', () => {
    const text = aKitText().replace('role: author}', 'role: author, url: x}').replace('max: 24}', 'max: 24, best: 12}');
    const { front } = kitIn(text);
    expect(front.credits).toEqual([{ name: 'The school', role: 'author', unknown: { url: 'x' } }]);
    expect(front.participants).toEqual({ min: 6, max: 24, unknown: { best: 12 } });
    expect(kitIn(printKit(kitIn(text))).front).toEqual(front);
  });
  it('reads on after a slip, so that the rest can be mended at once', () => {
    expect(codes(aKitText({ front: 'summary: again\n', body: '[x](#nowhere)' }))).toEqual(
      expect.arrayContaining(['front-not-yaml', 'link-dangling', 'no-steps']),
    );
  });
});
