import { asWritten, type Cut } from '../../kit/cut.ts';
import { writeCut } from '../../kit/cut-text.ts';
import { leastMinutes, totalMinutes } from '../../kit/measure.ts';
import { plainText } from '../../kit/reading.ts';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound } from '../../platform/errors.ts';
import type { KitEvidence, StepEvidence, WhatHappened } from '../asks.ts';
import { asCode } from '../editions/code.ts';
import { type Edition, editionByCode, latestEdition } from '../editions/store.ts';
import { type CutKits, kitsOfCut, type ReadEdition, readOf, stepsOfKits, writtenOf } from './kits-of-cut.ts';
import type { Planned } from './planned.ts';
import { plannedAsWritten, plannedFrom } from './planned-from.ts';
import { kitsBeside, type Other, planByCode } from './store.ts';

/** What a printed or shared code stands for, with the texts behind it. */
export interface Coded {
  planned: Planned;
  /** The kept plan's cut; undefined for an edition as written. */
  cut: Cut | undefined;
  kits: CutKits;
  latest: Edition;
}

/** Any code there may be, in any length; what else people type is not asked of the database. */
const CODE = /^[0-9a-hjkmnp-tv-z]{6,16}$/;

/** What a code stands for, as people type it. Errors: NotFound. */
export const codedBy = async (db: Tx, typed: string): Promise<Coded> => {
  const code = asCode(typed);
  if (!CODE.test(code)) throw new NotFound();
  const edition = await editionByCode(db, code);
  if (edition) {
    const latest = await latestEdition(db, edition.slug);
    const kits = { main: readOf(edition), second: undefined };
    return { planned: plannedAsWritten(kits, latest.number), cut: undefined, kits, latest };
  }
  const plan = await planByCode(db, code);
  if (!plan) throw new NotFound();
  const kits = await kitsOfCut(db, plan.cut);
  const latest = await latestEdition(db, kits.main.edition.slug);
  return { planned: plannedFrom(code, plan.cut, kits, latest.number), cut: plan.cut, kits, latest };
};

/** What a code stands for: an edition as written, or a plan kept from it. Errors: NotFound. */
export const plannedByCode = async (db: Tx, typed: string): Promise<Planned> => (await codedBy(db, typed)).planned;

/** A step as the planner shows it: plain data, for the page and for the browser. */
export interface PlannerStep extends ReturnType<typeof writtenOf> {
  id: string;
  /** What people do in it, in a few words. */
  what: string;
  told: StepEvidence | undefined;
}

export interface PlannerKit {
  slug: string;
  title: string;
  language: string;
  number: number;
  steps: PlannerStep[];
}

const WHAT_CHARACTERS = 170;

/** The first sentences of a text, cut at a word. */
const beginningOf = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= WHAT_CHARACTERS) return line;
  const cut = line.slice(0, WHAT_CHARACTERS);
  const sentence = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('? '), cut.lastIndexOf('! '));
  return sentence > WHAT_CHARACTERS / 2 ? cut.slice(0, sentence + 1) : `${cut.slice(0, cut.lastIndexOf(' '))} …`;
};

const plannerKit = ({ edition, kit, steps }: ReadEdition, { steps: told }: KitEvidence): PlannerKit => ({
  slug: edition.slug,
  title: kit.front.title,
  language: kit.front.language,
  number: edition.number,
  steps: steps.map((step) => ({
    ...writtenOf(step),
    id: step.id,
    what: beginningOf(plainText(step.body.flatMap((part) => (part.kind === 'prose' ? part.body : [])))),
    told: told.get(step.id),
  })),
});

/** All that the planner needs, as plain data. */
export interface PlannerReading {
  main: PlannerKit;
  second: PlannerKit | undefined;
  /** The plan itself, as an address holds it. */
  plan: string;
  /** Lengths that this kit runs in, in minutes, its own the last. */
  lengths: number[];
  leastMinutes: number;
  /** Number of the kit's latest edition, which may be later than the plan's. */
  latestNumber: number;
  others: Other[];
}

const LENGTHS = [45, 60, 75, 90, 105, 120, 150, 180];

/** Where people have not said otherwise: when evenings begin. */
const SEVEN = 19 * 60;

/** The plan in an address, or the kit as written when there is none, or none that fits this kit. Errors: NotFound (no such kit). */
export const planToWorkOn = async (
  db: Tx,
  slug: string,
  asked: Cut | undefined,
): Promise<{ cut: Cut; kits: CutKits; latest: Edition; found: boolean }> => {
  const latest = await latestEdition(db, slug);
  if (asked && asked.main.kit === slug) {
    const kits = await kitsOfCut(db, asked).catch((error: unknown) => {
      if (error instanceof NotFound) return undefined;
      throw error;
    });
    if (kits) return { cut: asked, kits, latest, found: true };
  }
  const kits = { main: readOf(latest), second: undefined };
  const source = { kit: slug, edition: latest.number };
  const cut = asWritten(source, stepsOfKits(kits).main, SEVEN);
  return { cut, kits, latest, found: false };
};

/** What the planner shows of a plan. */
export const readPlanner = async (
  db: Tx,
  { cut, kits, latest }: { cut: Cut; kits: CutKits; latest: Edition },
  whatHappened: WhatHappened,
): Promise<PlannerReading> => {
  const { main, second } = kits;
  const [total, least] = [totalMinutes(main.steps), leastMinutes(main.steps)];
  return {
    main: plannerKit(main, await whatHappened(db, main.edition.kitId)),
    second: second && plannerKit(second, await whatHappened(db, second.edition.kitId)),
    plan: writeCut(cut),
    lengths: [...LENGTHS.filter((minutes) => minutes >= least && minutes < total), total],
    leastMinutes: least,
    latestNumber: latest.number,
    others: await kitsBeside(db, main.edition.slug),
  };
};
