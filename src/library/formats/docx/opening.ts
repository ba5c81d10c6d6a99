import { HeadingLevel, ImageRun, type Paragraph, type Table } from 'docx';
import { outcomeUnder } from '../../../kit/outcome.ts';
import { stripPicture } from '../office/strip-picture.ts';
import { stripSaid } from '../strip-said.ts';
import { editionBookmark } from './anchors.ts';
import type { Desk } from './desk.ts';
import { numbering } from './numbering.ts';
import { PAGE, STYLE } from './page.ts';
import { bookmarked, kitParagraph, ownHeading, ownParagraph } from './paragraphs.ts';
import { planTable } from './plan-table.ts';
import { runIn } from './running.ts';

const title = (desk: Desk): Paragraph[] => {
  const { front } = desk.job.kit;
  const { edition } = desk.job;
  const kicker = [desk.t.pack, desk.names.levels[front.level], desk.t.editionOf(edition.number, edition.date)].join(
    ' · ',
  );
  return [
    ownParagraph(desk, { style: STYLE.kicker, children: [runIn(desk.own, kicker)] }),
    kitParagraph(desk, {
      heading: HeadingLevel.TITLE,
      children: bookmarked(editionBookmark(edition.code), [runIn(desk.kit, front.title)]),
    }),
    kitParagraph(desk, { style: STYLE.lead, children: [runIn(desk.kit, front.summary)] }),
  ];
};

const facts = (desk: Desk): Paragraph[] => {
  const { t, names, pack, job } = desk;
  const { participants, setting } = job.kit.front;
  const said: [string, string][] = [
    [t.facts.length, t.minutes(pack.totalMinutes)],
    [t.facts.people, t.people(participants.min, participants.max)],
    [t.facts.setting, setting.map((one) => names.settings[one]).join(', ')],
  ];
  return said.map(([name, value]) =>
    ownParagraph(desk, {
      spacing: { after: 20 },
      children: [runIn(desk.own, `${name}: `, { bold: true }), runIn(desk.own, value)],
    }),
  );
};

const points = (desk: Desk, heading: string, things: readonly string[]): Paragraph[] => {
  if (things.length === 0) return [];
  const list = desk.nextList();
  return [
    ownHeading(desk, heading, { heading: HeadingLevel.HEADING_3 }),
    ...things.map((thing) =>
      kitParagraph(desk, {
        numbering: numbering({ ordered: false, start: 1, list, depth: 0 }, 0),
        spacing: { after: 40 },
        children: [runIn(desk.kit, thing)],
      }),
    ),
  ];
};

const strip = async (desk: Desk): Promise<Paragraph[]> => {
  const { pack, kit, t } = desk;
  if (pack.steps.length === 0) return [];
  const picture = await stripPicture(
    pack.steps.map(({ step }) => step),
    kit.rightToLeft ? 'rtl' : 'ltr',
  );
  const width = Math.floor(PAGE.textTwips / 15);
  const height = Math.round((width * picture.heightPx) / picture.widthPx);
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width, height },
    altText: { id: String(desk.nextId()), name: t.plan, description: stripSaid(pack, t) },
  });
  return [ownParagraph(desk, { spacing: { before: 60, after: 160 }, children: [image] })];
};

/** The first page: what it is, for whom, what to bring, and the plan. */
export const opening = async (desk: Desk): Promise<(Paragraph | Table)[]> => [
  ...title(desk),
  ...facts(desk),
  ...points(desk, desk.t.able, desk.job.kit.front.outcomes.map(outcomeUnder)),
  ...points(desk, desk.t.bring, desk.job.kit.front.bring),
  ownHeading(desk, desk.t.plan, { pageBreakBefore: true }),
  ...(await strip(desk)),
  planTable(desk),
];
