import type { RootContent } from 'mdast';
import type { Step } from '../../../kit/kit.ts';
import { Prose, type ProseOptions } from '../../../platform/ui/prose.tsx';
import { Gantt } from '../../../platform/ui/strip.tsx';
import { words as ui } from '../../../platform/ui/words.ts';
import { useWords } from '../../../platform/words/words.ts';
import { words } from '../words.ts';
import { Suggest } from './suggest.tsx';

export interface ShownStep {
  step: Step;
  number: number;
  clock: string;
  /** Minutes before it. */
  from: number;
  total: number;
  /** The median of what it really took, from five timed runs. */
  really: number | undefined;
  usuallyOver: boolean;
  /** What participants see and do. */
  doing: RootContent[];
  notes: RootContent[];
  /** Handouts, cases and exercises given out. */
  gives: { id: string; title: string }[];
}

const Bracket = () => (
  <svg class="bracket" viewBox="0 0 12 100" preserveAspectRatio="none" aria-hidden="true">
    <path d="M9.300 1C5 2 4 5 4.200 12C5 34 2 68 3.300 88C4.500 95 5.500 98 9.800 99" />
  </svg>
);

/** One step of the plan: clock, bar at its place in the evening, what participants do, and pencilled beside it what the leader needs. */
export const StepItem = ({ shown, prose, slug }: { shown: ShownStep; prose: ProseOptions; slug: string }) => {
  const { step, number, clock, from, total, really, usuallyOver, doing, notes, gives } = shown;
  const t = useWords(words);
  const names = useWords(ui);
  const bar = [t.planned(step.minutes), really !== undefined && t.really(really)].filter(Boolean).join('; ');
  const how = [
    names.methods[step.method],
    `${step.minutes} ${names.min}`,
    step.keep === 'could' && t.mayGo,
    step.shortest < step.minutes && t.shortest(step.shortest),
  ];
  return (
    <li class="step" id={`step-${step.id}`}>
      <header>
        <span class="clock">{clock}</span>
        <div>
          <h3>
            {number}. {step.title}
          </h3>
          {step.hinge && <p class="hinge">{names.hinge}</p>}
          <p class="how">{how.filter(Boolean).join(' · ')}</p>
        </div>
      </header>
      <Gantt method={step.method} from={from} minutes={step.minutes} total={total} really={really} label={bar} />
      <div class="do flow">
        <Prose body={doing} {...prose} />
        {gives.length > 0 && (
          <p class="small gives">
            <strong>{t.giveOut}</strong>{' '}
            {gives.map(({ id, title }, at) => (
              <>
                {at > 0 && ', '}
                <a href={`#${id}`}>{title}</a>
              </>
            ))}
          </p>
        )}
        {usuallyOver && really !== undefined && <p class="suggest">{t.runsOver(really)}</p>}
        <Suggest slug={slug} place={{ step: step.id }} of={`${number}. ${step.title}`} />
      </div>
      {notes.length > 0 && (
        <aside class="notes flow" aria-label={t.noteFor(number)}>
          <Bracket />
          <Prose body={notes.slice(0, 1)} {...prose} />
          {notes.length > 1 && (
            <details>
              <summary>
                {t.moreNotes}
                <span class="vh"> ({t.noteFor(number)})</span>
              </summary>
              <div class="flow">
                <Prose body={notes.slice(1)} {...prose} />
              </div>
            </details>
          )}
        </aside>
      )}
    </li>
  );
};
