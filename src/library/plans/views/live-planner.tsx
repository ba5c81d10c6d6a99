import { useEffect, useRef, useState } from 'preact/hooks';
import { type Cut, setMinutes } from '../../../kit/cut.ts';
import { readCut, writeCut } from '../../../kit/cut-text.ts';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';
import { workedOut } from '../worked-out.ts';
import { Planner } from './planner.tsx';
import { type Hands, type PlannerProps, type PlannerState, stepsOfReading, totalsOf } from './planner-state.ts';

/** What only the server can do: keeping the plan, and fetching another kit's steps. */
const FOR_THE_SERVER = ['keep', 'second'];

/** Long enough that a screen reader is told once, when the typing stops. */
const QUIET_MS = 700;

/** Puts the plan into the address, beside the language if one was chosen. */
const showAddress = (plan: string): void => {
  const asked = new URLSearchParams(window.location.search);
  const language = asked.get('lang');
  const search = language ? `p=${plan}&lang=${language}` : `p=${plan}`;
  window.history.replaceState(null, '', `${window.location.pathname}?${search}`);
};

/** Goes to where a change is seen: to the same button in its row when that is still there, else to the row or section. */
const goTo = (shows: string, act: string): void => {
  const row = document.getElementById(shows);
  const [name] = act.split(':');
  const button = row?.querySelector<HTMLElement>(`button[value^="${name}:"]`);
  (button ?? row)?.focus();
};

const fieldsOf = (form: HTMLFormElement, submitter: HTMLElement | null): Record<string, string> => {
  const fields: Record<string, string> = {};
  for (const [name, value] of new FormData(form, submitter)) if (typeof value === 'string') fields[name] = value;
  return fields;
};

/** Says the total a moment after the last change, so that typing isn't talked over. */
const useSaid = (state: PlannerState): [string, (text: string) => void] => {
  const t = useWords(words);
  const [said, say] = useState('');
  const what = useRef('');
  const { minutes, from, to } = totalsOf(state.cut);
  const total = `${t.total(minutes)}, ${t.fromTo(from, to)}`;
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const timer = setTimeout(() => say(`${what.current} ${total}.`.trim()), QUIET_MS);
    return () => clearTimeout(timer);
  }, [state]);
  return [
    said,
    (text) => {
      what.current = text;
    },
  ];
};

const saidOf = (act: string): 'drop' | 'move' | 'work' => {
  const [name] = act.split(':');
  if (name === 'drop' || name === 'drop-told') return 'drop';
  return name === 'up' || name === 'down' ? 'move' : 'work';
};

/** The planner in the browser: the same acts, without leaving the page. Until it has woken, everything is a form. */
export const LivePlanner = ({ reading, state: given }: Pick<PlannerProps, 'reading' | 'state'>) => {
  const t = useWords(words);
  const [awake, wake] = useState(false);
  const [state, set] = useState(given);
  const [past, setPast] = useState<string[]>(given.before ? [given.before] : []);
  const [goal, setGoal] = useState<{ shows: string; act: string }>();
  const [said, say] = useSaid(state);
  useEffect(() => wake(true), []);
  useEffect(() => {
    if (goal) goTo(goal.shows, goal.act);
  }, [goal]);

  const change = (cut: Cut, more: Partial<PlannerState>): void => {
    const [now, next] = [writeCut(state.cut), writeCut(cut)];
    if (next !== now) {
      setPast([...past, now]);
      showAddress(next);
    }
    set({ cut, asks: undefined, sent: undefined, before: undefined, ...more });
  };

  const hands: Hands = {
    submit: (event) => {
      const form = event.currentTarget;
      if (!(form instanceof HTMLFormElement)) return;
      const fields = fieldsOf(form, event.submitter);
      const act = fields.act ?? 'work';
      if (FOR_THE_SERVER.includes(act)) return;
      event.preventDefault();
      if (event.submitter?.ariaDisabled === 'true') return;
      const worked = workedOut(state.cut, stepsOfReading(reading), fields);
      const typed = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, [value]]));
      if (!worked.ok) {
        set({ ...state, sent: { typed, errors: worked.errors } });
        const [first] = worked.errors;
        if (first) setGoal({ shows: `f-${first.field}`, act: '' });
        return;
      }
      if (act === 'own') form.reset();
      say(worked.asks === undefined ? t.says[saidOf(act)] : '');
      change(worked.cut, { asks: worked.asks });
      setGoal({ shows: worked.shows, act });
    },
    typed: (field, value) => {
      const minutes = Number(value);
      const cut = setMinutes(state.cut, Number(field.slice(2)), minutes);
      say('');
      if (cut !== state.cut) change(cut, {});
    },
    undo: () => {
      const cut = readCut(past.at(-1) ?? '');
      if (!cut) return;
      setPast(past.slice(0, -1));
      showAddress(writeCut(cut));
      say(t.says.undo);
      set({ cut, asks: undefined, sent: undefined, before: undefined });
    },
  };
  const shown = awake ? { ...state, before: past.at(-1) } : state;
  return (
    <>
      <Planner reading={reading} state={shown} hands={awake ? hands : undefined} />
      <p class="vh" role="status">
        {said}
      </p>
    </>
  );
};
