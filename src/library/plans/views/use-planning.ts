import { useEffect, useRef, useState } from 'preact/hooks';
import { writeCut } from '../../../kit/cut-text.ts';
import { type Hands, type PlannerProps, type PlannerState, stepsOfReading } from './planner-state.ts';
import { type Planning, planningFrom, pressed, typed, undone } from './planning.ts';

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
const goTo = ({ shows, act }: NonNullable<Planning['goal']>): void => {
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

/** The planner as it is drawn: what stands in fields beside the plan is put back into them, also what was typed since a form came back. */
const shownOf = ({ state, past, drafts }: Planning): PlannerState => ({
  ...state,
  sent: { typed: { ...state.sent?.typed, ...drafts }, errors: state.sent?.errors ?? [] },
  before: past.at(-1),
});

/** The plan in the browser's hands: the same acts as the form's, at once, with the address kept in step and a way back. */
export const usePlanning = ({ reading, state: given }: Pick<PlannerProps, 'reading' | 'state'>) => {
  const [planning, draw] = useState(() => planningFrom(given));
  /** As it is now, also between two acts that come before the page is drawn again. */
  const now = useRef(planning);
  useEffect(() => {
    if (planning.goal) goTo(planning.goal);
  }, [planning.goal]);

  const go = (next: Planning): void => {
    const plan = writeCut(next.state.cut);
    if (plan !== writeCut(now.current.state.cut)) showAddress(plan);
    now.current = next;
    draw(next);
  };
  const hands: Hands = {
    submit: (event) => {
      const { currentTarget: form, submitter } = event;
      if (!(form instanceof HTMLFormElement)) return;
      const fields = fieldsOf(form, submitter);
      if (FOR_THE_SERVER.includes(fields.act ?? '')) return;
      event.preventDefault();
      if (submitter?.getAttribute('aria-disabled') !== 'true')
        go(pressed(now.current, fields, stepsOfReading(reading)));
    },
    input: ({ target }) => {
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        go(typed(now.current, target.name, target.value));
    },
    undo: () => go(undone(now.current)),
  };
  return { state: shownOf(planning), hands, done: planning.done };
};
