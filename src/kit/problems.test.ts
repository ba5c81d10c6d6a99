import { describe, expect, it } from 'vitest';
import { A_STEP, aKitText } from './kit.testing.ts';
import { parseKit } from './parse.ts';
import { type Code, PROBLEMS } from './problems.ts';

const body = (text: string): string => aKitText({ body: `${text}\n\n${A_STEP}` });
const alone = (text: string): string => aKitText({ body: text });
const front = (text: string): string => aKitText({ front: `${text}\n` });
const without = (key: string): string =>
  aKitText()
    .split('\n')
    .filter((line) => !line.startsWith(`${key}:`))
    .join('\n');
const instead = (key: string, line: string): string => aKitText().replace(new RegExp(`^${key}:.*$`, 'm'), line);
const step = (attributes: string, inside = 'Talk.'): string => alone(`::::step[Talk]{${attributes}}\n${inside}\n::::`);
const conversation = (text: string): string => body(`:::exercise[Talk]{#talk kind=conversation}\n${text}\n:::`);

/** Where the body of `aKitText` begins. */
const BODY = 14;

/** A text for each problem there is, and the place where it is reported. */
const EXAMPLES: Record<Code, [text: string, line: number, column: number]> = {
  'text-empty': ['\uFEFF \n', 1, 1],
  'text-too-long': [aKitText({ end: 'word '.repeat(220_000) }), 1, 1],
  'too-many-lines': [aKitText({ end: 'a\n'.repeat(21_000) }), 1, 1],
  'too-many-definitions': [
    aKitText({ end: Array.from({ length: 2_001 }, (_, at) => `[^n${at}]: x\n`).join('') }),
    1,
    1,
  ],
  'too-deep': [body(`${'> '.repeat(17)}deep`), BODY, 1],
  'too-many-blocks': [aKitText({ end: ':::later\n:::\n'.repeat(2_000) }), 4_016, 1],
  tangled: [body('*a_ '.repeat(2_000)), BODY, 1],
  'too-many-problems': [body('[x](#nowhere)\n\n'.repeat(201)), BODY + 400, 1],
  'not-utf8': [body('Llŷn\n\nOr L\uFFFDn'), BODY + 2, 5],
  'front-missing': ['# A kit\n', 1, 1],
  'front-unclosed': ['---\ntitle: A kit\n', 1, 1],
  'front-too-long': [front(`later: ${'x'.repeat(33_000)}`), 1, 1],
  'front-too-deep': [front(`later: ${'['.repeat(2_000)}`), 12, 24],
  'front-not-yaml': [instead('title', 'title: Six points: a show of hands'), 3, 8],
  'front-not-map': ['---\n- one\n---\n', 2, 1],
  'front-alias': [instead('title', 'title: &a Six'), 3, 11],
  'key-missing': [without('title'), 1, 4],
  'key-unknown': [front('later: yes'), 12, 1],
  'key-shape': [instead('outcomes', 'outcomes: [{a: b}]'), 10, 11],
  'key-choice': [instead('level', 'level: hard'), 7, 8],
  'key-too-long': [instead('title', `title: ${'é'.repeat(121)}`), 3, 8],
  'format-unknown': [instead('format', 'format: fundi-kit/2'), 2, 9],
  'language-unknown': [instead('language', 'language: English please'), 5, 11],
  'licence-closed': [instead('licence', 'licence: CC-BY-NC-4.0'), 6, 10],
  'participants-range': [instead('participants', 'participants: {min: 9, max: 3}'), 8, 15],
  'outcomes-many': [instead('outcomes', 'outcomes: [a, b, c, d, e, f, g, h, i]'), 10, 11],
  'block-broken': [body('::: notes'), BODY, 1],
  'block-indented': [body('- item\n\n  :::notes\n  x'), BODY + 2, 1],
  'block-unclosed': [alone('::::step[T]{#t minutes=9 method=pairs hinge}\n:::notes\nSay.\n::::'), BODY + 1, 1],
  'block-colons': [alone(':::step[T]{#t minutes=9 method=pairs hinge}\n:::notes\nSay.\n:::\n:::'), BODY + 1, 1],
  'code-unclosed': [body('```\nx'), BODY, 1],
  'block-stray-end': [body('One.\n\n:::'), BODY + 2, 1],
  'block-unknown': [body(':::later\n:::'), BODY, 1],
  'block-misplaced': [body(':::notes\nx\n:::'), BODY, 1],
  'title-missing': [alone('::::step{#t minutes=9 method=pairs hinge}\n::::'), BODY, 1],
  'title-unused': [step('#t minutes=9 method=pairs hinge', ':::notes[Mine]\nx\n:::'), BODY + 1, 1],
  'title-markup': [alone('::::step[The *real* boss]{#t minutes=9 method=pairs hinge}\n::::'), BODY, 1],
  'id-missing': [step('minutes=9 method=pairs hinge'), BODY, 1],
  'id-invalid': [step('minutes=9 #Who method=pairs hinge'), BODY, 26],
  'id-duplicate': [body(':::handout[H]{#who-decides}\n:::'), BODY + 3, 24],
  'attribute-unknown': [step('#t minutes=9 method=pairs hinge colour=red'), BODY, 48],
  'attribute-missing': [step('#t minutes=9 hinge'), BODY, 1],
  'attribute-choice': [step('#t minutes=9 method=lecture hinge'), BODY, 29],
  'attribute-minutes': [step('#t minutes=241 method=pairs hinge'), BODY, 19],
  'attribute-flag': [step('#t minutes=9 method=pairs hinge=no'), BODY, 42],
  'struggle-id': [body(':::case[C]{#c struggle="Grunwick 1976"}\n:::'), BODY, 15],
  'shortest-longer': [step('#t minutes=9 shortest=10 method=pairs hinge'), BODY, 29],
  'no-steps': [alone('Words.'), 1, 1],
  'too-many-steps': [
    alone(Array.from({ length: 201 }, (_, at) => `::::step[T]{#s${at} minutes=5 method=pairs hinge}\n::::\n`).join('')),
    1,
    1,
  ],
  'too-many-minutes': [
    alone(Array.from({ length: 7 }, (_, at) => `::::step[T]{#s${at} minutes=240 method=pairs hinge}\n::::\n`).join('')),
    1,
    1,
  ],
  'hinge-missing': [step('#t minutes=9 method=pairs'), 1, 1],
  'hinge-short': [step('#t minutes=9 shortest=4 method=pairs hinge'), BODY, 1],
  'hinge-could': [step('#t minutes=9 method=pairs keep=could hinge'), BODY, 1],
  'screen-alone': [step('#t minutes=9 method=film screen=needed hinge'), BODY, 41],
  'question-kind': [body(':::evaluation\n- Was it good?\n:::'), BODY + 1, 1],
  'questions-missing': [body(':::evaluation\nWas it good?\n:::'), BODY, 1],
  'conversation-empty': [conversation('Nobody speaks.'), BODY, 1],
  'node-duplicate': [conversation('### Hello\n\nHi.\n\n### Hello\n\nHi.'), BODY + 5, 1],
  'node-unreachable': [conversation('### Hello\n\nHi.\n\n### Elsewhere\n\nHi.'), BODY + 5, 1],
  'node-endless': [conversation('### Hello\n\n- Again — as before. [On](#hello)'), BODY + 1, 1],
  'reply-feedback': [conversation('### Hello\n\n- Bye [On](#bye)\n\n### Bye'), BODY + 3, 1],
  'reply-link': [conversation('### Hello\n\n- Bye — rude.'), BODY + 3, 1],
  'reply-dangling': [conversation('### Hello\n\n- Bye — rude. [On](#bye)'), BODY + 3, 1],
  'link-scheme': [body('See [this](javascript:alert(1)).'), BODY, 5],
  'link-dangling': [body('Take [the card](#card).'), BODY, 6],
  'image-address': [body('![A march](https://example.org/march.jpg)'), BODY, 1],
  'image-alt': [body('![](media/march.jpg)'), BODY, 1],
  'footnote-missing': [body('It was so.[^leeds]'), BODY, 1],
};
const codes = Object.keys(EXAMPLES) as Code[];

describe('the problems of a text', () => {
  it('none, in a kit that is sound', () => {
    expect(parseKit(aKitText()).problems).toEqual([]);
    expect(parseKit(body('Background.')).problems).toEqual([]);
  });
  it('are all shown by an example', () => expect(codes.toSorted()).toEqual(Object.keys(PROBLEMS).toSorted()));
  it.each(codes)('%s is reported where it stands', (code) => {
    const [text, line, column] = EXAMPLES[code];
    const found = parseKit(text).problems.find((problem) => problem.code === code);
    expect([found?.line, found?.column, found?.severity]).toEqual([line, column, PROBLEMS[code].severity]);
  });
  it.each(codes)('%s is said in sentences that leave nothing to fill in', (code) => {
    for (const { message, mend } of parseKit(EXAMPLES[code][0]).problems) {
      for (const sentence of [message, mend]) expect(sentence).toMatch(/^[“\p{L}].*[.?:)\p{L}\d}>\]]$/su);
      expect(`${message}${mend}`).not.toMatch(/<[a-z]+>/);
    }
  });
  it('come in the order of the text', () => {
    const lines = parseKit(body('[a](#x)\n\n:::\n\n![](y)')).problems.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
  it('quote no more of the text than a line', () => {
    const [found] = parseKit(body(`[a](#${'x'.repeat(500)})`)).problems;
    expect(found?.message.length).toBeLessThan(140);
  });
});
