import type { Case, Kit, Part, Prose, Step } from '../../kit/kit.ts';
import { outcomeUnder } from '../../kit/outcome.ts';
import { type Anything, evaluationOf, everyPart, slidesIn, stepsOf } from '../../kit/reading.ts';
import { words as uiWords } from '../../platform/ui/words.ts';
import type { Language } from '../../platform/words/language.ts';
import { creditLines } from '../formats/credits.ts';
import { anchorsOf } from '../formats/docx/anchors.ts';
import { licenceOf } from '../formats/licence.ts';
import { type Pack, packOf } from '../formats/pack.ts';
import { shownIn } from '../formats/parts.ts';
import { words } from '../formats/words.ts';
import type { Expected, Place, Section } from './expected.ts';
import { type Desk, NOWHERE, OWN, own } from './expected-desk.ts';
import { aLine, proseLines } from './expected-prose.ts';
import { talkLines } from './expected-talk.ts';
import { plain } from './line.ts';
import { type Shown, shownBy } from './own-runs.ts';

/** After which line of some lines the next is put in; where there is none, at the beginning of a place. */
const placeAfter = (lines: readonly Expected[], beginning: Place): Place => lines.at(-1)?.place ?? beginning;

const shownLines = (parts: readonly Part[], desk: Desk, under: number, title?: string): Expected[] =>
  parts.flatMap((part): Expected[] => {
    if (part.kind === 'prose') return proseLines(part.body, desk.shown, under, 'prose');
    if (part.kind === 'case') return caseLines(part, desk, under, title);
    return part.kind === 'unknown' ? shownLines(part.body, desk, under, title) : [];
  });

const firstProse = (parts: readonly Part[], under: number): Place => {
  const first = parts.flatMap((part) => (part.kind === 'prose' ? [part.body] : []))[0];
  return first ? { is: 'prose', body: first, after: undefined, under, of: 'prose' } : NOWHERE;
};

const caseLines = (one: Case, desk: Desk, under: number, title?: string): Expected[] => {
  const inside = shownLines(one.body, desk, under, title);
  return one.title === title
    ? inside
    : [aLine(one.title, { is: 'title', of: one }, firstProse(one.body, under)), ...inside];
};

const opening = ({ kit, pack, t, names }: Desk): Section => {
  const { front } = kit;
  const { participants } = front;
  const points = (field: 'outcomes' | 'bring', heading: string, things: readonly string[]): Expected[] =>
    things.length === 0
      ? []
      : [
          own(heading, { is: 'points', field, after: -1 }),
          ...things.map((thing, at) => ({
            ...aLine(thing, { is: 'point', field, at }, { is: 'points', field, after: at }),
            isItem: true,
          })),
        ];
  return {
    key: 'opening',
    bookmark: undefined,
    heading: '',
    title: undefined,
    step: undefined,
    opening: NOWHERE,
    lines: [
      aLine(front.title, { is: 'front', field: 'title' }, NOWHERE),
      aLine(front.summary, { is: 'front', field: 'summary' }, NOWHERE),
      own(`${t.facts.length}: ${t.minutes(pack.totalMinutes)}`),
      aLine(`${t.facts.people}: ${t.people(participants.min, participants.max)}`, { is: 'people' }, NOWHERE),
      own(`${t.facts.setting}: ${front.setting.map((one) => names.settings[one]).join(', ')}`),
      ...points('outcomes', t.able, front.outcomes.map(outcomeUnder)),
      ...points('bring', t.bring, front.bring),
    ],
  };
};

const section = (key: string, heading: string, lines: Expected[], given: Partial<Section> = {}): Section => ({
  key,
  bookmark: undefined,
  heading: plain(heading),
  title: OWN,
  step: undefined,
  opening: NOWHERE,
  lines,
  ...given,
});

/** The stretches of prose that belong to a thing itself, as they stand in the kit. */
const stretchesOf = (thing: Anything): Prose[] =>
  everyPart(thing).flatMap((part) =>
    part.kind === 'background' || part.kind === 'notes' || part.kind === 'prose' || part.kind === 'slide'
      ? [part.body]
      : [],
  );

const background = (desk: Desk): Section[] => {
  const { kit, pack, t, shown } = desk;
  const reading = kit.blocks.filter(({ kind }) => kind === 'background' || kind === 'notes' || kind === 'unknown');
  const stretches = reading.flatMap(stretchesOf);
  const lines = [
    ...stretches.flatMap((body) => proseLines(body, shown, 1, 'prose')),
    ...pack.cases.flatMap((one) => caseLines(one, desk, 1)),
  ];
  const [first] = stretches;
  if (lines.length === 0) return [];
  const beginning: Place = first ? { is: 'prose', body: first, after: undefined, under: 1, of: 'prose' } : NOWHERE;
  return [section('background', t.background, lines, { opening: beginning })];
};

const notesOfStep = (step: Step, { shown, t }: Desk): Expected[] => {
  const stretches = step.body.flatMap((part) => (part.kind === 'notes' ? [part.body] : []));
  const lines = stretches.flatMap((body) => proseLines(body, shown, 3, 'notes'));
  const [first] = stretches;
  if (lines.length === 0 || !first) return [];
  return [own(t.notes, { is: 'prose', body: first, after: undefined, under: 3, of: 'notes' }), ...lines];
};

const timesOf = ({ step, at, until }: Pack['steps'][number], { t, names }: Desk): string => {
  const length =
    step.shortest < step.minutes ? `${t.minutes(step.minutes)} (${t.atLeast(step.shortest)})` : t.minutes(step.minutes);
  return [`${at}–${until}`, length, names.methods[step.method], ...(step.keep === 'could' ? [t.could] : [])].join(
    ' · ',
  );
};

const stepSection = (placed: Pack['steps'][number], desk: Desk, steps: readonly Step[]): Section => {
  const { t, anchor } = desk;
  const step = steps.find(({ id }) => id === placed.step.id) ?? placed.step;
  const [first] = shownIn(step).flatMap((part) => (part.kind === 'prose' ? [part.body] : []));
  const beginning: Place = first
    ? { is: 'prose', body: first, after: undefined, under: 2, of: 'prose' }
    : { is: 'step', step, as: 'prose' };
  const said = shownLines(shownIn(step), desk, 2);
  const before = t.onScreen('');
  return section(
    `step:${step.id}`,
    step.title,
    [
      aLine(timesOf(placed, desk), { is: 'times', of: step }, beginning),
      ...(step.hinge ? [own(t.hinge, beginning)] : []),
      ...(step.screen === 'needed' ? [own(t.screen, beginning)] : []),
      ...said,
      ...slidesIn(step).map((slide) =>
        aLine(before + slide.title, { is: 'slide', of: slide, before }, placeAfter(said, beginning)),
      ),
      ...notesOfStep(step, desk),
    ],
    { bookmark: anchor(step.id), title: { is: 'title', of: step }, step, opening: beginning },
  );
};

const papers = (desk: Desk): Section[] => {
  const all = desk.pack.papers.map(({ paper }) => paper);
  return [...all.filter(({ kind }) => kind === 'handout'), ...all.filter(({ kind }) => kind === 'exercise')].map(
    (paper) =>
      section(
        `paper:${paper.id}`,
        paper.title,
        paper.kind === 'exercise' && paper.exercise === 'conversation'
          ? talkLines(paper, desk)
          : shownLines(paper.body, desk, 1, paper.title),
        { bookmark: desk.anchor(paper.id), title: { is: 'title', of: paper }, opening: firstProse(paper.body, 1) },
      ),
  );
};

const evaluation = ({ kit, t, shown }: Desk): Section[] => {
  const sheet = evaluationOf(kit);
  if (!sheet) return [];
  const beginning: Place = { is: 'prose', body: sheet.intro, after: undefined, under: 2, of: 'prose' };
  const answers = {
    'yes/no': `☐ ${t.yes}        ☐ ${t.no}`,
    '1-5': `${t.scale[1]}     1      2      3      4      5     ${t.scale[2]}`,
    words: '',
  };
  const lines = [
    ...proseLines(sheet.intro, shown, 2, 'prose'),
    ...sheet.questions.flatMap(({ asks, answer }) => {
      const asked = proseLines(asks, shown, 2, 'questions');
      return [...asked, ...(answers[answer] ? [own(answers[answer], placeAfter(asked, NOWHERE))] : [])];
    }),
  ];
  return [section('evaluation', t.evaluation, lines, { opening: beginning })];
};

const closing = ({ kit, pack, t }: Desk): Section => {
  const licence = licenceOf(kit.front.licence, t);
  return section('closing', t.credits, [
    ...creditLines({ kit, steps: pack.steps.map(({ step }) => step) }, t).map((line) => own(line)),
    own(t.licence(licence.name) + (licence.says ? ` ${licence.says}` : '')),
    own(t.ran),
  ]);
};

/** A kit's Word file as it is when nobody has touched it. */
export interface ExpectedKit {
  sections: Section[];
  shown: Shown;
  /** The id that a bookmark stands for. */
  idOf: (bookmark: string) => string | undefined;
}

/** All that a kit's Word file says, line by line, and what each line was made from. @param slug its name in addresses */
export const expectedOf = (kit: Kit, slug: string, language: Language): ExpectedKit => {
  const steps = stepsOf(kit);
  const pack = packOf({ kit, steps });
  const anchors = anchorsOf(pack, kit);
  const anchor = (id: string): string | undefined => anchors(kit, id);
  const desk: Desk = { kit, pack, t: words[language], names: uiWords[language], anchor, shown: shownBy(anchor, slug) };
  const ids = kit.blocks.flatMap(everyPart).flatMap((part) => ('id' in part && part.id ? [part.id] : []));
  const idsByBookmark = new Map(ids.flatMap((id) => (anchor(id) ? [[anchor(id), id] as const] : [])).toReversed());
  return {
    shown: desk.shown,
    idOf: (bookmark) => idsByBookmark.get(bookmark),
    sections: [
      opening(desk),
      section('plan', desk.t.plan, []),
      ...background(desk),
      section('steps', desk.t.steps, []),
      ...pack.steps.map((placed) => stepSection(placed, desk, steps)),
      ...papers(desk),
      ...evaluation(desk),
      closing(desk),
    ],
  };
};
