import { AlignmentType, ExternalHyperlink, HeadingLevel, ImageRun, type Paragraph, type Table } from 'docx';
import type { QuestionKind } from '../../../kit/kit.ts';
import { creditLines } from '../credits.ts';
import { licenceOf } from '../licence.ts';
import type { PackPaper } from '../pack.ts';
import { qrPng } from '../qr.ts';
import { conversation } from './conversation.ts';
import type { Desk } from './desk.ts';
import { STYLE } from './page.ts';
import { bookmarked, kitParagraph, ownHeading, ownParagraph } from './paragraphs.ts';
import { type Manner, prose } from './prose.ts';
import { runIn } from './running.ts';
import { shown } from './steps.ts';

type Blocks = (Paragraph | Table)[];

const LINES_FOR_WORDS = 3;

/** A page of its own: a quiet line above, then the title as a heading. */
const newPage = (desk: Desk, kicker: string, heading: Paragraph): Paragraph[] => [
  ownParagraph(desk, { style: STYLE.kicker, pageBreakBefore: true, children: [runIn(desk.own, kicker)] }),
  heading,
];

const paper = (desk: Desk, { paper: one, kit }: PackPaper): Blocks => {
  const manner: Manner = { kit, marks: {}, under: 1, indent: 0, style: STYLE.handout, title: one.title };
  const kicker = one.kind === 'handout' ? `${desk.t.handouts} · ${desk.t.per[one.per]}` : desk.t.exercises;
  const title = kitParagraph(
    desk,
    {
      heading: HeadingLevel.HEADING_1,
      children: bookmarked(desk.anchors(kit, one.id), [runIn(desk.tongueFor(kit), one.title)]),
    },
    kit,
  );
  const inside =
    one.kind === 'exercise' && one.exercise === 'conversation'
      ? conversation(one, desk, { kit, marks: {}, under: 1, indent: 0 })
      : shown(one.body, desk, manner);
  return [...newPage(desk, kicker, title), ...inside];
};

/** Handouts, each on a page of its own, then exercises on paper. */
export const papers = (desk: Desk): Blocks => {
  const handouts = desk.pack.papers.filter((one) => one.paper.kind === 'handout');
  const exercises = desk.pack.papers.filter((one) => one.paper.kind === 'exercise');
  return [...handouts, ...exercises].flatMap((one) => paper(desk, one));
};

const answer = (desk: Desk, kind: QuestionKind): Paragraph[] => {
  const { t } = desk;
  const said = (text: string): Paragraph[] => [
    ownParagraph(desk, { style: STYLE.answer, children: [runIn(desk.own, text)] }),
  ];
  if (kind === 'yes/no') return said(`☐ ${t.yes}        ☐ ${t.no}`);
  if (kind === '1-5') return said(`${t.scale[1]}     1      2      3      4      5     ${t.scale[2]}`);
  return Array.from({ length: LINES_FOR_WORDS }, () => ownParagraph(desk, { style: STYLE.rule, children: [] }));
};

/** The sheet that the room fills in at the end, on a page of its own. */
export const evaluation = (desk: Desk): Blocks => {
  const { pack, job, t } = desk;
  if (!pack.evaluation) return [];
  const { intro, questions } = pack.evaluation;
  const manner: Manner = { kit: job.kit, marks: {}, under: 2, indent: 0, style: STYLE.handout };
  return [
    ...newPage(desk, t.evaluationHint, ownHeading(desk, t.evaluation)),
    ...prose(intro, desk, manner),
    ...questions.flatMap(({ asks, answer: kind }) => [
      ...prose(asks, desk, { ...manner, style: STYLE.question }),
      ...answer(desk, kind),
    ]),
  ];
};

/** Who made it, what may be done with it, and where the newest edition is. */
export const closing = async (desk: Desk): Promise<Blocks> => {
  const { t, job } = desk;
  const { front } = job.kit;
  const { address } = job.edition;
  const licence = licenceOf(front.licence, t);
  const name = runIn(desk.own, t.licence(licence.name), licence.url ? { style: 'Hyperlink' } : {});
  const picture = new ImageRun({
    type: 'png',
    data: await qrPng(address),
    transformation: { width: 130, height: 130 },
    altText: { id: String(desk.nextId()), name: 'QR', description: t.qr(address) },
  });
  return [
    ...newPage(desk, t.editionOf(job.edition.number, job.edition.date), ownHeading(desk, t.credits)),
    ...creditLines(job, t).map((line) => ownParagraph(desk, { children: [runIn(desk.own, line)] })),
    ownParagraph(desk, {
      children: [
        ...(licence.url ? [new ExternalHyperlink({ link: licence.url, children: [name] })] : [name]),
        runIn(desk.own, licence.says ? ` ${licence.says}` : ''),
      ],
    }),
    ownParagraph(desk, {
      keepNext: true,
      spacing: { before: 240, after: 60 },
      children: [runIn(desk.own, t.ran, { bold: true })],
    }),
    ownParagraph(desk, {
      keepNext: true,
      children: [
        new ExternalHyperlink({ link: address, children: [runIn(desk.own, address, { style: 'Hyperlink' })] }),
      ],
    }),
    ownParagraph(desk, { alignment: AlignmentType.START, children: [picture] }),
  ];
};
