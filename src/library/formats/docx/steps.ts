import { HeadingLevel, type Paragraph, type Table } from 'docx';
import type { Case, Part, Prose } from '../../../kit/kit.ts';
import { notesOf, slidesIn } from '../../../kit/reading.ts';
import type { PackStep } from '../pack.ts';
import { shownIn, withoutDefinitions } from '../parts.ts';
import type { Desk } from './desk.ts';
import { NOTES_INDENT_TWIPS, STYLE } from './page.ts';
import { bookmarked, kitParagraph, ownHeading, ownParagraph } from './paragraphs.ts';
import { type Manner, paragraphIn, prose } from './prose.ts';
import { runIn } from './running.ts';

type Blocks = (Paragraph | Table)[];

/** A struggle told for discussion: on a quiet ground, or on a handout under a heading of its own. */
const caseBlock = (one: Case, desk: Desk, manner: Manner): Blocks => {
  const inside: Manner = { ...manner, style: manner.style ?? STYLE.case };
  if (one.title === manner.title) return shown(one.body, desk, inside);
  const isOnPaper = manner.style === STYLE.handout;
  const title = paragraphIn(desk, manner, {
    ...(isOnPaper ? { heading: HeadingLevel.HEADING_2 } : { style: STYLE.case }),
    keepNext: true,
    children: bookmarked(desk.anchors(manner.kit, one.id), [
      runIn(desk.tongueFor(manner.kit), one.title, isOnPaper ? {} : { bold: true }),
    ]),
  });
  return [title, ...shown(one.body, desk, inside)];
};

/** What stands in a container for the room to see: prose and cases; slides, notes and papers have places of their own. */
export const shown = (body: readonly Part[], desk: Desk, manner: Manner): Blocks =>
  body.flatMap((part): Blocks => {
    if (part.kind === 'prose') return prose(part.body, desk, manner);
    if (part.kind === 'case') return caseBlock(part, desk, manner);
    if (part.kind === 'unknown') return shown(part.body, desk, manner);
    return [];
  });

const stepLine = (desk: Desk, { step, at, until }: PackStep): Paragraph => {
  const { t, names } = desk;
  const length =
    step.shortest < step.minutes ? `${t.minutes(step.minutes)} (${t.atLeast(step.shortest)})` : t.minutes(step.minutes);
  const said = [`${at}–${until}`, length, names.methods[step.method], ...(step.keep === 'could' ? [t.could] : [])];
  return ownParagraph(desk, { style: STYLE.stepLine, children: [runIn(desk.own, said.join(' · '))] });
};

const opensWithStrong = (body: Prose): boolean => {
  const [first] = body;
  return first?.type === 'paragraph' && first.children[0]?.type === 'strong';
};

const notes = (desk: Desk, { step, kit }: PackStep): Blocks => {
  const body = withoutDefinitions(notesOf(step));
  if (body.length === 0) return [];
  const manner: Manner = { kit, marks: {}, under: 3, indent: NOTES_INDENT_TWIPS, style: STYLE.notes };
  const opening = opensWithStrong(body) ? 1 : 0;
  return [
    ownParagraph(desk, { style: STYLE.notesLabel, children: [runIn(desk.own, desk.t.notes)] }),
    ...prose(body.slice(0, opening), desk, { ...manner, style: STYLE.say }),
    ...prose(body.slice(opening), desk, manner),
  ];
};

const oneStep = (desk: Desk, placed: PackStep): Blocks => {
  const { step, kit, number } = placed;
  const name = runIn(desk.tongueFor(kit), `${number}. ${step.title}`);
  const extra = (said: boolean, style: string, text: string): Paragraph[] =>
    said ? [ownParagraph(desk, { style, children: [runIn(desk.own, text)] })] : [];
  return [
    kitParagraph(
      desk,
      { heading: HeadingLevel.HEADING_2, children: bookmarked(desk.anchors(kit, step.id), [name]) },
      kit,
    ),
    stepLine(desk, placed),
    ...extra(step.hinge, STYLE.hinge, desk.t.hinge),
    ...extra(step.screen === 'needed', STYLE.stepLine, desk.t.screen),
    ...shown(shownIn(step), desk, { kit, marks: {}, under: 2, indent: 0 }),
    ...slidesIn(step).map(({ title }) =>
      ownParagraph(desk, {
        style: STYLE.slide,
        children: [runIn(desk.own, desk.t.onScreen('')), runIn(desk.tongueFor(kit), title)],
      }),
    ),
    ...notes(desk, placed),
  ];
};

/** The evening, step by step: what the room is asked, and the notes for whoever leads. */
export const steps = (desk: Desk): Blocks => [
  ownHeading(desk, desk.t.steps, { pageBreakBefore: true }),
  ...desk.pack.steps.flatMap((placed) => oneStep(desk, placed)),
];

/** What to read beforehand: history, politics, why. */
export const background = (desk: Desk): Blocks => {
  const { pack, job } = desk;
  const manner: Manner = { kit: job.kit, marks: {}, under: 1, indent: 0 };
  const body = prose(pack.background, desk, manner);
  const cases = pack.cases.flatMap((one) => caseBlock(one, desk, manner));
  return body.length + cases.length === 0
    ? []
    : [ownHeading(desk, desk.t.background, { pageBreakBefore: true }), ...body, ...cases];
};
