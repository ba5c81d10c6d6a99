import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';
import { Planner } from './planner.tsx';
import { type PlannerProps, type PlannerState, totalsOf } from './planner-state.ts';
import type { Done } from './planning.ts';
import { usePlanning } from './use-planning.ts';

/** Long enough that a screen reader is told once, when the typing stops. */
const QUIET_MS = 700;

/** What changed and the new total, a moment after the last change, so that typing isn't talked over. */
const useSaid = ({ cut }: PlannerState, done: Done): string => {
  const t = useWords(words);
  const [said, say] = useState('');
  const isFirst = useRef(true);
  const { minutes, from, to } = totalsOf(cut);
  const now = `${done ? `${t.says[done]} ` : ''}${t.total(minutes)}, ${t.fromTo(from, to)}.`;
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => say(now), QUIET_MS);
    return () => clearTimeout(timer);
  }, [cut, now]);
  return said;
};

/** The planner in the browser: the same acts, without leaving the page. Until it has woken, everything is a form. */
export const LivePlanner = ({
  awake: tell,
  ...given
}: Pick<PlannerProps, 'reading' | 'state'> & { awake?: () => void }) => {
  const [awake, wake] = useState(false);
  const { state, hands, done } = usePlanning(given);
  const said = useSaid(state, done);
  useEffect(() => {
    if (awake) tell?.();
    wake(true);
  }, [awake]);
  return (
    <>
      <Planner reading={given.reading} state={awake ? state : given.state} hands={awake ? hands : undefined} />
      <p class="vh" role="status">
        {said}
      </p>
    </>
  );
};
