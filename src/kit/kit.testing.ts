import fc from 'fast-check';
import type { BlockContent, PhrasingContent } from 'mdast';
import {
  type Block,
  EXERCISE_KINDS,
  type FrontMatter,
  type Kit,
  LEVELS,
  METHODS,
  type Part,
  PER,
  type Prose,
  QUESTION_KINDS,
  ROLES,
  SETTINGS,
  type Step,
} from './kit.ts';

/** A small sound kit as text: `aKitText({ body: ':::step[…]…' })`. Nothing in it is a problem. */
export const aKitText = ({ front = '', body = A_STEP, end = '' } = {}): string => `---
format: fundi-kit/1
title: Six points
summary: Meetings that decide.
language: en-GB
licence: CC-BY-SA-4.0
level: first-steps
participants: {min: 6, max: 24}
setting: [community]
outcomes: [chair a meeting]
credits: [{name: The school, role: author}]
${front}---

${body}
${end}`;

export const A_STEP = `::::step[Who decides?]{#who-decides minutes=10 method=pairs hinge}
Talk in pairs.
::::
`;

const TRICKY = [
  '8:30pm',
  ':::',
  ':::step[x]{#y}',
  '::x',
  '# heading',
  '1. one',
  '- item',
  '> quote',
  '*star*',
  '_under_',
  '[link](https://example.org)',
  '[^note]',
  '![picture](media/x.png)',
  '<b>bold</b>',
  '<https://example.org>',
  '&amp; &#38; &copy',
  'back\\slash',
  '`code`',
  '| a | b |',
  '---',
  '***',
  '===',
  '+++',
  '```',
  '~~~',
  '{#id}',
  'www.example.org',
  'https://example.org/a_b_c',
  'a@example.org',
  '~~struck~~',
  '[ ] task',
  '(1-5)',
  'سلام دنیا',
  'ગુજરાતી',
  'Cyfarfod â’r tîm',
  '👩🏽‍🚒🏴󠁧󠁢󠁷󠁬󠁳󠁿',
  '"quoted"',
  "it's",
  'null',
  'true',
  '1984',
  '@x',
  '%x',
  '%',
  '!',
  '#',
  '$',
];

/** Words on one line, without space at either end: what authors write, and what looks like something else. */
export const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom(...TRICKY),
    fc.lorem({ maxCount: 6 }),
  )
  .map((typed) => typed.replace(/\s+/g, ' ').trim())
  .filter((typed) => typed !== '');

const sentence = fc.array(words, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
const text = sentence.map((value): PhrasingContent => ({ type: 'text', value }));
const id = fc.stringMatching(/^[a-z]{1,6}$/);

const marked = fc.oneof(
  sentence.map((value): PhrasingContent => ({ type: 'emphasis', children: [{ type: 'text', value }] })),
  sentence.map((value): PhrasingContent => ({ type: 'strong', children: [{ type: 'text', value }] })),
  words.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
  sentence.map(
    (value): PhrasingContent => ({
      type: 'link',
      title: null,
      url: 'https://example.org/a(b)?c=d&e=f',
      children: [{ type: 'text', value }],
    }),
  ),
  words.map((alt): PhrasingContent => ({ type: 'image', title: null, url: 'media/march.jpg', alt })),
);

/** Running text: words, with marked words between them and a space on either side. */
const running = fc.tuple(text, fc.array(fc.tuple(marked, text), { maxLength: 2 })).map(([first, more]) =>
  more.reduce<PhrasingContent[]>(
    (all, [mark, after]) => {
      const last = all.at(-1);
      if (last?.type === 'text') all.splice(-1, 1, { ...last, value: `${last.value} ` });
      if (after.type === 'text') all.push(mark, { ...after, value: ` ${after.value}` });
      return all;
    },
    [first],
  ),
);
const paragraph = running.map((children): BlockContent => ({ type: 'paragraph', children }));

const list = fc.tuple(fc.boolean(), fc.array(paragraph, { minLength: 1, maxLength: 4 })).map(
  ([ordered, items]): BlockContent => ({
    type: 'list',
    ordered,
    start: ordered ? 1 : null,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [item] })),
  }),
);
const quote = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((children): BlockContent => ({ type: 'blockquote', children }));
const code = fc
  .array(words, { maxLength: 3 })
  .map((lines): BlockContent => ({ type: 'code', lang: null, meta: null, value: lines.join('\n') }));
const table = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }).map(
  (rows): BlockContent => ({
    type: 'table',
    align: [null, null],
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: [cell] })),
    })),
  }),
);

/** Prose without headings or footnotes: what may stand anywhere. */
const prose: fc.Arbitrary<Prose> = fc.array(fc.oneof({ arbitrary: paragraph, weight: 4 }, list, quote, code, table), {
  minLength: 1,
  maxLength: 3,
});

const unknown = fc.option(
  fc.dictionary(fc.stringMatching(/^x-[a-z]{1,5}$/), fc.oneof(fc.constant(''), words), {
    minKeys: 1,
    maxKeys: 2,
    noNullPrototype: true,
  }),
  {
    nil: undefined,
  },
);
const kept = unknown.map((some) => (some ? { unknown: some } : {}));

const notes = fc.record({ body: prose, kept }).map(({ body, kept }): Part => ({ kind: 'notes', ...kept, body }));
const slide = fc
  .record({ title: words, body: prose, kept })
  .map(({ title, body, kept }): Part => ({ kind: 'slide', id: undefined, title, ...kept, body }));
const proses = prose.map((body): Part => ({ kind: 'prose', body }));
const question = fc.record({ asks: paragraph.map((node) => [node]), answer: fc.constantFrom(...QUESTION_KINDS) });
const evaluation = fc
  .record({
    intro: fc.array(paragraph, { maxLength: 1 }),
    questions: fc.array(question, { minLength: 1, maxLength: 4 }),
  })
  .map((made): Part & Block => ({ kind: 'evaluation', ...made }));

/** Two stretches of prose side by side would be one. */
const apart = (parts: readonly Part[]): Part[] =>
  parts.filter((part, at) => part.kind !== 'prose' || parts[at - 1]?.kind !== 'prose');

const aCase = fc
  .record({ title: words, struggle: fc.option(id, { nil: undefined }), kept, body: prose })
  .map(({ body, kept, ...made }): Part & Block => ({
    kind: 'case',
    id: 'set-later',
    ...made,
    ...kept,
    body: [{ kind: 'prose', body }],
  }));
const handout = fc
  .record({
    title: words,
    per: fc.constantFrom(...PER),
    kept,
    body: fc.array(fc.oneof(proses, aCase), { maxLength: 3 }).map(apart),
  })
  .map(({ kept, ...made }): Part & Block => ({ kind: 'handout', id: 'set-later', ...made, ...kept }));
const exercise = fc
  .record({
    title: words,
    exercise: fc.constantFrom(...EXERCISE_KINDS),
    kept,
    body: fc.array(fc.oneof(proses, handout), { maxLength: 2 }).map(apart),
  })
  .map(({ kept, ...made }): Part & Block => ({ kind: 'exercise', id: 'set-later', ...made, ...kept }));
const later = fc
  .record({
    name: fc.stringMatching(/^later-[a-z]{1,5}$/),
    label: fc.option(words, { nil: undefined }),
    attributes: unknown,
    body: fc.array(fc.oneof(proses, notes), { maxLength: 2 }).map(apart),
  })
  .map(({ attributes, ...made }): Part & Block => ({ kind: 'unknown', ...made, attributes: attributes ?? {} }));

export const aStep: fc.Arbitrary<Step> = fc
  .record({
    title: words,
    minutes: fc.integer({ min: 1, max: 240 }),
    shortest: fc.integer({ min: 1, max: 240 }),
    method: fc.constantFrom(...METHODS),
    keep: fc.constantFrom('must' as const, 'could' as const),
    hinge: fc.boolean(),
    screen: fc.constantFrom('none' as const, 'needed' as const),
    body: fc.array(fc.oneof(proses, notes, slide, handout, evaluation, later), { maxLength: 4 }).map(apart),
    unknown: unknown.map((some) => some ?? {}),
  })
  .map((made): Step => ({ kind: 'step', id: 'set-later', ...made, shortest: Math.min(made.shortest, made.minutes) }));

const background = fc.record({ title: text, body: prose }).map(
  ({ title, body }): Block => ({
    kind: 'background',
    id: 'set-later',
    body: [{ type: 'heading', depth: 2, children: [title] }, ...body],
  }),
);
const standaloneSlide = fc
  .record({ title: words, body: prose })
  .map((made): Block => ({ kind: 'slide', id: 'set-later', ...made }));

const SEVERAL = { maxLength: 4 };
const front: fc.Arbitrary<FrontMatter> = fc
  .record({
    id: fc.option(id, { nil: undefined }),
    title: words,
    summary: sentence,
    language: fc.constantFrom('en-GB', 'cy', 'ur', 'gu'),
    licence: fc.constantFrom('CC-BY-SA-4.0', 'CC0-1.0'),
    level: fc.constantFrom(...LEVELS),
    participants: fc
      .tuple(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 30, max: 5000 }))
      .map(([min, max]) => ({ min, max })),
    setting: fc.subarray([...SETTINGS], { minLength: 1 }),
    struggles: fc.uniqueArray(id, SEVERAL),
    techniques: fc.uniqueArray(id, SEVERAL),
    outcomes: fc.array(words, { minLength: 1, maxLength: 8 }),
    bring: fc.array(words, SEVERAL),
    credits: fc.array(fc.record({ name: words, role: fc.constantFrom(...ROLES) }), { minLength: 1, maxLength: 3 }),
    adaptedFrom: fc.option(
      fc.record({
        title: words,
        url: fc.constant('https://example.org/kit'),
        licence: fc.constant('CC-BY-4.0'),
        credits: fc.array(words, SEVERAL),
      }),
      { nil: undefined },
    ),
    translationOf: fc.option(fc.record({ kit: id, revision: id }), { nil: undefined }),
    unknown: fc.dictionary(fc.stringMatching(/^x-[a-z]{1,5}$/), fc.jsonValue({ maxDepth: 2 }), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  })
  .map((made): FrontMatter => ({ format: 'fundi-kit/1', ...made }));

/** The same kit with an id of its own for each thing that has one. */
const withIds = (front: FrontMatter, blocks: readonly Block[]): Kit => {
  let count = 0;
  const named = <T extends Block | Part>(part: T): T => {
    const inside =
      'body' in part &&
      part.kind !== 'background' &&
      part.kind !== 'notes' &&
      part.kind !== 'slide' &&
      part.kind !== 'prose'
        ? { body: part.body.map(named) }
        : {};
    if (!('id' in part) || part.id === undefined) return { ...part, ...inside };
    count += 1;
    return { ...part, id: `${part.kind}-${count}`, ...inside };
  };
  return { front, blocks: blocks.map(named) };
};

/** Any kit within the format's rules; its ids of background are not yet what its headings make of them. */
export const aKit: fc.Arbitrary<Kit> = fc
  .tuple(
    front,
    fc.array(
      fc.oneof(
        { arbitrary: aStep, weight: 3 },
        background,
        handout,
        exercise,
        aCase,
        evaluation,
        standaloneSlide,
        later,
      ),
      { maxLength: 5 },
    ),
  )
  .map(([made, blocks]) => withIds(made, blocks));
