import { type Planned, plannedByCode } from '../../library/index.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { dayOf } from './day.ts';
import { whatHappened } from './evidence.ts';
import { ranForm } from './forms.ts';
import { hashOf, newTelling } from './link.ts';
import { COUNTED_A_SOURCE, runByLink, stepsOfRun } from './store.ts';

/** A step as “we ran it” asks about it; `number` is its place in the plan. */
export interface AskedStep {
  key: string;
  number: number;
  title: string;
  minutes: number;
}

/** The steps that are asked about: one’s own are not. */
export const askedOf = (planned: Planned): AskedStep[] =>
  planned.steps.flatMap(({ key, from, step: { title, minutes } }, at) =>
    from ? [{ key, number: at + 1, title, minutes }] : [],
  );

/** All that the page “we ran it” needs, and the schema of its form. Errors: NotFound. */
export const readRan = async (db: Tx, code: string, now: Date) => {
  const planned = await plannedByCode(db, code);
  const steps = askedOf(planned);
  const today = dayOf(now);
  const page = {
    code: planned.code,
    slug: planned.slug,
    title: planned.title,
    language: planned.language,
    steps,
    today,
    telling: newTelling(),
  };
  return {
    planned,
    page,
    form: ranForm(
      steps.map(({ key }) => key),
      today,
    ),
  };
};
export type RanReading = Awaited<ReturnType<typeof readRan>>['page'];

/** A step that a telling timed, and how long it takes by all that was told. */
export interface Timed {
  number: number;
  title: string;
  times: number;
  low: number;
  high: number;
}

const LINES_MAX = 3;

/** The first few steps that this run timed and that have a range by now. */
const timedBy = async (db: Tx, planned: Planned, told: Awaited<ReturnType<typeof stepsOfRun>>): Promise<Timed[]> => {
  const timed = told.filter(({ minutes }) => minutes !== null);
  const kits = [...new Set(timed.map(({ kitId }) => kitId))];
  const evidence = new Map(await Promise.all(kits.map(async (kit) => [kit, await whatHappened(db, kit)] as const)));
  const lines = planned.steps.flatMap(({ from, step: { title } }, at) => {
    const mine = timed.find(({ kitId, stepId }) => kitId === from?.kitId && stepId === from.stepId);
    const range = mine && evidence.get(mine.kitId)?.steps.get(mine.stepId)?.minutes;
    return range ? [{ number: at + 1, title, times: range.count, low: range.low, high: range.high }] : [];
  });
  return lines.slice(0, LINES_MAX);
};

/** What a run changed, in figures. Errors: NotFound for an unknown link, one of another code, or a run that was withdrawn. */
export const readThanks = async (db: Tx, code: string, link: string) => {
  const [planned, run] = await Promise.all([plannedByCode(db, code), runByLink(db, hashOf(link))]);
  permit(run.code === planned.code && run.withdrawnAt === null);
  const { runs } = await whatHappened(db, planned.kitId);
  const isCounted = run.place <= COUNTED_A_SOURCE;
  const timed = isCounted ? await timedBy(db, planned, await stepsOfRun(db, run.id)) : [];
  return {
    code: planned.code,
    slug: planned.slug,
    title: planned.title,
    link,
    runs,
    timed,
    isCounted,
    most: COUNTED_A_SOURCE,
  };
};
export type ThanksReading = Awaited<ReturnType<typeof readThanks>>;

/** What a link would take back. Errors: NotFound. */
export const readWithdrawal = async (db: Tx, link: string) => {
  const run = await runByLink(db, hashOf(link));
  const planned = await plannedByCode(db, run.code);
  return { link, slug: planned.slug, title: planned.title, ranOn: run.ranOn, withdrawn: run.withdrawnAt !== null };
};
export type WithdrawalReading = Awaited<ReturnType<typeof readWithdrawal>>;
