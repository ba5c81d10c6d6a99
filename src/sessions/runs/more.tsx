import { useState } from 'preact/hooks';
import { A } from '../../platform/ui/link.tsx';
import { useWords } from '../../platform/words/words.ts';
import type { Happening, Live, LiveStep } from './live.ts';
import { liveWords } from './live-words.ts';
import { tookMinutes } from './recorded.ts';
import type { LiveProps } from './use-live.ts';

const stateOf = (live: Live, at: number, t: typeof liveWords.en): string => {
  if (live.legs[at]?.dropped) return t.dropped;
  if (live.endedAt === null && at === live.at) return t.now;
  const took = tookMinutes(live, at);
  return took > 0 ? t.took(took) : '';
};

/** The whole plan with what became of it so far. */
export const PlanSoFar = ({ steps, live, language }: { steps: readonly LiveStep[]; live: Live; language: string }) => {
  const t = useWords(liveWords);
  return (
    <ol class="sofar">
      {steps.map(({ key, title, minutes }, at) => (
        <li key={key} {...(live.endedAt === null && at === live.at ? { 'aria-current': 'step' } : {})}>
          <span lang={language}>{title}</span>{' '}
          <span class="num nowrap">{t.min(live.legs[at]?.minutes ?? minutes)}</span>{' '}
          <span class="soft">{stateOf(live, at, t)}</span>
        </li>
      ))}
    </ol>
  );
};

/** Rubs out the times, asked twice. */
export const Clear = ({ happen }: { happen: (happening: Happening) => void }) => {
  const t = useWords(liveWords);
  const [isSure, ask] = useState(false);
  if (!isSure)
    return (
      <button type="button" class="plainbtn" onClick={() => ask(true)}>
        {t.clear}
      </button>
    );
  return (
    <p class="sure">
      {t.clearSure}{' '}
      <button type="button" class="plainbtn" onClick={() => happen({ kind: 'clear' })}>
        {t.clearYes}
      </button>{' '}
      <button type="button" class="plainbtn" onClick={() => ask(false)}>
        {t.clearNo}
      </button>
    </p>
  );
};

interface MoreProps extends LiveProps {
  live: Live;
  happen: (happening: Happening) => void;
  isLit: boolean;
  survives: boolean;
  isKept: boolean;
}

/** What can wait until the thumb scrolls: the rest of the notes, the whole plan, what this phone keeps. */
export const More = ({ steps, live, language, kitAt, happen, isLit, survives, isKept }: MoreProps) => {
  const t = useWords(liveWords);
  const notes = steps[live.at]?.notes ?? [];
  return (
    <div class="more">
      {notes.length > 0 && (
        <details key={live.at}>
          <summary>{t.notes}</summary>
          <div class="flow" lang={language}>
            {notes.map((note, nth) => (
              <p key={nth}>{note}</p>
            ))}
          </div>
        </details>
      )}
      <details>
        <summary>{t.plan}</summary>
        <PlanSoFar steps={steps} live={live} language={language} />
      </details>
      <p class="small soft">
        {survives ? t.survives : t.keepsNothing} {isKept && t.opensAgain} {!isLit && t.sleeps}
      </p>
      <p class="acts">
        <Clear happen={happen} />
        <A href={kitAt}>{t.backToKit}</A>
      </p>
    </div>
  );
};
