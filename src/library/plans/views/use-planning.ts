import { useEffect, useRef, useState } from 'preact/hooks';
import { type Cut, setMinutes, setStart } from '../../../kit/cut.ts';
import { readCut, writeCut } from '../../../kit/cut-text.ts';
import { minutesOfDay } from '../clock.ts';
import { type PlanFields, workedOut } from '../worked-out.ts';
import { type Hands, type PlannerProps, type PlannerState, stepsOfReading } from './planner-state.ts';

/** What only the server can do: keeping the plan, and fetching another kit's steps. */
const FOR_THE_SERVER = ['keep', 'second'];

/** Puts the plan into the address, beside the language if one was chosen. */
const showAddress = (plan: string): void => {
  const language = new URLSearchParams(window.location.search).get('lang');
  const search = language ? `p=${plan}&lang=${language}` : `p=${plan}`;
  window.history.replaceState(null, '', `${window.location.pathname}?${search}`);
};

/** The button that undoes another, or is there again after it. */
const OTHER_WAY: Record<string, string> = { lock: 'unlock', unlock: 'lock', 'drop-told': 'drop' };

/** Goes to where a change is seen: to the button in its row that was pressed, or undoes it; else to the row or section. */
const goTo = ({ shows, act }: { shows: string; act: string }): void => {
  if (act === 'work' && document.activeElement !== document.body) return;
  const row = document.getElementById(shows);
  const [name = ''] = act.split(':');
  const buttons = [name, OTHER_WAY[name]].map((one) => row?.querySelector<HTMLElement>(`button[value^="${one}:"]`));
  (buttons.find((button) => button) ?? row)?.focus();
};

const fieldsOf = (form: HTMLFormElement, submitter: HTMLElement | null): Record<string, string> => {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === 'string') fields[name] = value;
  return fields;
};

/** Fields that say what the plan says. */
const IN_THE_PLAN = /^(start|m\.\d{1,3})$/;

/** A field that speaks for itself as it is typed: the minutes of a step, the start. What is half typed changes nothing yet. */
const typedInto = (cut: Cut, name: string, value: string): Cut => {
  if (name === 'start') {
    const startsAt = minutesOfDay(value);
    return startsAt === undefined || startsAt === cut.startsAt ? cut : setStart(cut, startsAt);
  }
  const [, place] = /^m\.(\d{1,3})$/.exec(name) ?? [];
  if (place === undefined) return cut;
  const at = Number(place);
  return cut.items[at]?.minutes === Number(value) ? cut : setMinutes(cut, at, Number(value));
};

/** What is typed beside the plan and not yet part of it, by field: whatever else changes, it stays. */
type Drafts = Record<string, string[]>;

/** The drafts that an act takes into the plan. */
const OWN = ['own-title', 'own-minutes', 'own-method'];
const takenBy: Record<string, string[]> = { own: OWN, work: OWN, fit: ['until'] };

export type Done = 'drop' | 'move' | 'work' | 'undo' | undefined;

const doneBy = (act: string): Done => {
  const [name] = act.split(':');
  if (name === 'drop' || name === 'drop-told') return 'drop';
  return name === 'up' || name === 'down' ? 'move' : 'work';
};

const quiet = { asks: undefined, sent: undefined, before: undefined } as const;

/**
 * The plan in the browser's hands: the same acts as the form's, at once, with the address kept in step and a way back.
 * `done` says what the last change was, for those who are told of it.
 */
export const usePlanning = ({ reading, state: given }: Pick<PlannerProps, 'reading' | 'state'>) => {
  const [state, set] = useState<PlannerState>(given);
  const [past, setPast] = useState<string[]>(given.before ? [given.before] : []);
  const [goal, setGoal] = useState<{ shows: string; act: string }>();
  const [done, setDone] = useState<Done>();
  /** The field that is being typed into: going back skips over its single letters. */
  const typing = useRef<string | undefined>(undefined);
  const drafts = useRef<Drafts>({});
  useEffect(() => {
    if (goal) goTo(goal);
  }, [goal]);

  const change = (cut: Cut, what: { done: Done; asks?: number | undefined; typed?: string }): void => {
    const [now, next] = [writeCut(state.cut), writeCut(cut)];
    if (next !== now) {
      if (what.typed === undefined || typing.current !== what.typed) setPast([...past, now]);
      showAddress(next);
    }
    typing.current = what.typed;
    setDone(what.done);
    set({ ...quiet, cut, asks: what.asks });
  };

  const act = (fields: PlanFields): void => {
    const name = fields.act ?? 'work';
    const worked = workedOut(state.cut, stepsOfReading(reading), fields);
    if (!worked.ok) {
      const typed = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, [value ?? '']]));
      set({ ...state, sent: { typed, errors: worked.errors } });
      const [first] = worked.errors;
      if (first) setGoal({ shows: `f-${first.field}`, act: '' });
      return;
    }
    for (const field of takenBy[name.split(':')[0] ?? ''] ?? []) delete drafts.current[field];
    change(worked.cut, { done: worked.asks === undefined ? doneBy(name) : undefined, asks: worked.asks });
    setGoal({ shows: worked.shows, act: name });
  };

  const hands: Hands = {
    submit: (event) => {
      const form = event.currentTarget;
      if (!(form instanceof HTMLFormElement)) return;
      const fields = fieldsOf(form, event.submitter);
      if (FOR_THE_SERVER.includes(fields.act ?? '')) return;
      event.preventDefault();
      if (event.submitter?.getAttribute('aria-disabled') !== 'true') act(fields);
    },
    input: ({ target }) => {
      if (target instanceof HTMLSelectElement) drafts.current[target.name] = [target.value];
      if (!(target instanceof HTMLInputElement)) return;
      if (!IN_THE_PLAN.test(target.name)) drafts.current[target.name] = [target.value];
      const cut = typedInto(state.cut, target.name, target.value);
      if (cut !== state.cut) change(cut, { done: undefined, typed: target.name });
    },
    undo: () => {
      const cut = readCut(past.at(-1) ?? '');
      if (!cut) return;
      if (past.length === 1) setGoal({ shows: 'plan', act: '' });
      setPast(past.slice(0, -1));
      showAddress(writeCut(cut));
      setDone('undo');
      set({ ...quiet, cut });
    },
  };
  const sent = state.sent ?? { typed: drafts.current, errors: [] };
  return { state: { ...state, sent, before: past.at(-1) }, hands, done };
};
