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

const askedOf = (planned: Planned): AskedStep[] =>
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

/** What a telling changed, in figures. */
export interface Changed {
  number: number;
  title: string;
  /** Times done; times timed when there is a range. */
  times: number;
  range: { low: number; high: number } | undefined;
}

const LINES_MAX = 3;

const changedBy = async (
  db: Tx,
  planned: Planned,
  told: Awaited<ReturnType<typeof stepsOfRun>>,
): Promise<Changed[]> => {
  const kits = [...new Set(told.map(({ kitId }) => kitId))];
  const evidence = new Map(await Promise.all(kits.map(async (kit) => [kit, await whatHappened(db, kit)] as const)));
  return planned.steps.flatMap(({ from, step }, at) => {
    const mine = told.find(({ kitId, stepId }) => kitId === from?.kitId && stepId === from.stepId);
    const found = mine && mine.how !== 'skipped' ? evidence.get(mine.kitId)?.steps.get(mine.stepId) : undefined;
    if (!found) return [];
    const { minutes, times } = found;
    return [
      { number: at + 1, title: step.title, times: minutes?.count ?? times, range: mine?.minutes ? minutes : undefined },
    ];
  });
};

/** What a run changed: where there is a range its steps come first, at most three. Errors: NotFound for an unknown link, or of another code. */
export const readThanks = async (db: Tx, code: string, link: string) => {
  const [planned, run] = await Promise.all([plannedByCode(db, code), runByLink(db, hashOf(link))]);
  permit(run.code === planned.code && run.withdrawnAt === null);
  const told = await stepsOfRun(db, run.id);
  const changed = await changedBy(db, planned, told);
  const { runs } = await whatHappened(db, planned.kitId);
  const counted = run.place <= COUNTED_A_SOURCE;
  const foremost = [...changed]
    .sort((a, b) => Number(b.range !== undefined) - Number(a.range !== undefined))
    .slice(0, LINES_MAX);
  return {
    code: planned.code,
    slug: planned.slug,
    title: planned.title,
    link,
    runs,
    changed: counted ? foremost : [],
    counted,
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
