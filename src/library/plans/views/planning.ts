import { type Cut, setMinutes, setStart, type WrittenSteps } from '../../../kit/cut.ts';
import { readCut, writeCut } from '../../../kit/cut-text.ts';
import { minutesOfDay } from '../clock.ts';
import { type PlanFields, workedOut } from '../worked-out.ts';
import type { PlannerState } from './planner-state.ts';

/** What the last change was, for those who are told of it. */
export type Done = 'drop' | 'move' | 'work' | 'undo' | undefined;

/** Planning as it goes on in a browser: the plan, the way back, and what is typed beside it. */
export interface Planning {
  state: Omit<PlannerState, 'before'>;
  /** The plans before, as addresses hold them, the latest last. */
  past: readonly string[];
  done: Done;
  /** The field that is being typed into: the way back skips over its single letters. */
  typing: string | undefined;
  /** What stands in fields that are not part of the plan yet: whatever else changes, it stays. */
  drafts: Readonly<Record<string, string[]>>;
  /** Where the last change is seen, and the button that made it. */
  goal: { shows: string; act: string } | undefined;
}

export const planningFrom = ({ before, ...state }: PlannerState): Planning => ({
  state,
  past: before ? [before] : [],
  done: undefined,
  typing: undefined,
  drafts: {},
  goal: undefined,
});

/** Fields that say what the plan says, and change it as they are typed. */
const IN_THE_PLAN = /^(start|m\.\d{1,3})$/;
/** The drafts that a button takes into the plan. */
const OWN = ['own-title', 'own-minutes', 'own-method'];
const TAKES: Record<string, string[]> = { own: OWN, work: OWN, fit: ['until'] };

const nameOf = (act: string): string => act.split(':')[0] ?? '';

const doneBy = (act: string): Done => {
  const name = nameOf(act);
  if (name === 'drop' || name === 'drop-told') return 'drop';
  return name === 'up' || name === 'down' ? 'move' : 'work';
};

const changed = (planning: Planning, cut: Cut, more: Partial<Planning>): Planning => {
  const old = writeCut(planning.state.cut);
  const goesOn = more.typing !== undefined && more.typing === planning.typing;
  const past = writeCut(cut) === old || goesOn ? planning.past : [...planning.past, old];
  const state = { cut, asks: undefined, sent: undefined };
  return { ...planning, state, past, typing: undefined, goal: undefined, ...more };
};

/** After a button. What is wrong with the form is said, and nothing changes. */
export const pressed = (planning: Planning, fields: PlanFields, steps: WrittenSteps): Planning => {
  const act = fields.act ?? 'work';
  const worked = workedOut(planning.state.cut, steps, fields);
  if (!worked.ok) {
    const typed = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, [value ?? '']]));
    const goal = { shows: `f-${worked.errors[0]?.field}`, act: '' };
    return { ...planning, state: { ...planning.state, sent: { typed, errors: worked.errors } }, goal };
  }
  const left = Object.entries(planning.drafts).filter(([field]) => !TAKES[nameOf(act)]?.includes(field));
  const done = worked.asks === undefined ? doneBy(act) : undefined;
  const next = changed(planning, worked.cut, {
    done,
    drafts: Object.fromEntries(left),
    goal: { shows: worked.shows, act },
  });
  return { ...next, state: { ...next.state, asks: worked.asks } };
};

/** The plan with a field's new value; the same when the field isn't the plan's, or is half typed. */
const typedInto = (cut: Cut, field: string, value: string): Cut => {
  if (field === 'start') {
    const startsAt = minutesOfDay(value);
    return startsAt === undefined || startsAt === cut.startsAt ? cut : setStart(cut, startsAt);
  }
  const at = Number(field.slice('m.'.length));
  return cut.items[at]?.minutes === Number(value) ? cut : setMinutes(cut, at, Number(value));
};

/** After a letter in a field. */
export const typed = (planning: Planning, field: string, value: string): Planning => {
  if (!IN_THE_PLAN.test(field)) return { ...planning, drafts: { ...planning.drafts, [field]: [value] } };
  const cut = typedInto(planning.state.cut, field, value);
  return cut === planning.state.cut ? planning : changed(planning, cut, { done: undefined, typing: field });
};

/** One change back. */
export const undone = (planning: Planning): Planning => {
  const cut = readCut(planning.past.at(-1) ?? '');
  if (!cut) return planning;
  const past = planning.past.slice(0, -1);
  const goal = past.length === 0 ? { shows: 'plan', act: '' } : undefined;
  return { ...changed(planning, cut, { done: 'undo', goal }), past };
};
