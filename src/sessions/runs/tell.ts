import type { Planned } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { touch } from '../../platform/http/touch.ts';
import type { Ran } from './forms.ts';
import { hashOf, linkOf, newTelling } from './link.ts';
import { type NewRunStep, putRun, putSteps, type RunId } from './store.ts';

const reached = (planned: Planned, form: Ran): NewRunStep[] =>
  planned.steps.flatMap(({ key, from }) => {
    const told = form.steps.find((one) => one.key === key);
    return told && from
      ? [{ kitId: from.kitId, stepId: from.stepId, how: told.how, minutes: told.minutes ?? null }]
      : [];
  });

/** By what a run is found again (of a link that takes it back, its hash), who told it, and whether a form that tells of no step leaves the steps told before. */
export interface Telling {
  withdrawalHash: Uint8Array;
  source: string;
  leavesSteps?: boolean;
}

/** Writes a run down within a transaction of somebody else's, or what it says now. Undefined when it was taken back. */
export const tellWithin = async (
  tx: Tx,
  { now }: Pick<Act<unknown>, 'now'>,
  { planned, form, withdrawalHash, source, leavesSteps = false }: Telling & { planned: Planned; form: Ran },
): Promise<RunId | undefined> => {
  const run = await putRun(tx, {
    code: planned.code,
    kitId: planned.kitId,
    ranOn: form.when,
    people: form.people ?? null,
    outcode: form.outcode ?? null,
    words: form.words ?? null,
    sourceHash: source,
    withdrawalHash,
    now,
  });
  if (!run) return undefined;
  if (!leavesSteps || form.steps.length > 0) await putSteps(tx, run.id, reached(planned, form));
  const slugs = [planned.slug, ...planned.steps.flatMap(({ from }) => from?.slug ?? [])];
  await touch(tx, ...[...new Set(slugs)].map((slug) => `kit:${slug}`));
  return run.id;
};

/**
 * Writes down what happened when somebody ran an edition or a plan; each step's part lands on the kit it came from.
 * The same form (by its `telling`) sent again is the same run, with what it says now; if that run was withdrawn, it stays so.
 * `source` is the day's salted key of who sent it. All are kept; in the evidence the first 25 count of a source, kit and day
 * (see `COUNTED_A_SOURCE`), and whoever comes later is told so, kindly. Gives the secret of the link that withdraws it.
 */
export const tellRun = async (act: Act<unknown>, planned: Planned, form: Ran, source: string): Promise<string> => {
  const link = linkOf(form.telling ?? newTelling());
  await act.db.transaction((tx) => tellWithin(tx, act, { planned, form, withdrawalHash: hashOf(link), source }));
  return link;
};
