import { useEffect, useState } from 'preact/hooks';
import { useLanguage, useWords } from '../../platform/words/words.ts';
import { announcement } from './announcement.ts';
import { clockAt } from './clock.ts';
import { cheapestCuts, type Offer } from './cuts.ts';
import { behindMinutes, endingOf } from './ending.ts';
import { canUndo, type Happening, type Live, type LiveStep, leftMs, nextOf, previousOf } from './live.ts';
import { liveWords } from './live-words.ts';
import { More } from './more.tsx';
import { Ring } from './ring.tsx';
import type { LiveProps } from './use-live.ts';

interface StageProps extends LiveProps {
  live: Live;
  now: number;
  happen: (happening: Happening) => void;
  isLit: boolean;
  survives: boolean;
  isKept: boolean;
}

/** True for who asked their phone for less motion. */
const useStill = (): boolean => {
  const [isStill, say] = useState(false);
  useEffect(() => say(window.matchMedia('(prefers-reduced-motion: reduce)').matches), []);
  return isStill;
};

/** Arrow keys turn the steps, unless a field or a menu wants them. */
const useArrows = (happen: (happening: Happening) => void): void => {
  useEffect(() => {
    const pressed = ({ key, target, altKey, ctrlKey, metaKey }: KeyboardEvent): void => {
      if (altKey || ctrlKey || metaKey || (target instanceof Element && target.closest('input, textarea, select')))
        return;
      if (key === 'ArrowRight') happen({ kind: 'next' });
      if (key === 'ArrowLeft') happen({ kind: 'back' });
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
};

const offered = (
  { cut, endsAt }: Offer,
  steps: readonly LiveStep[],
  say: typeof liveWords.en,
  clock: (instant: number) => string,
  loses: number,
) => {
  if (cut.kind === 'drop') return say.drop(steps[cut.at]?.title ?? '', clock(endsAt));
  const [only, ...others] = cut.to;
  if (only && others.length === 0) return say.shorten(steps[only.at]?.title ?? '', only.minutes, clock(endsAt));
  return say.shortenMany(loses, cut.to.length, clock(endsAt));
};

/** When we end as we are going, and, when that is late, what may be cut by one tap. */
const Going = ({ steps, live, now, happen }: StageProps) => {
  const t = useWords(liveWords);
  const language = useLanguage();
  const clock = (instant: number): string => clockAt(language, instant);
  const ending = endingOf(steps, live, now);
  const behind = behindMinutes(ending);
  const offers = cheapestCuts(steps, live, now);
  return (
    <div class={behind > 0 ? 'late' : 'ends'}>
      <p role="status">
        {behind > 0 ? <b>{t.behindEnds(behind, clock(ending.endsAt))}</b> : t.endsAt(clock(ending.endsAt))}
        {behind > 0 && offers.length === 0 && <span class="soft"> {t.nothingLeft}</span>}
      </p>
      {offers.map((offer, nth) => (
        <button key={nth} type="button" class="cutbtn" onClick={() => happen({ kind: 'cut', cut: offer.cut })}>
          {offered(offer, steps, t, clock, offer.losesMinutes)}
        </button>
      ))}
      {canUndo(live) && (
        <button type="button" class="cutbtn" onClick={() => happen({ kind: 'undo' })}>
          {t.undo}
        </button>
      )}
    </div>
  );
};

const Next = ({ steps, live, now, language }: StageProps) => {
  const t = useWords(liveWords);
  const tongue = useLanguage();
  const next = nextOf(live);
  const step = next === undefined ? undefined : steps[next];
  const { nextAt } = endingOf(steps, live, now);
  if (!step || next === undefined || nextAt === undefined) return <p class="after">{t.lastStep}</p>;
  return (
    <p class="after">
      <b>{t.thenAt(clockAt(tongue, nextAt))}</b>
      <span lang={language}>{step.title}</span>{' '}
      <span class="nowrap">{t.min(live.legs[next]?.minutes ?? step.minutes)}</span>
    </p>
  );
};

const Thumbs = ({ live, happen }: StageProps) => {
  const t = useWords(liveWords);
  const isPaused = live.since === null;
  return (
    <div class="thumbs">
      <button type="button" onClick={() => happen({ kind: isPaused ? 'resume' : 'pause' })}>
        {isPaused ? t.resume : t.pause}
      </button>
      <button type="button" onClick={() => happen({ kind: 'more', minutes: 2 })}>
        {t.more}
      </button>
      <button type="button" class="go" onClick={() => happen({ kind: 'next' })}>
        {nextOf(live) === undefined ? t.finish : t.next}
      </button>
    </div>
  );
};

/** Longer than this is said in smaller letters, so that everything still fits one screen. */
const LONG_SAY = 90;

/** The session as it runs: the step, its ring, what to say, when we end, what comes after, and three buttons for thumbs. */
export const Stage = (props: StageProps) => {
  const { steps, live, now, happen, language } = props;
  const t = useWords(liveWords);
  const tongue = useLanguage();
  const isStill = useStill();
  const [isDim, dim] = useState(false);
  useArrows(happen);
  // Whoever was reading the notes sees the new step, not its notes.
  useEffect(() => window.scrollTo(0, 0), [live.at]);
  const step = steps[live.at];
  if (!step) return null;
  return (
    <div class={isDim ? 'stage dim' : 'stage'}>
      <header class="top">
        <button type="button" disabled={previousOf(live) === undefined} onClick={() => happen({ kind: 'back' })}>
          <span aria-hidden="true">← </span>
          {t.back}
        </button>
        <span class="num">{t.step(live.at + 1, steps.length)}</span>
        <button type="button" aria-pressed={isDim} onClick={() => dim(!isDim)}>
          {t.dim}
        </button>
        <span class="num">{clockAt(tongue, now - (now % 60_000), true)}</span>
      </header>
      <main id="main">
        <div class="view">
          <h1 lang={language}>{step.title}</h1>
          <Ring
            minutes={live.legs[live.at]?.minutes ?? step.minutes}
            leftMs={leftMs(live, now)}
            paused={live.since === null}
            still={isStill}
          />
          <div class="cue">
            {step.say && (
              <p class={step.say.length > LONG_SAY ? 'say long' : 'say'} lang={language}>
                <b lang={tongue}>{t.sayFirst}</b>
                {step.say}
              </p>
            )}
            <Going {...props} />
            <Next {...props} />
          </div>
        </div>
        <Thumbs {...props} />
        <More {...props} />
        <p class="vh" role="status">
          {announcement(tongue, steps, live, now)}
        </p>
      </main>
    </div>
  );
};
