import { A } from '../../platform/ui/link.tsx';
import { words as common } from '../../platform/ui/words.ts';
import { useLanguage, useWords } from '../../platform/words/words.ts';
import { clockAfter } from './clock.ts';
import { type LiveStep, plannedMinutes } from './live.ts';
import { liveWords } from './live-words.ts';
import type { LiveProps } from './use-live.ts';

const marks = ({ keep, hinge, locked }: LiveStep, t: typeof liveWords.en): string[] =>
  [hinge && t.hinge, keep === 'could' && t.could, locked && t.locked].filter((mark) => mark !== false);

const Line = ({ step, clock, language }: { step: LiveStep; clock: string; language: string }) => {
  const t = useWords(liveWords);
  const { methods } = useWords(common);
  return (
    <li>
      <p class="clock num">{clock}</p>
      <div class="flow">
        <h2 lang={language}>{step.title}</h2>
        <p class="soft">{[`${t.min(step.minutes)}`, methods[step.method], ...marks(step, t)].join(' · ')}</p>
        {step.say && (
          <p class="first" lang={language}>
            <b>{t.sayFirst}</b> {step.say}
          </p>
        )}
      </div>
    </li>
  );
};

/** The timed plan: all there is without JavaScript, and what the live page shows until it starts. */
export const PlanBefore = ({
  printAt,
  kitAt,
  title,
  language,
  start,
  steps,
  isHere,
  begin,
}: LiveProps & { isHere: boolean; begin: () => void }) => {
  const t = useWords(liveWords);
  const tongue = useLanguage();
  const total = plannedMinutes(steps);
  return (
    <>
      <header class="top">
        <span>{t.run}</span>
        <A href={kitAt}>{t.backToKit}</A>
      </header>
      <main id="main" class="before">
        <h1 lang={language}>{title}</h1>
        <p class="lead">
          {t.whole(total, steps.length)}{' '}
          {start !== undefined && t.fromTo(clockAfter(tongue, start, 0, true), clockAfter(tongue, start, total, true))}
        </p>
        <p class="soft">
          {isHere ? `${t.startHint} ${t.startKeeps}` : t.paper} <A href={printAt}>{t.print}</A>
        </p>
        <ol class="hallplan">
          {steps.map((step) => (
            <Line key={step.key} step={step} clock={clockAfter(tongue, start, step.begins)} language={language} />
          ))}
        </ol>
        {isHere && (
          <div class="thumbs one">
            <button type="button" class="go" onClick={begin}>
              {t.start}
            </button>
          </div>
        )}
      </main>
    </>
  );
};
