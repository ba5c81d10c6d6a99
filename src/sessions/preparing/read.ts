import type { Actor } from '../../identity/index.ts';
import { planToPrepare, type ToPrepare } from '../../library/index.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { onTheWall } from '../../platform/words/moments.ts';
import { readSession } from '../sign-ups/read.ts';
import type { SessionId } from '../trainings/store.ts';
import { mayChoosePlan, mayPrepare } from './policy.ts';
import { packedOf, type Share, sharesOf } from './store.ts';
import { peopleFor, thingsFor } from './things.ts';

const MINUTE_MS = 60_000;

/** The steps of a plan by the clock of its evening, each with who takes it on; undefined: nobody yet, or nobody who leads now. */
const stepsAt = (
  { planned }: ToPrepare,
  startsAt: Date,
  { shares, leads }: { shares: readonly Share[]; leads: readonly string[] },
) => {
  let from = 0;
  return planned.steps.map(({ key, step, locked, from: source }) => {
    const share = shares.find(({ stepKey }) => stepKey === key);
    const isTheirs = share && (share.personId === null || leads.includes(share.personId));
    const { title, method, minutes, hinge } = step;
    const at = new Date(startsAt.getTime() + from * MINUTE_MS);
    const here = { key, title, method, minutes, hinge, locked, at, isOwn: source === undefined };
    from += minutes;
    return { ...here, who: isTheirs ? share.personId : undefined };
  });
};

/** The planner, open at this plan, with the evening's start. */
const plannerAt = ({ planned, plan }: ToPrepare, startsAt: Date): string => {
  const start = `start=${onTheWall(startsAt).slice(11)}`;
  return `${paths.plan(planned.slug)}?${plan === undefined ? '' : `p=${plan}&`}${start}`;
};

/** All that those who run a session get ready; undefined once it is over or will not be. Errors: NotFound for others. */
export const readPreparing = async (act: Act<Actor>, id: SessionId) => {
  const reading = await readSession(act, id);
  permit(reading.running !== undefined);
  const { session, counts, leads } = reading;
  if (!mayPrepare(session, act.now)) return undefined;
  const plan = await planToPrepare(act.db, session.code);
  const shares = await sharesOf(act.db, id);
  const steps = stepsAt(plan, session.startsAt, { shares, leads: leads.map(({ personId }) => personId) });
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  const people = peopleFor({ ...session, ...counts });
  return {
    ...reading,
    running: reading.running,
    me: act.actor.id,
    isPlan: plan.planned.isPlan,
    steps,
    plannedEnd: new Date(session.startsAt.getTime() + minutes * MINUTE_MS),
    planner: plannerAt(plan, session.startsAt),
    canChoosePlan: mayChoosePlan(session, act.now),
    people,
    things: thingsFor(plan, people),
    packed: await packedOf(act.db, id),
  };
};
export type PreparingReading = NonNullable<Awaited<ReturnType<typeof readPreparing>>>;
