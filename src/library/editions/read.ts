import type { Actor } from '../../identity/index.ts';
import { conversationOf } from '../../kit/conversation.ts';
import type { Exercise, Kit, Step } from '../../kit/kit.ts';
import { doingMinutes, fitTo, leastMinutes, totalMinutes } from '../../kit/measure.ts';
import { givesOut, papersOf, shownOf, withoutFootnotes } from '../../kit/papers.ts';
import { backgroundOf, evaluationOf, footnotesUsed, notesOf, proseOf, stepsOf } from '../../kit/reading.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound } from '../../platform/errors.ts';
import type { KeepProps } from '../../platform/offline/keep.tsx';
import { directionOf } from '../../platform/text/direction.ts';
import type { Language } from '../../platform/words/language.ts';
import {
  type KitEvidence,
  type ReviewersWanted,
  type StandsBeside,
  type StoriesAbout,
  usuallyOver,
  type WhatHappened,
} from '../asks.ts';
import { struggleNames, techniqueNames, translatedKits } from '../kits/names.store.ts';
import { translationsOf } from '../kits/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { pictureOf, type ShownPicture } from '../revisions/store.ts';
import { readWay, walk, wayTo } from './rehearse.ts';
import { type Edition, latestEdition } from './store.ts';
import type { KitReading, Paper, Source } from './views/kit-reading.ts';
import type { RehearsalReading } from './views/rehearsal.tsx';
import type { ShownStep } from './views/step.tsx';
import { words } from './words.ts';

const START_MINUTES = 19 * 60;
const clock = (minutes: number): string =>
  `${Math.floor(minutes / 60) % 12 || 12}.${String(minutes % 60).padStart(2, '0')}`;

const shownSteps = (kit: Kit, steps: readonly Step[], evidence: KitEvidence): ShownStep[] => {
  const total = totalMinutes(steps);
  let from = 0;
  return steps.map((step, at) => {
    const told = evidence.steps.get(step.id);
    const shown: ShownStep = {
      step,
      number: at + 1,
      clock: clock(START_MINUTES + from),
      from,
      total,
      really: told?.minutes?.median,
      usuallyOver: usuallyOver(step.minutes, told),
      doing: shownOf(step),
      notes: withoutFootnotes(notesOf(step)),
      gives: givesOut(kit, step),
    };
    from += step.minutes;
    return shown;
  });
};

const LENGTHS = [45, 60, 75, 90, 120];

const lengthsOf = (steps: readonly Step[]): KitReading['lengths'] => {
  const [total, least] = [totalMinutes(steps), leastMinutes(steps)];
  return LENGTHS.filter((minutes) => minutes >= least && minutes < total).map((minutes) => {
    const fitted = fitTo(steps, minutes);
    const shortened = fitted.steps.filter(
      (step) => step.minutes < (steps.find(({ id }) => id === step.id)?.minutes ?? 0),
    ).length;
    return { minutes, dropped: fitted.dropped.map(({ title }) => title), shortened, plan: String(minutes) };
  });
};

const papers = (slug: string, kit: Kit): Paper[] =>
  papersOf(kit).map((paper) => {
    const talk = paper.kind === 'exercise' && paper.exercise === 'conversation' ? paper : undefined;
    return {
      id: paper.id,
      title: paper.title,
      per: paper.kind === 'handout' ? paper.per : undefined,
      body: shownOf(paper),
      rehearsal: talk && paths.rehearsal(slug, talk.id),
      moments: talk ? conversationOf(talk).nodes.map(({ id }) => id) : [],
    };
  });

const sourcesOf = (kit: Kit): Source[] =>
  footnotesUsed(kit, kit.blocks.flatMap(proseOf)).map(({ identifier, children }, at) => ({
    label: identifier,
    number: at + 1,
    body: children,
  }));

const keepingOf = ({ slug, code }: Edition, kit: Kit, language: Language): KeepProps => {
  const t = words[language].keepParts;
  const talks = papersOf(kit).filter(
    (paper): paper is Exercise => paper.kind === 'exercise' && paper.exercise === 'conversation',
  );
  return {
    id: `kit:${slug}`,
    label: kit.front.title,
    address: paths.kit(slug),
    parts: [
      { address: paths.kitFile(slug, 'pdf'), label: t.pack },
      { address: paths.planPdf(slug), label: t.plan },
      { address: paths.handouts(slug), label: t.handouts },
      { address: paths.run(code), label: t.run },
      { address: paths.ran(code), label: t.ran },
      ...talks.map(({ id, title }) => ({ address: paths.rehearsal(slug, id), label: title })),
    ],
    also: talks.flatMap((talk) =>
      conversationOf(talk).nodes.map((node) => paths.rehearsalNode(slug, talk.id, node.id)),
    ),
  };
};

const shownTitle = async (db: Tx, kit: Kit, slug: string, language: Language): Promise<KitReading['shown']> => {
  if (kit.front.language.startsWith(language)) return undefined;
  const other = (await translatedKits(db, language)).get(slug);
  return other && { title: other.title, summary: other.summary, unreviewed: !other.reviewed };
};

/** What the page of a kit asks of the things to its right. */
export interface KitAsks {
  whatHappened: WhatHappened;
  reviewersWanted: ReviewersWanted;
  standsBeside: StandsBeside;
  storiesAbout: StoriesAbout;
}

/** All that the page of a kit needs, as its latest edition has it. Errors: NotFound. */
export const readKit = async (
  act: Act<Actor>,
  slug: string,
  language: Language,
  { whatHappened, reviewersWanted, standsBeside, storiesAbout }: KitAsks,
): Promise<Omit<KitReading, 'keep'> & { keeping: KeepProps }> => {
  const { db, now } = act;
  const edition = await latestEdition(db, slug);
  const kit = kitIn(edition);
  const steps = stepsOf(kit);
  const evidence = await whatHappened(db, edition.kitId);
  const [struggles, techniques] = [await struggleNames(db, language), await techniqueNames(db, language)];
  const named = (ids: readonly string[], names: ReadonlyMap<string, string>) =>
    ids.flatMap((id) => (names.has(id) ? [{ id, title: names.get(id) ?? id }] : []));
  const total = totalMinutes(steps);
  return {
    slug,
    kit,
    edition,
    shown: await shownTitle(db, kit, slug, language),
    direction: directionOf(kit.front.language),
    total,
    least: leastMinutes(steps),
    doingMinutes: doingMinutes(steps),
    steps: shownSteps(kit, steps, evidence),
    end: clock(START_MINUTES + total),
    background: withoutFootnotes(backgroundOf(kit).flatMap(({ body }) => body)),
    lengths: lengthsOf(steps),
    papers: papers(slug, kit),
    evaluation: evaluationOf(kit)?.questions ?? [],
    struggles: named(kit.front.struggles, struggles),
    techniques: named(kit.front.techniques, techniques),
    others: await translationsOf(db, slug, kit.front.translationOf?.kit),
    beside: await standsBeside(act, slug),
    stories: await storiesAbout(
      db,
      { kitId: edition.kitId, techniques: kit.front.techniques, struggles: kit.front.struggles },
      language,
    ),
    runs: evidence.runs,
    evidence: steps.map((step) => {
      const told = evidence.steps.get(step.id);
      return {
        title: step.title,
        planned: step.minutes,
        times: told?.times ?? 0,
        minutes: told?.minutes,
        over: usuallyOver(step.minutes, told),
      };
    }),
    wanted: await reviewersWanted(db, edition.kitId, now),
    sources: sourcesOf(kit),
    keeping: keepingOf(edition, kit, language),
  };
};

export const readKitPicture = async ({ db }: Act<unknown>, slug: string, name: string): Promise<ShownPicture> =>
  pictureOf(db, (await latestEdition(db, slug)).revisionId, name);

/** A moment of a conversation by its own address. An answer that doesn't lead there is forgotten. Errors: NotFound. */
export const readRehearsal = async (
  { db }: Act<unknown>,
  { slug, exercise, node, way }: { slug: string; exercise: string; node: string | undefined; way: string | undefined },
): Promise<RehearsalReading> => {
  const kit = kitIn(await latestEdition(db, slug));
  const found = papersOf(kit).find(
    (paper) => paper.kind === 'exercise' && paper.exercise === 'conversation' && paper.id === exercise,
  );
  if (found?.kind !== 'exercise') throw new NotFound();
  const { intro, nodes } = conversationOf(found);
  const answered = walk(nodes, readWay(way));
  const there = node === undefined || answered?.node.id === node ? answered : walk(nodes, wayTo(nodes, node) ?? []);
  if (!there || (node !== undefined && there.node.id !== node)) throw new NotFound();
  const momentTitle = node === undefined ? undefined : there.node.title;
  const talk = { slug, exercise, language: kit.front.language, intro, nodes, way: node === undefined ? [] : there.way };
  return { kitTitle: kit.front.title, title: found.title, momentTitle, talk };
};
