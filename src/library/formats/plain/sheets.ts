import { conversationOf } from '../../../kit/conversation.ts';
import type { ConversationNode, Exercise, Kit, Part, Question } from '../../../kit/kit.ts';
import { notesOf, slidesIn } from '../../../kit/reading.ts';
import { words as uiWords } from '../../../platform/ui/words.ts';
import { destinationOf } from '../addresses.ts';
import { creditLines } from '../credits.ts';
import type { KitJob } from '../job.ts';
import { licenceOf } from '../licence.ts';
import type { Pack, PackPaper, PackStep } from '../pack.ts';
import { shownIn } from '../parts.ts';
import { type FormWords, words } from '../words.ts';
import { openCitations, type Plainly, proseText } from './prose-text.ts';
import { underlined, wrapped } from './wrap.ts';

/** What every sheet of plain text is made from. */
export interface Sheet {
  job: KitJob;
  pack: Pack;
  t: FormWords;
}

const joined = (parts: readonly (string | undefined | false)[]): string =>
  `${parts.filter((part) => part).join('\n\n')}\n`;

const plainlyFor = ({ job, pack, t }: Sheet, kit: Kit): Plainly =>
  openCitations(
    {
      footnotes: pack.footnotes.get(kit) ?? new Map(),
      address: (url) => {
        const destination = destinationOf(url, job);
        return destination && 'to' in destination ? destination.to : undefined;
      },
      picture: t.noPicture,
    },
    t.sources,
  );

const shownText = (body: readonly Part[], how: Plainly): string =>
  body
    .map((part) => {
      if (part.kind === 'prose') return proseText(part.body, how);
      if (part.kind === 'case') return `${underlined(part.title, '-')}\n\n${shownText(part.body, how)}`;
      return part.kind === 'unknown' ? shownText(part.body, how) : '';
    })
    .filter((text) => text !== '')
    .join('\n\n');

const signature = ({ job, t }: Sheet): string =>
  `${t.editionOf(job.edition.number, job.edition.date)} · ${job.edition.address}`;

const stepHead = ({ t, job }: Sheet, { number, step, at, until }: PackStep): string => {
  const facts = [
    `${at}–${until}`,
    t.minutes(step.minutes),
    uiWords[job.language].methods[step.method],
    step.keep === 'could' && t.could,
  ];
  return `${underlined(`${number}. ${step.title}`, '-')}\n${facts.filter(Boolean).join(' · ')}`;
};

/** The steps with their times, one a line. */
export const planText = (sheet: Sheet): string => {
  const { job, pack, t } = sheet;
  const columns = Math.max(...pack.steps.map(({ at }) => at.length), pack.ends.length, 1);
  const lines = pack.steps.map(({ number, step, at }) => {
    const how = `${t.minutes(step.minutes)}, ${uiWords[job.language].methods[step.method]}`;
    const indent = ' '.repeat(columns + 2);
    const head = wrapped(`${number}. ${step.title}`, `${at.padStart(columns)}  `, indent);
    return `${head}\n${indent}${how}${step.keep === 'could' ? ` (${t.could})` : ''}${step.hinge ? `\n${wrapped(t.hinge, indent, indent)}` : ''}`;
  });
  const end = `${pack.ends.padStart(columns)}  ${t.ends} (${t.minutes(pack.totalMinutes)})`;
  return joined([underlined(job.kit.front.title, '='), t.plan, ...lines, end, signature(sheet)]);
};

/** What to say and do, step by step. */
export const notesText = (sheet: Sheet): string => {
  const { job, pack, t } = sheet;
  const plainly = new Map([...pack.footnotes.keys()].map((kit) => [kit, plainlyFor(sheet, kit)]));
  const steps = pack.steps.map((placed) => {
    const how = plainly.get(placed.kit) ?? plainlyFor(sheet, placed.kit);
    const notes = proseText(notesOf(placed.step), how, '    ');
    const slides = slidesIn(placed.step).map(({ title }) => t.onScreen(title));
    return [
      stepHead(sheet, placed),
      placed.step.hinge && t.hinge,
      shownText(shownIn(placed.step), how),
      slides.join('\n'),
      notes && `    ${t.notes}:\n\n    ${notes}`,
    ]
      .filter(Boolean)
      .join('\n\n');
  });
  const background = proseText(pack.background, plainly.get(job.kit) ?? plainlyFor(sheet, job.kit));
  return joined([
    underlined(job.kit.front.title, '='),
    job.kit.front.summary && wrapped(job.kit.front.summary),
    background && `${underlined(t.background, '=')}\n\n${background}`,
    underlined(t.steps, '='),
    ...steps,
    ...[...plainly.values()].map(({ citations }) => citations.list()),
    signature(sheet),
  ]);
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const cardText = (
  { said, replies }: ConversationNode,
  at: number,
  numbers: ReadonlyMap<string, number>,
  how: Plainly,
  t: FormWords,
): string => {
  const lines = replies.map(({ says, feedback, to }, reply) => {
    const number = numbers.get(to);
    const words = [proseText(says, how), proseText(feedback, how), number === undefined ? '' : t.goTo(number)].join(
      ' ',
    );
    return wrapped(words, `${LETTERS[reply] ?? reply + 1}  `, '   ');
  });
  return [underlined(t.card(at + 1), '-'), proseText(said, how), ...lines].join('\n\n');
};

const conversationText = (exercise: Exercise, how: Plainly, t: FormWords): string => {
  const { intro, nodes } = conversationOf(exercise);
  const numbers = new Map(nodes.map(({ id }, at) => [id, at + 1]));
  return [proseText(intro, how), ...nodes.map((node, at) => cardText(node, at, numbers, how, t))].join('\n\n');
};

/** A handout or exercise. */
export const paperText = (sheet: Sheet, { paper, kit }: PackPaper): string => {
  const how = plainlyFor(sheet, kit);
  const isTalk = paper.kind === 'exercise' && paper.exercise === 'conversation';
  return joined([
    underlined(paper.title, '='),
    paper.kind === 'handout' && sheet.t.per[paper.per],
    isTalk ? conversationText(paper, how, sheet.t) : shownText(paper.body, how),
    how.citations.list(),
    signature(sheet),
  ]);
};

const answerText = ({ answer }: Question, t: FormWords): string => {
  if (answer === '1-5') return `   ${t.scale[1]}   1   2   3   4   5   ${t.scale[2]}`;
  if (answer === 'yes/no') return `   [ ] ${t.yes}   [ ] ${t.no}`;
  return `   ${'_'.repeat(60)}\n\n   ${'_'.repeat(60)}`;
};

/** The sheet that the room fills in; undefined when the kit has none. */
export const evaluationText = (sheet: Sheet): string | undefined => {
  const { pack, job, t } = sheet;
  if (!pack.evaluation) return undefined;
  const how = plainlyFor(sheet, job.kit);
  const questions = pack.evaluation.questions.map((question, at) => {
    const mark = `${at + 1}. `;
    return `${wrapped(proseText(question.asks, how), mark, ' '.repeat(mark.length))}\n\n${answerText(question, t)}`;
  });
  return joined([
    underlined(t.evaluation, '='),
    job.kit.front.title,
    t.evaluationHint,
    proseText(pack.evaluation.intro, how),
    ...questions,
    signature(sheet),
  ]);
};

/** Who made it, and what may be done with it. */
export const licenceText = ({ job, t }: Sheet): string => {
  const licence = licenceOf(job.kit.front.licence, t);
  return joined([
    underlined(job.kit.front.title, '='),
    ...creditLines(job, t).map((line) => wrapped(line)),
    t.licence(licence.name),
    licence.says && wrapped(licence.says),
    licence.url,
  ]);
};

/** What this is, where it comes from, and what each file holds. */
export const readmeText = (sheet: Sheet, files: readonly [name: string, what: string][]): string => {
  const { job, t } = sheet;
  const width = Math.max(...files.map(([name]) => name.length));
  const list = files.map(([name, what]) => wrapped(what, `${name.padEnd(width)}  `, ' '.repeat(width + 2)));
  return joined([
    underlined(job.kit.front.title, '='),
    wrapped(t.files.about(job.kit.front.title)),
    wrapped(t.files.made(t.editionOf(job.edition.number, job.edition.date), job.edition.address)),
    t.files.list,
    list.join('\n'),
    wrapped(`${t.ran} ${job.edition.address}`),
  ]);
};

/** Everything that makes a sheet, gathered once. */
export const openSheet = (job: KitJob, pack: Pack): Sheet => ({ job, pack, t: words[job.language] });
